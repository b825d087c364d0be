import { linear, round } from './scale.ts'
import { standInAttributes, useLanguage } from '../words/w.tsx'

export type Line = { readonly label: string; readonly values: readonly number[] }

const WIDTH = 360
const HEIGHT = 200
const LEFT = 58
const BOTTOM = 24
const TOP = 10

/**
 * Values over months or years, left to right in every language as Moroccan publications print them.
 * Lines differ by dash as well as colour. Up to three lines.
 */
export function LineChart(props: {
  lines: readonly Line[]
  label: string
  /** words under the first, middle and last point */
  under: readonly { readonly index: number; readonly text: string }[]
  value: (value: number) => string
}) {
  const all = props.lines.flatMap((line) => [...line.values])
  const y = linear(Math.min(...all, 0), Math.max(...all, 0), HEIGHT - BOTTOM, TOP)
  const length = Math.max(2, ...props.lines.map((line) => line.values.length))
  const x = (i: number) => round(LEFT + (i / (length - 1)) * (WIDTH - LEFT - 10))
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      lang={standInAttributes(useLanguage(), props.label).lang}
      aria-label={props.label}
      direction="ltr"
    >
      {y.ticks.map((tick) => (
        <g>
          <line
            x1={LEFT}
            x2={WIDTH - 6}
            y1={y.at(tick)}
            y2={y.at(tick)}
            class={tick === 0 ? 'zero' : 'grid-line'}
          />
          <text x={LEFT - 5} y={y.at(tick) + 4} text-anchor="end">
            {props.value(tick)}
          </text>
        </g>
      ))}
      {props.under.map(({ index, text }) => (
        <text
          x={x(index)}
          y={HEIGHT - 6}
          text-anchor={index === 0 ? 'start' : index >= length - 1 ? 'end' : 'middle'}
        >
          {text}
        </text>
      ))}
      {props.lines.map((line, k) => (
        <path
          class={`s${k + 1}`}
          d={line.values.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y.at(value)}`).join('')}
        />
      ))}
    </svg>
  )
}

/** Names the lines of a chart, with the same dash and colour. */
export function LineLegend({ lines }: { lines: readonly Line[] }) {
  const language = useLanguage()
  if (lines.length < 2) return null
  return (
    <ul class="legend">
      {lines.map((line, k) => (
        <li {...standInAttributes(language, line.label)}>
          <svg class="chart" viewBox="0 0 24 12" aria-hidden="true">
            <path class={`s${k + 1}`} d="M0 6H24" />
          </svg>
          {line.label}
        </li>
      ))}
    </ul>
  )
}
