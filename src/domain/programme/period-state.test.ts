import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Programme } from './programme.ts'
import { periodState } from './period-state.ts'

const evidence = { source: 'test', sourceUrl: null, asOf: '2023', confidence: 'press' } as const
const today = new Date('2026-11-22T15:00:00Z')

function stateOf(standing: Programme['standing'], ...periods: (readonly [string | null, string | null])[]) {
  return periodState({ standing, periods: periods.map(([from, to]) => ({ from, to, evidence })) }, today)
}

test('a call that is over is expired, and its dates stay readable', () => {
  assert.equal(stateOf('calls', ['2023-09-15', '2023-10-13']), 'expired')
})

test('both days of a period belong to it', () => {
  assert.equal(stateOf('calls', ['2026-11-01', '2026-11-22']), 'open')
  assert.equal(stateOf('calls', ['2026-11-22', '2026-12-22']), 'open')
  assert.equal(stateOf('calls', ['2026-11-01', '2026-11-21']), 'expired')
  assert.equal(stateOf('calls', ['2026-11-23', '2026-12-22']), 'coming')
})

test('a coming call counts more than one that is over', () => {
  assert.equal(stateOf('calls', ['2023-09-15', '2023-10-13'], ['2027-01-01', null]), 'coming')
})

test('without any period calls are unknown, and so is what no source tells; what is always open is open', () => {
  assert.equal(stateOf('calls'), 'unknown')
  assert.equal(stateOf('unknown'), 'unknown')
  assert.equal(stateOf('open'), 'open')
})

test('what has ended is over whatever its periods say', () => {
  assert.equal(stateOf('closed', ['2026-01-01', null]), 'expired')
})
