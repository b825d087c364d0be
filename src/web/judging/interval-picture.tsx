import { directionOf } from '../../domain/basics/language.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import { number } from '../words/format.ts'
import { standInAttributes, useLanguage, useWords, W } from '../words/w.tsx'
import { EntryName } from './named.tsx'
import { judgingWords as text } from './words.ts'

type Row = { readonly entry: Entry; readonly value: number; readonly error: number }

/** A bar to each value, and the line in which it lies 19 times of 20. `scale` null: from the least end to the greatest. */
export function IntervalPicture({
  rows,
  scale,
}: {
  rows: readonly Row[]
  scale: readonly [number, number] | null
}) {
  const language = useLanguage()
  const t = useWords()
  const rtl = directionOf(language) === 'rtl'
  const ends = rows.map(({ value, error }) => [value - margin(error), value + margin(error)] as const)
  const [low, high] = scale ?? [
    Math.min(...ends.map(([least]) => least)),
    Math.max(...ends.map(([, most]) => most)),
  ]
  const at = (value: number) => {
    const share = Math.max(0, Math.min(100, ((value - low) / (high - low || 1)) * 100))
    return rtl ? 100 - share : share
  }
  return (
    <figure class="intervals">
      <figcaption>
        <strong>
          <W of={text.picture} />
        </strong>
      </figcaption>
      <ul class="plain">
        {rows.map(({ entry, value }, i) => {
          const [least, most] = ends[i] ?? [value, value]
          const [from, to] = [at(scale === null ? low : scale[0]), at(value)]
          const label = t(text.intervalLabel, {
            value: number(language, value, 2),
            low: number(language, Math.max(low, least), 2),
            high: number(language, Math.min(high, most), 2),
          })
          return (
            <li>
              <EntryName entry={entry} />
              <svg
                class="interval"
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                role="img"
                lang={standInAttributes(language, label).lang}
                aria-label={label}
              >
                <rect x="0" y="0" width="100" height="10" />
                <rect x={Math.min(from, to)} y="2" width={Math.abs(to - from)} height="6" />
                <line x1={at(least)} x2={at(most)} y1="5" y2="5" />
                <line x1={at(least)} x2={at(least)} y1="2" y2="8" />
                <line x1={at(most)} x2={at(most)} y1="2" y2="8" />
              </svg>
            </li>
          )
        })}
      </ul>
    </figure>
  )
}

const margin = (error: number) => (Number.isFinite(error) ? 1.96 * error : 0)
