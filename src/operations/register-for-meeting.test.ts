import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seatsTaken } from '../domain/attendance/queue.ts'
import type { NewRegistration } from '../domain/attendance/read-registration.ts'
import { readQueue, registrationOfPerson } from '../storage/attendance/reads.ts'
import { attendanceCounts } from '../storage/attendance/counts.ts'
import type { Database } from '../storage/database.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { cancelRegistration, changeRegistration } from './change-registration.ts'
import { erasePerson } from './erase-person.ts'
import { registerForMeeting } from './register-for-meeting.ts'
import { remindOfMeetings, settleMeetings } from './settle-meetings.ts'
import { askedSeat, chance, freshId, freshKey, testMeeting } from './testing/meeting.ts'
import { type SignedIn, signedInPerson } from './testing/people.ts'

const DAY = 86_400_000
/** Ten in the morning on a day of winter. */
const NOW = new Date('2026-11-22T10:00:00Z')
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY)
const ORIGIN = 'https://twiza.example.gov.ma'

const by = ({ actor }: SignedIn, now = NOW) => ({ actor, now, origin: ORIGIN, id: freshId, chance })

function register(db: Database, who: SignedIn, meeting: string, more: Partial<NewRegistration> = {}) {
  return registerForMeeting(db, { meeting, asked: askedSeat(more), key: freshKey() }, by(who))
}
async function standings(db: Database, meeting: string, people: readonly SignedIn[]) {
  const own = await Promise.all(people.map(({ actor }) => registrationOfPerson(db, meeting, actor.person)))
  return own.map((one) => one?.standing ?? null)
}
const letters = async (db: Database) =>
  (await db.selectFrom('letter').select(['address', 'body']).orderBy('id').execute()).map((letter) => letter)

test('fifty people ask for the last seat at once: one has it, forty-nine wait, in the order in which they came', async () => {
  await withDatabase(async ({ db }) => {
    const meeting = await testMeeting(db, { start: inDays(20), capacity: 3 })
    const early = await signedInPerson(db)
    await register(db, early, meeting.id, { seats: 2 })
    const people = await Promise.all(Array.from({ length: 50 }, () => signedInPerson(db)))
    const outcomes = await Promise.all(people.map((one) => register(db, one, meeting.id)))
    assert.ok(outcomes.every(({ ok }) => ok))
    const all = await standings(db, meeting.id, people)
    assert.equal(all.filter((one) => one === 'confirmed').length, 1)
    assert.equal(all.filter((one) => one === 'waiting').length, 49)
    const queue = await readQueue(db, meeting.id)
    assert.equal(seatsTaken({ queued: queue }), 3)
    assert.equal(new Set(queue.map(({ place }) => place)).size, 51)
    assert.equal((await letters(db)).length, 51)

    // whoever has a seat gives it up: the first of those who wait gets it, and is told
    const first = queue.find(({ standing }) => standing === 'waiting')
    const cancelled = await cancelRegistration(db, meeting.id, by(early))
    assert.ok(cancelled.ok)
    const after = await readQueue(db, meeting.id)
    assert.equal(seatsTaken({ queued: after }), 3)
    assert.equal(after.find(({ id }) => id === first?.id)?.standing, 'confirmed')
    assert.equal((await letters(db)).filter(({ body }) => body.includes('صار لك مقعد')).length, 2)
  })
})

