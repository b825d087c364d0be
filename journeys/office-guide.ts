/** An editor's morning, on a phone, in Arabic and without JavaScript: a programme's condition and a model's figure. */
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { type SignedIn, signedInPerson } from '../src/operations/testing/people.ts'
import { guideWords } from '../src/web/office/guide-words.ts'
import { modelOfficeWords } from '../src/web/office/model-words.ts'
import { PART_WORDS } from '../src/web/office/words.ts'
import { paths } from '../src/web/paths.ts'
import { type OpenSite, openSite } from '../src/web/security/testing/open-site.ts'
import { visit } from './browser.ts'

describe('an editor’s morning', () => {
  let site: OpenSite
  let origin = ''
  let editor: SignedIn
  before(async () => {
    site = await openSite(async () => undefined)
    await site.app.listen({ host: '127.0.0.1', port: 0 })
    origin = `http://127.0.0.1:${(site.app.server.address() as AddressInfo).port}`
    const grants = [{ role: 'editor', territory: '00' }] as const
    editor = await signedInPerson(site.db, { name: 'محررة', grants })
  })
  after(() => site.close())

  test('raises the age of a programme, with its source, and everybody reads the new one', async () => {
    await visit(origin, { javaScript: false }, async ({ page, context, troubles }) => {
      await signIn(context, origin, editor)
      await page.goto(paths.office('ar'))
      await page.click(`.office-side >> text=${PART_WORDS.programmes.ar}`)
      await fits(page)
      await page.click('main a[href$="/office/programmes/forsa"]')
      await page.fill('#figure-age', '20')
      await page.getByRole('button', { name: guideWords.save.ar }).click()
      await page.locator('#source-error').waitFor()
      await fits(page)
      assert.equal(await page.inputValue('#figure-age'), '20', 'what was typed is there still')
      await tellWhere(page)
      await page.getByRole('button', { name: guideWords.save.ar }).click()
      await page.getByText(guideWords.saved.ar).waitFor()
      await fits(page)
      await reads(page, paths.programme('ar', 'forsa'), '20 سنة')
      assert.deepEqual(unexpected(troubles), [])
    })
  })

  test('tries a new price of a model, sees what changes, saves it, and takes it back', async () => {
    await visit(origin, { javaScript: false }, async ({ page, context, troubles }) => {
      await signIn(context, origin, editor)
      await page.goto(paths.office('ar'))
      await page.click(`.office-side >> text=${PART_WORDS.models.ar}`)
      await page.click('main a[href$="/office/models/honey"]')
      await fits(page)
      await page.goto(`${paths.officePart('ar', 'models')}/honey/figures/unitPrice`)
      await page.fill('#value', '26000')
      await tellWhere(page)
      await page.click('button[value=try]')
      await page.getByText(modelOfficeWords.trialLead.ar).waitFor()
      await fits(page)
      const promised = await page
        .locator('#trial ~ dl div', { hasText: 'القيمة الحالية الصافية' })
        .locator('dd bdi')
        .first()
        .innerText()
      await page.click('button[value=save]')
      await page.getByText(guideWords.saved.ar).waitFor()
      await fits(page)
      await reads(page, paths.model('ar', 'honey'), promised)
      await page.goto(`${paths.officePart('ar', 'models')}/honey`)
      await page.getByRole('button', { name: guideWords.undo.ar }).click()
      await page.getByText(guideWords.undone.ar, { exact: true }).waitFor()
      await page.goto(`${paths.officePart('ar', 'models')}/honey/figures/unitPrice`)
      assert.equal(await page.inputValue('#value'), '23750')
      assert.deepEqual(unexpected(troubles), [])
    })
  })
})

async function tellWhere(page: Page): Promise<void> {
  await page.fill('#source', 'عرض ثمن للتجربة')
  await page.fill('#asOf', '2026-11')
  await page.selectOption('#confidence', 'unverified')
}

/** The public page says it within seconds. */
async function reads(page: Page, path: string, words: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    await page.goto(path)
    if ((await page.locator('main').innerText()).includes(words)) return
    await page.waitForTimeout(500)
  }
  assert.fail(`${path} does not say ${words}`)
}

/** A form that is refused answers 422: that is no trouble. */
function unexpected(troubles: readonly string[]): readonly string[] {
  return troubles.filter((trouble) => !trouble.includes('422'))
}

async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  assert.ok(over <= 0, `${page.url()} is ${over} px too wide`)
}

function signIn(context: BrowserContext, origin: string, { cookie }: SignedIn): Promise<void> {
  const [name = '', value = ''] = cookie.split('=')
  return context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }])
}
