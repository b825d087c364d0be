/**
 * The parts of one territory as if some assets had never been written down, without computing the whole country
 * again: what its own rows and the provinces' kinship become; ranks are taken among the others as they are.
 */
import type { Asset } from '../territory/atlas.ts'
import { assetForce } from './asset-field.ts'
import { withAssets } from './context.ts'
import type { PromiseContext } from './known.ts'
import { rowParts } from './part-values.ts'
import { closenessOf, densityOf } from './relatedness.ts'
import { spanOf } from './units.ts'

/** `[a * 8 + part]` of the territory in `row`. */
export function partsWithout(context: PromiseContext, row: number, left: ReadonlySet<Asset>): Float64Array {
  if ([...left].some(({ kind }) => kind === 'tourism')) return rowParts(rebuilt(context, left), row)
  return partsIf(context, row, (asset) => (left.has(asset) ? null : asset))
}

/**
 * `[a * 8 + part]` of the territory in `row` if each asset were what `change` makes of it (null: unknown). Visitors
 * within reach are left as they are.
 */
export function partsIf(
  context: PromiseContext,
  row: number,
  change: (asset: Asset) => Asset | null,
): Float64Array {
  const { units, activities, ground } = context
  const count = activities.length
  const assets = context.assets.flatMap((entry) => {
    const asset = change(entry.asset)
    return asset === null ? [] : [{ ...entry, asset }]
  })
  const provinces = Array.from(
    { length: units.provinces.to - units.provinces.from },
    (_, i) => units.provinces.from + i,
  )
  const force = assetForce(ground, assets, count, [...new Set([...provinces, row])])
  const closeness = closenessOf(units, force, count)
  const own = force.slice(row * count, (row + 1) * count)
  const density = densityOf(own, closeness, count)
  const changed = {
    ...context,
    force: replaced(context.force, row * count, own),
    distinction: replaced(context.distinction, row * count, rankAmong(context, context.force, row, own)),
    kinship: replaced(context.kinship, row * count, rankAmong(context, context.density, row, density)),
  }
  return rowParts(changed, row)
}

function rebuilt(context: PromiseContext, left: ReadonlySet<Asset>): PromiseContext {
  const assets = new Map(
    [...context.atlas.assets].map(([code, list]) => [code, list.filter((asset) => !left.has(asset))]),
  )
  return withAssets(context, assets)
}

function replaced(values: Float64Array, at: number, own: Float64Array): Float64Array {
  const copy = values.slice()
  copy.set(own, at)
  return copy
}

/** Share of the other territories of the level that lie strictly below. */
function rankAmong(
  context: PromiseContext,
  values: Float64Array,
  row: number,
  own: Float64Array,
): Float64Array {
  const span = spanOf(context.units, row)
  const count = own.length
  return own.map((value, a) => {
    let below = 0
    for (let other = span.from; other < span.to; other++) {
      if (other !== row && (values[other * count + a] as number) < value) below += 1
    }
    return below / Math.max(1, span.to - span.from - 1)
  })
}
