/** The parts of one activity over the communes of a region, packed for the map of a page (see promise-island). */
import { PARTS } from '../../domain/activity/activity.ts'
import type { PromiseContext } from '../../domain/activity/known.ts'
import { promiseAcross } from '../../domain/activity/promise.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Shapes } from '../map/shapes.ts'

export type PartsPayload = {
  readonly codes: readonly string[]
  /** Unsigned 16-bit little-endian numbers in base64, `[i * 8 + part]`: the value times 65,535. */
  readonly parts: string
  /** Where each stands on the sheet, x then y; -1 where no place is published. */
  readonly at: readonly number[]
}

export function partsPayload(
  context: PromiseContext,
  shapes: Shapes,
  activity: string,
  region: TerritoryCode,
): PartsPayload | null {
  const across = promiseAcross(context, activity, 'commune')
  if (across === null) return null
  const rows = across.codes.flatMap((code, row) => (code.startsWith(`${region}.`) ? [row] : []))
  const codes = rows.flatMap((row) => across.codes[row] ?? [])
  const values = Uint16Array.from(
    rows.flatMap((row) =>
      PARTS.map((_, p) => Math.round(65_535 * (across.matrix[row * PARTS.length + p] ?? 0))),
    ),
  )
  const at = codes.flatMap((code) => {
    const place = context.atlas.territories.get(code)?.place ?? null
    if (place === null) return [-1, -1]
    const { x, y } = shapes.place(place.latitude, place.longitude)
    return [x, y]
  })
  return { codes, at, parts: Buffer.from(values.buffer).toString('base64') }
}
