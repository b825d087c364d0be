/** Somebody signs in with a number and a code, finds her own space, and leaves a phone that others use. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { accountWords } from '../src/web/account/words.ts'
import { paths } from '../src/web/paths.ts'
import { visit } from './browser.ts'
import { freshNumber, signInWithCode } from './sign-in-with-code.ts'
import { openSite } from './site.ts'

describe('signing in', () => {
  for (const language of ['ar', 'fr'] as const)
    for (const javaScript of [true, false])
      test(`takes a number and a code, leads to one’s own space and out again, in ${language}, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
        const { origin } = await openSite()
        await visit(origin, { javaScript }, async ({ page, troubles }) => {
          await page.goto(paths.home(language))
          await page.click('.own-space-link')
          await page.locator('#contact').waitFor()
          const eastern = (code: string) => [...code].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join(' ')
          const taps = await signInWithCode(page, freshNumber(), eastern)
          assert.ok(taps <= 12)
          await page.getByRole('heading', { level: 1, name: accountWords.mySpace[language] }).waitFor()
          assert.equal(new URL(page.url()).pathname, paths.me(language))
          assert.equal(await page.evaluate(() => document.cookie), '', 'no script reads the session')
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          assert.ok(wide <= 360, `${wide} px`)
          await page.click('#sign-out button')
          await page.waitForURL(`**${paths.home(language)}`)
          await page.goto(paths.me(language))
          await page.locator('#contact').waitFor()
          assert.deepEqual(troubles, [])
        })
      })

  test('from a page of one’s own leads back to it, and a wrong code is told beside its field', async () => {
    const { origin } = await openSite()
    await visit(origin, { javaScript: false }, async ({ page }) => {
      await page.goto(paths.mySecurity('ar'))
      await page.fill('#contact', freshNumber().typed)
      await page.click('main form button.wide')
      await page.fill('#code', '12345')
      await page.click('main form button.wide')
      assert.equal(await page.inputValue('#code'), '12345')
      assert.equal(await page.locator('#error-summary a[href="#code"]').count(), 1)
      await page.goto(paths.mySecurity('ar'))
      await signInWithCode(page, freshNumber())
      await page.getByText(accountWords.thisDevice.ar).waitFor()
      assert.equal(new URL(page.url()).pathname, paths.mySecurity('ar'))
    })
  })

  test('finds the ideas that were put in with the same number', async () => {
    const { origin, putInBy } = await openSite()
    const number = freshNumber()
    const { id } = await putInBy(number.typed)
    await visit(origin, { javaScript: false }, async ({ page }) => {
      await page.goto(paths.me('ar'))
      await signInWithCode(page, number)
      await page.locator(`a[href*="/ideas/${id}?key="]`).click()
      await page.locator('#held').waitFor()
      assert.equal(await page.locator('#keep-idea').count(), 1)
    })
  })
})
