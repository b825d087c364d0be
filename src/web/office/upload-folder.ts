/** Where a file lies between its trial and its import: an hour at most, and never longer than this process. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const KEPT_MS = 3_600_000

export type UploadFolder = {
  /** where the file of a job is, or would be */
  readonly pathOf: (id: string) => string
  readonly has: (id: string) => boolean
  /** removes it in an hour */
  readonly keepForAWhile: (id: string) => void
  readonly remove: (id: string) => void
  readonly close: () => void
}

export function openUploadFolder(): UploadFolder {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-uploads-'))
  const pathOf = (id: string) => join(folder, id)
  const remove = (id: string) => rmSync(pathOf(id), { force: true })
  return {
    pathOf,
    has: (id) => existsSync(pathOf(id)),
    keepForAWhile: (id) => setTimeout(remove, KEPT_MS, id).unref(),
    remove,
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
