/** Whether a closed ring crosses itself (a bow-tie): such a limit encloses no clear land. */
export type Position = readonly [longitude: number, latitude: number]
/** Closed: the last position is the first again. */
export type Ring = readonly Position[]

type Segment = {
  readonly from: Position
  readonly to: Position
  readonly west: number
  readonly east: number
  readonly at: number
}

/** Segments are walked from west to east and compared only while they overlap: quick for real limits. */
export function crossesItself(ring: Ring): boolean {
  const last = ring.length - 2
  const segments = ring.slice(0, -1).map((from, at): Segment => {
    const to = ring[at + 1] as Position
    return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]), at }
  })
  segments.sort((a, b) => a.west - b.west)
  let open: Segment[] = []
  for (const segment of segments) {
    open = open.filter((other) => other.east >= segment.west)
    for (const other of open) {
      const gap = Math.abs(other.at - segment.at)
      if (gap > 1 && gap < last && cross(other, segment)) return true
    }
    open.push(segment)
  }
  return false
}

/** Proper crossing only: a limit may touch itself in a point. */
function cross(a: Segment, b: Segment): boolean {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0
}

function side({ from, to }: Segment, [x, y]: Position): number {
  return Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]))
}
