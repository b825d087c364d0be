import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PersonId } from '../person/person.ts'
import { type AnswerState, type AnswerVersion, judgeEdit } from './answer.ts'
import { dossierProgress, sectionsProgress } from './completeness.ts'
import { baseSeen, judgeSettlement } from './lineage.ts'
import { neighboursOf, questionOf, QUESTIONS } from './questions.ts'
import { numberIn, readAnswer } from './reading.ts'

const at = new Date('2026-11-22T08:00:00Z')
const writer = 'a'.repeat(16) as PersonId
type Kept = AnswerVersion & { standing: 'current' | 'past' | 'beside' | 'settled' }

/** A small copy of what the operation does with verdicts, to see what becomes of any order of edits and choices. */
class Question {
  kept: Kept[] = []
  state(): AnswerState {
    return {
      current: this.kept.find(({ standing }) => standing === 'current') ?? null,
      beside: this.kept.filter(({ standing }) => standing === 'beside'),
    }
  }
  add(value: string, base: number, standing: Kept['standing']): void {
    this.kept.push({
      question: 'need',
      version: this.kept.length + 1,
      base,
      value,
      author: writer,
      at,
      standing,
    })
  }
  edit(value: string, claimed: number): 'kept' | 'same' | 'beside' {
    const lineage = this.kept.map((each) => ({
      ...each,
      aside: each.standing === 'beside' || each.standing === 'settled',
    }))
    const base = baseSeen(lineage, claimed)
    const verdict = judgeEdit(this.state(), { key: '', question: 'need', base, value }, this.kept.length + 1)
    if (verdict.kind === 'kept')
      for (const one of this.kept) if (one.standing === 'current') one.standing = 'past'
    if (verdict.kind !== 'same') this.add(value, base, verdict.kind === 'kept' ? 'current' : 'beside')
    return verdict.kind
  }
  settle(version: number, against: readonly number[]): void {
    const verdict = judgeSettlement(this.state(), { version }, against)
    if (verdict.kind === 'stood-otherwise') return
    for (const one of this.kept) {
      if (one.standing === 'beside') one.standing = 'settled'
      else if (one.standing === 'current' && verdict.kind === 'new') one.standing = 'past'
    }
    if (verdict.kind === 'new') this.add(String(verdict.value), verdict.base, 'current')
  }
}

const step = fc.oneof(
  fc.record({ edit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), base: fc.nat(12) }),
  fc.record({ settle: fc.nat(12) }),
)

test('whatever people write and choose in any order, no version is lost and one stands at most', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const question = new Question()
      const written: string[] = []
      for (const one of steps) {
        const before = question.state().current
        if ('edit' in one) {
          const kind = question.edit(one.edit, one.base)
          if (kind !== 'same') written.push(one.edit)
          // whoever has not seen what stood does not take its place
          if (before !== null && one.base < before.version) assert.notEqual(kind, 'kept')
        } else {
          const { current, beside } = question.state()
          question.settle(
            one.settle,
            [current, ...beside].flatMap((each) => each?.version ?? []),
          )
        }
        const currents = question.kept.filter(({ standing }) => standing === 'current')
        assert.equal(currents.length, question.kept.length === 0 ? 0 : 1)
        assert.deepEqual(
          question.kept.map(({ version }) => version),
          question.kept.map((_, k) => k + 1),
        )
      }
      const left = question.kept.map(({ value }) => value)
      for (const text of written) assert.ok(left.includes(text))
    }),
    { numRuns: 500 },
  )
})

test('a choice is refused when another version has come since the page was shown', () => {
  const question = new Question()
  question.edit('first', 0)
  question.edit('second', 0)
  question.edit('third', 0)
  assert.equal(judgeSettlement(question.state(), { version: 1 }, [1, 2]).kind, 'stood-otherwise')
  assert.deepEqual(judgeSettlement(question.state(), { version: 2 }, [1, 2, 3]), {
    kind: 'new',
    value: 'second',
    base: 1,
  })
  assert.equal(judgeSettlement(question.state(), { version: 1 }, [1, 2, 3]).kind, 'stays')
})

test('a version that does not exist yet was seen by nobody', () => {
  const question = new Question()
  question.edit('first', 0)
  assert.equal(question.edit('second', 99), 'beside')
})

test('an amount is read with Eastern digits and separators, and one that is none is kept as typed', () => {
  const cost = questionOf('cost')
  assert.ok(cost !== null)
  assert.deepEqual(readAnswer(cost, ' ١٢٠.٠٠٠ درهم'), { value: '120000', fault: null })
  assert.deepEqual(readAnswer(cost, 'شي 20 ألف'), { value: 'شي 20 ألف', fault: { kind: 'not-a-number' } })
  assert.equal(numberIn(cost, 'شي 20 ألف'), null)
  assert.equal(numberIn(cost, '20 000'), 20_000)
  assert.equal(readAnswer(cost, '-5').fault?.kind, 'not-a-number')
})

test('a text too long is kept whole and says how much is over', () => {
  const where = questionOf('where')
  assert.ok(where !== null)
  const long = 'ا'.repeat(165)
  assert.deepEqual(readAnswer(where, long), { value: long, fault: { kind: 'too-long', most: 160, over: 5 } })
})

test('reading what was read changes nothing', () => {
  const typed = fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom('12 000', 'souk', 'bought'))
  fc.assert(
    fc.property(fc.constantFrom(...QUESTIONS), typed, ({ id }, value) => {
      const question = questionOf(id)
      assert.ok(question !== null)
      const once = readAnswer(question, value)
      assert.deepEqual(readAnswer(question, once.value), once)
    }),
  )
})

test('a dossier without answers has not begun, and needs only needed answers to be complete', () => {
  assert.ok(sectionsProgress(new Map()).every(({ state }) => state === 'not-started'))
  const answers = new Map(
    QUESTIONS.filter(({ needed }) => needed).map((question) => {
      const choices: readonly string[] = 'choices' in question ? question.choices : []
      const numeric = question.kind === 'money' || question.kind === 'number'
      const one = question.kind === 'several' ? choices.slice(0, 1) : choices[0]
      const value = numeric ? '5' : (one ?? 'text')
      const current = { question: question.id, version: 1, base: 0, value, author: writer, at }
      return [question.id, { current, beside: [] as AnswerVersion[] }]
    }),
  )
  assert.equal(dossierProgress(answers).state, 'complete')
  const need = answers.get('need')
  assert.ok(need !== undefined)
  need.beside = [{ ...need.current, version: 2, value: 'other' }]
  const progress = dossierProgress(answers)
  assert.deepEqual(
    [progress.state, progress.toChoose, progress.needed - progress.neededDone],
    ['begun', 1, 1],
  )
})

test('going from question to question passes through all of them once', () => {
  const seen: string[] = []
  for (let one = questionOf('need'); one !== null; one = neighboursOf(one.id).after) seen.push(one.id)
  assert.deepEqual(
    seen,
    QUESTIONS.map(({ id }) => id),
  )
})
