/** Begins the entry of a team: from a dossier it has, from an idea, or from nothing; all in one transaction. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { contestPhase } from '../domain/contest/contest.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import { readContest } from '../storage/contest/reads.ts'
import { beginEntry, lockEntry } from '../storage/contest/submission.ts'
import { keepDraft } from '../storage/contest/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readProject } from '../storage/project/reads.ts'
import { type OwnText, isOwn } from '../domain/basics/own-text.ts'
import { type DossierStart, type StartCircumstances, startDossierWithin } from './start-dossier.ts'
import { entryIdOf } from './submit-entry.ts'

export type EnterRefusal =
  /** not announced, or never there */
  | { readonly kind: 'no-such-contest' | 'contest-cancelled' | 'no-such-dossier' | 'no-such-idea' }
  | { readonly kind: 'closed'; readonly closed: Date }

export type EnterCircumstances = StartCircumstances & {
  readonly arrivedAt: Date
}

/** The same dossier entered twice has one entry: it is given back. */
export function enterContest(
  db: Database,
  {
    contest,
    from,
  }: { readonly contest: string; readonly from: { readonly dossier: DossierId } | DossierStart },
  circumstances: EnterCircumstances,
): Promise<Outcome<EntryId, EnterRefusal>> {
  return db.transaction().execute(async (trx) => {
    const refusal = await refusalOf(trx, contest, circumstances.arrivedAt)
    if (refusal !== null) return refused(refusal)
    const dossier =
      'dossier' in from ? accepted(from.dossier) : await startDossierWithin(trx, from, circumstances)
    if (!dossier.ok) return refused<EnterRefusal>({ kind: 'no-such-idea' })
    return begin(trx, { contest, dossier: dossier.value }, circumstances)
  })
}

async function refusalOf(trx: Transaction, id: string, arrivedAt: Date): Promise<EnterRefusal | null> {
  const contest = await readContest(trx, id)
  if (contest === null || contest.standing === 'draft') return { kind: 'no-such-contest' }
  const phase = contestPhase(contest, arrivedAt)
  if (phase === 'cancelled') return { kind: 'contest-cancelled' }
  const { closes } = contest.deadlines
  if (closes !== undefined && arrivedAt > closes.at) return { kind: 'closed', closed: closes.at }
  return phase === 'published' ? { kind: 'closed', closed: contest.publishedAt ?? arrivedAt } : null
}

async function begin(
  trx: Transaction,
  which: { readonly contest: string; readonly dossier: DossierId },
  { actor, now }: EnterCircumstances,
): Promise<Outcome<EntryId, EnterRefusal>> {
  const { person } = actor
  const before = await lockEntry(trx, which, person)
  if (before !== null)
    return before.role === null ? refused<EnterRefusal>({ kind: 'no-such-dossier' }) : accepted(before.id)
  await beginEntry(trx, { ...which, id: entryIdOf(which), person, now })
  const entry = await lockEntry(trx, which, person)
  if (entry === null) return refused<EnterRefusal>({ kind: 'no-such-dossier' })
  const project = await readProject(trx, entry.project)
  const title = project === null ? '' : titleOf(project.title)
  const text = { title, pitch: '', category: null, asks: null }
  await keepDraft(trx, { id: entry.id, first: true, since: now }, text, now)
  await appendJournal(trx, {
    at: now,
    actor: `person:${person}`,
    action: 'enter-contest',
    subject: `entry:${entry.id}`,
    detail: { contest: which.contest, dossier: which.dossier },
  })
  return accepted(entry.id)
}

const titleOf = (title: OwnText) => (isOwn(title) ? title.own : title.ar).slice(0, 120)
