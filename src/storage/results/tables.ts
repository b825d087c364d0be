import type { ColumnType } from 'kysely'
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { Award } from '../../domain/results/award.ts'
import type { ShownResult } from '../../domain/results/result.ts'

/** Read as a value, written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>

export type ResultTables = {
  contest_result: {
    contest_id: string
    awards: Json<readonly Award[]>
    reasons: Json<Readonly<Record<string, SomeText>>>
    confirmed_by: string
    confirmed_at: Date
    shown: ColumnType<ShownResult | null, string | null, string | null>
  }
  entry_exhibition: {
    entry_id: EntryId
    dossier_id: DossierId
    answers: Json<readonly string[]>
    words_hash: string
    agreed_at: Date
    withdrawn_at: Date | null
  }
}
