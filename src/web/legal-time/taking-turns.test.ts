import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { takingTurns } from './taking-turns.ts'

test('never more at once than may be, all done, begun in the order they came, also when some fail', async () => {
  const work = fc.record({ ms: fc.nat(3), fails: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(work, { maxLength: 30 }), fc.integer({ min: 1, max: 8 }), async (all, most) => {
      const inTurn = takingTurns(most)
      const begun: number[] = []
      let underWay = 0
      let top = 0
      const done = await Promise.allSettled(
        all.map(({ ms, fails }, k) =>
          inTurn(async () => {
            begun.push(k)
            underWay += 1
            top = Math.max(top, underWay)
            await wait(ms)
            underWay -= 1
            if (fails) throw new Error('no')
            return k
          }),
        ),
      )
      assert.ok(top <= most)
      assert.deepEqual(
        begun,
        all.map((_, k) => k),
      )
      assert.deepEqual(
        done.map((one) => (one.status === 'fulfilled' ? one.value : null)),
        all.map(({ fails }, k) => (fails ? null : k)),
      )
      if (all.length >= most) assert.equal(top, most, 'all turns are taken')
    }),
    { numRuns: 60 },
  )
})
