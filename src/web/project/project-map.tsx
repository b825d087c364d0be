import { contains, NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { fiveClasses } from '../map/quantiles.ts'
import { viewOf } from '../map/view.ts'
import { mapPageWords } from '../map/words.ts'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import { standInAttributes, useWords, W } from '../words/w.tsx'
import type { AnswerProps } from './answer-props.ts'
import { territoryText } from './named.ts'
import { queryOfQuestion } from './question.ts'
import { projectMapWords, projectWords } from './words.ts'

/** How many of the projects found are where: a part of the map and a row of the table each lead into it. */
export function ProjectMap(props: AnswerProps) {
  const { language, answer } = props
  const { places, question } = answer
  return (
    <>
      <p class="row">
        <W of={projectMapWords.hint} />
        {places.inside === NATION ? <Levels {...props} /> : null}
      </p>
      <div class="two">
        <Picture {...props} />
        <CountTable {...props} />
      </div>
      <p>
        <a
          class="button quiet"
          href={paths.projects(language, queryOfQuestion({ ...question, view: 'list' }, question.filter))}
        >
          <W of={projectMapWords.seeList} />
        </a>
      </p>
    </>
  )
}

function Levels({ language, answer: { question } }: AnswerProps) {
  return (
    <>
      {(['region', 'province'] as const).map((level) => (
        <a
          class="chip"
          href={paths.projects(language, queryOfQuestion({ ...question, level }, question.filter))}
          aria-current={level === question.level ? 'true' : undefined}
        >
          <W of={level === 'region' ? projectMapWords.byRegion : projectMapWords.byProvince} />
        </a>
      ))}
    </>
  )
}

/** A region opens on the map; a province, whose communes have no outline yet, as a list. */
function into({ language, answer }: AnswerProps, code: TerritoryCode): string {
  const { question, places } = answer
  const view = places.level === 'region' ? 'map' : 'list'
  return paths.projects(
    language,
    queryOfQuestion({ ...question, view }, { ...question.filter, territory: code }),
  )
}

function Picture(props: AnswerProps) {
  const { site, language, answer } = props
  const t = useWords()
  const { places, question } = answer
  const { shapes } = site.library
  const chosen = question.filter.territory
  const drawn = places.level === 'region' ? shapes.regions : shapes.provinces
  const seen = drawn.filter(({ code }) => contains(places.inside, code))
  const classes = fiveClasses([...places.counts.values()])
  const view = viewOf(shapes, places.inside === NATION ? null : places.inside)
  return (
    <figure>
      <svg class="map" viewBox={view.viewBox} role="group" aria-label={t(projectMapWords.title)}>
        {seen.map(({ code, path }) => {
          const count = places.counts.get(code) ?? 0
          const said = t(projectMapWords.value, {
            name: territoryText(site, code),
            n: number(language, count),
          })
          const here = chosen !== undefined && chosen !== places.inside && contains(code, chosen)
          const colour = count === 0 ? 'unknown' : `q${classes.classOf(count)}`
          return (
            <a href={into(props, code)} aria-label={said} {...standInAttributes(language, said)}>
              <path d={path} class={here ? `${colour} here` : colour}>
                <title>{said}</title>
              </path>
            </a>
          )
        })}
      </svg>
      <ul class="legend map-legend">
        {classes.ranges.map(({ index, low, high }) => (
          <li>
            <Swatch colour={`q${index}`} />
            <bdi>
              {low === high ? (
                number(language, low)
              ) : (
                <W
                  of={mapPageWords.range}
                  with={{ low: number(language, low), high: number(language, high) }}
                />
              )}
            </bdi>
          </li>
        ))}
        <li>
          <Swatch colour="unknown" />
          <W of={projectMapWords.none} />
        </li>
      </ul>
    </figure>
  )
}

function Swatch({ colour }: { colour: string }) {
  return (
    <svg class="map" viewBox="0 0 16 16" aria-hidden="true">
      <path class={colour} d="M0 0H16V16H0Z" />
    </svg>
  )
}

function CountTable(props: AnswerProps) {
  const { site, language, answer } = props
  const { places, counts, question } = answer
  const rows = [...places.counts].sort(([, a], [, b]) => b - a)
  const placed = rows.reduce((sum, [, n]) => sum + n, 0)
  // within a province or commune the map shows its neighbours too: only then do the sums differ by more than width
  const wide = question.filter.territory === undefined || question.filter.territory === places.inside
  const wider = wide ? counts.total - placed : 0
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section class="tall" tabIndex={0} aria-labelledby="count-table">
      <table>
        <caption id="count-table">
          <W of={projectMapWords.title} />
          {wider <= 0 ? null : (
            <span class="hint">
              <W of={projectMapWords.wider} with={{ n: number(language, wider) }} />
            </span>
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <W of={projectWords.where} />
            </th>
            <th scope="col" class="numeric">
              <W of={projectMapWords.number} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([code, n]) => (
            <tr>
              <th scope="row">
                <a href={into(props, code)}>
                  <bdi>
                    <W of={territoryText(site, code)} />
                  </bdi>
                </a>
              </th>
              <td class="numeric">{number(language, n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