test('registering, cancelling and changing at once from many phones never gives more seats than there are', async () => {
  await withDatabase(async ({ db }) => {
    const meeting = await testMeeting(db, { start: inDays(20), capacity: 7 })
    const people = await Promise.all(Array.from({ length: 16 }, () => signedInPerson(db)))
    const deeds = people.flatMap((one, k) => {
      const asked = askedSeat({ seats: 1 + (k % 4) })
      const work = async () => {
        await register(db, one, meeting.id, asked)
        if (k % 3 === 0) await cancelRegistration(db, meeting.id, by(one))
        if (k % 3 === 1)
          await changeRegistration(
            db,
            { meeting: meeting.id, asked: { ...asked, seats: 1 + ((k * 3) % 5) } },
            by(one),
          )
        const queued = await readQueue(db, meeting.id)
        assert.ok(seatsTaken({ queued }) <= 7)
      }
      return [work(), register(db, one, meeting.id, asked)]
    })
    await Promise.all(deeds)
    const queued = await readQueue(db, meeting.id)
    assert.ok(seatsTaken({ queued }) <= 7)
    const [first] = queued.filter(({ standing }) => standing === 'waiting')
    if (first !== undefined) assert.ok(first.seats > 7 - seatsTaken({ queued }), 'no seat stays empty')
  })
})

test('one registration for each person: a form sent again, or another form, changes nothing', async () => {
  await withDatabase(async ({ db }) => {
    const meeting = await testMeeting(db, { start: inDays(20), capacity: 5 })
    const who = await signedInPerson(db)
    const key = freshKey()
    const ask = (seats: number, form: string) =>
      registerForMeeting(db, { meeting: meeting.id, asked: askedSeat({ seats }), key: form }, by(who))
    const [one, two] = await Promise.all([ask(2, key), ask(2, key)])
    const third = await ask(4, freshKey())
    assert.ok(one.ok && two.ok && third.ok)
    assert.equal(one.value.id, two.value.id)
    assert.deepEqual([third.value.id, third.value.seats], [one.value.id, 2])
    assert.equal((await letters(db)).length, 1)
    assert.deepEqual((await attendanceCounts(db, meeting.id)).confirmed, 2)
  })
})

test('what cannot be is refused: a meeting that has begun, a draft, one that takes none, a party larger than the room', async () => {
  await withDatabase(async ({ db }) => {
    const who = await signedInPerson(db)
    const kind = async (wanted: Parameters<typeof testMeeting>[1], more: Partial<NewRegistration> = {}) => {
      const { id } = await testMeeting(db, wanted)
      const outcome = await register(db, who, id, more)
      return outcome.ok ? 'ok' : outcome.reasons[0]?.kind
    }
    assert.equal(await kind({ start: new Date(NOW.getTime() - 60_000) }), 'closed')
    assert.equal(await kind({ start: inDays(5), standing: 'cancelled' }), 'closed')
    assert.equal(await kind({ start: inDays(5), takesRegistrations: false }), 'closed')
    assert.equal(await kind({ start: inDays(5), standing: 'draft' }), 'no-such-meeting')
    assert.equal(await kind({ start: inDays(5), capacity: 4 }, { seats: 5 }), 'room-too-small')
    const outcome = await register(db, who, 'no-such-meeting')
    assert.equal(!outcome.ok && outcome.reasons[0]?.kind, 'no-such-meeting')
    assert.deepEqual(await letters(db), [])
  })
})

test('who cancels and comes back stands at the end of the queue', async () => {
  await withDatabase(async ({ db }) => {
    const meeting = await testMeeting(db, { start: inDays(20), capacity: 1 })
    const [a, b] = [await signedInPerson(db), await signedInPerson(db)]
    await register(db, a, meeting.id)
    await register(db, b, meeting.id)
    await cancelRegistration(db, meeting.id, by(a))
    const later = by(a, new Date(NOW.getTime() + 60_000))
    await registerForMeeting(db, { meeting: meeting.id, asked: askedSeat(), key: freshKey() }, later)
    assert.deepEqual(await standings(db, meeting.id, [a, b]), ['waiting', 'confirmed'])
    assert.equal((await letters(db)).length, 4)
  })
})

