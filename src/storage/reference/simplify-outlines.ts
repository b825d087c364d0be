/**
 * Fewer points for a light page: Visvalingam & Whyatt (1993) on each shared border, so that neighbours keep the
 * same line and no gap opens. The point whose triangle with its neighbours is smallest goes first.
 */
import type { Arc, OutlineTopology } from './outlines.ts'

type Point = readonly [number, number]

/**
 * Drops points whose triangle is smaller than `minimumArea`, in square steps of the topology's grid (one step is
 * about 160 m, so 40 is about 1 km²). Ends of borders stay; a border closed on itself keeps at least four points.
 */
export function simplifyOutlines(topology: OutlineTopology, minimumArea: number): OutlineTopology {
  return { ...topology, arcs: topology.arcs.map((arc) => simplifyArc(arc, minimumArea)) }
}

function simplifyArc(arc: Arc, minimumArea: number): Arc {
  const kept = absolute(arc)
  const fewest = isClosed(kept) ? 4 : 2
  while (kept.length > fewest) {
    const { at, area } = smallestTriangle(kept)
    if (area >= minimumArea) break
    kept.splice(at, 1)
  }
  return steps(kept)
}

function smallestTriangle(points: readonly Point[]): { at: number; area: number } {
  let at = -1
  let area = Number.POSITIVE_INFINITY
  for (let i = 1; i < points.length - 1; i += 1) {
    const [before, here, after] = [points[i - 1], points[i], points[i + 1]]
    if (before === undefined || here === undefined || after === undefined) continue
    const triangle = triangleArea(before, here, after)
    if (triangle >= area) continue
    at = i
    area = triangle
  }
  return { at, area }
}

function triangleArea([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
}

function isClosed(points: readonly Point[]): boolean {
  const first = points[0]
  const last = points.at(-1)
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
}

function absolute(arc: Arc): Point[] {
  let x = 0
  let y = 0
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [x, y] as const
  })
}

function steps(points: readonly Point[]): Arc {
  let x = 0
  let y = 0
  return points.map(([px, py]) => {
    const step = [px - x, py - y] as const
    x = px
    y = py
    return step
  })
}
