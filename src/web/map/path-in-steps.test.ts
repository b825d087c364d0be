import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pathInSteps } from './path-in-steps.ts'

type Ring = readonly (readonly [number, number])[]

const written = (rings: readonly Ring[]) =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${x / 10},${y / 10}`).join('L')}Z`).join('')

/** Where the pen goes, in tenths. */
function walked(path: string): number[][][] {
  return path
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)].map(([n]) =>
        Math.round(Number(n) * 10),
      )
      let [x, y] = [0, 0]
      const points: number[][] = []
      for (let k = 0; k < numbers.length; k += 2) {
        ;[x, y] = [x + (numbers[k] ?? 0), y + (numbers[k + 1] ?? 0)]
        points.push([x, y])
      }
      return points
    })
}

test('a path in steps goes through the same points', () => {
  const point = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }))
  const ring = fc.array(point, { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
      assert.deepEqual(walked(pathInSteps(written(rings))), rings)
    }),
  )
})

test('a path in steps is written with as little as possible', () => {
  assert.equal(pathInSteps('M495.8,10.7L495.3,14L494.6,15.1Z'), 'M495.8 10.7l-.5 3.3-.7 1.1Z')
})
