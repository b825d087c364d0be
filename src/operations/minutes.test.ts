import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentOf } from '../domain/basics/legal-moment.ts'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import { temporaryReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { readNotes } from '../storage/capture/reads.ts'
import {
  minutesToApprove,
  needsSaidOf,
  readMinutes,
  readPublished,
  readTasks,
} from '../storage/minutes/reads.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { withDatabase } from '../storage/testing/database.ts'
import type { Database } from '../storage/database.ts'
import { captureNotes } from './capture-notes.ts'
import { ideaFromNote } from './capture-idea.ts'
import { takeStep, undoStep } from './capture-lineage.ts'
import { drawUpMinutes, editMinutes } from './minutes-draft.ts'
import { answerMinutes, type Move, moveMinutes, replyToObjection } from './minutes-move.ts'
import { addTask, changeTask, remindTasks } from './minutes-tasks.ts'
import { randomSimulationId } from './save-simulation.ts'
import { EMPTY_NOTE, noteId, packed, type TestCapture, testCapture } from './testing/capture.ts'
import { editKey, putNation } from './testing/dossiers.ts'
import type { SignedIn } from './testing/people.ts'
import { DATA } from './testing/prepared-database.ts'

const START = new Date('2026-12-03T09:30:00Z')
const later = (days: number) => new Date(START.getTime() + days * 86_400_000)
const LATER = momentOf('2026-12-12T23:59')
const until = LATER.ok ? LATER.value : null

async function opened(work: (db: Database, at: TestCapture) => Promise<void>): Promise<void> {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    await work(db, await testCapture(db, { now: START, territory: '00' }))
  })
}

async function write(db: Database, at: TestCapture, notes: readonly string[]): Promise<void> {
  const edits = notes.map((text, n) => ({ key: editKey(), note: noteId(n + 1), base: 0, text }))
  const by = { actor: at.agents[0].actor, now: START }
  assert.ok((await captureNotes(db, { meeting: at.meeting, edits }, by)).ok)
}

function mover(db: Database, { meeting }: TestCapture) {
  return async (who: SignedIn, move: Move, now: Date) => {
    const by = { actor: who.actor, now, origin: 'https://twiza.example' }
    const outcome = await moveMinutes(db, { meeting, move }, by)
    return outcome.ok ? 'moved' : outcome.reasons[0]?.kind
  }
}

test('minutes go from notes to a published text: objections are answered, corrections make versions, contacts go', async () => {
  await opened(async (db, at) => {
    const { meeting, agents, delegate, participant, stranger } = at
    await write(db, at, [
      packed('ينقصنا الماء'),
      packed('متى يفتح التمويل؟', { kind: 'question' }),
      packed('في شهر يناير', { kind: 'answer', answers: noteId(2) }),
      packed('نجفف التين معا', {
        kind: 'idea',
        contact: '0612345678',
        consent: 'c'.repeat(64),
      }),
      packed('نلتقي بعد شهر', { kind: 'decision' }),
    ])
    const agent = { actor: agents[0].actor, now: START }
    assert.equal((await drawUpMinutes(db, meeting, { actor: stranger.actor, now: START })).ok, false)
    assert.ok((await drawUpMinutes(db, meeting, agent)).ok)
    const drawn = await readMinutes(db, meeting)
    assert.deepEqual(drawn?.body.attended, { total: 1, by: [{ category: 'cooperative', count: 1 }] })
    assert.equal(drawn.body.lines.length, 4)
    const lines = new Map([[noteId(1), { words: 'ينقصنا ماء السقي', shown: true }]])
    const edit = { meeting, base: 1, opening: '', lines }
    assert.ok((await editMinutes(db, edit, agent)).ok)
    const stale = await editMinutes(db, edit, agent)
    assert.equal(stale.ok ? '' : stale.reasons[0]?.kind, 'changed-meanwhile')
    assert.ok((await drawUpMinutes(db, meeting, agent)).ok)
    assert.equal((await readMinutes(db, meeting))?.body.lines[0]?.words, 'ينقصنا ماء السقي')

    const move = mover(db, at)
    assert.ok(until !== null)
    assert.equal(await move(agents[0], { kind: 'publish' }, START), 'may-not')
    assert.equal(await move(delegate, { kind: 'publish' }, START), 'not-now')
    assert.equal(await move(agents[0], { kind: 'submit' }, START), 'moved')
    assert.equal(await move(agents[0], { kind: 'ask', until }, START), 'may-not')
    assert.equal(await move(delegate, { kind: 'ask', until }, later(1)), 'moved')
    const letters = await db.selectFrom('letter').select(['address', 'body', 'language']).execute()
    assert.deepEqual(
      letters.map(({ address, language }) => [address, language]),
      [[participant.address, 'fr']],
    )
    assert.match(letters[0]?.body ?? '', /\/fr\/meetings\/\w+\/minutes\/approval/)

    const answer = async (who: SignedIn, approves: boolean, reason: string, now: Date) => {
      const outcome = await answerMinutes(db, { meeting, approves, reason }, { actor: who.actor, now })
      return outcome.ok ? 'answered' : outcome.reasons[0]?.kind
    }
    assert.equal(await answer(stranger, true, '', later(2)), 'no-such-meeting')
    assert.equal(await answer(participant, false, ' ', later(2)), 'no-reason')
    assert.equal(await answer(participant, false, 'لم نقل هذا', later(2)), 'answered')
    assert.equal(await move(delegate, { kind: 'approve' }, later(2)), 'objections-open')
    assert.equal(await answer(participant, true, '', later(12)), 'not-now')
    const reply = { meeting, number: 1, words: 'صححنا', shown: true }
    const replied = await replyToObjection(db, reply, { actor: delegate.actor, now: later(3) })
    assert.ok(replied.ok)
    assert.equal(await move(delegate, { kind: 'approve' }, later(3)), 'moved')
    assert.deepEqual(await readPublished(db, meeting), [])
    assert.deepEqual(await needsSaidOf(db, '00' as TerritoryCode, 5), [])
    assert.equal(await move(delegate, { kind: 'publish' }, later(4)), 'moved')
    const [first] = await readPublished(db, meeting)
    assert.equal(first?.number, 1)
    assert.equal((await needsSaidOf(db, '00' as TerritoryCode, 5))[0]?.words, 'ينقصنا ماء السقي')
    assert.deepEqual(await db.selectFrom('meeting_note_contact').selectAll().execute(), [])

    const fixed = {
      base: 1,
      opening: '',
      lines: new Map([[noteId(1), { words: 'ينقصنا الماء', shown: true }]]),
    }
    assert.equal(await move(delegate, { kind: 'correct', edit: fixed, note: ' ' }, later(5)), 'no-note')
    assert.equal(await move(delegate, { kind: 'correct', edit: fixed, note: 'كلمة' }, later(5)), 'moved')
    assert.equal(
      await move(delegate, { kind: 'correct', edit: fixed, note: 'كلمة' }, later(5)),
      'changed-meanwhile',
    )
    const versions = await readPublished(db, meeting)
    assert.deepEqual(
      versions.map(({ number, note, body }) => [number, note, body.lines[0]?.words]),
      [
        [2, 'كلمة', 'ينقصنا الماء'],
        [1, null, 'ينقصنا ماء السقي'],
      ],
    )
    assert.equal(await move(delegate, { kind: 'give-back' }, later(6)), 'not-now')
  })
})

