/**
 * Chance as an argument: a seeded generator, so that a draw can be repeated anywhere to the last digit.
 * sfc32 (Chris Doty-Humphrey, PractRand, public domain), seeded through splitmix32. Not for secrets.
 */
export type Random = {
  /** Uniform on the open interval (0, 1), 53 bits. */
  readonly uniform: () => number
  /** Standard normal: mean 0, standard deviation 1 (polar method of Marsaglia). */
  readonly normal: () => number
  /** Exponential with mean 1. */
  readonly exponential: () => number
  /** Gamma with the given shape > 0 and scale 1 (Marsaglia & Tsang 2000). */
  readonly gamma: (shape: number) => number
}

export function seededRandom(seed: number): Random {
  const next = sfc32(seed)
  const uniform = () => ((next() >>> 5) * 0x4000000 + (next() >>> 6) + 0.5) / 0x20000000000000
  const exponential = () => -Math.log(uniform())
  const normal = () => {
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
    }
  }
  return { uniform, normal, exponential, gamma: (shape) => gamma(shape, uniform, normal) }
}

function gamma(shape: number, uniform: () => number, normal: () => number): number {
  if (!(shape > 0)) throw new RangeError(`gamma shape must be > 0, got ${shape}`)
  if (shape < 1) return gamma(shape + 1, uniform, normal) * uniform() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

function sfc32(seed: number): () => number {
  const fill = splitmix32(seed)
  let a = fill()
  let b = fill()
  let c = fill()
  let counter = 1
  const next = () => {
    const result = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + result) | 0
    return result >>> 0
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

/** Both halves of a number count, so that seeds above 2^32 differ too. */
function splitmix32(seed: number): () => number {
  let state = (seed | 0) ^ Math.imul(Math.floor(seed / 0x100000000) | 0, 0x9e3779b1)
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
}
