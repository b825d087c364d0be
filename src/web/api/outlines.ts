import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { readBoundaries, readBoundary } from '../../storage/boundary/reads.ts'
import type { Site } from '../site.ts'
import { type Area, type Outlines, shippedOutlines, wound } from './geojson.ts'
import { kept } from './kept.ts'

/** Outlines as of the last import: those an operator loaded stand before the shipped ones. */
export function outlinesOfSite(site: Site): Promise<Outlines> {
  const atlas = site.atlas()
  return kept(atlas, 'outlines', async () => {
    const outlines = new Map(shippedOutlines(site.dataFolder))
    for (const region of atlas.childrenOf.get(NATION) ?? [])
      for (const [code, area] of await loaded(site, region))
        outlines.set(code, { area: wound(area), from: 'operator' })
    return outlines
  })
}

async function loaded(site: Site, region: TerritoryCode): Promise<ReadonlyMap<TerritoryCode, Area>> {
  const inside = (await readBoundaries(site.db, region)) as ReadonlyMap<TerritoryCode, Area>
  const own = (await readBoundary(site.db, region)) as Area | null
  return own === null ? inside : new Map([...inside, [region, own]])
}
