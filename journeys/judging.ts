/** The leader of a jury on a phone: who reads what, the figures, an entry lifted with its reason, signatures, the end. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Mark } from '../src/domain/contest/contest.ts'
import { testContest, type TestContest } from '../src/operations/testing/contest.ts'
import { signedInPerson } from '../src/operations/testing/people.ts'
import { listEntries } from '../src/storage/contest/reads.ts'
import { listAssignments, listJurors } from '../src/storage/judging/reads.ts'
import { putMarkSheet } from '../src/storage/judging/writes.ts'
import { judgingWords as text } from '../src/web/judging/words.ts'
import { paths } from '../src/web/paths.ts'
import { visit } from './browser.ts'
import { type OwnSite, ownSite, signIn } from './own-site.ts'

const SAID = {
  ar: {
    minutes: 'اجتمعت اللجنة وقرأت كل المشاركات.',
    reason: 'رأت اللجنة نموذجا يعمل.',
    name: 'نعيمة الشرقاوي',
  },
  fr: {
    minutes: 'Le jury s’est réuni et a tout lu.',
    reason: 'Un prototype marche déjà.',
    name: 'Naïma Cherkaoui',
  },
} as const
type Spoken = keyof typeof SAID

describe('a jury is led', () => {
  const opened = ownSite()

  for (const [language, javaScript] of [
    ['ar', true],
    ['fr', false],
  ] as const)
    test(`in ${language}, ${javaScript ? 'with' : 'without'} JavaScript: invited, drawn, judged, deliberated, signed`, async () => {
      const site = opened()
      const one = await testContest(site.db, { now: new Date(), entries: 8, jurors: 4 })
      await invite(site, one, { language, javaScript })
      await draw(site, one, { language, javaScript })
      await judge(site, one)
      await deliberate(site, one, { language, javaScript })
      for (const juror of one.jurors.slice(0, 3)) await sign(site, one, juror, { language, javaScript })
      const on = await listEntries(site.db, one.contest.id, { round: 'final' })
      assert.equal(on.length, 6, 'those who are kept go on')
      await visit(site.origin, { javaScript }, async ({ page, context, troubles }) => {
        await signIn(context, site.origin, one.delegate)
        await page.goto(paths.officeRound(language, one.contest.id, 'screening'))
        const told = await page.locator('main').innerText()
        for (const words of [text.decided[language], SAID[language].reason])
          assert.ok(told.includes(words), words)
        await look(page)
        assert.deepEqual(troubles, [])
      })
    })
})

type How = { readonly language: Spoken; readonly javaScript: boolean }

/** Nothing is wider than the phone. */
async function look(page: Page): Promise<void> {
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360, page.url())
}

async function send(page: Page, form: string): Promise<void> {
  await Promise.all([
    page.waitForLoadState('load'),
    page.locator(`${form} button[type="submit"]`).first().click(),
  ])
}

async function invite(site: OwnSite, one: TestContest, { language, javaScript }: How): Promise<void> {
  const guest = await signedInPerson(site.db, { language })
  await visit(site.origin, { javaScript }, async ({ page, context, troubles }) => {
    await signIn(context, site.origin, one.delegate)
    await page.goto(paths.officeJury(language, one.contest.id))
    await page.fill('#contact', '12')
    await page.fill('#name', SAID[language].name)
    await send(page, 'form:has(#contact)')
    await page.locator('#error-summary').waitFor()
    assert.equal(await page.inputValue('#name'), SAID[language].name, 'what was typed is still there')
    await page.fill('#contact', guest.address)
    await send(page, 'form:has(#contact)')
    assert.ok((await page.locator('main').innerText()).includes(SAID[language].name))
    await look(page)
    // she is taken out again: the jury of the test is complete without her
    await send(page, `form:has(input[value="${guest.actor.person}"])`)
    assert.deepEqual(
      troubles.filter((trouble) => !trouble.includes('422')),
      [],
    )
  })
  const juror = (await listJurors(site.db, one.contest.id)).find(
    ({ person }) => person === guest.actor.person,
  )
  assert.ok(juror?.leftAt instanceof Date)
}

async function draw(site: OwnSite, one: TestContest, { language, javaScript }: How): Promise<void> {
  await visit(site.origin, { javaScript }, async ({ page, context, troubles }) => {
    await signIn(context, site.origin, one.delegate)
    await page.goto(paths.officeRound(language, one.contest.id, 'screening'))
    await page.check('#basis-adjusted')
    await page.fill('#quorum', '3')
    await send(page, 'form:has(#quorum)')
    await page.fill('#seed', '42')
    await send(page, 'form:has(#seed)')
    assert.equal((await listAssignments(site.db, one.contest.id, 'screening')).length, 0, 'shown, not kept')
    await look(page)
    await send(page, 'form:has(input[value="draw"])')
    assert.equal((await listAssignments(site.db, one.contest.id, 'screening')).length, 24)
    assert.deepEqual(troubles, [])
  })
}

/** Jurors' own pages have a journey of theirs: here their marks are there. */
async function judge(site: OwnSite, { contest }: TestContest): Promise<void> {
  for (const [i, { juror, entry }] of (await listAssignments(site.db, contest.id, 'screening')).entries()) {
    const mark = (1 + ((i * 3) % 5)) as Mark
    const marks = { innovation: mark, social: mark, economic: mark }
    const sheet = { juror, entry, round: 'screening', marks, comments: {}, complete: true, version: 1 }
    await site.db.transaction().execute((trx) => putMarkSheet(trx, contest.id, sheet, new Date()))
  }
}

async function deliberate(site: OwnSite, one: TestContest, { language, javaScript }: How): Promise<void> {
  await visit(site.origin, { javaScript }, async ({ page, context, troubles }) => {
    await signIn(context, site.origin, one.delegate)
    await page.goto(paths.officeRound(language, one.contest.id, 'screening'))
    assert.equal(await page.locator('svg.interval').count(), 8)
    await send(page, '#open')
    const lifted = page.locator('.deliberated > li').nth(6)
    const id = (await lifted.getAttribute('id')) ?? ''
    await Promise.all([page.waitForLoadState('load'), lifted.locator('button[value="-1"]').click()])
    assert.equal(await page.locator('.deliberated > li').nth(5).getAttribute('id'), id, 'it has risen')
    assert.ok(
      (await page.locator('#signatures ~ *').allInnerTexts()).join().includes(text.missingReasons[language]),
    )
    await page.fill(`#reason-${id.replace('entry-', '')}`, SAID[language].reason)
    await page.fill('#minutes', SAID[language].minutes)
    await send(page, 'form:has(#minutes)')
    assert.ok((await page.locator('main').innerText()).includes(text.signHow[language]))
    await look(page)
    assert.deepEqual(troubles, [])
  })
}

async function sign(
  site: OwnSite,
  { contest }: TestContest,
  juror: TestContest['jurors'][number],
  { language, javaScript }: How,
): Promise<void> {
  await visit(site.origin, { javaScript }, async ({ page, context }) => {
    await signIn(context, site.origin, juror)
    await page.goto(paths.juryDecision(language, contest.id, 'screening'))
    assert.ok((await page.locator('main').innerText()).includes(SAID[language].minutes))
    await page.locator('input[name="read"]').check()
    await send(page, 'form:has(input[name="read"])')
  })
}
