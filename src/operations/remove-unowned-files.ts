/** Bytes that no dossier has any more. */
import type { Database } from '../storage/database.ts'
import { ownedHashes } from '../storage/file/reads.ts'
import { type FileFolder, listKept, removeBytes, removeKept } from '../storage/file/store.ts'
import { isOwned, lockContent } from '../storage/file/writes.ts'
import type { Round } from './rounds.ts'

const DAY_MS = 24 * 60 * 60_000

/** Removes those of `hashes` that nobody has; who brings the same document meanwhile waits, and it is written anew. */
export async function removeUnownedFiles(
  db: Database,
  folder: FileFolder,
  hashes: readonly string[],
): Promise<number> {
  let removed = 0
  for (const hash of new Set(hashes))
    await db.transaction().execute(async (trx) => {
      await lockContent(trx, hash)
      if (await isOwned(trx, hash)) return
      await removeBytes(folder, hash)
      removed += 1
    })
  return removed
}

/** What nobody has owned for a day: left by a process that ended between the bytes and their line, or by a deletion. */
export function unownedFilesRound(folder: FileFolder): Round {
  return {
    name: 'files that nobody owns',
    everyMinutes: 60,
    run: async (db, { now }) => {
      const old = (await listKept(folder)).filter(
        ({ changedAt }) => now.getTime() - changedAt.getTime() > DAY_MS,
      )
      const owned = await ownedHashes(db)
      const hashes = old.flatMap(({ hash }) => (hash === null || owned.has(hash) ? [] : [hash]))
      const halves = old.filter(({ hash }) => hash === null)
      for (const half of halves) await removeKept(half)
      return halves.length + (await removeUnownedFiles(db, folder, hashes))
    },
  }
}
