/**
 * Erases a person: her identity goes from every table, her documents from the disk, her words from the search. The
 * journal keeps what was done under a number that leads to nobody any more.
 */
import { randomBytes } from 'node:crypto'
import type { PersonId } from '../domain/person/person.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import type { FileFolder } from '../storage/file/store.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readTraces, type Traces } from '../storage/own-data/reads.ts'
import {
  closePrivateLinks,
  deleteDossier,
  deleteProjects,
  emptyTextsOf,
  endInvitations,
  eraseByList,
  hashesBroughtBy,
  hashesOfDossier,
  leaveWork,
  lockPerson,
  makeOwner,
} from '../storage/own-data/writes.ts'
import { forgetProjects } from './index-project.ts'
import { removeUnownedFiles } from './remove-unowned-files.ts'

export type ErasureWish = {
  readonly person: PersonId
  /** her ideas and what she wrote in dossiers of others: keep the words without her name, or take them away too */
  readonly words: 'keep' | 'take-away'
  /** dossiers of which she alone is the owner: handed to the member who has been there longest, or deleted */
  readonly dossiers: 'hand-on' | 'delete'
}

export type Erasure = {
  readonly dossiersDeleted: number
  readonly dossiersHandedOn: number
  readonly ideasTakenAway: number
}

type Done = Erasure & { readonly hashes: readonly string[] }

/** Null: there is no such person (any more). Everything in one transaction; then the bytes that nobody owns. */
export async function erasePerson(
  db: Database,
  wish: ErasureWish,
  { now, folder }: { readonly now: Date; readonly folder: FileFolder },
): Promise<Erasure | null> {
  const done = await db.transaction().execute(async (trx): Promise<Done | null> => {
    if (!(await lockPerson(trx, wish.person))) return null
    const traces = await readTraces(trx, wish.person)
    const dossiers = await settleDossiers(trx, wish, traces)
    const brought = await hashesBroughtBy(trx, wish.person)
    if (wish.words === 'take-away') await emptyTextsOf(trx, wish.person)
    await endInvitations(trx, wish.person, now)
    const ideasTakenAway = await settleIdeas(trx, wish, traces)
    await leaveWork(trx, wish.person)
    await eraseByList(trx, traces)
    await bumpBankVersion(trx)
    const { hashes, ...counts } = dossiers
    const detail = { ...counts, ideasTakenAway, words: wish.words }
    const subject = `person:${wish.person}`
    await appendJournal(trx, { at: now, actor: subject, action: 'erase-person', subject, detail })
    return { ...counts, ideasTakenAway, hashes: [...hashes, ...brought] }
  })
  if (done === null) return null
  const { hashes, ...erasure } = done
  await removeUnownedFiles(db, folder, hashes)
  return erasure
}

/** A dossier never stays without an owner: the longest member of those who may write is the next, else who reads. */
async function settleDossiers(trx: Transaction, wish: ErasureWish, { dossiers }: Traces) {
  const hashes: string[] = []
  let [dossiersDeleted, dossiersHandedOn] = [0, 0]
  for (const id of dossiers) {
    const dossier = await readDossier(trx, id)
    if (dossier === null) continue
    const others = dossier.members.filter(({ person }) => person !== wish.person)
    const mine = dossier.members.find(({ person }) => person === wish.person)
    if (mine?.role !== 'owner' || others.some(({ role }) => role === 'owner')) continue
    const next = others.find(({ role }) => role === 'writer') ?? others[0]
    if (next !== undefined && wish.dossiers === 'hand-on') {
      await makeOwner(trx, id, next.person)
      dossiersHandedOn += 1
      continue
    }
    hashes.push(...(await hashesOfDossier(trx, id)))
    await deleteDossier(trx, id)
    await forgetProjects(trx, await deleteProjects(trx, [dossier.project]))
    dossiersDeleted += 1
  }
  return { dossiersDeleted, dossiersHandedOn, hashes }
}

/** An idea on which a team goes on working is the team's: it stays, without a way to her. */
async function settleIdeas(trx: Transaction, wish: ErasureWish, { ideas }: Traces): Promise<number> {
  await closePrivateLinks(trx, ideas, randomBytes(32).toString('hex'))
  if (wish.words === 'keep' || ideas.length === 0) return 0
  const kept = await trx.selectFrom('dossier').select('project_id').where('project_id', 'in', ideas).execute()
  const team = new Set(kept.map(({ project_id }) => project_id))
  const gone = await deleteProjects(
    trx,
    ideas.filter((id) => !team.has(id)),
  )
  await forgetProjects(trx, gone)
  return gone.length
}