test('an idea said at a meeting enters the bank once, with a receipt and a letter when a contact was left', async () => {
  await opened(async (db, at) => {
    const { meeting, agents, stranger } = at
    const contact = { contact: '0612345678', consent: 'c'.repeat(64) }
    await write(db, at, [
      packed('نجفف التين معا ونبيعه', { kind: 'idea', speaker: 'cooperative', ...contact }),
      packed('نصنع الصابون في الدوار', { kind: 'idea' }),
      packed('ينقصنا الماء'),
    ])
    let secret = ''
    const by = {
      actor: agents[1].actor,
      now: START,
      keys: temporaryReceiptKeys(START),
      activities: readActivities(DATA),
      id: randomSimulationId,
      ideaKey: () => 'k'.repeat(32),
      wording: (_: string, idea: { readonly secret: string }) => {
        secret = idea.secret
        return { subject: 'وصل', body: idea.secret }
      },
    }
    const idea = {
      meeting,
      title: 'تجفيف التين',
      words: 'نجفف التين معا ونبيعه',
      sector: 'agriculture',
      territory: '',
    }
    const put = async (n: number, more = {}) => {
      const outcome = await ideaFromNote(db, { ...idea, note: noteId(n), ...more }, by)
      return outcome.ok ? outcome.value : outcome.reasons[0]?.kind
    }
    assert.equal(await put(3), 'not-an-idea')
    assert.equal(await put(1, { sector: 'nothing' }), 'no-sector')
    assert.equal(await put(1, { title: 'ت' }), 'title-length')
    const refused = await ideaFromNote(db, { ...idea, note: noteId(1) }, { ...by, actor: stranger.actor })
    assert.equal(refused.ok, false)
    const project = await put(1)
    assert.equal(await put(1), 'not-an-idea')
    const other = await put(2)
    const rows = await db
      .selectFrom('project')
      .select(['id', 'publication', 'source', 'territory_code'])
      .execute()
    assert.deepEqual(
      new Map(rows.map((row) => [row.id, [row.publication, row.source]])),
      new Map([
        [project, ['waiting', 'cooperative']],
        [other, ['waiting', 'citizen']],
      ]),
    )
    const links = await db
      .selectFrom('meeting_idea')
      .select(['project_id', 'note_id'])
      .orderBy('note_id')
      .execute()
    assert.deepEqual(links, [
      { project_id: project, note_id: noteId(1) },
      { project_id: other, note_id: noteId(2) },
    ])
    const receipts = await db.selectFrom('idea_receipt').select('project_id').execute()
    assert.deepEqual(receipts, [{ project_id: project }])
    const letters = await db.selectFrom('letter').select(['address', 'body']).execute()
    assert.deepEqual(letters, [{ address: '+212612345678', body: secret }])
    assert.deepEqual(await db.selectFrom('meeting_note_contact').selectAll().execute(), [])
    const journal = await db.selectFrom('journal').select('detail').execute()
    assert.ok(!JSON.stringify(journal).includes('612345678'))
  })
})

