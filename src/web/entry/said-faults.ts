import type { Language } from '../../domain/basics/language.ts'
import type { EntryFault } from '../../domain/contest/entry-text.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { words } from '../words/word.ts'
import { ENTRY_FAULTS } from './words.ts'

/** The field of the form that a fault is about. */
export function fieldOf({ kind }: EntryFault): string {
  return kind.split('-')[0] ?? 'pitch'
}

export function faultsSaid(language: Language, faults: readonly EntryFault[]): readonly FieldError[] {
  return faults.map((fault) => ({
    field: fieldOf(fault),
    message: words(language, ENTRY_FAULTS[fault.kind]),
  }))
}
