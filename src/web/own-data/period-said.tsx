import type { RetentionPeriod } from '../../storage/own-data/retention-file.ts'
import { W } from '../words/w.tsx'
import { PERIOD_SENTENCES, WARNED_BEFORE } from './period-words.ts'

/** A period as its file says it; with its own months where administrators have set others. */
export function PeriodSaid({ period, set }: { period: RetentionPeriod; set: boolean }) {
  if (!set) return <W of={period.said} />
  return (
    <>
      <W of={PERIOD_SENTENCES[period.id]} with={{ n: period.months }} />{' '}
      {period.warnDaysBefore === null ? null : (
        <W of={WARNED_BEFORE} with={{ days: period.warnDaysBefore }} />
      )}
    </>
  )
}
