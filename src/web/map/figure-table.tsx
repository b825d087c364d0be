import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { TerritoryName } from '../territory/territory-name.tsx'
import { W } from '../words/w.tsx'
import type { Shown } from './question.ts'
import { mapPageWords } from './words.ts'

const FIRST = 75

/** The map in words: every territory with its figure, highest first. Long lists show their head. */
export function FigureTable(props: {
  site: Site
  language: Language
  shown: readonly Shown[]
  all: boolean
  value: (value: number) => string
}) {
  const rows = props.all ? props.shown : props.shown.slice(0, FIRST)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section class="tall" tabIndex={0} aria-labelledby="map-table">
      <table>
        <caption id="map-table">
          <W of={mapPageWords.table} />
          {rows.length === props.shown.length ? null : (
            <span class="hint">
              <W of={mapPageWords.shownFirst} with={{ n: rows.length, all: props.shown.length }} />
            </span>
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <W of={mapPageWords.territory} />
            </th>
            <th scope="col" class="numeric">
              <W of={mapPageWords.value} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ territory, value }) => (
            <tr>
              <th scope="row">
                <a href={paths.territory(props.language, territory.code)}>
                  <TerritoryName territory={territory} />
                </a>
              </th>
              <td class="numeric">{props.value(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
