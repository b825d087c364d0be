import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { figure } from '../territory/figure.tsx'
import { territoryName } from '../territory/territory-name.tsx'
import { standInAttributes, useWords, W } from '../words/w.tsx'
import type { MapQuestion, Shown } from './question.ts'
import type { Classes } from './quantiles.ts'
import { viewOf } from './view.ts'
import { mapPageWords, mapWords } from './words.ts'

type Props = {
  site: Site
  language: Language
  question: MapQuestion
  shown: readonly Shown[]
  classes: Classes
}

/** Provinces coloured by class, or communes as coloured points over plain provinces. */
export function ChoroplethMap(props: Props) {
  const { site, language, question, shown, classes } = props
  const t = useWords()
  const { shapes } = site.library
  const view = viewOf(shapes, question.region)
  const byCode = new Map(shown.map(({ territory, value }) => [territory.code, value]))
  const provinces =
    question.region === null
      ? shapes.provinces
      : shapes.provinces.filter((s) => s.code.startsWith(String(question.region)))
  const coloured = question.level === 'province'
  return (
    <figure>
      <svg
        class="map"
        viewBox={view.viewBox}
        role="group"
        aria-label={`${t(mapWords.provinces)} – ${t(question.indicator.label)}`}
      >
        {provinces.map((shape) => {
          const territory = site.atlas().territories.get(shape.code)
          if (territory === undefined) return null
          const value = byCode.get(shape.code)
          const name = territoryName(territory, language)
          const said =
            value === undefined || !coloured
              ? name
              : `${name}: ${figure(language, question.indicator, value)}`
          return (
            <a
              href={paths.territory(language, shape.code)}
              aria-label={said}
              {...standInAttributes(language, said)}
            >
              <path
                d={shape.path}
                class={!coloured ? undefined : value === undefined ? 'unknown' : `q${classes.classOf(value)}`}
              >
                <title>{said}</title>
              </path>
            </a>
          )
        })}
        {coloured ? null : <Communes {...props} radius={view.scale * (question.region === null ? 2.2 : 4)} />}
      </svg>
      <Legend language={language} question={question} classes={classes} />
      {coloured || shown.every(({ territory }) => site.outlines().has(territory.code)) ? null : (
        <figcaption class="source">
          <W of={mapWords.communes} />
        </figcaption>
      )}
    </figure>
  )
}

/**
 * Communes by class: their own outline where an operator has loaded the official one, else a point. Points of one
 * class share a path, so that 1,503 of them stay light.
 */
function Communes({ site, shown, classes, radius }: Props & { radius: number }) {
  const outlines = site.outlines()
  const placed = shown.filter(({ territory }) => !outlines.has(territory.code))
  return (
    <>
      {shown.map(({ territory, value }) => {
        const outline = outlines.get(territory.code)
        return outline === undefined ? null : <path d={outline} class={`q${classes.classOf(value)}`} />
      })}
      <g stroke-width={Math.round(radius * 20) / 10}>
        {([0, 1, 2, 3, 4] as const).map((index) => (
          <path
            class={`points q${index}`}
            d={placed
              .flatMap(({ territory, value }) => {
                if (classes.classOf(value) !== index || territory.place === null) return []
                const { x, y } = site.library.shapes.place(
                  territory.place.latitude,
                  territory.place.longitude,
                )
                return [`M${x} ${y}h0`]
              })
              .join('')}
          />
        ))}
      </g>
    </>
  )
}

function Legend({
  language,
  question,
  classes,
}: {
  language: Language
  question: MapQuestion
  classes: Classes
}) {
  const show = (value: number) => figure(language, question.indicator, value)
  return (
    <ul class="legend map-legend">
      {classes.ranges.map(({ index, low, high }) => (
        <li>
          <svg class="map" viewBox="0 0 16 16" aria-hidden="true">
            <path class={`q${index}`} d="M0 0H16V16H0Z" />
          </svg>
          <bdi>
            <W of={mapPageWords.range} with={{ low: show(low), high: show(high) }} />
          </bdi>
        </li>
      ))}
    </ul>
  )
}
