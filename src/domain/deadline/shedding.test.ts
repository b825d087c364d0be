import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Asked, isShed, LIMITS, type Load } from './shedding.ts'

const load = fc.record({
  lateMs: fc.integer({ min: 0, max: 5000 }),
  reads: fc.integer({ min: 0, max: 3000 }),
  writes: fc.integer({ min: 0, max: LIMITS.writes }),
})

test('whatever the load, a sending is let go only when too many wait; what is ready never before what is drawn', () => {
  fc.assert(
    fc.property(load, (now: Load) => {
      assert.equal(isShed('write', now), false)
      if (isShed('ready', now)) assert.ok(isShed('drawn', now))
      if (isShed('receipt', now)) assert.ok(isShed('drawn', now))
    }),
    { numRuns: 2000 },
  )
  assert.ok(isShed('write', { lateMs: 0, reads: 0, writes: LIMITS.writes + 1 }))
})

test('more load never lets in what less load had let go', () => {
  const kinds: readonly Asked[] = ['drawn', 'ready', 'receipt', 'write']
  fc.assert(
    fc.property(load, fc.constantFrom(...kinds), fc.nat(1000), (now, asked, more) => {
      if (!isShed(asked, now)) return
      for (const part of ['lateMs', 'reads', 'writes'] as const)
        assert.ok(isShed(asked, { ...now, [part]: now[part] + more }))
    }),
    { numRuns: 2000 },
  )
})

test('a handful of people are never sent away, however late an answer is', () => {
  for (const asked of ['drawn', 'ready', 'receipt', 'write'] as const)
    assert.equal(isShed(asked, { lateMs: 60_000, reads: 20, writes: 10 }), false)
})
