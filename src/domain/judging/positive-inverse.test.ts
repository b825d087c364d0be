import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../basics/random.ts'
import { choleskyFactor, diagonalOfInverse, solveFactored } from './positive-inverse.ts'

function drawnMatrix(n: number): Float64Array {
  const random = seededRandom(n)
  const half = Array.from({ length: n }, () => Array.from({ length: n }, random.normal))
  return Float64Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n]
    const product = half.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0)
    return product + (i === j ? 1 : 0)
  })
}

test('the diagonal of the inverse is what solving for each unit vector gives, whatever the size', () => {
  for (let n = 1; n <= 14; n++) {
    const factor = choleskyFactor(drawnMatrix(n), n)
    assert.ok(factor !== null)
    const diagonal = diagonalOfInverse(factor, n)
    for (let i = 0; i < n; i++) {
      const unit = Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))
      const column = solveFactored(factor, unit, n)
      assert.ok(Math.abs((column[i] ?? 0) - (diagonal[i] ?? 0)) < 1e-9, `${n}: ${i}`)
      const back = drawnMatrix(n).reduce(
        (sum, x, at) => sum + (Math.floor(at / n) === i ? x * (column[at % n] ?? 0) : 0),
        0,
      )
      assert.ok(Math.abs(back - 1) < 1e-9)
    }
  }
})

test('a matrix that is not positive definite has no factor', () => {
  assert.equal(choleskyFactor(Float64Array.of(1, 2, 2, 1), 2), null)
})
