/** For tests: a file of figures with its import and undo. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { FileRefusal, ImportReport } from '../../domain/territory/import-verdicts.ts'
import type { Database } from '../../storage/database.ts'
import { readActivities } from '../../storage/reference/activity-file.ts'
import type { ImportInput } from '../import-file.ts'
import { importIndicators } from '../import-indicators.ts'
import { undoImport } from '../undo-import.ts'

const DATA = resolve(import.meta.dirname, '../../../data')
export const circumstances = {
  now: new Date('2026-11-21T12:00:00Z'),
  actor: 'terminal:test' as const,
  activities: readActivities(DATA),
}

const FOLDER = mkdtempSync(join(tmpdir(), 'twiza-import-'))
process.on('exit', () => rmSync(FOLDER, { recursive: true, force: true }))
let files = 0

export function inputOf(contents: string | Uint8Array, changes: Partial<ImportInput> = {}): ImportInput {
  files += 1
  const path = join(FOLDER, String(files))
  writeFileSync(path, contents)
  const standard = { mostBytes: 50_000_000, dryRun: false, signal: null, progress: () => undefined }
  return { path, fileName: 'file.csv', ...standard, ...changes }
}

export function importFixture(db: Database, contents: string) {
  return {
    async import(): Promise<ImportReport> {
      const outcome = await importIndicators(db, inputOf(contents), circumstances)
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
      return outcome.value
    },
    async refusal(): Promise<readonly FileRefusal[]> {
      const outcome = await importIndicators(db, inputOf(contents), circumstances)
      return outcome.ok ? [] : outcome.reasons
    },
    undo: (batch: number | null) => undoImport(db, batch ?? -1, circumstances),
  }
}
