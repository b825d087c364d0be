import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { judgeStep, mayUndo, originsOf, standingNotes, type Step } from './lineage.ts'

/** Any order of merges, splits and undoings, chosen by numbers. */
function played(choices: readonly { readonly act: number; readonly picks: readonly number[] }[]) {
  const originals = Array.from({ length: 6 }, (_, n) => `o${n}`)
  const notes = [...originals]
  let steps: readonly Step[] = []
  for (const [n, { act, picks }] of choices.entries()) {
    const standing = standingNotes(notes, steps)
    const chosen = [...new Set(picks.map((pick) => standing[pick % Math.max(1, standing.length)] ?? ''))]
    if (act % 3 === 2) {
      const id = String((picks[0] ?? 0) % Math.max(1, steps.length))
      if (mayUndo(id, notes, steps))
        steps = steps.map((step) => (step.id === id ? { ...step, undone: true } : step))
      continue
    }
    const kind = act % 3 === 0 ? ('merge' as const) : ('split' as const)
    const from = kind === 'merge' ? chosen : chosen.slice(0, 1)
    const into = kind === 'merge' ? [`m${n}`] : [`s${n}a`, `s${n}b`]
    if (!judgeStep({ kind, from, into }, notes, steps).ok) continue
    steps = [...steps, { id: String(steps.length), kind, from, into, undone: false }]
    notes.push(...into)
  }
  return { originals, notes, steps }
}

const choices = fc.array(
  fc.record({ act: fc.nat(8), picks: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }) }),
  { maxLength: 40 },
)

test('after any merges, splits and undoings every original can be reached from what stands', () => {
  let met = 0
  fc.assert(
    fc.property(choices, (made) => {
      const { originals, notes, steps } = played(made)
      met += steps.length
      const standing = standingNotes(notes, steps)
      const reached = new Set(standing.flatMap((note) => [note, ...originsOf(note, steps)]))
      for (const original of originals) assert.ok(reached.has(original), original)
      // a note that stands is made from none that stands too
      for (const note of standing)
        for (const origin of originsOf(note, steps)) assert.ok(!standing.includes(origin))
    }),
    { seed: 36, numRuns: 2_000 },
  )
  assert.ok(met > 5_000, `${met} steps were taken`)
})

test('a step whose result was made into something else is taken back only after it', () => {
  const steps: Step[] = [
    { id: '1', kind: 'merge', from: ['a', 'b'], into: ['c'], undone: false },
    { id: '2', kind: 'split', from: ['c'], into: ['d', 'e'], undone: false },
  ]
  const notes = ['a', 'b', 'c', 'd', 'e']
  assert.deepEqual(standingNotes(notes, steps), ['d', 'e'])
  assert.deepEqual(originsOf('d', steps), ['c', 'a', 'b'])
  assert.equal(mayUndo('1', notes, steps), false)
  assert.equal(mayUndo('2', notes, steps), true)
  const back = steps.map((step) => ({ ...step, undone: step.id === '2' }))
  assert.deepEqual(standingNotes(notes, back), ['c'])
})

test('one note is not merged, a note that does not stand is not split, a new id is a new one', () => {
  const steps: Step[] = [{ id: '1', kind: 'merge', from: ['a', 'b'], into: ['c'], undone: false }]
  const judged = (kind: Step['kind'], from: string[], into: string[]) =>
    judgeStep({ kind, from, into }, ['a', 'b', 'c', 'x'], steps).ok
  assert.equal(judged('merge', ['c'], ['n']), false)
  assert.equal(judged('merge', ['c', 'c'], ['n']), false)
  assert.equal(judged('split', ['a'], ['n', 'o']), false)
  assert.equal(judged('merge', ['c', 'x'], ['a']), false)
  assert.equal(judged('merge', ['c', 'x'], ['n']), true)
})
