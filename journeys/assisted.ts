/** An agent of a delegation files an idea with a woman who stands beside her, and the woman finds it on her own phone. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type SignedIn, signedInPerson } from '../src/operations/testing/people.ts'
import { assistedWords as text, KIND_WORDS } from '../src/web/office/assisted-words.ts'
import { paths } from '../src/web/paths.ts'
import { visit } from './browser.ts'
import { ownSite, signIn } from './own-site.ts'

const TITLE = 'حلويات باللوز المحلي'
const PHONE = '0661223344'
const ADDRESS = '+212661223344'

describe('filing with a citizen', () => {
  let origin: string
  let agent: SignedIn
  const site = ownSite(async (opened) => {
    origin = opened.origin
    const grants = [{ role: 'moderator', territory: '02' }] as const
    agent = await signedInPerson(opened.db, { name: 'خديجة', grants })
  })

  test('in Arabic, on 360 px, without JavaScript: mistakes lose nothing, her code agrees, she finds it', async () => {
    await visit(origin, { javaScript: false }, async ({ page, context, troubles }) => {
      await signIn(context, origin, agent)
      await page.goto(paths.office('ar'))
      await page.click(`main a[href="${paths.officePart('ar', 'assisted')}"]`)
      await page.getByText(text.noPhone.ar).waitFor()
      await fits(page)
      await page.getByRole('link', { name: KIND_WORDS.idea.ar, exact: true }).click()
      await fill(page)
      await page.fill('#contact', '12')
      await send(page, 'send')
      await page.locator('#error-summary').waitFor()
      await fits(page)
      assert.equal(await page.inputValue('#title'), TITLE)
      await page.fill('#contact', PHONE)
      await send(page, 'send')

      await page.locator('#code').waitFor()
      await fits(page)
      const code = await codeOf()
      await page.fill('#code', String((Number(code) + 1) % 1_000_000).padStart(6, '0'))
      await send(page, 'file')
      await page.locator('#error-summary').waitFor()
      await page.getByText(TITLE).waitFor()
      await fits(page)
      await send(page, 'back')
      assert.equal(await page.inputValue('#title'), TITLE)
      assert.ok(await page.isChecked('#visibility-hidden'))
      // nothing was changed: the same code still stands for it
      await send(page, 'send')
      await page.locator('#code').waitFor()
      await page.fill('#code', code)
      await send(page, 'file')
      await page.locator('.receipt-number').waitFor()
      await fits(page)
      assert.equal(await page.getByText(TITLE).count(), 0)
      assert.deepEqual(
        troubles.filter((trouble) => !trouble.includes('422')),
        [],
      )
    })

    await visit(origin, { javaScript: false }, async ({ page }) => {
      const { db } = site()
      // half a minute later
      await db
        .updateTable('login_code')
        .set({ created_at: new Date(Date.now() - 120_000) })
        .execute()
      await page.goto(paths.signIn('ar'))
      await page.fill('#contact', PHONE)
      await page.click('main form button.wide')
      await page.locator('#code').waitFor()
      await page.fill('#code', await codeOf())
      await page.click('main form button.wide')
      await page.getByText(TITLE).waitFor()
      await page.getByRole('link', { name: TITLE }).first().click()
      await page.locator('.receipt-number').waitFor()
    })
  })

  async function codeOf(): Promise<string> {
    const { body } = await site()
      .db.selectFrom('letter')
      .select('body')
      .where('address', '=', ADDRESS)
      .where('kind', '=', 'code')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    return /\d{6}/.exec(body)?.[0] ?? ''
  }
})

async function fill(page: Page): Promise<void> {
  await page.fill('#title', TITLE)
  await page.fill('#idea', 'نصنع حلويات من لوز الدوار ونبيعها في السوق وفي المدينة.')
  await page.fill('#territory', '02.113')
  await page.selectOption('#sector', 'local-products')
  await page.check('#visibility-hidden')
}

async function send(page: Page, deed: string): Promise<void> {
  await page.click(`button[name="do"][value="${deed}"]`)
  await page.waitForLoadState('load')
}

async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  assert.ok(over <= 0, `${page.url()} is ${over} px too wide`)
}
