import type { Simulation } from '../../domain/model/statements.ts'
import { money } from '../words/format.ts'
import { useLanguage, W } from '../words/w.tsx'
import { settledYear } from './settled-year.ts'
import { simulationWords } from './words.ts'

/** The two figures that matter most, kept in sight while one changes the others on a small screen. */
export function LiveBar({ simulation }: { simulation: Simulation }) {
  const language = useLanguage()
  const n = settledYear(simulation)
  const { lowestCash } = simulation.indicators
  return (
    <>
      <span>
        <W of={simulationWords.incomePerMember} with={{ n }} />:{' '}
        <strong>
          <bdi>{money(language, simulation.perMember.total[n - 1] ?? 0)}</bdi>
        </strong>
      </span>
      <br />
      <span class={lowestCash.amount < 0 ? 'short' : undefined}>
        <W of={simulationWords.lowestCash} />:{' '}
        <strong>
          <bdi>{money(language, lowestCash.amount)}</bdi>
        </strong>{' '}
        (<W of={simulationWords.monthN} with={{ n: lowestCash.month }} />)
      </span>
    </>
  )
}
