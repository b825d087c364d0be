import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arrivalOf } from '../domain/attendance/arrivals.ts'
import { probableDoubles } from '../domain/attendance/doubles.ts'
import type { RegistrationId } from '../domain/attendance/registration.ts'
import { attendanceCounts } from '../storage/attendance/counts.ts'
import { listRegistrations, readRegistration } from '../storage/attendance/reads.ts'
import { forgetNames } from '../storage/attendance/writes.ts'
import type { Database } from '../storage/database.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { type DoorBatch, mergeWalkIn, reportArrivals, type SentTap } from './check-in.ts'
import { registerForMeeting } from './register-for-meeting.ts'
import { askedSeat, chance, freshId, freshKey, testMeeting } from './testing/meeting.ts'
import { type SignedIn, signedInPerson } from './testing/people.ts'

const NOW = new Date('2026-11-22T10:00:00Z')
const HOUR = 3_600_000
const DEVICES = ['a', 'b', 'c'].map((letter) => letter.repeat(32))

const at = (who: SignedIn, now = NOW) => ({ actor: who.actor, now, chance })

async function meetingWith(db: Database, people: number) {
  const staff = await signedInPerson(db)
  const start = new Date(NOW.getTime() + HOUR)
  const meeting = await testMeeting(db, { start, staff: [staff.actor.person] })
  const ids: RegistrationId[] = []
  for (let k = 0; k < people; k += 1) {
    const who = await signedInPerson(db)
    const made = await registerForMeeting(
      db,
      { meeting: meeting.id, asked: askedSeat({ name: `N${k}`, seats: 3 }), key: freshKey() },
      { actor: who.actor, now: new Date(NOW.getTime() - HOUR), origin: null, id: freshId, chance },
    )
    if (made.ok) ids.push(made.value.id)
  }
  return { staff, meeting: meeting.id, ids }
}

const tap = (registration: RegistrationId, order: number, more: Partial<SentTap> = {}): SentTap => ({
  key: freshKey(),
  kind: 'arrive',
  seats: 1,
  order,
  at: NOW.getTime() - 60_000 + order,
  registration,
  walkIn: null,
  ...more,
})
const batchOf = (device: number, taps: readonly SentTap[]): DoorBatch => ({
  device: DEVICES[device] ?? '',
  sentAt: NOW.getTime(),
  taps,
})

type Move = {
  readonly device: number
  readonly from: number
  readonly count: number
  readonly answered: boolean
}

