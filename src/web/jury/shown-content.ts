import type { Round } from '../../domain/contest/contest.ts'
import type { Entry, EntryContent } from '../../domain/contest/entry.ts'

/** What a juror may read of an entry in this round. */
export function shownContent(_round: Round | null, entry: Entry): EntryContent {
  return entry.content
}
