import type { Entry } from '../../domain/contest/entry.ts'
import { asksMarks, type Desk } from '../../domain/jury/desk.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import { packSheet } from '../../domain/jury/packed-sheet.ts'
import type { KnownAnswer } from '../../domain/dossier/sync.ts'

/** What the site has of her sheet in this round, as a phone keeps it; null: she has none yet, or no marks are asked. */
export function sheetNow(
  { round, sheets }: Pick<Desk, 'round' | 'sheets'>,
  entry: Entry,
): { readonly round: string; readonly known: KnownAnswer } | null {
  const sheet = sheets.get(entry.id)
  if (round === null || !asksMarks(round) || sheet === undefined) return null
  const marks = Object.fromEntries(Object.entries(sheet.marks).map(([id, mark]) => [id, String(mark)]))
  const value = packSheet({ label: entryNumber(entry.number), marks, comments: sheet.comments })
  return { round: round.id, known: { version: sheet.version, value } }
}
