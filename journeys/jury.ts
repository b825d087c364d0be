/** A juror agrees, marks and compares on her phone; a visitor reads the result, its team what the jury wrote. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { EntryId } from '../src/domain/contest/entry.ts'
import { publishResults } from '../src/operations/publish-results.ts'
import { momentAt, type TestContest, testContest } from '../src/operations/testing/contest.ts'
import { judgedContest } from '../src/operations/testing/judged.ts'
import type { SignedIn } from '../src/operations/testing/people.ts'
import { paths } from '../src/web/paths.ts'
import { visit } from './browser.ts'
import { ownSite, signIn } from './own-site.ts'

const SHOTS = process.env.TWIZA_SHOTS ?? null

/** Every page fits a phone. */
async function fits(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  assert.equal(wide, false, `${page.url()} scrolls sideways`)
  if (SHOTS !== null) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  assert.ok(found !== undefined)
  return found
}

const some = (ar: string, fr: string) => ({ ar, fr })

describe('a jury and its result', () => {
  let origin: string
  const judged = new Map<string, TestContest>()
  const compared = new Map<string, TestContest>()
  const results = new Map<string, TestContest>()
  const site = ownSite(async (opened) => {
    const { db } = opened
    origin = opened.origin
    const now = new Date()
    for (const language of ['ar', 'fr']) {
      const grid = await testContest(db, {
        now,
        entries: 3,
        jurors: 1,
        plan: {
          title: some('مسابقة أفكار وجدة', 'Concours d’idées d’Oujda'),
          criteria: [
            {
              id: 'social',
              name: some('الأثر الاجتماعي', 'Impact social'),
              explanation: some('من يستفيد، وكيف؟', 'Qui en profite, et comment ?'),
              weight: 60,
              anchors: {
                1: some('لا يستفيد أحد', 'Personne n’en profite'),
                3: some('يستفيد بعض الناس', 'Quelques personnes en profitent'),
                5: some('يستفيد كل الدوار', 'Tout le douar en profite'),
              },
            },
            {
              id: 'economic',
              name: some('الأثر الاقتصادي', 'Impact économique'),
              explanation: null,
              weight: 40,
              anchors: {},
            },
          ],
        },
      })
      judged.set(language, grid)
      await db
        .updateTable('juror')
        .set({ agreed_at: null })
        .where('contest_id', '=', grid.contest.id)
        .execute()
      const rows = grid.entries.map(({ id }) => ({
        contest_id: grid.contest.id,
        round: 'screening',
        person_id: at(grid.jurors, 0).actor.person,
        entry_id: id as EntryId,
        at: now,
      }))
      await db.insertInto('jury_assignment').values(rows).execute()
      compared.set(
        language,
        await testContest(db, {
          now,
          entries: 3,
          jurors: 1,
          plan: {
            rounds: [
              {
                id: 'final',
                kind: 'final',
                method: 'pairs',
                blind: false,
                keeps: null,
                judgementsPerEntry: 1,
              },
            ],
          },
        }),
      )
      results.set(language, await judgedContest(db, now))
    }
  })

  const person = (
    worlds: Map<string, TestContest>,
    language: string,
  ): { world: TestContest; juror: SignedIn } => {
    const world = worlds.get(language)
    assert.ok(world !== undefined)
    return { world, juror: at(world.jurors, 0) }
  }

  for (const language of ['ar', 'fr'] as const) {
    test(`a juror agrees and marks, in ${language}, without JavaScript`, async () => {
      await visit(origin, { javaScript: false }, async ({ page, context, troubles }) => {
        const { world, juror } = person(judged, language)
        await signIn(context, origin, juror)
        await page.goto(paths.jury(language, world.contest.id))
        await fits(page, `jury-rules-${language}`)
        await page.locator('#agree button').click()
        await page.locator('#done[data-n="0"]').waitFor()
        await fits(page, `jury-desk-${language}`)
        await page.locator('a.card').first().click()
        await page.locator('#marks').waitFor()
        await fits(page, `jury-entry-${language}`)
        await page.check('#mark-social-5')
        await page.fill('#comment', 'فكرة نافعة')
        await page.locator('#marks button').click()
        await page.locator('#saved').waitFor()
        assert.equal(await page.isChecked('#mark-social-5'), true)
        assert.equal(await page.inputValue('#comment'), 'فكرة نافعة')
        await page.check('#mark-economic-4')
        await page.locator('#marks button').click()
        await page.locator('#saved a.button').click()
        await page.locator('#conflict > summary').click()
        await page.fill('#reason', 'أختي في الفريق')
        await page.locator('#conflict button').click()
        await page.locator('#declared').waitFor()
        await page.locator('#done[data-n="1"]').waitFor()
        assert.equal(await page.locator('a.card').count(), 2)
        await fits(page, `jury-declared-${language}`)
        assert.deepEqual(troubles, [])
      })
    })

    test(`a juror compares pair by pair, in ${language}`, async () => {
      await visit(origin, {}, async ({ page, context, troubles }) => {
        const { world, juror } = person(compared, language)
        await signIn(context, origin, juror)
        await page.goto(paths.jury(language, world.contest.id))
        await page.locator('#to-pairs').click()
        await page.locator('#pair').waitFor()
        await fits(page, `jury-pairs-${language}`)
        await page.locator('#pair button[value=one]').click()
        await page.locator('#progress[data-n="1"]').waitFor()
        await page.locator('#undo button').click()
        await page.locator('#progress[data-n="0"]').waitFor()
        for (let n = 1; n <= 3; n += 1) {
          await page.locator(`#pair button[value=${n === 2 ? 'equal' : 'other'}]`).click()
          await page.locator(`#progress[data-n="${n}"]`).waitFor()
        }
        assert.equal(await page.locator('#pair').count(), 0)
        await fits(page, `jury-pairs-done-${language}`)
        assert.deepEqual(troubles, [])
      })
    })

    test(`the leader confirms, a visitor reads the result and a team its own, in ${language}`, async () => {
      await visit(origin, { javaScript: false }, async ({ page, context, troubles }) => {
        const { world } = person(results, language)
        const { contest, delegate, entries, owners } = world
        await page.goto(paths.contestResults(language, contest.id))
        await page.locator('#not-yet').waitFor()
        await fits(page, `results-not-yet-${language}`)

        await signIn(context, origin, at(owners, 3))
        await page.goto(paths.teamResults(language, contest.id))
        const agree = `#agree-${at(entries, 3).id}`
        assert.equal(await page.isChecked(agree), false, 'consent is never ticked beforehand')
        await page.check(agree)
        await page.locator('.show-entry button').click()
        await page.locator('#saved').waitFor()
        await fits(page, `results-team-before-${language}`)

        await signIn(context, origin, delegate)
        await page.goto(paths.officeResults(language, contest.id))
        await page.fill(`#reason-${at(entries, 3).id}-${language}`, 'مشروع واضح')
        await fits(page, `results-office-${language}`)
        await page.locator('#confirm button').click()
        await page.locator('#confirmed').waitFor()

        const { db } = site()
        const past = momentAt(new Date(Date.now() - 60_000))
        await db
          .updateTable('deadline')
          .set({ civil: past.civil, at: past.at })
          .where('subject', '=', `contest:${contest.id}`)
          .where('which', '=', 'results')
          .execute()
        assert.equal(await publishResults(db, { now: new Date(), origin }), 1)

        await signIn(context, origin, { cookie: '' })
        await page.goto(paths.contestResults(language, contest.id))
        await page.locator('#published').waitFor()
        assert.equal(await page.locator('.winner').count(), 3)
        await fits(page, `results-${language}`)
        await page.locator('.winner a').first().click()
        assert.ok((await page.locator('h1').innerText()).includes('Project 4'))
        await fits(page, `results-exhibit-${language}`)

        await signIn(context, origin, at(owners, 3))
        await page.goto(paths.teamResults(language, contest.id))
        await page.locator('#won').waitFor()
        await fits(page, `results-team-${language}`)
        await page.locator('.help-after-prize button').click()
        await page.locator('#help-state').waitFor()
        assert.deepEqual(troubles, [])
      })
    })
  }
})
