import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { territoryName } from '../territory/territory-name.tsx'
import { fallbackAttributes, useWords } from '../words/w.tsx'
import { SHEET } from './shapes.ts'
import { mapWords } from './words.ts'

/** The twelve regions, each a link; the list beside it says the same in words. */
export function RegionMap({ site, language }: { site: Site; language: Language }) {
  const t = useWords()
  const atlas = site.atlas()
  return (
    <svg
      class="map"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      role="group"
      aria-label={t(mapWords.regions)}
    >
      {site.library.shapes.regions.map((shape) => {
        const region = atlas.territories.get(shape.code)
        return region === undefined ? null : (
          <a
            href={paths.territory(language, shape.code)}
            aria-label={territoryName(region, language)}
            {...fallbackAttributes(language, region.name)}
          >
            <path d={shape.path}>
              <title>{territoryName(region, language)}</title>
            </path>
          </a>
        )
      })}
    </svg>
  )
}
