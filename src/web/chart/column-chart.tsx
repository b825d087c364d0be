import { linear, round } from './scale.ts'
import { standInAttributes, useLanguage } from '../words/w.tsx'

export type Column = { readonly label: string; readonly value: number }

const WIDTH = 360
const HEIGHT = 180
const LEFT = 58
const BOTTOM = 24
const TOP = 10

/** Columns from zero, up or down; below zero takes the colour of a loss and hangs under the line. */
export function ColumnChart(props: {
  columns: readonly Column[]
  label: string
  value: (value: number) => string
}) {
  const values = props.columns.map((column) => column.value)
  const y = linear(Math.min(...values, 0), Math.max(...values, 0), HEIGHT - BOTTOM, TOP)
  const band = (WIDTH - LEFT - 8) / Math.max(1, values.length)
  const every = Math.ceil(values.length / 7)
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
      {props.columns.map((column, i) => (
        <g>
          <rect
            class={column.value < 0 ? 'bad' : 's1'}
            x={round(LEFT + i * band + band * 0.15)}
            width={round(band * 0.7)}
            y={Math.min(y.at(0), y.at(column.value))}
            height={round(Math.abs(y.at(column.value) - y.at(0)))}
          />
          {i % every === 0 ? (
            <text x={round(LEFT + (i + 0.5) * band)} y={HEIGHT - 6} text-anchor="middle">
              {column.label}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}
