/** A prize goes onto the project's own record of the bank, once the record is public and the team agreed to be shown. */
import type { Text } from '../domain/basics/language.ts'
import { legalTimeText } from '../domain/basics/legal-time.ts'
import { readSome, type SomeText } from '../domain/basics/some-text.ts'
import type { Contest } from '../domain/contest/contest.ts'
import { type LifeEvent, publicView } from '../domain/project/project.ts'
import { VOTE_PRIZE } from '../domain/results/award.ts'
import { LIFE_WORDS } from '../domain/results/letter-words.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import { readContest } from '../storage/contest/reads.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readProject } from '../storage/project/reads.ts'
import { lockPublication } from '../storage/publication/writes.ts'
import { awardsToRecord } from '../storage/results/reads.ts'
import { putOnRecord, takeAwardsToRecord } from '../storage/results/writes.ts'

/** Of `awarded` in the search (domain/project/project-document.ts). */
const PROMINENCE = { awarded: 0.9, closed: 0.2 }

/** How many projects were given their prize. */
export async function recordAwards(
  db: Database,
  circumstances: { readonly now: Date; readonly origin: string | null },
): Promise<number> {
  let done = 0
  for (const one of await awardsToRecord(db)) if (await record(db, one, circumstances)) done += 1
  return done
}

function record(
  db: Database,
  which: { readonly contest: string; readonly project: string },
  { now, origin }: { readonly now: Date; readonly origin: string | null },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await lockPublication(trx, which.project)
    const project = await readProject(trx, which.project)
    const contest = await readContest(trx, which.contest)
    const awards = await takeAwardsToRecord(trx, which)
    if (contest === null || project === null || publicView(project) === null || awards.length === 0)
      return false
    const address = `/ar/contests/${contest.id}/results`
    const events = awards.map(
      ({ prize, at }): LifeEvent => ({
        at: legalTimeText(at).slice(0, 10),
        stage: 'awarded',
        text: eventText(contest, prize),
        source: readSome(contest.plan.title, 'ar')?.words ?? null,
        sourceUrl: origin === null ? null : `${origin}${address}`,
      }),
    )
    const stage = project.stage === 'closed' ? 'closed' : 'awarded'
    await putOnRecord(trx, which, { stage, events, prominence: PROMINENCE[stage], at: now })
    await bumpBankVersion(trx)
    await appendJournal(trx, {
      at: now,
      actor: 'round',
      action: 'record-award',
      subject: `project:${project.id}`,
      detail: { contest: contest.id, prizes: awards.map(({ prize }) => prize), before: project.stage, stage },
    })
    return true
  })
}

/** In the three languages of a record; a name written in one of them only stands in the others as it is. */
function eventText({ plan }: Contest, prize: string): Text {
  const name = prizeName(plan, prize)
  const words: Text = prize === VOTE_PRIZE ? LIFE_WORDS.publicPrize : LIFE_WORDS.prize
  const say = (language: 'ar' | 'fr' | 'en') =>
    words[language]
      .replace('{prize}', readSome(name, language)?.words ?? '')
      .replace('{contest}', readSome(plan.title, language)?.words ?? '')
  return { ar: say('ar'), fr: say('fr'), en: say('en') }
}

/** Of the plan, or the public's choice. */
export function prizeName({ prizes }: Pick<Contest['plan'], 'prizes'>, prize: string): SomeText {
  if (prize === VOTE_PRIZE) return LIFE_WORDS.publicChoice
  return prizes.find(({ id }) => id === prize)?.name ?? { fr: prize }
}
