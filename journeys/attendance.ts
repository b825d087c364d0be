/** Coming to a meeting: a seat or a place in the queue, two phones at the door without a network, a certificate. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Meeting } from '../src/domain/meeting/meeting.ts'
import { reportArrivals } from '../src/operations/check-in.ts'
import { settleMeetings } from '../src/operations/settle-meetings.ts'
import { chance, freshKey, testMeeting } from '../src/operations/testing/meeting.ts'
import { type SignedIn, signedInPerson } from '../src/operations/testing/people.ts'
import { attendanceCounts } from '../src/storage/attendance/counts.ts'
import {
  certificateNumber,
  listRegistrations,
  registrationOfPerson,
} from '../src/storage/attendance/reads.ts'
import { certificateWords } from '../src/web/attendance/certificate-words.ts'
import { doorWords } from '../src/web/attendance/door-words.ts'
import { attendanceWords as text, STANDING_WORDS } from '../src/web/attendance/words.ts'
import { doorIslandWords } from '../src/web/attendance-offline/island-words.ts'
import { paths } from '../src/web/paths.ts'
import { visit, type Visit } from './browser.ts'
import { type OwnSite, ownSite, signIn } from './own-site.ts'

const DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY)

let site: OwnSite
let origin: string

/** Faults of the network are what this is about; everything else is none. */
const real = (troubles: readonly string[]) =>
  troubles.filter((one) => !/ERR_INTERNET_DISCONNECTED|status of 401/.test(one))

async function register(page: Page, id: string, name: string): Promise<void> {
  await page.goto(paths.registerFor('ar', id))
  await page.fill('#name', name)
  await page.selectOption('#category', 'idea-holder')
  await page.click('#register-form button[type=submit]')
}

/** Everybody of a list, by name; nobody is registered twice. */
async function registered(meeting: Meeting, names: readonly string[]): Promise<readonly SignedIn[]> {
  const people: SignedIn[] = []
  for (const name of names) {
    const who = await signedInPerson(site.db, { name })
    people.push(who)
    await visit(origin, { javaScript: false }, async ({ page, context }) => {
      await signIn(context, origin, who)
      await register(page, meeting.id, name)
      await page.getByText(STANDING_WORDS.confirmed.ar).first().waitFor()
    })
  }
  return people
}

const tapAt = async ({ page }: Visit, name: string) => {
  const line = page.locator('#door-lines .door-line', { hasText: name })
  await line.getByRole('button', { name: doorWords.checkIn.ar, exact: true }).click()
  await line.getByText(doorWords.here.ar, { exact: true }).waitFor()
}

async function walkIn({ page }: Visit, name: string): Promise<void> {
  await page.locator('#door-walk-in summary').click()
  await page.fill('#walk-in-form #name', name)
  await page.check('#consent')
  await page.click('#walk-in-form button[type=submit]')
  await page.locator('#door-lines .door-line', { hasText: name }).waitFor()
}

async function until(what: string, asked: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await asked())) {
    if (Date.now() > end) throw new Error(`never: ${what}`)
    await new Promise((done) => setTimeout(done, 150))
  }
}

/** What stands in the phone's database: names, if any are left. */
const namesOnPhone = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((done, fail) => {
        const opened = indexedDB.open('twiza-door')
        opened.onerror = () => fail(opened.error)
        opened.onsuccess = () => {
          const asked = opened.result.transaction('lists').objectStore('lists').getAll()
          asked.onsuccess = () => {
            opened.result.close()
            done(JSON.stringify(asked.result))
          }
        }
      }),
  )

