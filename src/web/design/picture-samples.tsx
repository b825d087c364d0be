import type { Language } from '../../domain/basics/language.ts'
import { directionOf } from '../../domain/basics/language.ts'
import { Bar } from '../chart/bar.tsx'
import { ColumnChart } from '../chart/column-chart.tsx'
import { LineChart, LineLegend } from '../chart/line-chart.tsx'
import { Tornado } from '../chart/tornado.tsx'
import { number } from '../words/format.ts'
import { useWords, W } from '../words/w.tsx'
import { designWords } from './words.ts'

const CASH = [40, 12, -8, -15, 4, 22, 35, 41, 30, 48, 60, 72]

/** Each kind of chart on sample values. */
export function PictureSamples({ language, id }: { language: Language; id: string }) {
  const t = useWords()
  const shown = (value: number) => number(language, value)
  const lines = [
    { label: t(designWords.sales), values: CASH },
    { label: t(designWords.surplus), values: CASH.map((value) => value / 2) },
  ]
  return (
    <>
      <h3>
        <W of={designWords.pictures} />
      </h3>
      <div class="two">
        <div>
          <LineChart
            lines={lines}
            label={`${t(designWords.cashSample)} (${id})`}
            under={[
              { index: 0, text: '1' },
              { index: 11, text: '12' },
            ]}
            value={shown}
          />
          <LineLegend lines={lines} />
        </div>
        <ColumnChart
          columns={CASH.map((value, i) => ({ label: String(i + 1), value }))}
          label={`${t(designWords.cashSample)} – ${id}`}
          value={shown}
        />
        <Tornado
          swings={[
            { label: t(designWords.price), low: -20, high: 42 },
            { label: t(designWords.quantity), low: -2, high: 25 },
          ]}
          central={12}
          label={`${t(designWords.price)}, ${t(designWords.quantity)} (${id})`}
          value={shown}
        />
        <Bar share={0.6} label="60%" rtl={directionOf(language) === 'rtl'} />
      </div>
    </>
  )
}
