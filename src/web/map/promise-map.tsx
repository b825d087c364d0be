/** Where one activity is promising: provinces coloured by class, or communes as coloured points. */
import type { Language } from '../../domain/basics/language.ts'
import { contains, levelOf, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { promiseMapWords } from '../activity/words.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { TerritoryName, territoryName } from '../territory/territory-name.tsx'
import { number } from '../words/format.ts'
import { standInAttributes, useWords, W } from '../words/w.tsx'
import { type Classes, fiveClasses } from './quantiles.ts'
import { viewOf } from './view.ts'
import { mapPageWords, mapWords } from './words.ts'

export type Placed = { readonly code: TerritoryCode; readonly score: number }

type Props = {
  readonly site: Site
  readonly language: Language
  readonly activity: { readonly id: string; readonly name: string }
  /** null: the whole country, by province. */
  readonly region: TerritoryCode | null
  /** Highest first, 0 to 100; communes when a region is shown, else provinces. */
  readonly placed: readonly Placed[]
  /** The territory the page is about; marked. */
  readonly here: TerritoryCode | null
}

export function PromiseMap(props: Props) {
  const { site, language, region, placed, here, activity } = props
  const t = useWords()
  const { shapes } = site.library
  const view = viewOf(shapes, region)
  const classes = fiveClasses(placed.map(({ score }) => score))
  const byCode = new Map(placed.map(({ code, score }) => [code, score]))
  const provinces =
    region === null ? shapes.provinces : shapes.provinces.filter(({ code }) => code.startsWith(`${region}.`))
  return (
    <figure>
      <svg
        class="map"
        viewBox={view.viewBox}
        role="group"
        aria-label={`${t(region === null ? mapWords.provinces : promiseMapWords.onMapCommunes)} – ${activity.name}`}
      >
        {provinces.map(({ code, path }) => {
          const territory = site.atlas().territories.get(code)
          if (territory === undefined) return null
          const score = region === null ? byCode.get(code) : undefined
          const name = territoryName(territory, language)
          const said = score === undefined ? name : `${name}: ${number(language, score)}`
          const marked = here !== null && contains(code, here) ? ' here' : ''
          return (
            <a
              href={paths.promise(language, code, { activity: activity.id })}
              aria-label={said}
              {...standInAttributes(language, said)}
            >
              <path
                d={path}
                data-code={score === undefined ? undefined : code}
                class={
                  `${score === undefined ? '' : `q${classes.classOf(score)}`}${marked}`.trim() || undefined
                }
              >
                <title>{said}</title>
              </path>
            </a>
          )
        })}
        {region === null ? null : <Communes {...props} classes={classes} radius={view.scale * 3.4} />}
      </svg>
      <ClassLegend language={language} classes={classes} />
      <figcaption class="source">
        <W of={promiseMapWords.classes} />
        {region === null || placed.every(({ code }) => site.outlines().has(code)) ? null : (
          <>
            . <W of={mapWords.communes} />
          </>
        )}
      </figcaption>
    </figure>
  )
}

/** Official outlines where an operator has loaded them, points elsewhere; never an invented limit. */
function Communes({ site, placed, here, classes, radius }: Props & { classes: Classes; radius: number }) {
  const outlines = site.outlines()
  const at = (code: TerritoryCode) => {
    const place = site.atlas().territories.get(code)?.place ?? null
    return place === null ? null : site.library.shapes.place(place.latitude, place.longitude)
  }
  const own = here === null || levelOf(here) !== 'commune' ? null : at(here)
  return (
    <>
      {placed.map(({ code, score }) => {
        const outline = outlines.get(code)
        return outline === undefined ? null : (
          <path d={outline} data-code={code} class={`q${classes.classOf(score)}`} />
        )
      })}
      <g stroke-width={Math.round(20 * radius) / 10}>
        {([0, 1, 2, 3, 4] as const).map((index) => (
          <path
            class={`points q${index}`}
            data-points={index}
            d={placed
              .flatMap(({ code, score }) => {
                const drawn = classes.classOf(score) === index && !outlines.has(code)
                const point = drawn ? at(code) : null
                return point === null ? [] : [`M${point.x} ${point.y}h0`]
              })
              .join('')}
          />
        ))}
      </g>
      {own === null ? null : <circle class="ring-here" cx={own.x} cy={own.y} r={radius * 1.7} />}
    </>
  )
}

/** Five classes with their number, so that nothing is said by colour alone. */
function ClassLegend({ language, classes }: { language: Language; classes: Classes }) {
  return (
    <ul class="legend map-legend">
      {classes.ranges.map(({ index, low, high }) => (
        <li data-class={index}>
          <svg class="map" viewBox="0 0 16 16" aria-hidden="true">
            <path class={`q${index}`} d="M0 0H16V16H0Z" />
          </svg>
          <bdi>
            <W
              of={promiseMapWords.range}
              with={{ n: index + 1, low: number(language, low), high: number(language, high) }}
            />
          </bdi>
        </li>
      ))}
    </ul>
  )
}

const ROWS = 200

/** The map in words: every territory with its score and class, highest first. */
export function PromiseTableOfMap(props: {
  readonly site: Site
  readonly language: Language
  readonly activity: string
  readonly placed: readonly Placed[]
  readonly caption: string
}) {
  const { site, language, activity, placed, caption } = props
  const classes = fiveClasses(placed.map(({ score }) => score))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section class="tall" aria-label={caption} tabIndex={0}>
      <table>
        <caption {...standInAttributes(language, caption)}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <W of={mapPageWords.territory} />
            </th>
            <th scope="col" class="numeric">
              <W of={promiseMapWords.score} />
            </th>
            <th scope="col" class="numeric">
              <W of={promiseMapWords.class} />
            </th>
          </tr>
        </thead>
        <tbody>
          {placed.slice(0, ROWS).map(({ code, score }) => {
            const territory = site.atlas().territories.get(code)
            return territory === undefined ? null : (
              <tr data-code={code}>
                <th scope="row">
                  <a href={paths.promise(language, code, { activity })}>
                    <TerritoryName territory={territory} />
                  </a>
                </th>
                <td class="numeric">{number(language, score)}</td>
                <td class="numeric">{classes.classOf(score) + 1}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
