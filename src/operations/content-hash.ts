import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files by the folder they are named from. */
export type FileGroup = readonly [folder: string, files: readonly string[]]

/** SHA-256 of the names and contents of files, whatever the order of their names; tests are left out. */
export function contentHash(groups: readonly FileGroup[]): string {
  const hash = createHash('sha256')
  for (const [folder, files] of groups)
    for (const file of files.filter((name) => !name.endsWith('.test.ts')).toSorted())
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(folder, file)))
        .update('\0')
  return hash.digest('hex')
}
