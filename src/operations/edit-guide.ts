/** The guide to money and partners, revised by the operator: a layer over what ships, with its history and its undo. */
import { isDeepStrictEqual } from 'node:util'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import { type Doer, doerName, mayEditGuide } from '../domain/office/permissions.ts'
import type { Partner } from '../domain/partner/partner.ts'
import type { Programme } from '../domain/programme/programme.ts'
import { programmeFaults } from '../domain/programme/programme-faults.ts'
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
import { readTerritoryCodes } from '../storage/territory/reads.ts'

export type GuideEntry =
  | { readonly kind: 'programme'; readonly content: Programme }
  | { readonly kind: 'partner'; readonly content: Partner }

export type GuideRefusal =
  | { readonly kind: 'no-such-entry' }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'nothing-changed' }
  | { readonly kind: 'faulty'; readonly path: string; readonly fault: string }
  | { readonly kind: 'nothing-to-undo' }

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
    const actor = doerName(doer)
    const batch = await openRevision(trx, entry.kind, entry.content.id, { at: now, actor })
    const layer = { batch, keeper: null, at: now }
    if (entry.kind === 'programme') await reviseProgramme(trx, { programme: entry.content, ...layer })
    else await revisePartner(trx, { partner: entry.content, ...layer })
    await bumpBankVersion(trx)
    await appendJournal(trx, {
      at: now,
      actor,
      action: `revise-${entry.kind}`,
      subject: `${entry.kind}:${entry.content.id}`,
      detail: { version: batch, over: base },
    })
    return accepted({ batch })
  })
}

async function faultsOf(
  trx: Transaction,
  entry: GuideEntry,
  sectors: ReadonlySet<string>,
): Promise<readonly GuideRefusal[]> {
  if (entry.kind === 'partner') return []
  const territories: ReadonlySet<TerritoryCode> = new Set(await readTerritoryCodes(trx))
  return programmeFaults(entry.content, { territories, sectors }).map((one) => ({ kind: 'faulty', ...one }))
}

/** Takes the last revision back: the version below it is seen again. What ships cannot be taken back. */
export function undoRevision(
  db: Database,
  { kind, id, batch }: { readonly kind: GuideKind; readonly id: string; readonly batch: number },
  { now, doer }: Pick<Circumstances, 'now' | 'doer'>,
): Promise<Outcome<'undone', GuideRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockImports(trx)
    const latest = await readLatest(trx, kind, id)
    if (latest === null || !mayEditGuide(await asOfNow(trx, doer)))
      return refused<GuideRefusal>({ kind: 'no-such-entry' })
    if (latest.batch !== batch) return refused<GuideRefusal>({ kind: 'changed-meanwhile' })
    if (!(await closeRevision(trx, kind, id, batch, now)))
      return refused<GuideRefusal>({ kind: 'nothing-to-undo' })
    await removeLayer(trx, kind, batch)
    await bumpBankVersion(trx)
    await appendJournal(trx, {
      at: now,
      actor: doerName(doer),
      action: 'undo-revision',
      subject: `${kind}:${id}`,
      detail: { version: batch },
    })
    return accepted('undone')
  })
}