test('news of a meeting reach everybody once: another date, another place, more seats, cancellation', async () => {
  await withDatabase(async ({ db }) => {
    const meeting = await testMeeting(db, { start: inDays(20), capacity: 1 })
    const [a, b] = [await signedInPerson(db, { language: 'fr' }), await signedInPerson(db)]
    await register(db, a, meeting.id)
    await register(db, b, meeting.id)
    const round = () => settleMeetings(db, { now: NOW, origin: ORIGIN })
    assert.equal(await round(), 0)
    await db.updateTable('meeting').set({ sequence: 1 }).where('id', '=', meeting.id).execute()
    assert.deepEqual([await round(), await round()], [2, 0])
    await db.updateTable('meeting').set({ capacity: 2 }).where('id', '=', meeting.id).execute()
    assert.deepEqual([await round(), await round()], [1, 0])
    assert.deepEqual(await standings(db, meeting.id, [b]), ['confirmed'])
    await db
      .updateTable('meeting')
      .set({ sequence: 2, standing: 'cancelled' })
      .where('id', '=', meeting.id)
      .execute()
    assert.deepEqual([await round(), await round()], [2, 0])
    const toA = (await letters(db)).filter(({ address }) => address === a.address).map(({ body }) => body)
    assert.match(
      toA[0] ?? '',
      /^Place confirmée : Oujda 12\/12\/2026 10:00\. Code [A-Z]{3} [A-Z]{3}\. https:/,
    )
    assert.match(toA[1] ?? '', /^Date ou lieu changé/)
    assert.match(toA[2] ?? '', /^Rencontre annulée/)
    for (const { body } of await letters(db)) assert.ok(body.length <= 134, `${body.length}: ${body}`)
  })
})

test('reminders come seven days and one day before, by day, once, and anew when the date moves', async () => {
  await withDatabase(async ({ db }) => {
    const meeting = await testMeeting(db, { start: inDays(20), capacity: 1 })
    const [a, b] = [await signedInPerson(db), await signedInPerson(db)]
    await register(db, a, meeting.id)
    await register(db, b, meeting.id)
    const at = (days: number, hours = 0) =>
      remindOfMeetings(db, { now: new Date(inDays(days).getTime() + hours * 3_600_000), origin: ORIGIN })
    assert.equal(await at(12), 0)
    assert.equal(await at(13, -3), 0, 'seven in the morning is too early')
    assert.deepEqual([await at(13), await at(13), await at(15)], [1, 0, 0])
    assert.equal(await at(19, 13), 0, 'eleven in the evening is too late')
    assert.deepEqual([await at(19), await at(19), await at(21)], [1, 0, 0])
    await db
      .updateTable('meeting')
      .set({ starts_at: inDays(40) })
      .where('id', '=', meeting.id)
      .execute()
    assert.deepEqual([await at(33), await at(33)], [1, 0])
    const bodies = (await letters(db)).filter(({ body }) => body.startsWith('تذكير'))
    assert.ok(bodies.length === 3 && bodies.every(({ address }) => address === a.address))
    for (const { body } of bodies) assert.ok(body.length <= 134)
  })
})

test('who has herself erased leaves no name behind, and her seat goes to whoever waits', async () => {
  await withDatabase(async ({ db }) => {
    const meeting = await testMeeting(db, { start: inDays(20), capacity: 1 })
    const [a, b] = [await signedInPerson(db), await signedInPerson(db)]
    await register(db, a, meeting.id, { name: 'ZZCANARY', others: [], organisation: 'ZZCANARY' })
    await register(db, b, meeting.id)
    const wish = { person: a.actor.person, words: 'take-away', dossiers: 'delete' } as const
    await erasePerson(db, wish, { now: NOW, folder: { remove: async () => undefined } as never })
    const rows = await db.selectFrom('registration').selectAll().execute()
    assert.doesNotMatch(JSON.stringify(rows), /ZZCANARY/)
    await settleMeetings(db, { now: NOW, origin: ORIGIN })
    assert.deepEqual(await standings(db, meeting.id, [b]), ['confirmed'])
  })
})
