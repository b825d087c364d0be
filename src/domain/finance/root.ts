/**
 * The root of a continuous `f` between `a` and `b`, where `f(a)` and `f(b)` have opposite signs (Brent 1973,
 * "Algorithms for Minimization without Derivatives", chapter 4: inverse interpolation kept safe by bisection).
 */
export function rootBetween(f: (x: number) => number, a: number, b: number): number {
  let [low, high, fLow, fHigh] = [a, b, f(a), f(b)]
  let [previous, fPrevious] = [low, fLow]
  let step = high - low
  let last = step
  for (let turn = 0; turn < 200; turn += 1) {
    if (Math.sign(fHigh) === Math.sign(fPrevious)) {
      ;[previous, fPrevious] = [low, fLow]
      step = last = high - low
    }
    if (Math.abs(fPrevious) < Math.abs(fHigh)) {
      ;[low, high, previous] = [high, previous, high]
      ;[fLow, fHigh, fPrevious] = [fHigh, fPrevious, fHigh]
    }
    const near = 2 * Number.EPSILON * Math.abs(high) + Number.MIN_VALUE
    const half = (previous - high) / 2
    if (Math.abs(half) <= near || fHigh === 0) return high
    const guess = interpolated(low, high, previous, fLow, fHigh, fPrevious)
    if (Math.abs(last) >= near && Math.abs(fLow) > Math.abs(fHigh) && isSafe(guess, half, last, near)) {
      last = step
      step = guess
    } else {
      step = last = half
    }
    ;[low, fLow] = [high, fHigh]
    high += Math.abs(step) > near ? step : Math.sign(half) * near
    fHigh = f(high)
  }
  return high
}

/** Step from `high` by secant (two points) or inverse quadratic interpolation (three). */
function interpolated(
  low: number,
  high: number,
  previous: number,
  fLow: number,
  fHigh: number,
  fPrevious: number,
): number {
  const s = fHigh / fLow
  if (low === previous) return ((previous - high) * s) / (1 - s)
  const q = fLow / fPrevious
  const r = fHigh / fPrevious
  const p = s * ((previous - high) * q * (q - r) - (high - low) * (r - 1))
  return -p / ((q - 1) * (r - 1) * (s - 1))
}

function isSafe(guess: number, half: number, last: number, near: number): boolean {
  if (!Number.isFinite(guess) || Math.sign(guess) !== Math.sign(half)) return false
  return 2 * Math.abs(guess) < Math.min(3 * Math.abs(half) - near, Math.abs(last))
}
