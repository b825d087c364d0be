/** Contests as rows of a table, for spreadsheets, and what each column means. Nothing that their pages do not show. */
import { CONTEST_DEADLINES } from '../../domain/contest/contest.ts'
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { Cell } from '../api/csv.ts'
import type { ContestRecord } from '../contest/contest-record.ts'

type Column = {
  readonly name: string
  readonly meaning: string
  readonly cell: (one: ContestRecord) => Cell
}

const column = (name: string, meaning: string, cell: Column['cell']): Column => ({ name, meaning, cell })

const LISTED = 'Several with " | " between.'
const wording = (text: SomeText) => text.ar ?? text.fr ?? text.en ?? text.zgh ?? ''

const deadlines = CONTEST_DEADLINES.flatMap((which) => {
  const name = which.replace('-', '_')
  const moment = (one: ContestRecord) => one.deadlines.find((each) => each.which === which)
  return [
    column(
      `${name}_legal_time`,
      `Deadline "${which}" as a clock in Morocco shows it.`,
      (one) => moment(one)?.civil ?? null,
    ),
    column(`${name}_utc`, `The same as an instant in UTC.`, (one) => moment(one)?.at ?? null),
    column(
      `${name}_rules`,
      'The rules of legal time by which the instant was taken.',
      (one) => moment(one)?.rules ?? null,
    ),
  ]
})

const COLUMNS: readonly Column[] = [
  column('id', 'Ten letters and digits, as in the address of its page.', ({ id }) => id),
  column('sample', 'yes: made up to show the site, no real contest.', ({ sample }) =>
    sample ? 'yes' : 'no',
  ),
  column(
    'phase',
    'before, open, judging, published or cancelled, when this was downloaded.',
    ({ phase }) => phase,
  ),
  column('territory', 'Code of the HCP; 00: the whole country.', ({ territory }) => territory),
  column('meeting', 'Id of the meeting at which it is held; empty: none.', ({ meeting }) => meeting),
  column('title_ar', 'Title in Arabic, where it was written.', ({ title }) => title.ar ?? null),
  column('title_fr', 'Title in French, where it was written.', ({ title }) => title.fr ?? null),
  column('title_en', 'Title in English, where it was written.', ({ title }) => title.en ?? null),
  ...deadlines,
  column(
    'grace_minutes',
    'Minutes after the closing in which what was begun before it is still taken.',
    ({ graceMinutes }) => graceMinutes,
  ),
  column('criteria', `Id and weight in percent. ${LISTED}`, ({ criteria }) =>
    criteria.map(({ id, weight }) => `${id} ${weight}`).join(' | '),
  ),
  column(
    'prizes',
    `Id, name, and how many: each with its amount in dirhams, where it is money. ${LISTED}`,
    ({ prizes }) =>
      prizes
        .map(
          ({ id, name, amount, count }) =>
            `${id}: ${wording(name)} x ${count}${amount === null ? '' : ` (${amount / 100} MAD)`}`,
        )
        .join(' | '),
  ),
  column('public_vote', 'yes: the public votes too.', ({ publicVote }) => (publicVote ? 'yes' : 'no')),
  column(
    'entries_submitted',
    'Entries handed in; empty until entries are closed.',
    (one) => one.entriesSubmitted,
  ),
  column(
    'published_at',
    'When the results came out, in UTC; this and what follows is empty before.',
    ({ result }) => result?.publishedAt ?? null,
  ),
  column(
    'awards',
    `By jury or vote, prize, rank, entry, then project and title where the team agreed. ${LISTED}`,
    ({ result }) =>
      (result?.awards ?? [])
        .map(({ by, prize, rank, entry, project, title }) =>
          [by, prize, rank, entry, project ?? '', title ?? ''].join(':'),
        )
        .join(' | '),
  ),
  column(
    'krippendorff_alpha',
    'Agreement of the marks of the last round: 1 full, 0 as by chance; empty: nothing to compare.',
    ({ result }) => result?.judging.krippendorffAlpha ?? null,
  ),
  column(
    'pair_agreement',
    'Agreement of the comparisons of the last round: 1 full, 0 as by chance; empty: nothing to compare.',
    ({ result }) => result?.judging.pairAgreement ?? null,
  ),
  column(
    'departures',
    `Entries of the last round that the jury placed elsewhere than its figures, from rank to rank, and why. ${LISTED}`,
    ({ result }) =>
      (result?.departures ?? [])
        .map(({ entry, computed, decided, reason }) => `${entry} ${computed} to ${decided}: ${reason}`)
        .join(' | '),
  ),
  column(
    'ballots_file',
    'Address of the ballots of the public vote in the Pabulib format (.pb); empty: no vote, or too few ballots.',
    ({ result }) => result?.ballots ?? null,
  ),
]

export const CONTEST_EXPORT_COLUMNS: readonly string[] = COLUMNS.map(({ name }) => name)
/** In English, beside the data. */
export const CONTEST_DICTIONARY = COLUMNS.map(({ name, meaning }) => ({ column: name, meaning }))

export function contestExportRow(one: ContestRecord): readonly Cell[] {
  return COLUMNS.map(({ cell }) => cell(one))
}
