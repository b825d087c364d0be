import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Shapes } from './shapes.ts'
import { SHEET } from './shapes.ts'

/** The part of the sheet that a picture shows; `scale` is sheet units per pixel of a 360-pixel-wide picture. */
export type View = { readonly viewBox: string; readonly scale: number }

/** The region that holds `code`, with a margin, never flatter than 4:3; the whole sheet for the nation. */
export function viewOf(shapes: Shapes, code: TerritoryCode | null): View {
  const region = code === null ? undefined : shapes.regions.find((shape) => shape.code === code.slice(0, 2))
  if (region === undefined) return { viewBox: `0 0 ${SHEET.width} ${SHEET.height}`, scale: SHEET.width / 360 }
  const { box } = region
  const width = Math.max(box.width, box.height * 1.1) * 1.08
  const height = Math.max(box.height * 1.08, width * 0.75)
  const x = box.x + box.width / 2 - width / 2
  const y = box.y + box.height / 2 - height / 2
  return { viewBox: [x, y, width, height].map((n) => Math.round(n * 10) / 10).join(' '), scale: width / 360 }
}
