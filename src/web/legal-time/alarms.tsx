/** What administrators are warned of on every page of the back office: wrong clocks, deadlines that wait for a choice. */
import { LEGAL_TIME } from '../../domain/basics/legal-time.ts'
import { affectedBy } from '../../domain/deadline/changed-rules.ts'
import { mayChangeSettings } from '../../domain/office/permissions.ts'
import type { Actor } from '../../domain/person/actor.ts'
import type { Database } from '../../storage/database.ts'
import { readClockChecks, readDeadlines } from '../../storage/deadline/reads.ts'
import { Notice } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { useLanguage, W } from '../words/w.tsx'
import { legalTimeWords as text } from './words.ts'

export type TimeAlarms = { readonly clocks: number; readonly toChoose: number }

const NONE: TimeAlarms = { clocks: 0, toChoose: 0 }
/** A deadline that is over by the old instant may be to come by the new one: no law has moved the hour by more. */
export const LOOK_BACK_MS = 2 * 3_600_000

/** For whoever may not do anything about it: nothing. */
export async function timeAlarms(db: Database, actor: Actor, now: Date): Promise<TimeAlarms> {
  if (!mayChangeSettings(actor)) return NONE
  const checks = await readClockChecks(db)
  const after = new Date(now.getTime() - LOOK_BACK_MS)
  const deadlines = await readDeadlines(db, { after, notBy: LEGAL_TIME.rules })
  return {
    clocks: checks.filter(({ wrong }) => wrong.length > 0).length,
    toChoose: affectedBy(LEGAL_TIME, deadlines, now).length,
  }
}

export function TimeAlarmBanner({ alarms: { clocks, toChoose } }: { alarms: TimeAlarms }) {
  const language = useLanguage()
  if (clocks + toChoose === 0) return null
  return (
    <Notice kind={toChoose > 0 ? 'bad' : 'warn'}>
      {clocks === 0 ? null : (
        <p>
          <W of={text.clockBanner} /> <W of={text.clockBannerHolds} />
        </p>
      )}
      {toChoose === 0 ? null : (
        <p>
          <W of={text.rulesBanner} with={{ n: toChoose }} />
        </p>
      )}
      <p>
        <a href={paths.officeLegalTime(language)}>
          <W of={text.see} />
        </a>
      </p>
    </Notice>
  )
}
