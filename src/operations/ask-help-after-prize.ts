/** A winner's request for help, prepared: one tap sends it, and it is routed like any other. */
import { createHash } from 'node:crypto'
import type { HelpRequest, HelpSubject } from '../domain/accompaniment/help.ts'
import { LONGEST_WORDS } from '../domain/accompaniment/read-help.ts'
import { type Language, read } from '../domain/basics/language.ts'
import { type Outcome, refused } from '../domain/basics/outcome.ts'
import { readSome } from '../domain/basics/some-text.ts'
import type { Contest } from '../domain/contest/contest.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import type { Stage } from '../domain/project/project.ts'
import type { Award } from '../domain/results/award.ts'
import { HELP_WORDS } from '../domain/results/letter-words.ts'
import { readContest, readEntry } from '../storage/contest/reads.ts'
import type { Database } from '../storage/database.ts'
import { readProject } from '../storage/project/reads.ts'
import { listAwards } from '../storage/results/reads.ts'
import { type AskCircumstances, askForHelpWithin } from './ask-for-help.ts'
import { prizeName } from './record-awards.ts'

export type PrizeHelpRefusal = { readonly kind: 'no-such-entry' }

/** What comes after a prize: a cooperative to found, or one to stand better. */
export function subjectAfterPrize(stage: Stage): HelpSubject {
  return stage === 'idea' || stage === 'project' || stage === 'founding' ? 'founding-papers' : 'organisation'
}

export function helpWords(contest: Contest, { prize }: Pick<Award, 'prize'>, language: Language): string {
  const { words, language: said } = read(HELP_WORDS.afterPrize, language)
  return words
    .replace('{prize}', readSome(prizeName(contest.plan, prize), said)?.words ?? '')
    .replace('{contest}', readSome(contest.plan.title, said)?.words ?? '')
}

/** The same for one person and one entry, so that a second tap is the same request. */
export const prizeHelpKey = (entry: EntryId): string =>
  createHash('sha256').update(`help after a prize ${entry}`).digest('hex').slice(0, 32)

export function askHelpAfterPrize(
  db: Database,
  sent: {
    readonly contest: string
    readonly entry: EntryId
    readonly language: Language
    readonly sharesContact: boolean
  },
  circumstances: AskCircumstances,
): Promise<Outcome<HelpRequest, PrizeHelpRefusal>> {
  return db.transaction().execute(async (trx) => {
    const none = { kind: 'no-such-entry' } as const
    const entry = await readEntry(trx, sent.entry)
    const contest = await readContest(trx, sent.contest)
    const [award] = (await listAwards(trx, sent.contest)).filter((one) => one.entry === sent.entry)
    if (entry === null || contest === null || award === undefined || contest.publishedAt === null)
      return refused<PrizeHelpRefusal>(none)
    const project = await readProject(trx, entry.project)
    const { language, sharesContact } = sent
    const asked = await askForHelpWithin(
      trx,
      {
        subject: subjectAfterPrize(project?.stage ?? 'project'),
        words: helpWords(contest, award, language).slice(0, LONGEST_WORDS),
        territory: entry.content.territory,
        language,
        sharesContact,
        dossier: entry.dossier,
        key: prizeHelpKey(entry.id),
      },
      circumstances,
    )
    return asked.ok ? asked : refused<PrizeHelpRefusal>(none)
  })
}
