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
  const { low, high, slope } = shapeOf(preference)
  if (!(d > low)) return 0
  return d > high ? 1 : slope === 0 ? 0.5 : (d - low) * slope
}

/** Nothing up to `low`, full above `high`; between them a half (`slope` 0) or a straight line of this slope. */
export type Shape = { readonly low: number; readonly high: number; readonly slope: number }

export function shapeOf({ name, p, q }: Preference): Shape {
  switch (name) {
    case 'usual':
      return { low: 0, high: 0, slope: 0 }
    case 'ushape':
      return { low: q, high: q, slope: 0 }
    case 'level':
      return { low: q, high: p, slope: 0 }
    case 'vshape':
      return { low: 0, high: p, slope: p > 0 ? 1 / p : 0 }
    case 'vshape_2':
      return { low: q, high: p, slope: p > q ? 1 / (p - q) : 0 }
  }
}
