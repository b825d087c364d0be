/** What people get wrong: told in a summary and beside the field in the same words, with what was typed kept. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../src/web/paths.ts'
import { siteWords } from '../src/web/words/site.ts'
import { visit } from './browser.ts'
import { BERKANE } from './routes.ts'
import { openSite } from './site.ts'

/** `typed` into the simulator of argan oil; `at`: the field that must be named. */
const WRONG: readonly {
  readonly what: string
  readonly typed: Readonly<Record<string, string>>
  readonly at: string
}[] = [
  { what: 'a loan of 10^15', typed: { loan: '1000000000000000' }, at: 'loan' },
  { what: '61 members with a manager', typed: { members: '61' }, at: 'organ' },
  { what: 'a negative price', typed: { oilPrice: '-5' }, at: 'oilPrice' },
  { what: 'words where a number is wanted', typed: { volume: 'abc' }, at: 'volume' },
  { what: 'an empty field', typed: { members: '' }, at: 'members' },
  { what: 'four members in Eastern digits', typed: { members: '٤' }, at: 'members' },
  { what: 'an unknown commune', typed: { territory: 'لا مكان' }, at: 'territory' },
  { what: 'a name that reverses the writing', typed: { name: 'abc\u202Etxt.exe' }, at: 'name' },
]

describe('a wrong entry', () => {
  for (const language of ['ar', 'fr'] as const)
    for (const { what, typed, at } of WRONG)
      test(`such as ${what} is told in the summary and beside its field, and kept, in ${language}`, async () => {
        const { origin } = await openSite()
        await visit(origin, { javaScript: false }, async ({ page }) => {
          await page.goto(paths.newSimulation(language, { model: 'argan-oil' }))
          await openAll(page)
          for (const [field, value] of Object.entries(typed)) await page.fill(`#${field}`, value)
          await page.click('#simulator-form button[formmethod=post]')
          await isRefused(page, language, at)
          for (const [field, value] of Object.entries(typed))
            if (field !== 'name')
              assert.equal(await page.inputValue(`#${field}`), value, 'what was typed is kept')
        })
      })

  test('of weights is told the same way, and the ranking of the start is shown', async () => {
    const { origin } = await openSite()
    await visit(origin, { javaScript: false }, async ({ page }) => {
      for (const typed of ['-1', 'abc']) {
        const answer = await page.goto(paths.promise('ar', BERKANE, { 'w-need': typed }))
        assert.equal(answer?.status(), 422)
        await isRefused(page, 'ar', 'w-need')
        assert.equal(await page.inputValue('#w-need'), typed)
        assert.ok((await page.locator('.promise').count()) >= 40)
      }
    })
  })

  test('of an unknown commune, model, activity or simulation is a page that says so and leads on', async () => {
    const { origin } = await openSite()
    await visit(origin, { javaScript: false }, async ({ page }) => {
      for (const path of [
        paths.territory('ar', '99.999.99.99'),
        paths.territory('fr', 'Berkane'),
        paths.model('ar', 'x'),
        paths.activity('fr', 'x'),
        paths.simulation('ar', 'zzzzzzzzzz'),
      ]) {
        const answer = await page.goto(path)
        assert.equal(answer?.status(), 404, path)
        assert.ok(await page.locator('main h1').isVisible())
        assert.ok((await page.locator('main a.button').count()) >= 1)
      }
    })
  })

  test('is shown again by reload and by going back', async () => {
    const { origin } = await openSite()
    await visit(origin, { javaScript: false }, async ({ page }) => {
      await page.goto(paths.newSimulation('ar', { model: 'argan-oil' }))
      await openAll(page)
      await page.fill('#members', '٦١')
      await page.fill('#oilPrice', '٤٥٠٫٥')
      await page.click('#simulator-form button[type=submit]:not([formmethod])')
      await page.waitForURL(/members=.*oilPrice=/, { waitUntil: 'load' })
      await page.reload()
      assert.equal(await page.inputValue('#members'), '٦١')
      assert.equal(await page.inputValue('#oilPrice'), '٤٥٠٫٥')
      await page.click('.brand')
      await page.waitForURL(/\/ar\/$/, { waitUntil: 'load' })
      await page.goBack()
      assert.equal(await page.inputValue('#members'), '٦١')
      await isRefused(page, 'ar', 'organ')
    })
  })

  test('sent from another site is refused, from this one accepted', async () => {
    const { origin } = await openSite()
    const send = (headers: Readonly<Record<string, string>>) =>
      fetch(`${origin}${paths.simulations('ar')}`, {
        method: 'POST',
        redirect: 'manual',
        headers,
        body: new URLSearchParams({ model: 'argan-oil' }),
      }).then(({ status }) => status)
    assert.equal(await send({ origin: 'https://elsewhere.example' }), 403)
    assert.equal(await send({ origin, 'sec-fetch-site': 'cross-site' }), 403)
    assert.equal(await send({ origin: 'null' }), 403)
    assert.equal(await send({}), 403)
    assert.equal(await send({ origin }), 303)
  })
})

function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
  })
}

/** The contract of a refused form: title, summary, the same words beside the field, and the link between them. */
async function isRefused(page: Page, language: 'ar' | 'fr', field: string): Promise<void> {
  assert.ok((await page.title()).startsWith(siteWords.errorPrefix[language]), 'the title says it first')
  const link = page.locator(`#error-summary a[href="#${field}"]`)
  assert.equal(await link.count(), 1, `the summary names ${field}`)
  const beside = page.locator(`#${field}-error`)
  assert.ok(await beside.isVisible(), 'the sentence stands beside the field')
  assert.equal((await beside.innerText()).trim(), (await link.innerText()).trim())
  const described = await page.locator(`#${field}`).getAttribute('aria-describedby')
  assert.ok(described?.split(' ').includes(`${field}-error`), 'the field is tied to its sentence')
}
