import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { HelpRequest } from '../domain/accompaniment/help.ts'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import type { Actor } from '../domain/person/actor.ts'
import { readCaseWork } from '../storage/accompaniment/case-reads.ts'
import { readHelp } from '../storage/accompaniment/reads.ts'
import type { Deed } from './act-on-help.ts'
import { declineHelp, takeHelp } from './answer-help-offer.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { askForHelp } from './ask-for-help.ts'
import { assignHelp } from './assign-help.ts'
import { closeHelp, reopenHelp, withdrawHelp } from './close-help.ts'
import { addHelpNote, addHelpTask, settleHelpTask } from './plan-help.ts'
import { remindHelp } from './remind-help.ts'
import { saveHelpProfile } from './save-help-profile.ts'
import { sendFollowUp } from './send-follow-up.ts'
import { moveAppointment, setAppointment } from './set-appointment.ts'
import { signedInPerson } from './testing/people.ts'
import { openPreparedDatabase } from './testing/prepared-database.ts'
import { writeHelpMessage } from './write-help-message.ts'

const DAY = 86_400_000
const START = Date.parse('2026-11-22T09:00:00Z')
const at = (day: number) => new Date(START + day * DAY)
const origin = 'https://twiza.example'
let opened: Awaited<ReturnType<typeof openPreparedDatabase>>

before(async () => {
  opened = await openPreparedDatabase()
})
after(() => opened.close())

async function adviserOf(territory: string, role: 'adviser' | 'delegate' = 'adviser') {
  const one = await signedInPerson(opened.db, { grants: [{ role, territory }], language: 'fr' })
  if (role === 'adviser') {
    const typed = { person: one.actor.person, subjects: ['money'], languages: ['ar'], capacity: '5' }
    assert.ok((await saveHelpProfile(opened.db, typed, { actor: one.actor, now: at(0) })).ok)
  }
  return one.actor
}

async function asks(territory: string, day = 0, key = randomBytes(16).toString('hex')) {
  const { actor } = await signedInPerson(opened.db, { territory, name: 'Fadma' })
  const help = await ask(actor, territory, day, key)
  return { actor, help }
}

async function ask(actor: Actor, territory: string, day: number, key: string): Promise<HelpRequest> {
  const outcome = await askForHelp(
    opened.db,
    {
      subject: 'money',
      words: 'حنا ربعة د العيالات',
      territory: territory as TerritoryCode,
      language: 'ar',
      sharesContact: true,
      dossier: null,
      key,
    },
    { actor, now: at(day), origin, wordsHash: 'h', id: () => randomBytes(8).toString('hex') },
  )
  assert.ok(outcome.ok)
  return outcome.value
}

const deed = (actor: Actor, help: HelpRequest, day = 0): Deed => ({
  actor,
  help: help.id,
  now: at(day),
  origin,
})
const now = async (help: HelpRequest): Promise<HelpRequest> => {
  const found = await readHelp(opened.db, help.id)
  assert.ok(found)
  return found
}
const lettersOf = async (help: HelpRequest) =>
  (
    await opened.db
      .selectFrom('letter')
      .selectAll()
      .where('message_id', 'like', `help.${help.id}.%`)
      .execute()
  ).map((letter) => ({ ...letter, cause: letter.message_id.split('.')[2] ?? '' }))

