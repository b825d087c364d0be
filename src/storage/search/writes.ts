/** What the search box finds, kept as it stands in the bank. */
import { sql } from 'kysely'
import { type ConceptEntry, type Concepts, conceptRows } from '../../domain/search/concepts.ts'
import type { Findable, SearchDocument } from '../../domain/search/document.ts'
import { conceptLexeme, lexemesOf, titleWords, tsvectorText } from '../../domain/search/lexemes.ts'
import { type BulkTarget, insertMany } from '../bulk.ts'
import type { Transaction } from '../database.ts'
import { readConcepts } from './concept-rows.ts'

const DOCUMENTS: BulkTarget = {
  table: 'search_document',
  columns: {
    kind: 'text',
    ref: 'text',
    title: 'jsonb',
    excerpt: 'jsonb',
    aliases: 'jsonb',
    territory: 'text',
    prominence: 'real',
    title_words: 'smallint',
    norm: 'tsvector',
  },
  replaceOn: null,
}

const SEARCH_LOCK = 7_491_206

/** Those who change the index come one after the other, until their transactions end: it counts lexemes. */
export async function lockIndex(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${SEARCH_LOCK})`.execute(trx)
}

/** Puts it in, in the place of what was there under its kind and ref. */
export async function putDocument(trx: Transaction, document: SearchDocument): Promise<void> {
  await putDocuments(trx, [document])
}

/** The same for many: of one kind and ref, one. `concepts`: the dictionary, where it is at hand. */
export async function putDocuments(
  trx: Transaction,
  documents: readonly SearchDocument[],
  concepts: Concepts | null = null,
): Promise<void> {
  if (documents.length === 0) return
  await lockIndex(trx)
  for (const kind of new Set(documents.map((document) => document.kind))) {
    const refs = documents.filter((document) => document.kind === kind).map(({ ref }) => ref)
    await removeDocuments(trx, kind, refs)
  }
  await insertDocuments(trx, documents, concepts ?? (await readConcepts(trx)))
}

async function insertDocuments(
  trx: Transaction,
  documents: readonly SearchDocument[],
  concepts: Concepts,
): Promise<void> {
  const rows = documents.map((document) => rowOf(document, concepts))
  await insertMany(trx, DOCUMENTS, rows, { said: () => undefined, signal: null })
}

function rowOf(document: SearchDocument, concepts: Concepts) {
  const { kind, ref, title, excerpt, aliases, territory, prominence } = document
  const norm = tsvectorText(lexemesOf(document, concepts))
  const title_words = titleWords(document)
  return { kind, ref, title, excerpt, aliases, territory, prominence, title_words, norm }
}

export async function removeDocument(trx: Transaction, kind: Findable, ref: string): Promise<void> {
  await removeDocuments(trx, kind, [ref])
}

export async function removeDocuments(
  trx: Transaction,
  kind: Findable,
  refs: readonly string[],
): Promise<void> {
  await lockIndex(trx)
  await sql`delete from search_document where kind = ${kind} and ref = any(${refs})`.execute(trx)
}

/** Of projects whose ids come after `after`, up to `upTo` (null: all that follow): in the order of the database. */
export async function removeProjectsBetween(
  trx: Transaction,
  after: string,
  upTo: string | null,
): Promise<void> {
  await lockIndex(trx)
  const between = (id: string) =>
    sql`${sql.ref(id)} > ${after} and (${upTo}::text is null or ${sql.ref(id)} <= ${upTo})`
  await sql`delete from search_document where kind = 'project' and ${between('ref')}`.execute(trx)
  await sql`delete from project_fingerprint where ${between('project_id')}`.execute(trx)
}

/** All documents of a kind, in the place of those there were. */
export async function replaceDocuments(
  trx: Transaction,
  kind: Findable,
  documents: readonly SearchDocument[],
): Promise<void> {
  await lockIndex(trx)
  await trx.deleteFrom('search_document').where('kind', '=', kind).execute()
  await insertDocuments(trx, documents, await readConcepts(trx))
}

const CONCEPTS: BulkTarget = {
  table: 'search_concept',
  columns: { phrase: 'text', concept: 'text' },
  replaceOn: null,
}

/** The dictionary, anew. Documents that are there already keep the concepts they were indexed with. */
export async function replaceConcepts(trx: Transaction, entries: readonly ConceptEntry[]): Promise<void> {
  await lockIndex(trx)
  await trx.deleteFrom('search_concept').execute()
  const named = entries.map(({ concept, wordings }) => ({ concept: conceptLexeme(concept), wordings }))
  await insertMany(trx, CONCEPTS, conceptRows(named), { said: () => undefined, signal: null })
}

/** What one wording of a project says. */
export type Fingerprint = {
  readonly project_id: string
  readonly wording: number
  readonly tokens: readonly number[]
}

const FINGERPRINTS: BulkTarget = {
  table: 'project_fingerprint',
  columns: { project_id: 'text', wording: 'smallint', tokens: 'integer[]' },
  replaceOn: null,
}

/** In the place of all that was known of the projects named. */
export async function replaceFingerprints(
  trx: Transaction,
  projects: readonly string[],
  fingerprints: readonly Fingerprint[],
): Promise<void> {
  await lockIndex(trx)
  await sql`delete from project_fingerprint where project_id = any(${projects})`.execute(trx)
  await insertMany(trx, FINGERPRINTS, fingerprints, { said: () => undefined, signal: null })
}
