/** Takes in an answered survey, once: the answer is kept apart from the request and from whoever gave it. */
import { dayOf } from '../domain/accompaniment/days.ts'
import { readSurvey, type SurveyFault } from '../domain/accompaniment/survey.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { NATION, type TerritoryCode } from '../domain/basics/territory-code.ts'
import { readSurveyByHash } from '../storage/accompaniment/follow-up-reads.ts'
import { insertSurveyAnswer, markSurveyAnswered } from '../storage/accompaniment/writes.ts'
import type { Database } from '../storage/database.ts'
import { surveyHash } from './send-follow-up.ts'

export type FollowUpRefusal = { readonly kind: 'no-such-survey' } | SurveyFault

/** Who has the link may; answered twice it counts once. No journal line: it would say who answered when. */
export async function answerFollowUp(
  db: Database,
  token: string,
  typed: Readonly<Record<string, string | undefined>>,
  { now }: { readonly now: Date },
): Promise<Outcome<null, FollowUpRefusal>> {
  const hash = surveyHash(token)
  return db.transaction().execute(async (trx) => {
    const survey = await readSurveyByHash(trx, hash)
    if (survey === null) return refused<FollowUpRefusal>({ kind: 'no-such-survey' })
    const read = readSurvey(typed)
    if (!read.ok) return read
    if (!(await markSurveyAnswered(trx, hash, dayOf(now)))) return accepted(null)
    const region = survey.territory === NATION ? NATION : (survey.territory.slice(0, 2) as TerritoryCode)
    const of = { region, subject: survey.subject, months: survey.months, year: dayOf(now).slice(0, 4) }
    await insertSurveyAnswer(trx, of, read.value)
    return accepted(null)
  })
}
