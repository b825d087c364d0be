/** Exact fractions of whole numbers, as far as a vote needs them. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint }

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

export function reduced({ top, bottom }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(top, bottom)
  return divisor <= 1n ? { top, bottom } : { top: top / divisor, bottom: bottom / divisor }
}

/** The nearest double but for the last two bits, however long the numbers are. Neither is negative. */
export function toNumber({ top, bottom }: Fraction): number {
  if (top === 0n) return 0
  const shift = 66 + bits(bottom) - bits(top)
  const quotient = shift >= 0 ? (top << BigInt(shift)) / bottom : top / (bottom << BigInt(-shift))
  return Number(quotient) * 2 ** -shift
}

/** At least the number of binary digits, at most three more. */
function bits(number: bigint): number {
  return number.toString(16).length * 4
}

/** `13/4`, or `3`. */
export function fractionText(fraction: Fraction): string {
  const { top, bottom } = reduced(fraction)
  return bottom === 1n ? String(top) : `${top}/${bottom}`
}
