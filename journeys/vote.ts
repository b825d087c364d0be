/** On a phone, in Arabic and in French: a vote, its code, another choice; and after the results, a recount by oneself. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { Centimes } from '../src/domain/basics/money.ts'
import type { Language } from '../src/domain/basics/language.ts'
import { writtenCode } from '../src/domain/ballot/ballot.ts'
import { castBallot } from '../src/operations/cast-ballot.ts'
import { momentAt, type TestContest, testContest } from '../src/operations/testing/contest.ts'
import { signedInPerson } from '../src/operations/testing/people.ts'
import { listBallots } from '../src/storage/vote/reads.ts'
import { paths } from '../src/web/paths.ts'
import { recountWords } from '../src/web/vote/recount-words.ts'
import { visit } from './browser.ts'
import { type OwnSite, ownSite, signIn } from './own-site.ts'

const MINUTE = 60_000
const rule = { kind: 'equal-shares', budget: 5_000_000 as Centimes } as const

let site: OwnSite
let open: TestContest
let over: TestContest
/** of a voter who chose the first two */
let code: string

/** Kept as a picture when a folder for them is named: to look at, not to compare. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.JOURNEY_PICTURES
  if (folder !== undefined) await page.screenshot({ path: `${folder}/vote-${name}.png`, fullPage: true })
}

async function noSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  assert.equal(wider, false)
}

/** Twelve have voted, the vote is over, the results are out. */
async function hold(of: TestContest): Promise<string> {
  const { id } = of.contest
  let first = ''
  for (let n = 0; n < 12; n += 1) {
    const { actor } = await signedInPerson(site.db)
    const entries = of.entries.filter((_, i) => (n < 7 ? i < 2 : i === 2)).map((entry) => entry.id)
    const sent = { contest: id, entries, key: randomBytes(16).toString('hex'), code: null }
    const circumstances = { actor, arrivedAt: new Date(), network: '10.0.0.0/24', keys: site.keys }
    const cast = await castBallot(site.db, sent, circumstances)
    if (!cast.ok) throw new Error(JSON.stringify(cast.reasons))
    if (n === 0) first = writtenCode(cast.value.code)
  }
  await site.db
    .updateTable('deadline')
    .set(momentAt(new Date(Date.now() - 2 * MINUTE)))
    .where('subject', '=', `contest:${id}`)
    .where('which', '=', 'vote-closes')
    .execute()
  await site.db.updateTable('contest').set({ published_at: new Date() }).where('id', '=', id).execute()
  return first
}

describe('a public vote', () => {
  ownSite(async (opened) => {
    site = opened
    const now = new Date()
    open = await testContest(site.db, { now, entries: 4, jurors: 0 })
    over = await testContest(site.db, {
      now,
      entries: 3,
      jurors: 0,
      plan: { vote: { rule, mostApprovals: null } },
    })
    code = await hold(over)
  })

  for (const language of ['ar', 'fr'] as const satisfies readonly Language[])
    test(`in ${language}: she votes without scripts, notes her code, and changes her vote`, async () => {
      const voter = await signedInPerson(site.db)
      const [, second, , fourth] = open.entries
      assert.ok(second !== undefined && fourth !== undefined)
      await visit(site.origin, { javaScript: false }, async ({ page, context, troubles }) => {
        await page.goto(paths.vote(language, open.contest.id))
        await noScroll(page, `${language}-seen`)
        await signIn(context, site.origin, voter)
        await page.goto(paths.vote(language, open.contest.id))
        await page.check(`#entry-${second.id}`)
        await noScroll(page, `${language}-form`)
        await page.click('#vote button[type=submit]')
        const shown = await page.locator('#ballot-code').innerText()
        assert.match(shown, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/)
        await noScroll(page, `${language}-taken`)
        await page.check(`#entry-${fourth.id}`)
        await page.uncheck(`#entry-${second.id}`)
        await page.click('#vote button[type=submit]')
        assert.equal(await page.locator('#ballot-code').innerText(), shown)
        const ballots = await listBallots(site.db, open.contest.id)
        const own = ballots.find(({ id }) => shown.replaceAll('-', '').startsWith(id))
        assert.deepEqual(own?.entries, [fourth.id])
        // another phone: the code is asked for
        await signIn(context, site.origin, voter)
        await page.goto(paths.vote(language, open.contest.id))
        await page.check(`#entry-${second.id}`)
        await page.click('#vote button[type=submit]')
        await noScroll(page, `${language}-code-asked`)
        await page.fill('#code', shown.toLowerCase())
        await page.click('#vote button[type=submit]')
        await page.locator('#ballot-code').waitFor()
        assert.deepEqual(troubles, [])
      })
    })

  for (const language of ['ar', 'fr'] as const satisfies readonly Language[])
    test(`in ${language}: anybody counts again and finds where her share went`, async () => {
      await visit(site.origin, {}, async ({ page, troubles }) => {
        await page.goto(paths.recount(language, over.contest.id))
        await noScroll(page, `${language}-published`)
        await page.click('#recount-start')
        await page.getByText(recountWords.same[language]).waitFor()
        assert.equal(await page.locator('#recount-answer tbody').first().locator('strong').count(), 2)
        await page.fill('#ballot-code', code.toLowerCase())
        await page.click('#recount-find button')
        await page.getByText(recountWords.found[language]).waitFor()
        assert.equal(await page.locator('#recount-found li').count(), 2)
        assert.match(await page.locator('#recount-found li').first().innerText(), /2.?857,14/)
        await noScroll(page, `${language}-counted`)
        await page.setInputFiles('#recount-file', {
          name: 'odd.pb',
          mimeType: 'text/plain',
          buffer: Buffer.from('META\nkey;value\nvote_type;ordinal\nbudget;1\nPROJECTS\nproject_id;cost\n'),
        })
        await page.getByText(/ordinal/).waitFor()
        assert.deepEqual(troubles, [])
      })
    })

  async function noScroll(page: Page, name: string): Promise<void> {
    await noSidewaysScroll(page)
    await look(page, name)
  }
})
