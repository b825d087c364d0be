/** Publishes what was confirmed, at its minute and once: prizes, figures, letters to all teams. */
import { roundResult } from '../domain/judging/round-figures.ts'
import type { Contest } from '../domain/contest/contest.ts'
import type { Entry } from '../domain/contest/entry.ts'
import { type Award, VOTE_PRIZE } from '../domain/results/award.ts'
import { LIFE_WORDS, RESULT_LETTERS } from '../domain/results/letter-words.ts'
import { isDue, type ShownResult } from '../domain/results/result.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import { listEntries, readContest } from '../storage/contest/reads.ts'
import { entriesInRound } from '../storage/contest/rounds.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { listComparisons, listMarkSheets, readRoundDecision } from '../storage/judging/reads.ts'
import { contestsDue, readResult, teamOf } from '../storage/results/reads.ts'
import { lockContest, setPublished } from '../storage/results/writes.ts'
import { writePlainLetters } from './plain-letters.ts'

type Circumstances = { readonly now: Date; readonly origin: string | null }

/** How many contests were published. */
export async function publishResults(db: Database, circumstances: Circumstances): Promise<number> {
  let published = 0
  for (const contest of await contestsDue(db, circumstances.now))
    if (await publishContest(db, contest, circumstances)) published += 1
  return published
}

/** False: it is not its minute, nothing is confirmed, or it is out already. */
export function publishContest(db: Database, id: string, circumstances: Circumstances): Promise<boolean> {
  const { now } = circumstances
  return db.transaction().execute(async (trx) => {
    await lockContest(trx, id)
    const contest = await readContest(trx, id)
    const result = await readResult(trx, id)
    if (contest === null || result === null || !isDue(contest, now)) return false
    const entries = await listEntries(trx, id, { standing: 'submitted' })
    // who has withdrawn since the confirmation gets nothing and is not named
    const awards = result.awards.filter(({ entry }) => entries.some((one) => one.id === entry))
    const shown = await shownResult(trx, contest, entries)
    await setPublished(trx, id, { awards, shown, at: now })
    const letters = await tellTeams(trx, contest, { entries, awards }, circumstances)
    await bumpBankVersion(trx)
    await appendJournal(trx, {
      at: now,
      actor: 'round',
      action: 'publish-results',
      subject: `contest:${id}`,
      detail: { awards, letters, due: contest.deadlines.results?.at.toISOString() ?? null },
    })
    return true
  })
}

async function shownResult(
  trx: Transaction,
  contest: Contest,
  submitted: readonly Entry[],
): Promise<ShownResult> {
  const { id, plan } = contest
  const round = plan.rounds.at(-1)
  if (round === undefined) throw new Error(`the contest ${id} has no round`)
  const [decision, sheets, comparisons, inRound] = await Promise.all([
    readRoundDecision(trx, id, round.id),
    listMarkSheets(trx, id, round.id),
    listComparisons(trx, id, round.id),
    entriesInRound(trx, contest, round.id),
  ])
  const complete = sheets.filter((sheet) => sheet.complete)
  const entries = inRound.map((entry) => entry.id)
  const { alpha, pairAgreement } = roundResult({
    entries,
    criteria: plan.criteria,
    round,
    basis: decision?.figures.basis ?? 'raw',
    prizes: plan.prizes.length,
    sheets,
    comparisons,
  })
  const order = (decision?.decided ?? []).flatMap((one) => {
    const entry = inRound.find((each) => each.id === one)
    if (entry === undefined) return []
    const figures = decision?.figures.entries?.find((each) => each.entry === one)
    const { total = null, ability = null } = figures ?? {}
    return [{ entry: entry.id, number: entry.number, total, ability }]
  })
  return {
    round: round.id,
    method: round.method,
    order,
    submitted: submitted.length,
    jurors: new Set([...complete, ...comparisons].map(({ juror }) => juror)).size,
    sheets: complete.length,
    comparisons: comparisons.length,
    alpha,
    pairAgreement,
  }
}

async function tellTeams(
  trx: Transaction,
  { id, plan }: Contest,
  { entries, awards }: { readonly entries: readonly Entry[]; readonly awards: readonly Award[] },
  circumstances: Circumstances,
): Promise<number> {
  let letters = 0
  for (const entry of entries) {
    const award = awards.find((one) => one.entry === entry.id)
    const prize =
      award?.prize === VOTE_PRIZE
        ? LIFE_WORDS.publicChoice
        : plan.prizes.find((one) => one.id === award?.prize)?.name
    letters += await writePlainLetters(
      trx,
      {
        letter: prize === undefined ? RESULT_LETTERS.published : RESULT_LETTERS.won,
        to: await teamOf(trx, entry.dossier),
        cause: `contest.${id}.results.${entry.id}`,
        values: { contest: { some: plan.title }, ...(prize === undefined ? {} : { prize: { some: prize } }) },
        path: (language) => `/${language}/contests/${id}/results/team`,
      },
      circumstances,
    )
  }
  return letters
}