test('two or three phones, killed and sending again in any order: every tap is kept once, and all come to the same', async () => {
  await withDatabase(async ({ db }) => {
    const { staff, meeting, ids } = await meetingWith(db, 3)
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            device: fc.nat(2),
            who: fc.nat(2),
            kind: fc.constantFrom('arrive' as const, 'arrive' as const, 'undo' as const),
            seats: fc.integer({ min: 1, max: 3 }),
            later: fc.nat(30),
          }),
          { maxLength: 12 },
        ),
        fc.array(
          fc.record({
            device: fc.nat(2),
            from: fc.nat(6),
            count: fc.integer({ min: 1, max: 6 }),
            answered: fc.boolean(),
          }),
          { maxLength: 8 },
        ),
        async (wanted, moves) => {
          await db.deleteFrom('attendance_event').execute()
          let clock = NOW.getTime() - HOUR
          const queues: SentTap[][] = [[], [], []]
          for (const [order, one] of wanted.entries()) {
            clock += one.later
            const registration = ids[one.who] ?? ('' as RegistrationId)
            queues[one.device]?.push(
              tap(registration, order, { kind: one.kind, seats: one.seats, at: clock }),
            )
          }
          // a phone sends from its oldest tap that was not answered; an answer that is lost lets it send again
          const done = [0, 0, 0]
          for (const move of [...moves, ...finishing(3)]) {
            const queue = queues[move.device] ?? []
            const start = done[move.device] ?? 0
            const taps = queue.slice(start, start + move.count)
            if (taps.length === 0) continue
            const sent = await reportArrivals(db, { meeting, batch: batchOf(move.device, taps) }, at(staff))
            assert.ok(sent.ok && sent.value.every((verdict) => verdict !== 'unknown'))
            if (move.answered) done[move.device] = start + taps.length
          }
          const kept = await db.selectFrom('attendance_event').select('key').execute()
          assert.deepEqual(
            kept.map(({ key }) => key).sort(),
            queues
              .flat()
              .map(({ key }) => key)
              .sort(),
          )
          for (const id of ids) {
            const events = queues.flatMap((queue, device) =>
              queue
                .filter(({ registration }) => registration === id)
                .map((one) => ({ ...one, device: DEVICES[device] ?? '' })),
            )
            if (events.length > 0)
              assert.deepEqual((await readRegistration(db, id))?.arrival, arrivalOf(events))
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

/** At last all have a network, and every answer comes. */
const finishing = (devices: number): readonly Move[] =>
  Array.from({ length: devices }, (_, device) => ({ device, from: 0, count: 99, answered: true }))

test('checked in at two doors without a network is one arrival, the earliest; a later undo takes it back', async () => {
  await withDatabase(async ({ db }) => {
    const { staff, meeting, ids } = await meetingWith(db, 1)
    const [id = '' as RegistrationId] = ids
    const send = (device: number, ...taps: readonly SentTap[]) =>
      reportArrivals(db, { meeting, batch: batchOf(device, taps) }, at(staff))
    const early = NOW.getTime() - 30 * 60_000
    await send(0, tap(id, 1, { at: early + 60_000, seats: 2 }))
    await send(1, tap(id, 1, { at: early, seats: 3 }))
    assert.deepEqual((await readRegistration(db, id))?.arrival, { at: new Date(early), seats: 3 })
    assert.equal((await attendanceCounts(db, meeting)).arrived, 3)
    await send(0, tap(id, 2, { kind: 'undo', at: early + 120_000 }))
    assert.equal((await readRegistration(db, id))?.arrival, null)
    await send(1, tap(id, 2, { at: early + 90_000 }))
    assert.equal((await readRegistration(db, id))?.arrival, null, 'what was before the undo stays taken back')
    await send(1, tap(id, 3, { at: early + 150_000 }))
    assert.deepEqual((await readRegistration(db, id))?.arrival, { at: new Date(early + 150_000), seats: 1 })
  })
})

test('a walk-in at two doors stays two until somebody merges them; then it is one, and sending again changes nothing', async () => {
  await withDatabase(async ({ db }) => {
    const { staff, meeting } = await meetingWith(db, 0)
    const walkIn = { name: 'أحمد', category: 'expert', phone: '+212612345678', consent: true } as const
    const [one, two] = [freshId() as RegistrationId, freshId() as RegistrationId]
    const batches = [
      batchOf(0, [tap(one, 1, { walkIn, at: NOW.getTime() - 5000 })]),
      batchOf(1, [tap(two, 1, { walkIn: { ...walkIn, name: 'احمد' }, at: NOW.getTime() - 9000 })]),
    ]
    for (const batch of [...batches, ...batches]) await reportArrivals(db, { meeting, batch }, at(staff))
    const list = await listRegistrations(db, meeting)
    assert.equal(list.length, 2)
    assert.equal((await attendanceCounts(db, meeting)).arrived, 2)
    assert.deepEqual(probableDoubles(list), [{ walkIn: two, likely: one }])
    const merged = await mergeWalkIn(db, { meeting, walkIn: two, into: one }, at(staff))
    assert.ok(merged.ok)
    const counts = await attendanceCounts(db, meeting)
    assert.deepEqual([counts.arrived, counts.byCategory.expert.arrived], [1, 1])
    assert.equal((await readRegistration(db, one))?.arrival?.at.getTime(), NOW.getTime() - 9000)
    for (const batch of batches) await reportArrivals(db, { meeting, batch }, at(staff))
    assert.equal((await attendanceCounts(db, meeting)).arrived, 1)
    for (const [walk, into] of [
      [one, one],
      [two, one],
      [one, two],
    ] as const) {
      const again = await mergeWalkIn(db, { meeting, walkIn: walk, into }, at(staff))
      assert.equal(again.ok, false)
    }
  })
})

test('a walk-in who does not agree is counted without her name and number', async () => {
  await withDatabase(async ({ db }) => {
    const { staff, meeting } = await meetingWith(db, 0)
    const walkIn = { name: 'ZZCANARY', category: 'expert', phone: '+212600000000', consent: false } as const
    const batch = batchOf(0, [tap(freshId() as RegistrationId, 1, { walkIn })])
    await reportArrivals(db, { meeting, batch }, at(staff))
    assert.equal((await attendanceCounts(db, meeting)).byCategory.expert.arrived, 1)
    const rows = await db.selectFrom('registration').selectAll().execute()
    assert.doesNotMatch(JSON.stringify(rows), /ZZCANARY|0000000/)
  })
})

test('only those on duty at this very meeting check in, around its day, and nobody of another meeting', async () => {
  await withDatabase(async ({ db }) => {
    const { staff, meeting, ids } = await meetingWith(db, 1)
    const other = await meetingWith(db, 1)
    const [id = '' as RegistrationId] = ids
    const report = async (who: SignedIn, of: string, registration: RegistrationId, now = NOW) => {
      const batch = { ...batchOf(0, [tap(registration, 1)]), sentAt: now.getTime() }
      const outcome = await reportArrivals(db, { meeting: of, batch }, at(who, now))
      return outcome.ok ? outcome.value[0] : 'refused'
    }
    const stranger = await signedInPerson(db)
    const delegate = await signedInPerson(db, { grants: [{ role: 'delegate', territory: '02' }] })
    const away = await signedInPerson(db, { grants: [{ role: 'delegate', territory: '03' }] })
    for (const who of [stranger, other.staff, away]) assert.equal(await report(who, meeting, id), 'refused')
    assert.equal(await report(staff, meeting, other.ids[0] ?? id), 'unknown')
    assert.equal(await report(staff, meeting, id, new Date(NOW.getTime() + 20 * 24 * HOUR)), 'refused')
    assert.equal(await report(delegate, meeting, id), 'kept')
    await db.deleteFrom('role_grant').where('person_id', '=', delegate.actor.person).execute()
    assert.equal(await report(delegate, meeting, id), 'refused', 'a role that was taken away counts at once')
  })
})

test('when their time is over, names and numbers of walk-ins go, and how many came stays', async () => {
  await withDatabase(async ({ db }) => {
    const { staff, meeting } = await meetingWith(db, 1)
    const walkIn = { name: 'ZZHind', category: 'expert', phone: '+212612345678', consent: true } as const
    const batch = batchOf(0, [tap(freshId() as RegistrationId, 1, { walkIn, seats: 2 })])
    await reportArrivals(db, { meeting, batch }, at(staff))
    const forget = (hours: number) =>
      db.transaction().execute((trx) => forgetNames(trx, new Date(NOW.getTime() + hours * HOUR)))
    assert.equal(await forget(0), 0)
    assert.deepEqual([await forget(2), await forget(2)], [1, 0])
    const rows = await db.selectFrom('registration').selectAll().execute()
    assert.doesNotMatch(JSON.stringify(rows), /ZZHind|12345678/)
    assert.equal((await attendanceCounts(db, meeting)).arrived, 2)
    assert.ok(
      rows.some(({ name }) => name === 'N0'),
      'a registration of somebody with an account is her own',
    )
  })
})
