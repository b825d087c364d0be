/** An administrator names and colours her site and an editor changes one of its words: everybody sees it, and undone it is gone. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { signedInPerson } from '../src/operations/testing/people.ts'
import { settingsWords } from '../src/web/office/settings-words.ts'
import { paths } from '../src/web/paths.ts'
import { siteWords } from '../src/web/words/site.ts'
import { wordPlaces } from '../src/web/words/word-layer.ts'
import { visit } from './browser.ts'
import { violations } from './gates/axe.ts'
import { ownSite, signIn } from './own-site.ts'

const NAME = 'بنك مشاريع الشرق'
const TOO_LIGHT = '#ffcc00'
const CHOSEN = '#7a2e5d'
const CHANGED = 'دليل الجماعات'

describe('the settings and the words of a site', () => {
  const openedSite = ownSite()

  for (const javaScript of [true, false])
    test(`are changed and taken back, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const { origin, db } = openedSite()
      const grants = [{ role: 'administrator', territory: '00' }] as const
      const administrator = await signedInPerson(db, { name: 'نادية', grants })
      await visit(origin, { javaScript }, async ({ page, context, troubles }) => {
        await signIn(context, origin, administrator)
        await nameSite(page)
        await colourSite(page)
        await changeWord(page)
        await undo(page, `${paths.officePart('ar', 'settings')}/identity`)
        assert.deepEqual(troubles, [])
      })
      await visit(origin, { javaScript }, async ({ page }) => {
        await page.goto(paths.home('ar'))
        assert.equal((await page.locator('.brand').innerText()).trim(), 'تويزة')
        assert.ok((await page.locator('.site-nav').innerText()).includes(CHANGED))
      })
      await visit(origin, { javaScript }, async ({ page, context }) => {
        await signIn(context, origin, administrator)
        await undo(page, `${paths.officePart('ar', 'settings')}/colour`)
        await page.goto(paths.officePart('ar', 'words'))
        await page.click('main li.card a')
        await undo(page, page.url())
        await page.goto(paths.home('ar'))
        assert.ok(!(await page.locator('.site-nav').innerText()).includes(CHANGED))
        assert.equal(await brandOf(page), '#0d5451')
      })
    })

  for (const colours of ['light', 'dark'] as const)
    test(`leave pages that can be read and that fit a phone, ${colours}`, async () => {
      const { origin, db } = openedSite()
      const grants = [{ role: 'administrator', territory: '00' }] as const
      const administrator = await signedInPerson(db, { name: 'نادية', grants })
      await visit(origin, { colours, withoutPolicy: true }, async ({ page, context }) => {
        await signIn(context, origin, administrator)
        await colourSite(page)
        const settings = paths.officePart('fr', 'settings')
        for (const path of [paths.home('fr'), settings, `${settings}/colour`, `${settings}/retention`]) {
          await page.goto(path)
          await fits(page)
          assert.deepEqual(await violations(page, 'everything'), [], path)
          assert.deepEqual(await violations(page, 'contrast'), [], path)
        }
        await undo(page, `${paths.officePart('ar', 'settings')}/colour`)
      })
    })
})

async function nameSite(page: Page): Promise<void> {
  await page.goto(paths.officePart('ar', 'settings'))
  await fits(page)
  await page.click('main a[href$="/identity"]')
  await fits(page)
  await page.fill('#nameAr', NAME)
  await page.fill('#nameFr', '')
  await page.click('#setting button')
  await page.locator('#error-summary').waitFor()
  assert.equal(await page.inputValue('#nameAr'), NAME, 'what was typed is still there')
  await page.fill('#nameFr', 'Banque de l’Oriental')
  await page.click('#setting button')
  await page.getByText(settingsWords.saved.ar).waitFor()
  assert.equal((await page.locator('.brand').innerText()).trim(), NAME)
}

async function colourSite(page: Page): Promise<void> {
  await page.goto(`${paths.officePart('ar', 'settings')}/colour`)
  await page.fill('#colour', TOO_LIGHT)
  await page.click('#setting button')
  await page.locator('#error-summary').waitFor()
  await fits(page)
  await page.fill('#colour', CHOSEN)
  await page.click('#setting button')
  await page.getByText(settingsWords.saved.ar).waitFor()
  if ((await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)) === false)
    assert.equal(await brandOf(page), CHOSEN)
}

async function changeWord(page: Page): Promise<void> {
  await page.goto(paths.officePart('ar', 'words'))
  await page.fill('#q', siteWords.territories.ar)
  await page.click('main form button')
  await fits(page)
  const place = wordPlaces().find(({ word }) => word === siteWords.territories)
  await page.click(`main a[href$="/words/${place?.id}"]`)
  await page.locator('#wording').waitFor()
  await fits(page)
  await page.fill('#ar', CHANGED)
  await page.click('#wording button')
  await page.getByText(settingsWords.saved.ar).waitFor()
  assert.ok((await page.locator('.site-nav').innerText()).includes(CHANGED))
}

async function undo(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.click('form[action$="/undo"] button')
  await page.getByText(settingsWords.saved.ar).waitFor()
}

function brandOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim())
}

async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  assert.ok(over <= 0, `${page.url()} is ${over} px too wide`)
}
