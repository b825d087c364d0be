/** A team agrees that its entry is shown to the public, says which answers, or takes it back. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Entry, EntryId } from '../domain/contest/entry.ts'
import { mayManageTeam, roleIn } from '../domain/dossier/dossier.ts'
import type { Actor } from '../domain/person/actor.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import { readEntry } from '../storage/contest/reads.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readProject } from '../storage/project/reads.ts'
import { setPublication, setVisibility } from '../storage/project/writes.ts'
import { lockPublication } from '../storage/publication/writes.ts'
import { putExhibition, withdrawExhibition } from '../storage/results/writes.ts'

export type ShowRefusal =
  /** not of a team of hers, or none at all */
  | { readonly kind: 'no-such-entry' }
  /** she is of the team and does not decide for it */
  | { readonly kind: 'not-the-owner' }

type TeamCircumstances = { readonly actor: Actor; readonly now: Date }

export function showEntry(
  db: Database,
  sent: {
    readonly contest: string
    readonly entry: EntryId
    /** ids of questions; null: it is shown no more */
    readonly answers: readonly string[] | null
    /** SHA-256 of the words of consent that were shown */
    readonly wordsHash: string
  },
  { actor, now }: TeamCircumstances,
): Promise<Outcome<null, ShowRefusal>> {
  return db.transaction().execute(async (trx) => {
    const entry = await ownEntry(trx, sent, actor)
    if (!entry.ok) return entry
    const { value } = entry
    const answers = sent.answers?.filter((id) => Object.hasOwn(value.content.answers, id)) ?? null
    if (answers === null) await withdrawExhibition(trx, value, now)
    else await putExhibition(trx, value, { answers, wordsHash: sent.wordsHash, at: now })
    await bumpBankVersion(trx)
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: answers === null ? 'hide-entry' : 'show-entry',
      subject: `entry:${value.id}`,
      detail: { contest: value.contest, answers, wordsHash: sent.wordsHash },
    })
    return accepted(null)
  })
}

/** The record of the team's project asks to be shown in the bank: a moderator reads it like any other. */
export function askToPublish(
  db: Database,
  sent: { readonly contest: string; readonly entry: EntryId },
  { actor, now }: TeamCircumstances,
): Promise<Outcome<null, ShowRefusal>> {
  return db.transaction().execute(async (trx) => {
    const entry = await ownEntry(trx, sent, actor)
    if (!entry.ok) return entry
    const before = await lockPublication(trx, entry.value.project)
    const project = await readProject(trx, entry.value.project)
    // what a moderator has refused, or its author taken back, is not asked for again by this door
    if (project === null || before === 'refused' || before === 'withdrawn') return accepted(null)
    if (project.visibility !== 'hidden') return accepted(null)
    await setVisibility(trx, project.id, 'public')
    await setPublication(trx, project.id, 'waiting')
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'ask-to-publish',
      subject: `project:${project.id}`,
      detail: { contest: sent.contest, before },
    })
    return accepted(null)
  })
}

async function ownEntry(
  trx: Transaction,
  sent: { readonly contest: string; readonly entry: EntryId },
  actor: Actor,
): Promise<Outcome<Entry, ShowRefusal>> {
  const entry = await readEntry(trx, sent.entry)
  if (entry === null || entry.contest !== sent.contest || entry.standing !== 'submitted')
    return refused<ShowRefusal>({ kind: 'no-such-entry' })
  const dossier = await readDossier(trx, entry.dossier)
  if (dossier === null || roleIn(dossier, actor.person) === null)
    return refused<ShowRefusal>({ kind: 'no-such-entry' })
  return mayManageTeam(actor, dossier) ? accepted(entry) : refused<ShowRefusal>({ kind: 'not-the-owner' })
}
