import { linear, round } from './scale.ts'
import { standInAttributes, useLanguage } from '../words/w.tsx'

/** One input: the outcome when it is at its low and at its high, all else at the central case. */
export type Swing = { readonly label: string; readonly low: number; readonly high: number }

const WIDTH = 360
const ROW = 40

/** The inputs that move the result most, widest first; the central line is the result as it stands. */
export function Tornado(props: {
  swings: readonly Swing[]
  central: number
  label: string
  value: (value: number) => string
}) {
  const language = useLanguage()
  const ends = props.swings.flatMap((swing) => [swing.low, swing.high])
  const spread = Math.max(1, ...ends.map((end) => Math.abs(end - props.central)))
  const x = linear(-spread, spread, 12, WIDTH - 12)
  const height = props.swings.length * ROW + 26
  const middle = x.at(0)
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      lang={standInAttributes(language, props.label).lang}
      aria-label={props.label}
    >
      {props.swings.map((swing, i) => (
        <g>
          <text
            x={WIDTH / 2}
            y={i * ROW + 14}
            text-anchor="middle"
            lang={standInAttributes(language, swing.label).lang ?? language}
          >
            {swing.label}
          </text>
          {[swing.low, swing.high].map((end) => (
            <rect
              class={end < props.central ? 'bad' : 'good'}
              x={Math.min(middle, x.at(end - props.central))}
              width={round(Math.abs(x.at(end - props.central) - middle))}
              y={i * ROW + 19}
              height={14}
            />
          ))}
        </g>
      ))}
      <line class="zero" x1={middle} x2={middle} y1={0} y2={height - 20} />
      <text x={middle} y={height - 5} text-anchor="middle">
        {props.value(props.central)}
      </text>
    </svg>
  )
}
