/**
 * The bytes of documents, under their SHA-256, in two folders of letters: `ab/abcdef…`. Written beside, forced to the
 * disk and then renamed: what has its name is whole.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Absolute: TWIZA_DATA/files. */
export type FileFolder = string & { readonly __kind: 'file-folder' }

export const fileFolder = (dataFolder: string): FileFolder => join(dataFolder, 'files') as FileFolder

export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function placeOf(folder: FileFolder, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('no SHA-256')
  return join(folder, hash.slice(0, 2), hash)
}

export async function putBytes(folder: FileFolder, hash: string, bytes: Uint8Array): Promise<void> {
  const place = placeOf(folder, hash)
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  const beside = `${place}.${randomBytes(6).toString('hex')}.part`
  const file = await open(beside, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, place)
  const around = await open(dirname(place), 'r')
  await around.sync().finally(() => around.close())
}

/** Null: they are not there. Throws when they are no longer what they were. */
export async function getBytes(folder: FileFolder, hash: string): Promise<Buffer | null> {
  const bytes = await readFile(placeOf(folder, hash)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (bytes !== null && contentHash(bytes) !== hash) throw new Error(`the document ${hash} is damaged`)
  return bytes
}

export async function removeBytes(folder: FileFolder, hash: string): Promise<void> {
  await rm(placeOf(folder, hash), { force: true })
}

export type Kept = { readonly path: string; readonly hash: string | null; readonly changedAt: Date }

/** Everything that lies there; `hash` is null for what was being written when a process ended. */
export async function listKept(folder: FileFolder): Promise<readonly Kept[]> {
  const shelves = await readdir(folder).catch(() => [])
  const kept: Kept[] = []
  for (const shelf of shelves)
    for (const name of await readdir(join(folder, shelf)).catch(() => [])) {
      const path = join(folder, shelf, name)
      const found = await stat(path).catch(() => null)
      if (found === null) continue
      kept.push({ path, hash: /^[0-9a-f]{64}$/.test(name) ? name : null, changedAt: found.mtime })
    }
  return kept
}

export async function removeKept({ path }: Kept): Promise<void> {
  await rm(path, { force: true })
}
