/** What could go wrong: the figures that move the result most, and the chance of running out of cash. */
import type { RiskSummary } from '../../domain/model/monte-carlo.ts'
import type { Tornado as Swings } from '../../domain/model/tornado.ts'
import { LineChart } from '../chart/line-chart.tsx'
import { Tornado } from '../chart/tornado.tsx'
import { Picture, Scroll } from '../page/parts.tsx'
import { money, number, percent, shortAmount } from '../words/format.ts'
import { Unit } from '../words/unit.tsx'
import { useLanguage, useWords, W } from '../words/w.tsx'
import { shownValue } from './input-form.tsx'
import { simulationWords } from './words.ts'

const SHOWN = 8

export function Risks({ swings, risk }: { swings: Swings; risk: RiskSummary }) {
  return (
    <section aria-labelledby="risks">
      <h2 id="risks">
        <W of={simulationWords.risks} />
      </h2>
      <div class="two">
        <SwingPicture swings={swings} />
        <ShortagePicture risk={risk} />
      </div>
    </section>
  )
}

function SwingPicture({ swings }: { swings: Swings }) {
  const language = useLanguage()
  const t = useWords()
  const bars = swings.bars.slice(0, SHOWN)
  const thousands = (centimes: number) => shortAmount(language, centimes)
  return (
    <Picture
      title={<W of={simulationWords.tornado} />}
      picture={
        <>
          <p class="hint">
            <W of={simulationWords.tornadoNote} />
          </p>
          <Tornado
            swings={bars.map((bar) => ({ label: t(bar.label), low: bar.atLow, high: bar.atHigh }))}
            central={swings.central}
            label={t(simulationWords.tornado)}
            value={thousands}
          />
        </>
      }
    >
      <Scroll label={t(simulationWords.tornado)}>
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col" class="numeric">
                <W of={simulationWords.atLow} />
              </th>
              <th scope="col" class="numeric">
                <W of={simulationWords.atHigh} />
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr>
                <th scope="row">
                  <W of={bar.label} />
                  <span class="hint">
                    <bdi>
                      {shownValue(language, bar, bar.low)} – {shownValue(language, bar, bar.high)}{' '}
                      {bar.unit === '%' ? '' : <Unit unit={bar.unit} value={bar.high} />}
                    </bdi>
                  </span>
                </th>
                <td class="numeric">{money(language, bar.atLow)}</td>
                <td class="numeric">{money(language, bar.atHigh)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Picture>
  )
}

function ShortagePicture({ risk }: { risk: RiskSummary }) {
  const language = useLanguage()
  const t = useWords()
  const months = risk.shortageByMonth.length
  const shown = (share: number) => percent(language, share)
  return (
    <Picture
      title={<W of={simulationWords.shortageChance} />}
      picture={
        <>
          <p class="hint">
            <W
              of={simulationWords.shortageNote}
              with={{
                n: number(language, risk.draws),
                chance: `${shown(risk.anyShortage.share)} (±${percent(language, 2 * risk.anyShortage.error)})`,
              }}
            />
          </p>
          <LineChart
            lines={[
              {
                label: t(simulationWords.shortageChance),
                values: risk.shortageByMonth.map(({ share }) => share),
              },
            ]}
            label={t(simulationWords.shortageChance)}
            under={[1, Math.floor(months / 2), months].map((n, i) => ({
              index: i === 0 ? 0 : n - 1,
              text: t(simulationWords.monthN, { n }),
            }))}
            value={shown}
          />
        </>
      }
    >
      <Scroll label={t(simulationWords.shortageChance)}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <W of={simulationWords.month} />
              </th>
              <th scope="col" class="numeric">
                <W of={simulationWords.shortageChance} />
              </th>
            </tr>
          </thead>
          <tbody>
            {risk.shortageByMonth.map(({ share }, m) => (
              <tr>
                <th scope="row">{m + 1}</th>
                <td class="numeric">{shown(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Picture>
  )
}
