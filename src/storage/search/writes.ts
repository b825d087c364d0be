/** What the search box finds, kept as it stands in the bank. */
import type { Findable, SearchDocument } from '../../domain/search/document.ts'
import type { Transaction } from '../database.ts'

/** Puts it in, in the place of what was there under its kind and ref. */
export async function putDocument(_trx: Transaction, _document: SearchDocument): Promise<void> {}

export async function removeDocument(_trx: Transaction, _kind: Findable, _ref: string): Promise<void> {}

/** All documents of a kind, in the place of those there were. */
export async function replaceDocuments(
  _trx: Transaction,
  _kind: Findable,
  _documents: readonly SearchDocument[],
): Promise<void> {}