test('a form of merging sent twice is one merge; it is taken back while what it made stands', async () => {
  await opened(async (db, at) => {
    const { meeting, agents } = at
    await write(db, at, [packed('واحد'), packed('اثنان')])
    const by = { actor: agents[0].actor, now: START }
    const into = [{ id: noteId(9), typed: { ...EMPTY_NOTE, words: 'واحد واثنان' } }]
    const step = { meeting, key: editKey(), from: [noteId(1), noteId(2)], into }
    assert.ok((await takeStep(db, step, by)).ok)
    assert.ok((await takeStep(db, step, by)).ok)
    assert.equal((await readNotes(db, meeting)).length, 3)
    const again = await takeStep(db, { ...step, key: editKey() }, by)
    assert.equal(again.ok ? '' : again.reasons[0]?.kind, 'stood-otherwise')
    const [row] = await db.selectFrom('meeting_note_step').select('id').execute()
    const undo = { meeting, step: row?.id ?? '' }
    assert.ok((await undoStep(db, undo, by)).ok)
    assert.equal((await undoStep(db, undo, by)).ok, false)
  })
})

test('a task is given out once, reminded of once, and settled by those on duty only', async () => {
  await opened(async (db, at) => {
    const { meeting, agents, delegate, stranger } = at
    const task = {
      meeting,
      id: 'a'.repeat(16),
      note: null,
      words: 'تهيئة البئر',
      owner: 'جماعة بركان',
      ownerPerson: agents[0].actor.person,
      due: '2026-12-10',
    }
    const by = { actor: agents[0].actor, now: START }
    assert.equal((await addTask(db, task, { actor: stranger.actor, now: START })).ok, false)
    const missing = await addTask(db, { ...task, due: '2026-13-01' }, by)
    assert.equal(missing.ok ? '' : missing.reasons[0]?.kind, 'no-day')
    assert.ok((await addTask(db, task, by)).ok)
    assert.ok((await addTask(db, task, by)).ok)
    assert.equal((await readTasks(db, meeting)).length, 1)
    assert.equal(await remindTasks(db, { now: later(1), origin: null }), 0)
    assert.equal(await remindTasks(db, { now: later(5), origin: null }), 1)
    assert.equal(await remindTasks(db, { now: later(6), origin: null }), 0)
    const letters = await db.selectFrom('letter').select('address').execute()
    assert.deepEqual(letters, [{ address: agents[0].address }])
    const change = { meeting, task: task.id, to: 'dropped', reason: '' } as const
    const outcome = await changeTask(db, change, { actor: delegate.actor, now: later(7) })
    assert.equal(outcome.ok ? '' : outcome.reasons[0]?.kind, 'no-reason')
    assert.ok((await changeTask(db, { ...change, to: 'done' }, { actor: delegate.actor, now: later(7) })).ok)
    assert.equal((await readTasks(db, meeting))[0]?.state, 'done')
  })
})

test('minutes wait for each who was there, from the asking until she has answered or the time is over', async () => {
  await opened(async (db, at) => {
    const { meeting, delegate, agents, participant, stranger } = at
    const move = mover(db, at)
    const waiting = async (who: SignedIn, days: number) =>
      (await minutesToApprove(db, who.actor.person, later(days))).map((each) => each.meeting)
    await write(db, at, [packed('ينقصنا الماء')])
    assert.ok((await drawUpMinutes(db, meeting, { actor: agents[0].actor, now: START })).ok)
    assert.ok(until !== null)
    assert.equal(await move(agents[0], { kind: 'submit' }, START), 'moved')
    assert.deepEqual(await waiting(participant, 1), [])
    assert.equal(await move(delegate, { kind: 'ask', until }, later(1)), 'moved')
    assert.deepEqual(await waiting(participant, 2), [meeting])
    assert.deepEqual(await waiting(stranger, 2), [])
    assert.deepEqual(await waiting(participant, 20), [])
    const answer = { meeting, approves: true, reason: '' }
    assert.ok((await answerMinutes(db, answer, { actor: participant.actor, now: later(2) })).ok)
    assert.deepEqual(await waiting(participant, 2), [])
    assert.equal(await move(delegate, { kind: 'give-back' }, later(3)), 'moved')
    assert.equal(await move(agents[0], { kind: 'submit' }, later(3)), 'moved')
    assert.equal(await move(delegate, { kind: 'ask', until }, later(4)), 'moved')
    assert.deepEqual(await waiting(participant, 5), [meeting], 'asked anew, she answers anew')
  })
})
