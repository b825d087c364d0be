/** What stands beside the lines of the journal (the lines themselves: storage/tables.ts). */
export type JournalTables = {
  journal_unsealed: { journal_id: string }
  journal_seal: {
    number: string
    sealed_at: string
    lines: string
    line_count: number
    root: string
    previous: string
    hash: string
  }
}
