import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Criterion, Mark } from '../contest/contest.ts'
import type { EntryId } from '../contest/entry.ts'
import type { PersonId } from '../person/person.ts'
import type { Comparison, MarkSheet } from './judging.ts'
import { roundResult, type RoundJudgements } from './round-figures.ts'

const [a, b, c] = ['a', 'b', 'c'] as EntryId[] as [EntryId, EntryId, EntryId]
const criterion = (id: string, weight: number): Criterion => ({
  id,
  weight,
  name: {},
  explanation: null,
  anchors: {},
})
const CRITERIA = [criterion('innovation', 60), criterion('social', 40)]

function sheet(juror: string, entry: EntryId, innovation: Mark, social: Mark, complete = true): MarkSheet {
  return {
    juror: juror as PersonId,
    entry,
    round: 'r',
    marks: { innovation, social },
    comments: {},
    complete,
    version: 1,
  }
}
const better = (juror: string, first: EntryId, second: EntryId, said: Comparison['better']): Comparison => ({
  juror: juror as PersonId,
  round: 'r',
  first,
  second,
  better: said,
  at: new Date(0),
})
const round = (given: Partial<RoundJudgements>): RoundJudgements => ({
  entries: [a, b, c],
  criteria: CRITERIA,
  round: { method: 'grid', keeps: 1 },
  basis: 'raw',
  prizes: 1,
  sheets: [],
  comparisons: [],
  ...given,
})

test('the total weighs the criteria; what is not complete does not count; who was not judged is last', () => {
  const found = roundResult(
    round({
      sheets: [sheet('x', c, 5, 2), sheet('y', c, 3, 2), sheet('x', b, 2, 2), sheet('y', b, 5, 5, false)],
    }),
  )
  assert.deepEqual(found.order, [c, b, a])
  const best = found.entries.find(({ entry }) => entry === c)
  assert.equal(best?.total?.toFixed(9), '3.200000000')
  assert.deepEqual(best?.byCriterion, { innovation: 4, social: 2 })
  assert.equal(found.entries[0]?.total, null)
})

test('a strict juror lowers nobody where the order is by adjusted means, and the raw ones are still told', () => {
  const marks: readonly (readonly [string, EntryId, Mark])[] = [
    ['kind', a, 5],
    ['strict', a, 2],
    ['kind', b, 4],
    ['middle', b, 3],
    ['strict', c, 2],
    ['middle', c, 4],
    ['kind', c, 5],
  ]
  const sheets = marks.map(([juror, entry, mark]) => sheet(juror, entry, mark, mark))
  const raw = roundResult(round({ sheets }))
  const adjusted = roundResult(round({ sheets, basis: 'adjusted' }))
  for (const one of adjusted.entries) assert.ok(one.total !== null && one.adjusted !== null)
  assert.ok((adjusted.leniency?.jurors.get('strict' as PersonId) ?? 0) < 0)
  assert.ok((adjusted.leniency?.jurors.get('kind' as PersonId) ?? 0) > 0)
  const by = (found: typeof raw) => found.entries.find(({ entry }) => entry === b)
  assert.equal(by(raw)?.total, by(adjusted)?.total)
})

test('the order of pairs is of abilities, with errors, and finite though one has won all', () => {
  const found = roundResult(
    round({
      round: { method: 'pairs', keeps: 1 },
      comparisons: [better('x', a, b, 'second'), better('x', b, c, 'first'), better('y', a, c, 'tie')],
    }),
  )
  assert.equal(found.order[0], b)
  for (const { ability } of found.entries)
    assert.ok(ability !== null && ability.error > 0 && Number.isFinite(ability.value))
  assert.equal(found.pairAgreement, null)
})

test('nothing in the figures of entries leads to a juror', () => {
  const found = roundResult(round({ sheets: [sheet('canary', a, 5, 5), sheet('canary', b, 1, 1)] }))
  assert.ok(!JSON.stringify(found.entries).includes('canary'))
})
