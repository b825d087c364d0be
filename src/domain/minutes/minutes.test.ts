import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isReminderDue, judgeTask, readTask, TASK_STATES } from './task.ts'
import { canHappen, type MinutesEvent, type MinutesStanding, moved } from './minutes.ts'
import { draftMinutes, publishedBody, redraft, type StandingNote } from './body.ts'

const DAY = 86_400_000
const START = Date.parse('2026-12-01T09:00Z')

const happening = fc.record({
  kind: fc.constantFrom('submit', 'give-back', 'ask', 'approve', 'publish', 'correct'),
  days: fc.integer({ min: -2, max: 45 }),
  hours: fc.integer({ min: 0, max: 24 * 12 }),
  participants: fc.nat(4),
  answered: fc.nat(4),
  openObjections: fc.nat(1),
})

test('in any order of events nothing is published that was not asked about, approved and free of open objections', () => {
  let published = 0
  fc.assert(
    fc.property(fc.array(happening, { minLength: 4, maxLength: 60 }), (events) => {
      let now: MinutesStanding = { state: 'draft', until: null, round: 0 }
      let clock = START
      let approvedFairly = false
      for (const { kind, days, hours, ...answers } of events) {
        clock += hours * 3_600_000
        const event: MinutesEvent = kind === 'ask' ? { kind, until: new Date(clock + days * DAY) } : { kind }
        const before = now
        const next = moved(now, event, { answers, at: new Date(clock) })
        assert.ok(next.ok || !canHappen(before.state, kind) || kind === 'ask' || kind === 'approve')
        if (!next.ok) continue
        now = next.value
        assert.equal(now.until === null, now.state !== 'asked')
        assert.equal(now.round - before.round, kind === 'ask' ? 1 : 0)
        if (kind === 'approve') {
          assert.equal(answers.openObjections, 0)
          const over = before.until !== null && before.until.getTime() <= clock
          assert.ok(over || (answers.participants > 0 && answers.answered >= answers.participants))
          approvedFairly = true
        }
        if (kind === 'give-back') approvedFairly = false
        if (before.state === 'published') assert.equal(now.state, 'published')
        if (now.state === 'published') {
          assert.ok(approvedFairly)
          published += 1
        }
      }
    }),
    { seed: 36, numRuns: 4_000 },
  )
  assert.ok(published > 50, `${published} were published`)
})

const note = (id: string, kind: StandingNote['kind'], answers: string | null = null): StandingNote => ({
  id,
  kind,
  words: `${kind} ${id}`,
  language: 'ar',
  territory: null,
  sector: null,
  speaker: null,
  answers,
})

test('every note that stands is in the draft once: an answer below its question, also one made from it', () => {
  const notes = [
    note('q2', 'question'),
    note('a1', 'answer', 'q1'),
    note('a2', 'answer', 'gone'),
    note('n', 'need'),
  ]
  const body = draftMinutes(notes, null, (id) => (id === 'q2' ? ['q1'] : []))
  assert.deepEqual(
    body.lines.map((line) => [line.note, line.section, line.answers.map((each) => each.note)]),
    [
      ['q2', 'question', ['a1']],
      ['a2', 'remark', []],
      ['n', 'need', []],
    ],
  )
  const said = body.lines.flatMap((line) => [line.note, ...line.answers.map((each) => each.note)])
  assert.deepEqual(said.sort(), ['a1', 'a2', 'n', 'q2'])
})

test('drawn up again, minutes keep what people edited or left out and take what was captured since', () => {
  const first = draftMinutes([note('n', 'need'), note('i', 'idea')], null, () => [])
  const edited = {
    ...first,
    opening: 'نفتتح',
    lines: first.lines.map((line) =>
      line.note === 'n' ? { ...line, words: 'منقح' } : { ...line, shown: false },
    ),
  }
  const fresh = draftMinutes([note('n', 'need'), note('i', 'idea'), note('d', 'decision')], null, () => [])
  const again = redraft(edited, fresh)
  assert.equal(again.opening, 'نفتتح')
  assert.deepEqual(
    again.lines.map(({ words, shown }) => [words, shown]),
    [
      ['منقح', true],
      ['idea i', false],
      ['decision d', true],
    ],
  )
  assert.deepEqual(
    publishedBody(again).lines.map((line) => line.note),
    ['n', 'd'],
  )
})

test('a task has words, an owner and a day that exists; it is dropped only with a reason, and settled once', () => {
  assert.equal(readTask({ words: 'x', owner: 'y', due: '2026-02-30' }).ok, false)
  assert.equal(readTask({ words: ' ', owner: 'y', due: '2026-02-28' }).ok, false)
  assert.equal(readTask({ words: 'x', owner: '', due: '2026-02-28' }).ok, false)
  assert.deepEqual(readTask({ words: ' x ', owner: 'y', due: '2026-02-28' }), {
    ok: true,
    value: { words: 'x', owner: 'y', due: '2026-02-28' },
  })
  for (const from of TASK_STATES)
    for (const to of TASK_STATES) {
      const allowed = from !== to && (from === 'open' || to === 'open')
      assert.equal(judgeTask({ state: from }, to, 'reason').ok, allowed, `${from} to ${to}`)
    }
  assert.equal(judgeTask({ state: 'open' }, 'dropped', ' ').ok, false)
})

test('whoever does a task is reminded once, from three days before its day', () => {
  const task = { state: 'open', due: '2026-12-10', remindedAt: null } as const
  assert.equal(isReminderDue(task, '2026-12-06'), false)
  assert.equal(isReminderDue(task, '2026-12-07'), true)
  assert.equal(isReminderDue(task, '2026-12-20'), true)
  assert.equal(isReminderDue({ ...task, remindedAt: new Date() }, '2026-12-07'), false)
  assert.equal(isReminderDue({ ...task, state: 'done' }, '2026-12-07'), false)
})
