/** A juror marks without a network: what she types stays, leaves when there is one, and runs nothing over. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { declareConflict } from '../src/operations/declare-conflict.ts'
import { saveMarks } from '../src/operations/save-marks.ts'
import { type TestContest, testContest } from '../src/operations/testing/contest.ts'
import type { SignedIn } from '../src/operations/testing/people.ts'
import { listMarkSheets } from '../src/storage/judging/reads.ts'
import { juryIslandWords as say } from '../src/web/jury-offline/island-words.ts'
import { paths } from '../src/web/paths.ts'
import { untilKept, type Visit, visit } from './browser.ts'
import { type OwnSite, ownSite, signIn } from './own-site.ts'

const SHOTS = process.env.TWIZA_SHOTS ?? null

let site: OwnSite
let world: TestContest
let juror: SignedIn

/** Faults of the network are what this is about; everything else is none. */
const real = (troubles: readonly string[]) =>
  troubles.filter((one) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(one))
const entryOf = (n: number) => world.entries[n]?.id ?? assert.fail()
const pageOf = (n: number, language: 'ar' | 'fr' = 'ar') =>
  paths.juryEntry(language, world.contest.id, entryOf(n))

async function sheetOf(n: number) {
  const sheets = await listMarkSheets(site.db, world.contest.id, 'screening')
  return sheets.find((one) => one.entry === entryOf(n) && one.juror === juror.actor.person) ?? null
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`never: ${what}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

async function fits(page: Page, name: string): Promise<void> {
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360, page.url())
  if (SHOTS !== null) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
}

/** Opens the entry as its juror and goes out of the network once the phone has its page. */
async function goAway({ page, context }: Visit, n: number): Promise<void> {
  await signIn(context, site.origin, juror)
  await page.goto(pageOf(n))
  await page.locator('#marks-copy').getByText(say.copyKept.ar).waitFor()
  await untilKept(page, pageOf(n))
  await context.setOffline(true)
}

async function comeBack({ page, context }: Visit): Promise<void> {
  await context.setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
}

/** Somebody else's marks would not be here: these are hers, from another device. */
async function saveElsewhere(n: number, mark: string): Promise<void> {
  const sent = { contest: world.contest.id, entry: entryOf(n), round: 'screening' }
  const version = (await sheetOf(n))?.version ?? 0
  const sheet = { ...sent, version, marks: { social: mark }, comments: { '': 'من الحاسوب' } }
  assert.ok((await saveMarks(site.db, sheet, { actor: juror.actor, now: new Date() })).ok)
}

describe('a juror without a network', () => {
  ownSite(async (opened) => {
    site = opened
    const now = new Date()
    world = await testContest(site.db, { now, entries: 6, jurors: 2 })
    juror = world.jurors[0] ?? assert.fail()
    const rows = world.jurors.flatMap(({ actor }) =>
      world.entries.map(({ id }) => ({
        ...{ contest_id: world.contest.id, round: 'screening', at: now },
        ...{ person_id: actor.person, entry_id: id },
      })),
    )
    await site.db.insertInto('jury_assignment').values(rows).execute()
  })

  test('what she types stays when the page is closed, and leaves by itself: once, though its answer is lost', async () => {
    await visit(site.origin, {}, async (phone) => {
      const { page, context, troubles } = phone
      await goAway(phone, 0)
      await page.check('#mark-social-4')
      await page.fill('#comment-social', 'يستفيد الدوار كله')
      await page.locator('#marks-kept').getByText(say.kept.ar).waitFor()
      await page.waitForTimeout(1_000)
      await page.goto(pageOf(0)) // put away and taken out again: no network, the copy opens
      await page.locator('#mark-social-4:checked').waitFor()
      assert.equal(await page.inputValue('#comment-social'), 'يستفيد الدوار كله')
      await page.check('#mark-innovation-5')
      await page.locator('#marks button').click()
      await page.locator('#marks-kept').getByText(say.whenBack.ar).waitFor()
      await fits(page, 'jury-offline-kept')
      assert.equal(await sheetOf(0), null)
      let lost = 0
      await context.route('**/marks.json', async (route) => {
        if (lost > 0 || route.request().method() !== 'POST') return route.continue()
        lost += 1
        await route.fetch()
        await route.abort()
      })
      await comeBack(phone)
      await until('the sheet', async () => (await sheetOf(0)) !== null)
      await until('the answer', async () => {
        await page
          .locator('#marks-kept button')
          .click({ timeout: 500 })
          .catch(() => undefined)
        return (await page.locator('#marks-kept').innerText()).includes(say.sent.ar)
      })
      const sheet = await sheetOf(0)
      assert.deepEqual(sheet?.marks, { social: 4, innovation: 5 })
      // what may have left when the page was opened again is an edit of its own; the one sent twice is one
      const edits = await site.db.selectFrom('mark_edit').select('version').execute()
      assert.deepEqual(edits.map(({ version }) => version).sort(), [1, 2])
      assert.equal(sheet?.version, 2)
      assert.deepEqual(sheet?.comments, { social: 'يستفيد الدوار كله' })
      await page.locator('#marks button').click()
      await page.locator('#saved').waitFor()
      assert.equal((await sheetOf(0))?.version, 2, 'saved without a change')
      assert.deepEqual(real(troubles), [])
    })
  })

  test('saved elsewhere meanwhile: both are shown, nothing is lost, and hers is what she saves', async () => {
    await visit(site.origin, {}, async (phone) => {
      const { page, troubles } = phone
      await goAway(phone, 1)
      await page.check('#mark-social-2')
      await page.fill('#comment', 'من الهاتف')
      await page.locator('#marks button').click()
      await page.locator('#marks-kept').getByText(say.kept.ar).waitFor()
      await saveElsewhere(1, '5')
      await comeBack(phone)
      await page.locator('#changed-there').getByText('من الحاسوب').waitFor()
      await fits(page, 'jury-offline-changed')
      assert.equal(await page.inputValue('#comment'), 'من الهاتف')
      assert.equal((await sheetOf(1))?.marks.social, 5)
      await page.reload() // still there, and still to be chosen
      await page.locator('#changed-there').getByText('من الحاسوب').waitFor()
      assert.equal(await page.isChecked('#mark-social-2'), true)
      await page.locator('#marks button').click()
      await page.locator('#saved').waitFor()
      const sheet = await sheetOf(1)
      assert.deepEqual([sheet?.marks.social, sheet?.comments[''], sheet?.version], [2, 'من الهاتف', 2])
      assert.deepEqual(real(troubles), [])
    })
  })

  test('or she takes what the site has', async () => {
    await visit(site.origin, {}, async (phone) => {
      const { page } = phone
      await goAway(phone, 2)
      await page.check('#mark-social-1')
      await page.locator('#marks-kept').getByText(say.kept.ar).waitFor()
      await saveElsewhere(2, '5')
      await comeBack(phone)
      await page.locator('#changed-there').getByText(say.takeThere.ar).click()
      await page.locator('#mark-social-5:checked').waitFor()
      assert.equal(await page.inputValue('#comment'), 'من الحاسوب')
      assert.equal(await page.locator('#changed-there').count(), 0)
      assert.equal((await sheetOf(2))?.version, 1)
    })
  })

  test('an entry that has left her list: its page is gone, and what she typed is on her first page until she clears it', async () => {
    await visit(site.origin, {}, async (phone) => {
      const { page, troubles } = phone
      await goAway(phone, 3)
      await page.check('#mark-social-3')
      await page.fill('#comment', 'رأيي في المشروع')
      await page.locator('#marks-kept').getByText(say.kept.ar).waitFor()
      await page.waitForTimeout(1_000)
      const close = { contest: world.contest.id, entry: entryOf(3), reason: 'ابنة عمي' }
      const by = { actor: juror.actor, now: new Date(), origin: site.origin }
      assert.ok((await declareConflict(site.db, close, by)).ok)
      await comeBack(phone)
      await page.locator('#marks-kept').getByText(say.notYours.ar).waitFor()
      assert.equal((await page.goto(pageOf(3)))?.status(), 404)
      await page.goto(paths.jury('ar', world.contest.id))
      const left = page.locator('#marks-kept .notice', { hasText: say.notYours.ar })
      await left.getByText('رأيي في المشروع').waitFor()
      await fits(page, 'jury-offline-desk')
      await left.getByText(say.drop.ar).click()
      await left.getByText(say.dropSure.ar).click()
      await left.waitFor({ state: 'detached' })
      assert.equal(await sheetOf(3), null)
      assert.deepEqual(real(troubles), [])
    })
  })

  test('her session ends, another signs in: nothing leaves in her name; the copies go when she signs out', async () => {
    const other = world.delegate
    await visit(site.origin, {}, async (phone) => {
      const { page, context } = phone
      await goAway(phone, 4)
      await page.check('#mark-social-4')
      await page.locator('#marks-kept').getByText(say.kept.ar).waitFor()
      await page.waitForTimeout(1_000)
      await context.clearCookies()
      await comeBack(phone)
      await page.locator('#marks-kept').getByText(say.signIn.ar).waitFor()
      await signIn(context, site.origin, other)
      await page.evaluate(() => dispatchEvent(new Event('online')))
      await page.waitForTimeout(1_000)
      assert.equal(await sheetOf(4), null)
      await signIn(context, site.origin, juror)
      await page.goto(paths.jury('ar', world.contest.id))
      await until('the sheet', async () => (await sheetOf(4)) !== null)
      await page.goto(paths.me('ar'))
      await page.click('#sign-out button')
      await page.waitForLoadState()
      const copies = await page.evaluate(
        async () => (await caches.keys()).filter((name) => name.startsWith('twiza-dossier/')).length,
      )
      assert.equal(copies, 0)
    })
  })

  test('the jury deliberates meanwhile: it is said, and the marks stay to be read', async () => {
    juror = world.jurors[1] ?? assert.fail() // the first one has signed out
    await visit(site.origin, {}, async (phone) => {
      const { page } = phone
      await goAway(phone, 5)
      await page.check('#mark-social-3')
      await page.fill('#comment', 'قبل المداولة')
      await page.locator('#marks-kept').getByText(say.kept.ar).waitFor()
      await page.waitForTimeout(1_000)
      await site.db
        .insertInto('round_decision')
        .values({
          ...{ contest_id: world.contest.id, round: 'screening', computed: '[]', decided: '[]' },
          ...{ departures: '[]', minutes: '', decided_at: null, opened_at: new Date() },
        })
        .execute()
      await comeBack(phone)
      await page.locator('#marks-kept').getByText(say.roundOver.ar).waitFor()
      await page.goto(pageOf(5, 'fr'))
      const left = page.locator('#marks-kept .notice', { hasText: say.roundOver.fr })
      await left.getByText('قبل المداولة').waitFor()
      await fits(page, 'jury-offline-over-fr')
      assert.equal(await page.locator('#marks').count(), 0)
      assert.equal(await sheetOf(5), null)
    })
  })
})
