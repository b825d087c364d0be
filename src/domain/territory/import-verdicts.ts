/**
 * What Twiza answers to a file an operator brings: one verdict a row, and at times one for the whole file. The words
 * of each kind are in `src/web/words/imports.ts`; the fields of a reason are the {placeholders} of its words.
 */
export type ImportKind = 'indicators' | 'assets' | 'boundaries' | 'ideas' | 'projects'

export type RowRefusal =
  | { readonly kind: 'cell-count'; readonly expected: number; readonly found: number }
  | { readonly kind: 'missing-cell'; readonly column: string }
  | { readonly kind: 'bad-code'; readonly typed: string }
  | { readonly kind: 'unknown-territory'; readonly code: string }
  | { readonly kind: 'not-your-territory'; readonly code: string }
  | { readonly kind: 'unknown-indicator'; readonly indicator: string }
  | { readonly kind: 'bad-number'; readonly column: string; readonly typed: string }
  | { readonly kind: 'bad-year'; readonly typed: string }
  | { readonly kind: 'bad-key'; readonly typed: string }
  | { readonly kind: 'bad-address'; readonly typed: string }
  | { readonly kind: 'unknown-asset-kind'; readonly typed: string; readonly known: string }
  | { readonly kind: 'unknown-status'; readonly typed: string; readonly known: string }
  | { readonly kind: 'source-needed' }
  | { readonly kind: 'too-long'; readonly column: string; readonly most: number }
  | { readonly kind: 'hidden-character'; readonly column: string }
  | { readonly kind: 'twice-in-file'; readonly firstLine: number }
  | { readonly kind: 'no-code-property'; readonly looked: string }
  | { readonly kind: 'not-a-polygon'; readonly found: string }
  | { readonly kind: 'too-few-points'; readonly found: number }
  | { readonly kind: 'open-ring' }
  | { readonly kind: 'not-degrees'; readonly found: string }
  | { readonly kind: 'outside-morocco'; readonly found: string }
  | { readonly kind: 'crossing-ring' }
  | { readonly kind: 'no-area' }
  | { readonly kind: 'unknown-place'; readonly typed: string }
  | { readonly kind: 'several-places'; readonly typed: string; readonly codes: string }
  | {
      readonly kind: 'unknown-choice'
      readonly column: string
      readonly typed: string
      readonly known: string
    }
  | { readonly kind: 'too-short'; readonly column: string; readonly least: number }
  | { readonly kind: 'unread-contact'; readonly typed: string }
  | { readonly kind: 'consent-needed' }

export type FileRefusal =
  | { readonly kind: 'unreadable-file' }
  | { readonly kind: 'too-large'; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'cut-off'; readonly line: number }
  | { readonly kind: 'bad-csv'; readonly line: number }
  | { readonly kind: 'missing-columns'; readonly columns: string }
  | { readonly kind: 'unknown-columns'; readonly columns: string }
  | { readonly kind: 'not-json'; readonly line: number }
  | { readonly kind: 'not-geojson' }
  | { readonly kind: 'not-a-spreadsheet' }
  | { readonly kind: 'interrupted' }

/** `line` is the line of the file where the row begins (CSV), or the number of the feature (GeoJSON), from 1. */
export type RowVerdict =
  | { readonly line: number; readonly verdict: 'new' | 'changed' | 'same' }
  | { readonly line: number; readonly verdict: 'refused'; readonly reason: RowRefusal }

export type ImportCounts = {
  readonly rows: number
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly refused: number
}

export type ImportReport = {
  readonly kind: ImportKind
  readonly fileName: string
  readonly counts: ImportCounts
  /** The first thousand verdicts, the refused ones before all others; `counts` is complete. */
  readonly verdicts: readonly RowVerdict[]
  /** The number by which it can be undone; null when nothing was written (a dry run, a refusal, nothing new). */
  readonly batch: number | null
  /** The same file was imported before and stands: nothing to do. */
  readonly importedBefore: { readonly batch: number; readonly at: Date } | null
}

export type UndoRefusal =
  | { readonly kind: 'not-yours-to-undo' }
  | { readonly kind: 'unknown-import' }
  | { readonly kind: 'undone-before'; readonly at: Date }
