import type { Atlas } from '../../domain/territory/atlas.ts'
import { buildAtlas, type AtlasRows } from '../../domain/territory/build-atlas.ts'
import { readAssets } from './assets-file.ts'
import { readIndicatorValues } from './indicator-values-file.ts'
import { readIndicators } from './indicators-file.ts'
import { readTerritories } from './territories-file.ts'

/** The rows the database stores at seeding, read from `data/`. */
export function atlasRowsFromFiles(dataFolder: string): AtlasRows {
  const territories = readTerritories(dataFolder)
  return {
    territories,
    indicators: readIndicators(dataFolder),
    values: readIndicatorValues(dataFolder, territories),
    assets: readAssets(dataFolder, new Set(territories.map(({ code }) => code))),
  }
}

/** The atlas as shipped, without a database: for tests, measurements and the terminal. */
export function atlasFromFiles(dataFolder: string): Atlas {
  return buildAtlas(atlasRowsFromFiles(dataFolder))
}
