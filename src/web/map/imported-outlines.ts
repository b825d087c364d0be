/** Official outlines that an operator has loaded, as SVG paths on the same sheet as the shipped shapes. */
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Outline } from '../../domain/territory/import/outline.ts'
import { pathInSteps } from './path-in-steps.ts'
import type { Shapes } from './shapes.ts'

export type OutlinePaths = ReadonlyMap<TerritoryCode, string>

/** Points nearer than this to the one before, in units of the sheet, add bytes and nothing to see. */
const FINEST = 0.3

export function outlinePaths(
  outlines: ReadonlyMap<TerritoryCode, Outline>,
  place: Shapes['place'],
): OutlinePaths {
  return new Map([...outlines].map(([code, outline]) => [code, pathOf(outline, place)]))
}

function pathOf(outline: Outline, place: Shapes['place']): string {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates
  return polygons.flatMap((rings) => rings.map((ring) => pathInSteps(ringPath(ring, place)))).join('')
}

function ringPath(ring: readonly (readonly number[])[], place: Shapes['place']): string {
  const kept: string[] = []
  let last = { x: Number.NEGATIVE_INFINITY, y: 0 }
  for (const [longitude = 0, latitude = 0] of ring) {
    const point = place(latitude, longitude)
    if (Math.abs(point.x - last.x) + Math.abs(point.y - last.y) < FINEST) continue
    kept.push(`${point.x} ${point.y}`)
    last = point
  }
  return `M${kept.join('L')}Z`
}
