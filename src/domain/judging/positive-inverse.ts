/** The inverse of a symmetric positive definite matrix, as its Cholesky factor gives it; rows one after the other. */

/** L with L Lᵀ = `matrix` (n x n), and zeros above; null where it is not positive definite. */
export function choleskyFactor(matrix: Float64Array, n: number): Float64Array | null {
  const L = new Float64Array(n * n)
  const sums = new Float64Array(4)
  for (let i = 0; i < n; i++) {
    const row = i * n
    for (let j = 0; j <= i; j += 4) {
      const least = Math.min(j + 4, i + 1)
      fourProducts(sums, { a: L, at: row, b: L, from: j * n, step: n, length: j })
      for (let c = j; c < least; c++) {
        let sum = (matrix[row + c] as number) - (sums[c - j] as number)
        for (let k = j; k < c; k++) sum -= (L[row + k] as number) * (L[c * n + k] as number)
        if (c !== i) L[row + c] = sum / (L[c * n + c] as number)
        else if (sum > 1e-12) L[row + c] = Math.sqrt(sum)
        else return null
      }
    }
  }
  return L
}

type Rows = {
  readonly a: Float64Array
  readonly at: number
  readonly b: Float64Array
  readonly from: number
  readonly step: number
  readonly length: number
}

/** Products of a row of `a` with four rows of `b` at once: it is read once for four; rows past the end give nothing. */
function fourProducts(sums: Float64Array, { a, at, b, from, step, length }: Rows): void {
  let [one, two, three, four] = [0, 0, 0, 0]
  const [second, third, fourth] = [from + step, from + 2 * step, from + 3 * step]
  if (fourth + length <= b.length) {
    for (let k = 0; k < length; k++) {
      const x = a[at + k] as number
      one += x * (b[from + k] as number)
      two += x * (b[second + k] as number)
      three += x * (b[third + k] as number)
      four += x * (b[fourth + k] as number)
    }
  } else {
    for (let k = 0; k < length; k++) {
      const x = a[at + k] as number
      one += x * (b[from + k] as number)
      if (second + length <= b.length) two += x * (b[second + k] as number)
      if (third + length <= b.length) three += x * (b[third + k] as number)
    }
  }
  sums[0] = one
  sums[1] = two
  sums[2] = three
  sums[3] = four
}

/** The inverse of L, transposed: its row j is column j of L⁻¹, so that sums run along rows. */
export function inverseOfFactor(L: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n)
  const sums = new Float64Array(4)
  for (let j = 0; j < n; j += 4) {
    const past = Math.min(j + 4, n)
    for (let i = j; i < n; i++) {
      // above its diagonal a column is 0: the four begin together
      fourProducts(sums, { a: L, at: i * n + j, b: inverse, from: j * n + j, step: n, length: i - j })
      const diagonal = L[i * n + i] as number
      for (let c = j; c < past; c++) {
        if (i === c) inverse[c * n + i] = 1 / diagonal
        else if (i > c) inverse[c * n + i] = -(sums[c - j] as number) / diagonal
      }
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
