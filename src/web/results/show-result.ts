/** What anybody may read of a contest's results, gathered. */
import type { Contest } from '../../domain/contest/contest.ts'
import type { Entry, EntryId } from '../../domain/contest/entry.ts'
import type { Juror } from '../../domain/judging/judging.ts'
import type { Award } from '../../domain/results/award.ts'
import type { Exhibition, ShownResult } from '../../domain/results/result.ts'
import type { SomeText } from '../../domain/basics/some-text.ts'
import { listEntries } from '../../storage/contest/reads.ts'
import { type PublicRound, publicRound } from '../../storage/judging/public-round.ts'
import { listJurors } from '../../storage/judging/reads.ts'
import type { Database } from '../../storage/database.ts'
import { listAwards, readExhibitions, readResult } from '../../storage/results/reads.ts'

export type PublicResult = {
  readonly contest: Contest
  readonly publishedAt: Date
  readonly awards: readonly Award[]
  readonly reasons: Readonly<Record<string, SomeText>>
  readonly shown: ShownResult
  /** entries whose teams agreed to be shown, of the last round or with a prize; no other entry is here */
  readonly exhibited: ReadonlyMap<EntryId, { readonly entry: Entry; readonly exhibition: Exhibition }>
  readonly numbers: ReadonlyMap<EntryId, number | null>
  readonly jurors: readonly Pick<Juror, 'name' | 'body'>[]
  /** entries of the last round that stand elsewhere than the figures put them, with the jury's reason */
  readonly departures: readonly PublicDeparture[]
}

/** Places from 1. */
export type PublicDeparture = {
  readonly entry: EntryId
  readonly computed: number
  readonly decided: number
  readonly reason: string
}

/** Null before publication, and of a contest that is none. */
export async function publicResult(db: Database, contest: Contest, now: Date): Promise<PublicResult | null> {
  const { publishedAt, standing, id } = contest
  if (standing !== 'announced' || publishedAt === null || publishedAt > now) return null
  const result = await readResult(db, id)
  if (result === null || result.shown === null) return null
  const { shown } = result
  const [awards, exhibitions, entries, jurors, round] = await Promise.all([
    listAwards(db, id),
    readExhibitions(db, id),
    listEntries(db, id, { standing: 'submitted' }),
    listJurors(db, id),
    publicRound(db, contest, shown.round, now),
  ])
  const final = new Set([...shown.order, ...awards].map(({ entry }) => entry))
  const exhibited = new Map(
    entries.flatMap((entry) => {
      const exhibition = exhibitions.get(entry.id)
      return exhibition === undefined || !final.has(entry.id)
        ? []
        : [[entry.id, { entry, exhibition }] as const]
    }),
  )
  return {
    contest,
    publishedAt,
    awards,
    reasons: result.reasons,
    shown,
    exhibited,
    numbers: new Map(entries.map((entry) => [entry.id, entry.number])),
    // by name: no order in which they were invited or have judged
    jurors: jurors
      .filter(({ name, agreedAt, leftAt }) => name !== '' && agreedAt !== null && leftAt === null)
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    departures: departuresOf(round, new Set(entries.map((entry) => entry.id))),
  }
}

/** Who has withdrawn since is not named. */
function departuresOf(
  round: PublicRound | null,
  submitted: ReadonlySet<EntryId>,
): readonly PublicDeparture[] {
  return (round?.order ?? []).flatMap(({ entry, computedPlace, reason }, i) =>
    reason === null || !submitted.has(entry)
      ? []
      : [{ entry, computed: computedPlace, decided: i + 1, reason }],
  )
}
