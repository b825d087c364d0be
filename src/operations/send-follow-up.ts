/** The round of follow-up: a letter with a secret link to a short survey, 1, 3 and 12 months after the end. */
import { createHash, randomBytes } from 'node:crypto'
import { dueSurvey } from '../domain/accompaniment/due.ts'
import type { Language } from '../domain/basics/language.ts'
import { readHelp } from '../storage/accompaniment/reads.ts'
import { sentSurveys } from '../storage/accompaniment/follow-up-reads.ts'
import { insertSurvey, lockHelp } from '../storage/accompaniment/writes.ts'
import type { Database } from '../storage/database.ts'
import { type HelpCircumstances, writeHelpLetters } from './help-letters.ts'

export const surveyPath = (language: Language, token: string): string => `/${language}/survey/${token}`
export const surveyHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** `token`: fresh at each call, 43 letters. Returns how many letters were written. */
export async function sendFollowUp(
  db: Database,
  circumstances: HelpCircumstances,
  token: () => string = () => randomBytes(32).toString('base64url'),
): Promise<number> {
  const { now } = circumstances
  let sent = 0
  for (const { id, closedAt, sent: before } of await sentSurveys(db)) {
    if (dueSurvey({ state: 'closed', closedAt }, before, now) === null) continue // most: no transaction for them
    sent += await db.transaction().execute(async (trx) => {
      const help = (await lockHelp(trx, id)) ? await readHelp(trx, id) : null
      const months = help === null ? null : dueSurvey(help, before, now)
      if (help === null || help.closedAt === null || months === null) return 0
      const secret = token()
      const survey = { closedAt: help.closedAt, months, tokenHash: surveyHash(secret), at: now }
      if (!(await insertSurvey(trx, id, survey))) return 0
      const cause = `survey-${help.closedAt.getTime()}-${months}`
      const path = (language: Language) => surveyPath(language, secret)
      await writeHelpLetters(trx, help, { kind: 'survey', to: [help.person], cause, path }, circumstances)
      return 1
    })
  }
  return sent
}
