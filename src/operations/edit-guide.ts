/** The guide to money and partners, revised by the operator: a layer over what ships, with its history and its undo. */
import { isDeepStrictEqual } from 'node:util'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import { type Doer, doerName, mayEditGuide } from '../domain/office/permissions.ts'
import type { Partner } from '../domain/partner/partner.ts'
import type { Programme } from '../domain/programme/programme.ts'
import { type Known, type ProgrammeFault, programmeFaults } from '../domain/programme/programme-faults.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { removeLayer } from '../storage/guide/layer-writes.ts'
import { lockImports } from '../storage/imports/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { type GuideKind, readLatest } from '../storage/office/guide.ts'
import { closeRevision, openRevision } from '../storage/office/guide-writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { revisePartner } from '../storage/partner/writes.ts'
import { reviseProgramme } from '../storage/programme/writes.ts'
import { putDocument, removeDocument } from '../storage/search/writes.ts'
import { readTerritoryCodes } from '../storage/territory/reads.ts'
import { documentOfPartner, documentOfProgramme } from './search-documents.ts'

export type GuideEntry =
  | { readonly kind: 'programme'; readonly content: Programme }
  | { readonly kind: 'partner'; readonly content: Partner }

export type GuideRefusal =
  | { readonly kind: 'no-such-entry' }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'nothing-changed' }
  | { readonly kind: 'faulty'; readonly path: string; readonly fault: string }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'already-there' }

type Circumstances = {
  readonly now: Date
  readonly doer: Doer
  /** sectors that an entry may name */
  readonly sectors: ReadonlySet<string>
}

/** `base`: the number of the version that was edited. What data files may not have, a revision may not have either. */
export function editGuide(
  db: Database,
  entry: GuideEntry,
  base: number,
  { now, doer, sectors }: Circumstances,
): Promise<Outcome<{ readonly batch: number }, GuideRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockImports(trx)
    const latest = await readLatest(trx, entry.kind, entry.content.id)
    if (latest === null || !mayEditGuide(await asOfNow(trx, doer)))
      return refused<GuideRefusal>({ kind: 'no-such-entry' })
    if (latest.batch !== base) return refused<GuideRefusal>({ kind: 'changed-meanwhile' })
    if (isDeepStrictEqual(latest.content, entry.content))
      return refused<GuideRefusal>({ kind: 'nothing-changed' })
    const faults = await faultsOf(trx, entry, sectors)
    if (faults.length > 0) return refused(...faults)
    return accepted({ batch: await putVersion(trx, entry, base, { now, doer }) })
  })
}

/** An entry that does not ship and that nobody has written before. */
export function addToGuide(
  db: Database,
  entry: GuideEntry,
  { now, doer, sectors }: Circumstances,
): Promise<Outcome<{ readonly batch: number }, GuideRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockImports(trx)
    if (!mayEditGuide(await asOfNow(trx, doer))) return refused<GuideRefusal>({ kind: 'no-such-entry' })
    if ((await readLatest(trx, entry.kind, entry.content.id)) !== null)
      return refused<GuideRefusal>({ kind: 'already-there' })
    const faults = await faultsOf(trx, entry, sectors)
    if (faults.length > 0) return refused(...faults)
    return accepted({ batch: await putVersion(trx, entry, null, { now, doer }) })
  })
}

/** A layer of its own over all that stands; the search box finds its words, every web process draws it anew. */
async function putVersion(
  trx: Transaction,
  entry: GuideEntry,
  over: number | null,
  { now, doer }: Pick<Circumstances, 'now' | 'doer'>,
): Promise<number> {
  const actor = doerName(doer)
  const batch = await openRevision(trx, entry.kind, entry.content.id, { at: now, actor })
  const layer = { batch, keeper: null, at: now }
  if (entry.kind === 'programme') await reviseProgramme(trx, { programme: entry.content, ...layer })
  else await revisePartner(trx, { partner: entry.content, ...layer })
  await index(trx, entry)
  await bumpBankVersion(trx)
  await appendJournal(trx, {
    at: now,
    actor,
    action: over === null ? `add-${entry.kind}` : `revise-${entry.kind}`,
    subject: `${entry.kind}:${entry.content.id}`,
    detail: { version: batch, over },
  })
  return batch
}

/** A partner that helps no more is not found. */
async function index(trx: Transaction, entry: GuideEntry): Promise<void> {
  if (entry.kind === 'programme') await putDocument(trx, documentOfProgramme(entry.content))
  else if (entry.content.ended === true) await removeDocument(trx, 'partner', entry.content.id)
  else await putDocument(trx, documentOfPartner(entry.content))
}

async function faultsOf(
  trx: Transaction,
  entry: GuideEntry,
  sectors: ReadonlySet<string>,
): Promise<readonly GuideRefusal[]> {
  const territories: ReadonlySet<TerritoryCode> = new Set(await readTerritoryCodes(trx))
  const faults =
    entry.kind === 'programme'
      ? programmeFaults(entry.content, { territories, sectors })
      : partnerFaults(entry.content, { territories, sectors })
  return faults.map((one) => ({ kind: 'faulty', ...one }))
}

/** As for the files of partners: each has a role, a place, known sectors, and something to give or to look for. */
function partnerFaults(partner: Partner, known: Known): readonly ProgrammeFault[] {
  const { roles, territories, sectors, offers, needs } = partner
  const without = (path: string, missing: boolean, fault: string) => (missing ? [{ path, fault }] : [])
  const unknown = (path: string, named: readonly string[], those: ReadonlySet<string>) =>
    without(path, !named.every((one) => those.has(one)), 'nothing is called so')
  const moneyless = roles.includes('funding') && !offers.some(({ kind }) => kind === 'money')
  return [
    ...without('roles', roles.length === 0, 'a partner has a role'),
    ...without('territories', territories.length === 0, 'a partner works somewhere'),
    ...unknown('territories', territories, known.territories),
    ...unknown('sectors', sectors, known.sectors),
    ...without('offers', offers.length + needs.length === 0, 'it neither offers nor looks for anything'),
    ...without('offers', moneyless, 'a body with the role funding offers money'),
  ]
}

/**
 * Takes the last revision back: the version below it is seen again; of an entry that was added here, nothing (`left`
 * is false). What ships cannot be taken back.
 */
export function undoRevision(
  db: Database,
  { kind, id, batch }: { readonly kind: GuideKind; readonly id: string; readonly batch: number },
  { now, doer }: Pick<Circumstances, 'now' | 'doer'>,
): Promise<Outcome<{ readonly left: boolean }, GuideRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockImports(trx)
    const latest = await readLatest(trx, kind, id)
    if (latest === null || !mayEditGuide(await asOfNow(trx, doer)))
      return refused<GuideRefusal>({ kind: 'no-such-entry' })
    if (latest.batch !== batch) return refused<GuideRefusal>({ kind: 'changed-meanwhile' })
    if (!(await closeRevision(trx, kind, id, batch, now)))
      return refused<GuideRefusal>({ kind: 'nothing-to-undo' })
    await removeLayer(trx, kind, batch)
    const below = await readLatest(trx, kind, id)
    if (below === null) await removeDocument(trx, kind, id)
    else await index(trx, { kind, content: below.content } as GuideEntry)
    await bumpBankVersion(trx)
    await appendJournal(trx, {
      at: now,
      actor: doerName(doer),
      action: 'undo-revision',
      subject: `${kind}:${id}`,
      detail: { version: batch },
    })
    return accepted({ left: below !== null })
  })
}
