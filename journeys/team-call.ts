/** A team of an ideathon says whom it looks for; a woman without a team asks, on her phone, and is let in. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { momentAt, testContest } from '../src/operations/testing/contest.ts'
import { signedInPerson } from '../src/operations/testing/people.ts'
import { paths } from '../src/web/paths.ts'
import { JOIN_STATE_WORDS, LACK_WORDS, teamCallWords as text } from '../src/web/team-call/words.ts'
import { visit } from './browser.ts'
import { violations } from './gates/axe.ts'
import { smallTargets } from './gates/layout-checks.ts'
import { ownSite, signIn } from './own-site.ts'

const DAY = 86_400_000
const CALL = {
  ar: 'نبحث عمن يمسك الحسابات ويبيع معنا في الأسواق.',
  fr: 'Nous cherchons qui tienne les comptes.',
}
const HERS = { ar: 'درست المحاسبة وأسكن قريبا من بركان.', fr: 'J’ai étudié la comptabilité près de Berkane.' }

describe('a team that looks for members', () => {
  const openedSite = ownSite()

  for (const [language, javaScript] of [
    ['ar', true],
    ['fr', false],
  ] as const)
    test(`is found, asked and joined in ${language}, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const site = openedSite()
      const now = new Date()
      const from = (days: number) => momentAt(new Date(now.getTime() + days * DAY))
      const { contest, entries, owners } = await testContest(site.db, {
        ...{ now, entries: 1, jurors: 0, standing: 'draft' },
        deadlines: { opens: from(-5), closes: from(5), results: from(9) },
        plan: { title: { ar: 'أفكار الشرق', fr: 'Idées de l’Oriental' } },
      })
      const [[entry], [owner]] = [entries, owners]
      assert.ok(entry && owner)
      const asker = await signedInPerson(site.db, { name: 'فاطمة', language })
      const own = paths.entryTeam(language, entry.id)
      await visit(
        site.origin,
        { javaScript, withoutPolicy: javaScript },
        async ({ page, context, troubles }) => {
          await signIn(context, site.origin, owner)
          await page.goto(paths.entry(language, entry.id))
          await look(page, `team-entry-${language}`)
          await page.click(`a[href="${own}"]`)
          await page.fill('#words', CALL[language])
          await page.check('#lacking-accounting')
          await page.check('#lacking-sales')
          await look(page, `team-call-${language}`)
          await press(page, 'call')
          await says(page, text.looking[language])

          await signIn(context, site.origin, asker)
          await page.waitForTimeout(2200) // the page of a contest is kept two seconds for everybody
          await page.goto(paths.contest(language, contest.id))
          await says(page, LACK_WORDS.accounting[language])
          await look(page, `team-contest-${language}`)
          await page.click('a[id^="join-"]')
          await page.fill('#words', HERS[language])
          await press(page, 'ask')
          await page.locator('#error-summary').waitFor()
          await look(page, `team-refused-${language}`)
          await page.check('#consent')
          await press(page, 'ask')
          await says(page, JOIN_STATE_WORDS.open[language])
          await look(page, `team-asked-${language}`)

          await signIn(context, site.origin, owner)
          await page.goto(own)
          await says(page, HERS[language])
          await look(page, `team-requests-${language}`)
          await press(page, 'accept')
          await says(page, text.noRequests[language])

          await signIn(context, site.origin, asker)
          await page.goto(paths.me(language))
          await says(page, JOIN_STATE_WORDS.accepted[language])
          await page.goto(paths.entry(language, entry.id))
          assert.ok((await page.locator('#entry-form').count()) === 1, 'she writes in the entry now')
          assert.deepEqual(
            troubles.filter((trouble) => !trouble.includes('422')),
            [],
          )
        },
      )
    })
})

async function press(page: Page, deed: string): Promise<void> {
  await page.locator(`main button[name="deed"][value="${deed}"]`).first().click()
  await page.waitForLoadState()
}

async function says(page: Page, words: string): Promise<void> {
  await page.locator('main', { hasText: words }).waitFor()
}

/** Within the phone, with targets for a thumb, and without a fault that axe finds; SHOTS keeps a picture of it. */
async function look(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  assert.equal(wide, 0, `${name} scrolls sideways`)
  const folder = process.env.SHOTS ?? ''
  if (folder !== '') await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  if (!name.endsWith('-ar')) return // axe is a script: looked at where scripts run
  assert.deepEqual(await violations(page, 'everything'), [], name)
  assert.deepEqual(await smallTargets(page), [], name)
}
