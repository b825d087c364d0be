/** Five classes of about equal count: the class of a value, 0 to 4, and the bounds of each class. */
export type Classes = {
  readonly classOf: (value: number) => 0 | 1 | 2 | 3 | 4
  /** lowest and highest value found in each class that has any */
  readonly ranges: readonly {
    readonly index: 0 | 1 | 2 | 3 | 4
    readonly low: number
    readonly high: number
  }[]
}

const INDEXES = [0, 1, 2, 3, 4] as const

/** Equal values always share a class, so a figure that most territories have in common leaves classes empty. */
export function fiveClasses(values: readonly number[]): Classes {
  const sorted = [...values].sort((a, b) => a - b)
  const bounds = [1, 2, 3, 4].map(
    (k) => sorted[Math.min(sorted.length - 1, Math.floor((k * sorted.length) / 5))] ?? 0,
  )
  const classOf = (value: number) =>
    INDEXES[bounds.filter((bound) => value >= bound).length as 0 | 1 | 2 | 3 | 4]
  const ranges = INDEXES.flatMap((index) => {
    const inside = sorted.filter((value) => classOf(value) === index)
    const [low] = inside
    const high = inside[inside.length - 1]
    return low === undefined || high === undefined ? [] : [{ index, low, high }]
  })
  return { classOf, ranges }
}
