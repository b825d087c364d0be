/**
 * How strongly a difference d > 0 on one criterion counts as preference (Brans & Vincke 1985):
 *
 * | name     | P(d)                                            | uses |
 * |----------|-------------------------------------------------|------|
 * | usual    | 1 for d > 0                                     | -    |
 * | ushape   | 1 for d > q                                     | q    |
 * | vshape   | d / p up to p, then 1                           | p    |
 * | level    | 1/2 for q < d <= p, then 1                      | q, p |
 * | vshape_2 | (d - q) / (p - q) for q < d <= p, then 1        | q, p |
 *
 * `q`: difference too small to matter; `p`: difference from which preference is full.
 */
export const PREFERENCES = ['usual', 'ushape', 'vshape', 'level', 'vshape_2'] as const
export type PreferenceName = (typeof PREFERENCES)[number]
export type Preference = { readonly name: PreferenceName; readonly p: number; readonly q: number }

/** Which thresholds a function reads. */
export function thresholdsOf(name: PreferenceName): { readonly p: boolean; readonly q: boolean } {
  return {
    p: name === 'vshape' || name === 'level' || name === 'vshape_2',
    q: name === 'ushape' || name === 'level' || name === 'vshape_2',
  }
}

/** P(d), see the table; 0 for d <= 0. */
export function preferenceOf(preference: Preference, d: number): number {
  const { low, high, linear } = shapeOf(preference)
  if (!(d > low)) return 0
  if (d > high) return 1
  return linear ? (d - low) / (high - low) : 0.5
}

/** Nothing up to `low`, full above `high`; between them a straight line or a half. */
export type Shape = { readonly low: number; readonly high: number; readonly linear: boolean }

export function shapeOf({ name, p, q }: Preference): Shape {
  switch (name) {
    case 'usual':
      return { low: 0, high: 0, linear: false }
    case 'ushape':
      return { low: q, high: q, linear: false }
    case 'level':
      return { low: q, high: p, linear: false }
    case 'vshape':
      return { low: 0, high: p, linear: p > 0 }
    case 'vshape_2':
      return { low: q, high: p, linear: p > q }
  }
}
