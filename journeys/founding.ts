/** A cooperative is founded on a phone, without JavaScript: five founders, a quarter that is not paid, the statutes. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { GOOD } from '../src/domain/founding/testing.ts'
import { DOSSIER, withFoundedSite } from '../src/web/founding/testing/founded-site.ts'
import { paths } from '../src/web/paths.ts'
import { visit } from './browser.ts'

const members = paths.foundingStep('ar', DOSSIER, 'members')
const FOLDER = process.env.FOUNDING_PICTURES ?? ''

describe('the founding of a cooperative', () => {
  test('five founders in Arabic without JavaScript, a quarter corrected, the statutes in two languages', () =>
    withFoundedSite(async ({ app, owner }) => {
      await app.listen({ host: '127.0.0.1', port: 0 })
      const address = app.server.address()
      const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
      const [name = '', value = ''] = owner.cookie.split('=')
      for (const javaScript of [false, true])
        await visit(origin, { javaScript }, async ({ page, context, troubles }) => {
          await context.addCookies([{ name, value, url: origin }])
          const picture = async (of: string) => {
            if (FOLDER !== '') await page.screenshot({ path: `${FOLDER}/${of}.png`, fullPage: true })
          }
          const narrow = async () =>
            assert.ok(
              await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
              `${page.url()} scrolls sideways`,
            )
          if (javaScript) {
            await page.goto(`${members}?member=3`)
            await page.fill('#paid', '5')
            await page.locator('#live-findings li', { hasText: 'الربع' }).waitFor()
            await picture('live')
            await page.fill('#paid', '100')
            await page.locator('#live-findings li', { hasText: 'الربع' }).waitFor({ state: 'detached' })
            assert.deepEqual(troubles, [])
            return
          }
          await page.goto(paths.foundingStep('ar', DOSSIER, 'rules'))
          await page.fill('#shareValue', '١٠٠')
          await picture('rules')
          await page.click('#founding-form button')
          for (const [at, member] of GOOD.members.slice(0, 5).entries()) {
            await page.goto(members)
            await page.fill('#person', member.name)
            await page.fill('#address', member.address)
            await page.fill('#cashShares', '4')
            await page.fill('#paid', at === 2 ? '10' : '100')
            await page.click('#founding-form button')
            await page.locator('tbody tr').nth(at).waitFor()
          }
          assert.match(await page.locator('.findings').innerText(), /الربع/)
          await picture('members')
          await narrow()
          await page.goto(`${members}?member=3`)
          await page.fill('#paid', '100')
          await page.click('#founding-form button:not([name])')
          await page.waitForURL(/members$/)
          assert.doesNotMatch(await page.locator('main').innerText(), /الربع/)
          for (const step of ['identity', 'organs', 'name', 'registration'] as const) {
            await page.goto(paths.foundingStep('ar', DOSSIER, step))
            await picture(step)
            await narrow()
          }
          await page.goto(paths.founding('ar', DOSSIER))
          await picture('hub')
          await narrow()
          for (const language of ['ar', 'fr']) {
            const href = (await page.getAttribute(`#statutes-${language}`, 'href')) ?? ''
            const answer = await context.request.get(href)
            assert.equal(answer.headers()['content-type'], 'application/pdf')
            assert.equal((await answer.body()).subarray(0, 5).toString(), '%PDF-')
          }
          await page.goto(paths.foundingSteps('ar'))
          await picture('public')
          await narrow()
          await page.goto(paths.founding('fr', DOSSIER))
          await picture('hub-fr')
          assert.deepEqual(troubles, [])
        })
    }))
})
