import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Contact } from '../../domain/person/contact.ts'
import { type Receipt, statementOf } from '../../domain/idea/receipt.ts'
import type { Publication, Source, Visibility } from '../../domain/project/project.ts'
import type { Database, Transaction } from '../database.ts'

export type KeptReceipt = {
  readonly projectId: string
  readonly receipt: Receipt
  /** the canonical content that `receipt.contentHash` is the hash of */
  readonly content: string
  readonly requestHash: string
  readonly holderSecretHash: string
  readonly idempotencyKey: string
}

const COLUMNS = [
  'number',
  'project_id',
  'received_at',
  'content',
  'content_hash',
  'key_id',
  'signature',
  'request_hash',
  'holder_secret_hash',
  'idempotency_key',
] as const

type Row = {
  number: string
  project_id: string
  received_at: Date
  content: string
  content_hash: string
  key_id: string | null
  signature: string | null
  request_hash: string
  holder_secret_hash: string
  idempotency_key: string
}

function kept(row: Row | undefined): KeptReceipt | null {
  if (row === undefined || row.key_id === null || row.signature === null) return null
  const proof = { contentHash: row.content_hash, key: row.key_id }
  return {
    projectId: row.project_id,
    receipt: { ...statementOf(Number(row.number), row.received_at, proof), signature: row.signature },
    content: row.content,
    requestHash: row.request_hash,
    holderSecretHash: row.holder_secret_hash,
    idempotencyKey: row.idempotency_key,
  }
}

export async function readReceiptUnderKey(
  db: Database | Transaction,
  idempotencyKey: string,
): Promise<KeptReceipt | null> {
  const query = db.selectFrom('idea_receipt').select(COLUMNS).where('idempotency_key', '=', idempotencyKey)
  return kept(await query.executeTakeFirst())
}

export async function readReceiptNumbered(db: Database, sequence: number): Promise<KeptReceipt | null> {
  if (!Number.isSafeInteger(sequence)) return null
  const query = db.selectFrom('idea_receipt').select(COLUMNS).where('number', '=', String(sequence))
  return kept(await query.executeTakeFirst())
}

/** What its holder sees of her idea; the words themselves are in the receipt's content. */
export type HeldIdea = KeptReceipt & {
  readonly publication: Publication
  readonly visibility: Visibility
  readonly source: Source
  readonly territory: TerritoryCode
  readonly sector: string
  /** null: forgotten, because the idea was withdrawn */
  readonly contact: Contact | null
}

export async function readHeldIdea(db: Database | Transaction, id: string): Promise<HeldIdea | null> {
  const row = await db
    .selectFrom('idea_receipt')
    .innerJoin('project', 'project.id', 'idea_receipt.project_id')
    .leftJoin('idea_contact', 'idea_contact.project_id', 'project.id')
    .select(COLUMNS.map((column) => `idea_receipt.${column}` as const))
    .select(['publication', 'visibility', 'source', 'territory_code', 'sector', 'channel', 'address'])
    .where('project.id', '=', id)
    .executeTakeFirst()
  const receipt = kept(row)
  if (row === undefined || receipt === null) return null
  const { publication, visibility, source, sector, channel, address } = row
  return {
    ...receipt,
    publication,
    visibility,
    source,
    sector,
    territory: row.territory_code,
    contact: channel === null || address === null ? null : { channel, address },
  }
}
