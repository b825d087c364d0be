import type { RegionFigures } from '../../domain/accompaniment/statistics.ts'
import { directionOf } from '../../domain/basics/language.ts'
import { Bar } from '../chart/bar.tsx'
import { Scroll } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { number } from '../words/format.ts'
import { useLanguage, useWords, W } from '../words/w.tsx'
import { helpOfficeWords as text } from './office-words.ts'

type Props = { readonly site: Site; readonly figures: readonly RegionFigures[] }

export const FIGURE_COLUMNS = [
  'requests',
  'waiting',
  'medianDays',
  'taken',
  'declined',
  'sessions',
  'closed',
  'surveys',
  'founded',
  'satisfaction',
] as const

/** Requests by region as bars, and all figures as a table. */
export function Figures({ site, figures }: Props) {
  const language = useLanguage()
  const t = useWords()
  const most = Math.max(1, ...figures.map(({ requests }) => requests ?? 0))
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">
        <W of={text.figuresTitle} />
      </h2>
      {figures.length === 0 ? (
        <p>
          <W of={text.noFigures} />
        </p>
      ) : (
        <>
          <Scroll label={t(text.figuresTitle)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">
                    <W of={text.region} />
                  </th>
                  {FIGURE_COLUMNS.map((column) => (
                    <th scope="col">
                      <W of={text[column]} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {figures.map((one) => (
                  <tr>
                    <th scope="row">
                      <W of={territoryText(site, one.region)} />
                      {one.requests === null ? null : (
                        <Bar
                          share={one.requests / most}
                          label={t(text.bar, { region: territoryText(site, one.region), n: one.requests })}
                          rtl={directionOf(language) === 'rtl'}
                        />
                      )}
                    </th>
                    {FIGURE_COLUMNS.map((column) => (
                      <td>
                        <bdi>{shownFigure(language, one, column)}</bdi>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <p class="hint">
            <W of={text.hidden} />
          </p>
          <p>
            <a class="touch" href={`${paths.officePart(language, 'help')}/figures.csv`} download>
              <W of={text.csv} />
            </a>
          </p>
        </>
      )}
    </section>
  )
}

function shownFigure(
  language: Parameters<typeof number>[0],
  one: RegionFigures,
  column: (typeof FIGURE_COLUMNS)[number],
): string {
  const value = one[column]
  if (value === null) return '–'
  return number(language, value, Number.isInteger(value) ? 0 : 1)
}