test('a request goes to the nearest adviser; declined, to the next; nobody left, to the delegate; each by one letter', async () => {
  const near = await adviserOf('07.041')
  const far = await adviserOf('07')
  const delegate = await adviserOf('07', 'delegate')
  const { actor, help } = await asks('07.041', 0)
  assert.equal(help.state, 'offered')
  assert.equal(help.offers[0]?.adviser, near.person)
  assert.equal((await takeHelp(opened.db, deed(far, help))).ok, false)
  assert.equal((await declineHelp(opened.db, deed(near, help), { reason: ' ' })).ok, false)
  assert.ok((await declineHelp(opened.db, deed(near, help), { reason: 'رصيدي ممتلئ' })).ok)
  assert.equal((await now(help)).offers[1]?.adviser, far.person)
  assert.ok((await declineHelp(opened.db, deed(far, help), { reason: 'x' })).ok)
  assert.equal((await now(help)).state, 'queue')
  assert.equal((await assignHelp(opened.db, deed(delegate, help), near.person)).ok, false)
  const third = await adviserOf('07')
  assert.equal((await assignHelp(opened.db, deed(actor, help), third.person)).ok, false)
  assert.ok((await assignHelp(opened.db, deed(delegate, help), third.person)).ok)
  assert.ok((await takeHelp(opened.db, deed(third, help))).ok)
  const letters = await lettersOf(help)
  assert.ok(
    letters.some(({ cause, body }) => cause === 'turn-3-delegate' && body.includes(`/help/${help.id}`)),
  )
  assert.deepEqual(
    letters.filter(({ body, subject }) => /العيالات|ممتلئ|Fadma/.test(body + subject)),
    [],
  )
})

test('sent twice it is one request with one offer', async () => {
  await adviserOf('05.081')
  const { actor, help } = await asks('05.081', 0, 'k'.repeat(20))
  assert.equal((await ask(actor, '05.081', 1, 'k'.repeat(20))).id, help.id)
  assert.equal((await now(help)).offers.length, 1)
})

test('a case: task, appointment changed, notes, messages, closing, reopening; a letter never tells what was written', async () => {
  const adviser = await adviserOf('06.111')
  const { actor, help } = await asks('06.111')
  assert.ok((await takeHelp(opened.db, deed(adviser, help))).ok)
  const stranger = (await signedInPerson(opened.db, {})).actor
  const task = { task: 'سر الضريبة', owner: 'team', due: '2026-11-29' }
  assert.equal((await addHelpTask(opened.db, deed(actor, help), task)).ok, false)
  assert.ok((await addHelpTask(opened.db, deed(adviser, help), task)).ok)
  const when = { on: '2026-11-25', time: '09:30', minutes: '٦٠', how: 'phone', place: 'سرّ المكان' }
  assert.ok((await setAppointment(opened.db, deed(adviser, help), when)).ok)
  assert.equal(
    (await setAppointment(opened.db, deed(adviser, help), { ...when, on: '2026-11-21' })).ok,
    false,
  )
  const set = (await readCaseWork(opened.db, help.id)).appointments[0]
  assert.ok(set)
  const move = { ...when, on: '2026-11-26', which: String(set.id), deed: 'move-appointment' }
  assert.ok((await moveAppointment(opened.db, deed(adviser, help, 1), move)).ok)
  assert.ok((await writeHelpMessage(opened.db, deed(actor, help), { message: 'سر الرسالة' })).ok)
  assert.equal((await writeHelpMessage(opened.db, deed(stranger, help), { message: 'x' })).ok, false)
  assert.ok((await addHelpNote(opened.db, deed(adviser, help), { note: 'سر لي', shared: 'no' })).ok)
  const work = await readCaseWork(opened.db, help.id)
  assert.deepEqual(
    work.appointments.map(({ sequence, startsAt }) => [sequence, startsAt.toISOString()]),
    [[1, '2026-11-26T09:30:00.000Z']],
  )
  const settle = { which: String(work.tasks[0]?.id), state: 'done' }
  assert.equal((await settleHelpTask(opened.db, deed(stranger, help), settle)).ok, false)
  assert.ok((await settleHelpTask(opened.db, deed(actor, help), settle)).ok)
  assert.equal((await closeHelp(opened.db, deed(adviser, help), { closing: 'x' })).ok, false)
  assert.ok((await closeHelp(opened.db, deed(adviser, help, 2), { closing: 'x', result: 'solved' })).ok)
  assert.equal((await writeHelpMessage(opened.db, deed(actor, help), { message: 'x' })).ok, false)
  assert.ok((await reopenHelp(opened.db, deed(actor, help, 3))).ok)
  assert.equal((await now(help)).state, 'open')
  const letters = await lettersOf(help)
  assert.equal(letters.filter(({ cause }) => /^appointment-\d+-[01]$/.test(cause)).length, 4)
  assert.deepEqual(
    letters.filter(({ body, subject }) => /سر/.test(body + subject)),
    [],
  )
  const journal = await opened.db
    .selectFrom('journal')
    .selectAll()
    .where('subject', '=', `help:${help.id}`)
    .execute()
  assert.ok(journal.length >= 8)
  assert.doesNotMatch(JSON.stringify(journal), /سر/)
  assert.ok((await withdrawHelp(opened.db, deed(actor, help, 4))).ok)
  assert.equal((await takeHelp(opened.db, deed(adviser, help, 4))).ok, false)
})

