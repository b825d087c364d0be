import type { ImportInput } from '../operations/import-file.ts'
import type { Terminal } from './terminal.ts'

/** A short file needs no progress; of a long one, a line a second. */
const SILENT_MS = 1_000
const EVERY_MS = 1_000

export type Progress = { readonly said: ImportInput['progress']; readonly done: () => void }

/** How far an import is, on standard error; rewritten in place where a person is watching. */
export function progressOn(terminal: Terminal): Progress {
  let last = performance.now() + SILENT_MS - EVERY_MS
  let shown = false
  return {
    said: ({ bytes, of, rows }) => {
      const now = performance.now()
      const share = of > 0 ? Math.floor((100 * bytes) / of) : 100
      if (now - last < EVERY_MS || (share === 100 && !shown)) return
      last = now
      shown = true
      terminal.err(terminal.watched ? `\r${share} %  ${rows}  ` : `${share} %  ${rows}\n`)
    },
    done: () => {
      if (shown && terminal.watched) terminal.err('\n')
    },
  }
}
