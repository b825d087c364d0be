/** Economic models revised by the operator: a layer over data/models, with its history and its undo (decision 035). */
import { isDeepStrictEqual } from 'node:util'
import type { Activity } from '../domain/activity/activity.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Law } from '../domain/law/parameters.ts'
import type { EconomicModel } from '../domain/model/model.ts'
import { simulate } from '../domain/model/simulate.ts'
import { type Doer, doerName, mayEditModels } from '../domain/office/permissions.ts'
import type { Evidence } from '../domain/programme/programme.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { type ModelVersion, readLatestModel } from '../storage/office/model.ts'
import { closeModelRevision, insertModelRevision, lockModels } from '../storage/office/model-writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { readModelFile } from '../storage/reference/model-file.ts'
import { putDocument } from '../storage/search/writes.ts'
import { documentOfModel } from './search-documents.ts'

export type ModelRefusal =
  | { readonly kind: 'no-such-model' }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'nothing-changed' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'faulty'; readonly path: string; readonly fault: string }
  | { readonly kind: 'does-not-run' }

type Circumstances = { readonly now: Date; readonly doer: Doer }
/** What stands around a model: how it ships, its activity (found by its words too), and the law it is run under. */
export type Surroundings = {
  readonly shipped: EconomicModel
  readonly activity: Activity | null
  readonly law: Law
}

export type Revised = {
  /** The whole model as it shall be. */
  readonly content: EconomicModel
  /** What was changed in it: `figure:<input>` or `text:<heading>`. */
  readonly part: `figure:${string}` | `text:${string}`
  readonly evidence: Evidence
  /** The number of the version that was edited; 0: as it ships. */
  readonly base: number
}

/** What a file of data/models may not have, a revision may not have either; and it must run. */
export function modelRevisionFaults(content: EconomicModel, id: string, law: Law): readonly ModelRefusal[] {
  const read = readModelFile(JSON.stringify(content), id)
  if (!read.ok) return read.reasons.map(({ path, fault }) => ({ kind: 'faulty', path, fault }))
  return simulate(content, {}, law).ok ? [] : [{ kind: 'does-not-run' }]
}

export function editModel(
  db: Database,
  { content, part, evidence, base }: Revised,
  around: Surroundings,
  { now, doer }: Circumstances,
): Promise<Outcome<{ readonly version: number }, ModelRefusal>> {
  const { id } = around.shipped
  return db.transaction().execute(async (trx) => {
    await lockModels(trx)
    if (!mayEditModels(await asOfNow(trx, doer))) return refused<ModelRefusal>({ kind: 'no-such-model' })
    const latest = await latestOf(trx, around.shipped)
    if (latest.version !== base) return refused<ModelRefusal>({ kind: 'changed-meanwhile' })
    if (isDeepStrictEqual(latest.content, content)) return refused<ModelRefusal>({ kind: 'nothing-changed' })
    const faults = modelRevisionFaults(content, id, around.law)
    if (faults.length > 0) return refused(...faults)
    const by = doerName(doer)
    const version = await insertModelRevision(trx, { content, part, evidence, at: now, by })
    await tell(trx, content, around.activity)
    const subject = `model:${id}`
    const detail = { version, over: base, part }
    await appendJournal(trx, { at: now, actor: by, action: 'revise-model', subject, detail })
    return accepted({ version })
  })
}

/** Takes back the revision that stands: the one below it is seen again, at last what ships. */
export function undoModelRevision(
  db: Database,
  version: number,
  { shipped, activity }: Pick<Surroundings, 'shipped' | 'activity'>,
  { now, doer }: Circumstances,
): Promise<Outcome<'undone', ModelRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockModels(trx)
    if (!mayEditModels(await asOfNow(trx, doer))) return refused<ModelRefusal>({ kind: 'no-such-model' })
    const latest = await latestOf(trx, shipped)
    if (latest.version !== version) return refused<ModelRefusal>({ kind: 'changed-meanwhile' })
    if (version === 0) return refused<ModelRefusal>({ kind: 'nothing-to-undo' })
    const by = doerName(doer)
    await closeModelRevision(trx, version, { at: now, by })
    await tell(trx, (await latestOf(trx, shipped)).content, activity)
    const subject = `model:${shipped.id}`
    await appendJournal(trx, { at: now, actor: by, action: 'undo-revision', subject, detail: { version } })
    return accepted('undone')
  })
}

async function latestOf(trx: Transaction, shipped: EconomicModel): Promise<ModelVersion> {
  return (await readLatestModel(trx, shipped.id)) ?? { version: 0, content: shipped }
}

/** The search box finds its words, and every web process runs it anew. */
async function tell(trx: Transaction, content: EconomicModel, activity: Activity | null): Promise<void> {
  await putDocument(trx, documentOfModel(content, activity))
  await bumpBankVersion(trx)
}
