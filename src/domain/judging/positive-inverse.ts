/** The inverse of a symmetric positive definite matrix, as its Cholesky factor gives it; rows one after the other. */

/** L with L Lᵀ = `matrix` (n x n), and zeros above; null where it is not positive definite. */
export function choleskyFactor(matrix: Float64Array, n: number): Float64Array | null {
  const L = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    const row = i * n
    for (let j = 0; j <= i; j++) {
      const other = j * n
      const sum = (matrix[row + j] as number) - rowProduct(L, row, L, other, j)
      if (i !== j) L[row + j] = sum / (L[other + j] as number)
      else if (sum > 1e-12) L[row + i] = Math.sqrt(sum)
      else return null
    }
  }
  return L
}

/** The sum of `length` products from a place of `a` and of `b` on; four sums side by side keep the processor busy. */
function rowProduct(a: Float64Array, i: number, b: Float64Array, j: number, length: number): number {
  let [one, two, three, four] = [0, 0, 0, 0]
  let k = 0
  for (; k + 3 < length; k += 4) {
    one += (a[i + k] as number) * (b[j + k] as number)
    two += (a[i + k + 1] as number) * (b[j + k + 1] as number)
    three += (a[i + k + 2] as number) * (b[j + k + 2] as number)
    four += (a[i + k + 3] as number) * (b[j + k + 3] as number)
  }
  for (; k < length; k++) one += (a[i + k] as number) * (b[j + k] as number)
  return one + two + three + four
}

/** The inverse of L, transposed: its row j is column j of L⁻¹, so that sums run along rows. */
export function inverseOfFactor(L: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n)
  for (let j = 0; j < n; j++) {
    const column = j * n
    inverse[column + j] = 1 / (L[j * n + j] as number)
    for (let i = j + 1; i < n; i++) {
      const row = i * n
      const sum = rowProduct(L, row + j, inverse, column + j, i - j)
      inverse[column + i] = -sum / (L[row + i] as number)
    }
  }
  return inverse
}

/** The diagonal of the inverse: (L Lᵀ)⁻¹ = L⁻ᵀ L⁻¹, whose entry j, j is the square of column j of L⁻¹. */
export function diagonalOfInverse(L: Float64Array, n: number): Float64Array {
  const inverse = inverseOfFactor(L, n)
  const diagonal = new Float64Array(n)
  for (let j = 0; j < n; j++) {
    let sum = 0
    for (let i = j; i < n; i++) sum += (inverse[j * n + i] as number) ** 2
    diagonal[j] = sum
  }
  return diagonal
}

/** x with L Lᵀ x = b. */
export function solveFactored(L: Float64Array, b: Float64Array, n: number): Float64Array {
  const x = b.slice()
  for (let i = 0; i < n; i++) {
    let sum = x[i] ?? 0
    for (let k = 0; k < i; k++) sum -= (L[i * n + k] as number) * (x[k] as number)
    x[i] = sum / (L[i * n + i] as number)
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] ?? 0
    for (let k = i + 1; k < n; k++) sum -= (L[k * n + i] as number) * (x[k] as number)
    x[i] = sum / (L[i * n + i] as number)
  }
  return x
}