test('over 60 days the rounds step once for each request, doubled, missed or at the same time', async () => {
  const advisers = [await adviserOf('08.201'), await adviserOf('08.201')]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(62), { minLength: 3, maxLength: 14 }), async (days) => {
      const { help } = await asks('08.201')
      for (const day of days.toSorted((a, b) => a - b)) {
        await Promise.all([1, 2].map(() => remindHelp(opened.db, { now: at(day), origin })))
        await remindHelp(opened.db, { now: at(day), origin })
      }
      const { offers, state } = await now(help)
      const lines = await opened.db
        .selectFrom('journal')
        .select(['at', 'action'])
        .where('subject', '=', `help:${help.id}`)
        .where('actor', '=', 'round')
        .execute()
      assert.equal(new Set(lines.map((line) => line.at.getTime())).size, lines.length)
      assert.equal(new Set(offers.map(({ adviser }) => adviser)).size, offers.length)
      assert.ok(offers.length <= advisers.length)
      const reminders = (await lettersOf(help)).filter(({ cause }) => cause.startsWith('reminder'))
      assert.equal(reminders.length, offers.filter(({ remindedAt }) => remindedAt !== null).length)
      const last = Math.max(...days)
      if (last >= 60) assert.notEqual(state === 'offered' && offers.length === 1, true)
      for (const { offeredAt, answeredAt } of offers) {
        const end = answeredAt?.getTime() ?? at(last).getTime()
        assert.ok(answeredAt !== null || end - offeredAt.getTime() < 30 * DAY)
      }
      await opened.db.deleteFrom('help_request').where('id', '=', help.id).execute()
    }),
    { numRuns: 12 },
  )
})

test('surveys go out once after 1, 3 and 12 months; an answer is kept once, apart from who gave it', async () => {
  const adviser = await adviserOf('10.071')
  const { help } = await asks('10.071')
  assert.ok((await takeHelp(opened.db, deed(adviser, help))).ok)
  assert.ok((await closeHelp(opened.db, deed(adviser, help), { closing: 'x', result: 'founded' })).ok)
  const sent: number[] = []
  for (const day of [29, 31, 31, 60, 93, 94, 364, 366, 500])
    if ((await sendFollowUp(opened.db, { now: at(day), origin })) > 0) sent.push(day)
  assert.deepEqual(sent, [31, 93, 366])
  const letter = (await lettersOf(help)).find(({ cause }) => cause.startsWith('survey'))
  const token = /\/survey\/([\w-]{43})/.exec(letter?.body ?? '')?.[1] ?? ''
  assert.ok(letter?.body.includes(`${origin}/ar/survey/${token}`))
  const answer = { founded: 'yes', running: 'yes', earning: '5-9', income: 'to-500', satisfaction: '4' }
  const answerNow = (typed: Record<string, string>) =>
    answerFollowUp(opened.db, token, typed, { now: at(32) })
  assert.equal((await answerNow({ founded: 'yes' })).ok, false)
  assert.ok((await answerNow(answer)).ok)
  assert.ok((await answerNow(answer)).ok)
  assert.equal((await answerFollowUp(opened.db, 'A'.repeat(43), answer, { now: at(32) })).ok, false)
  const kept = await opened.db.selectFrom('help_survey_answer').selectAll().execute()
  assert.equal(kept.length, 1)
  assert.deepEqual(
    { ...kept[0], id: null },
    {
      ...answer,
      id: null,
      region_code: '10',
      subject: 'money',
      months: 1,
      satisfaction: 4,
      words: null,
      answered_in: '2026',
    },
  )
})