describe('coming to a meeting', () => {
  const opened = ownSite()
  const start = () => {
    site = opened()
    origin = site.origin
  }

  test('the last seat goes to who comes first; who waits gets it when it is given up (Arabic, without JavaScript)', async () => {
    start()
    const meeting = await testMeeting(site.db, { start: inDays(9), capacity: 1 })
    const [fatima, samir] = [await signedInPerson(site.db), await signedInPerson(site.db)]
    await visit(origin, { javaScript: false }, async ({ page, context, troubles }) => {
      // not signed in: what was typed is kept on the page that asks for it
      await register(page, meeting.id, 'فاطمة العمراني')
      assert.ok((await page.content()).includes('فاطمة العمراني'))
      await signIn(context, origin, fatima)
      await page.click('#send-again button')
      await page.getByText(STANDING_WORDS.confirmed.ar).first().waitFor()
      assert.ok(await page.locator('.pass-code svg').isVisible())
      const kept = await registrationOfPerson(site.db, meeting.id, fatima.actor.person)
      const code = (await page.locator('.said-code').innerText()).replace(/[^A-Z]/g, '')
      assert.equal(code, kept?.code)
      await page.goto(paths.me('ar'))
      await page.getByText(text.myMeetings.ar).waitFor()

      await signIn(context, origin, samir)
      await page.goto(paths.meeting('ar', meeting.id))
      await page.getByRole('link', { name: text.register.ar }).click()
      await page.getByText(text.full.ar).waitFor()
      await register(page, meeting.id, 'Samir')
      await page.getByText(STANDING_WORDS.waiting.ar).first().waitFor()

      await signIn(context, origin, fatima)
      await page.goto(paths.pass('ar', meeting.id))
      await page.locator('details summary', { hasText: text.cancel.ar }).click()
      await page.locator('details button', { hasText: text.cancel.ar }).click()
      await page.getByText(text.cancelledNow.ar).waitFor()
      await signIn(context, origin, samir)
      await page.goto(paths.pass('ar', meeting.id))
      await page.getByText(STANDING_WORDS.confirmed.ar).first().waitFor()
      assert.deepEqual(real(troubles), [])
    })
    const letters = await site.db.selectFrom('letter').select('body').execute()
    assert.equal(letters.filter(({ body }) => body.includes(`/ar/meetings/${meeting.id}/pass`)).length, 3)
    assert.equal(await settleMeetings(site.db, { now: new Date(), origin }), 0)
  })

  test('two phones at the door without a network: nothing is lost, one person is one arrival, and a double is merged', async () => {
    start()
    const [one, two] = [await signedInPerson(site.db), await signedInPerson(site.db)]
    const staff = [one.actor.person, two.actor.person]
    const meeting = await testMeeting(site.db, { start: inDays(1), staff })
    await registered(meeting, ['خديجة', 'Samir', 'مريم'])
    await visit(origin, {}, async (first) => {
      await visit(origin, {}, async (second) => {
        for (const [phone, who] of [
          [first, one],
          [second, two],
        ] as const) {
          await signIn(phone.context, origin, who)
          await phone.page.goto(paths.door('ar', meeting.id))
          await phone.page.locator('#door-status').getByText(doorIslandWords.ready.ar).waitFor()
          await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
          await phone.context.setOffline(true)
        }
        // the page opens again without a network, from a copy that holds no name
        await first.page.reload()
        await tapAt(first, 'خديجة')
        await tapAt(second, 'خديجة')
        await tapAt(second, 'Samir')
        await walkIn(first, 'أحمد')
        await walkIn(second, 'احمد')
        await first.page.reload()
        await first.page.locator('.door-line', { hasText: 'أحمد' }).waitFor()
        assert.equal((await attendanceCounts(site.db, meeting.id)).arrived, 0)

        for (const { context } of [second, first]) await context.setOffline(false)
        await until('all taps arrive', async () => {
          const taps = await site.db
            .selectFrom('attendance_event')
            .select('key')
            .where('meeting_id', '=', meeting.id)
            .execute()
          return taps.length === 5
        })
        assert.equal((await attendanceCounts(site.db, meeting.id)).arrived, 4)

        await first.page.goto(paths.door('ar', meeting.id))
        await first.page.getByRole('button', { name: doorWords.merge.ar }).click()
        await until('merged', async () => (await attendanceCounts(site.db, meeting.id)).arrived === 3)
        const line = first.page.locator('#door-lines .door-line', { hasText: 'Samir' })
        await line.getByRole('button', { name: doorWords.undo.ar }).click()
        await until('undone', async () => (await attendanceCounts(site.db, meeting.id)).arrived === 2)

        assert.match(await namesOnPhone(first.page), /خديجة/)
        await first.page.goto(paths.me('ar'))
        await first.page.click('#sign-out button')
        await first.page.waitForURL((url) => !url.pathname.endsWith('/me'))
        await until('no name is left', async () => (await namesOnPhone(first.page)) === '[]')
        for (const { troubles } of [first, second]) assert.deepEqual(real(troubles), [])
      })
    })
  })

  test('after the meeting a certificate, which anybody can check (French)', async () => {
    start()
    const [door, amina] = [await signedInPerson(site.db), await signedInPerson(site.db, { language: 'fr' })]
    const meeting = await testMeeting(site.db, { start: inDays(1), minutes: 60, staff: [door.actor.person] })
    await visit(origin, {}, async ({ page, context, troubles }) => {
      await signIn(context, origin, amina)
      await page.goto(paths.registerFor('fr', meeting.id))
      await page.fill('#name', 'Amina El Idrissi')
      await page.selectOption('#category', 'cooperative')
      await page.click('#register-form button[type=submit]')
      await page.locator('#error-summary').waitFor() // a cooperative says its name
      await page.fill('#organisation', 'Coopérative Tafoukt')
      await page.click('#register-form button[type=submit]')
      await page.getByText(text.certificateLater.fr).waitFor()

      const [own] = await listRegistrations(site.db, meeting.id)
      assert.ok(own !== undefined)
      const at = Date.now()
      const tap = {
        key: freshKey(),
        kind: 'arrive',
        seats: 1,
        order: 1,
        at,
        registration: own.id,
        walkIn: null,
      } as const
      const batch = { device: 'd'.repeat(32), sentAt: at, taps: [tap] }
      const actor = door.actor
      assert.ok(
        (await reportArrivals(site.db, { meeting: meeting.id, batch }, { actor, now: new Date(), chance }))
          .ok,
      )
      await site.db
        .updateTable('meeting')
        .set({ starts_at: inDays(-1) })
        .where('id', '=', meeting.id)
        .execute()
      await page.goto(paths.pass('fr', meeting.id))
      const link = page.getByRole('link', { name: text.certificate.fr })
      const paper = await context.request.get((await link.getAttribute('href')) ?? '')
      assert.equal((await paper.body()).subarray(0, 5).toString(), '%PDF-')

      const number = (await certificateNumber(site.db, own.id)) ?? ''
      await context.clearCookies()
      await page.goto(paths.verifyCertificate('fr', number))
      await page.getByText(certificateWords.valid.fr).waitFor()
      const said = await page.locator('main').innerText()
      assert.ok(said.includes('A. E. I') && !said.includes('Amina'), said)
      assert.deepEqual(real(troubles), [])
    })
  })
})
