import type { Language } from '../../domain/basics/language.ts'
import { contains } from '../../domain/basics/territory-code.ts'
import type { Territory } from '../../domain/territory/atlas.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { territoryName } from '../territory/territory-name.tsx'
import { territoryWords } from '../territory/words.ts'
import { fallbackAttributes, useWords, W } from '../words/w.tsx'
import { viewOf } from './view.ts'
import { mapWords } from './words.ts'

/** Where the territory lies: its region's provinces, itself marked; a commune is a point, never an invented outline. */
export function Locator({
  site,
  language,
  territory,
}: {
  site: Site
  language: Language
  territory: Territory
}) {
  const t = useWords()
  const { shapes } = site.library
  const view = viewOf(shapes, territory.code)
  const seen =
    territory.level === 'nation' || territory.level === 'region' ? shapes.regions : shapes.provinces
  const region = territory.code.slice(0, 2)
  const drawn =
    territory.level === 'nation' ? seen : shapes.provinces.filter((shape) => shape.code.startsWith(region))
  const point =
    territory.level === 'commune' && territory.place !== null
      ? shapes.place(territory.place.latitude, territory.place.longitude)
      : null
  const outline = territory.level === 'commune' ? site.outlines().get(territory.code) : undefined
  return (
    <figure>
      <svg
        class="map locator"
        viewBox={view.viewBox}
        role="group"
        aria-label={`${t(territoryWords.onMap)} – ${territoryName(territory, language)}`}
      >
        {drawn.map((shape) => {
          const named = site.atlas().territories.get(shape.code)
          return named === undefined ? null : (
            <a
              href={paths.territory(language, shape.code)}
              aria-label={territoryName(named, language)}
              {...fallbackAttributes(language, named.name)}
            >
              <path
                d={shape.path}
                class={
                  contains(shape.code, territory.code) && territory.level !== 'nation' ? 'q1 here' : undefined
                }
              >
                <title>{territoryName(named, language)}</title>
              </path>
            </a>
          )
        })}
        {outline === undefined ? null : <path class="q3 here" d={outline} />}
        {point === null || outline !== undefined ? null : (
          <circle class="point-here" cx={point.x} cy={point.y} r={view.scale * 5} />
        )}
      </svg>
      {territory.level === 'commune' && outline === undefined ? (
        <figcaption class="source">
          <W of={point === null ? territoryWords.noPlace : mapWords.communes} />
        </figcaption>
      ) : null}
    </figure>
  )
}
