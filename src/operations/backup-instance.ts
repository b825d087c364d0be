/** A whole instance in one file, and back: every table, the keys and the files. */
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Database } from '../storage/database.ts'
import { eachInstanceLine, type InstanceLine, ranMigrations } from '../storage/instance/reads.ts'
import { BrokenBackup } from '../storage/instance/broken-backup.ts'
import { beginRestore } from '../storage/instance/writes.ts'

/** What is kept beside the database, by its name in the backup: a file, or a folder of files. */
export type KeptBeside = Readonly<Record<string, string>>

type Head = { readonly twiza: 'backup'; readonly version: 1; readonly made: string }
type FileLine = { readonly file: string; readonly sha256: string; readonly base64: string }
type Foot = { readonly done: true; readonly lines: number }
type Line = Head | InstanceLine | FileLine | Foot

export type BackupCounts = { readonly rows: number; readonly files: number }

/**
 * Writes `path` (gzip of JSON lines, read by its owner only) under another name first: a backup that is there is whole.
 * The site may run; what is written meanwhile is not in it.
 */
export async function backupInstance(
  db: Database,
  path: string,
  { beside, now }: { readonly beside: KeptBeside; readonly now: Date },
): Promise<BackupCounts> {
  await mkdir(dirname(resolve(path)), { recursive: true })
  const fresh = `${path}.${randomBytes(4).toString('hex')}.part`
  const gzip = createGzip({ level: 6 })
  const written = pipeline(gzip, createWriteStream(fresh, { mode: 0o600 }))
  written.catch(() => undefined)
  let lines = 0
  let rows = 0
  const put = async (line: Line) => {
    lines += 1
    if (typeof line === 'string') rows += 1
    if (!gzip.write(`${JSON.stringify(line)}\n`)) await once(gzip, 'drain')
  }
  try {
    await put({ twiza: 'backup', version: 1, made: now.toISOString() })
    await eachInstanceLine(db, put)
    const files = await eachFile(beside, put)
    await put({ done: true, lines })
    gzip.end()
    await written
    await onDisk(fresh)
    await rename(fresh, path)
    return { rows, files }
  } catch (error) {
    gzip.destroy()
    await rm(fresh, { force: true })
    throw error
  }
}

async function eachFile(beside: KeptBeside, put: (line: FileLine) => Promise<void>): Promise<number> {
  let count = 0
  for (const [name, path] of Object.entries(beside)) {
    if (!existsSync(path)) continue
    for (const file of await filesIn(path)) {
      const bytes = await readFile(file)
      const inside = relative(path, file).split(sep).join('/')
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await put({
        file: inside === '' ? name : `${name}/${inside}`,
        sha256,
        base64: bytes.toString('base64'),
      })
      count += 1
    }
  }
  return count
}

async function filesIn(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Puts a backup in the place of everything the database holds: in one transaction, so that a broken backup changes
 * nothing. Files that are there already stay. Throws `BrokenBackup` for what is cut off, changed, or of another version.
 */
export async function restoreInstance(
  db: Database,
  path: string,
  { beside }: { readonly beside: KeptBeside },
): Promise<BackupCounts> {
  const counts = { rows: 0, files: 0 }
  const keys: FileLine[] = []
  await db.transaction().execute(async (trx) => {
    const here = JSON.stringify(await ranMigrations(trx))
    const { take, done } = await beginRestore(trx)
    await eachLine(path, async (line) => {
      if (typeof line === 'string') counts.rows += 1
      if (typeof line === 'object' && 'migrations' in line) {
        if (JSON.stringify(line.migrations) !== here)
          throw new BrokenBackup('made by another version of Twiza: restore it with that one, then update')
      } else if (typeof line === 'object' && 'file' in line) {
        counts.files += 1
        const file = checkedFile(line, beside)
        // files of a folder are named after what they hold: one too many harms nobody; keys wait for the rest
        if (file.file.includes('/')) await putFile(file, beside)
        else keys.push(file)
      } else await take(line)
    })
    await done()
    for (const file of keys) await putFile(file, beside)
  })
  return counts
}

function checkedFile(line: FileLine, beside: KeptBeside): FileLine {
  const [name = ''] = line.file.split('/')
  const safe = !line.file.split('/').some((part) => part === '' || part === '.' || part === '..')
  const sha256 = createHash('sha256').update(Buffer.from(line.base64, 'base64')).digest('hex')
  if (!Object.hasOwn(beside, name) || !safe || sha256 !== line.sha256)
    throw new BrokenBackup(`a file that is not as it was: ${line.file}`)
  return line
}

async function putFile({ file, base64 }: FileLine, beside: KeptBeside): Promise<void> {
  const [name = '', ...inside] = file.split('/')
  const path = join(beside[name] ?? '', ...inside)
  await mkdir(dirname(path), { recursive: true })
  const fresh = `${path}.${randomBytes(4).toString('hex')}.part`
  await writeFile(fresh, Buffer.from(base64, 'base64'), { mode: 0o600 })
  await onDisk(fresh)
  await rename(fresh, path)
}

async function eachLine(
  path: string,
  take: (line: Exclude<Line, Head | Foot>) => Promise<void>,
): Promise<void> {
  const bytes = createReadStream(path).on('error', (error) => unzipped.destroy(error))
  const unzipped = bytes.pipe(createGunzip())
  let lines = 0
  let ended = false
  try {
    for await (const text of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) {
      const line = JSON.parse(text) as Line
      if (ended) throw new BrokenBackup('something behind the end')
      if (lines === 0 && !(typeof line === 'object' && 'twiza' in line && line.version === 1))
        throw new BrokenBackup('not a backup of Twiza, or of a later version')
      if (typeof line === 'object' && 'done' in line) {
        if (line.lines !== lines) throw new BrokenBackup('lines are missing')
        ended = true
      } else if (lines > 0 && !(typeof line === 'object' && 'twiza' in line))
        await take(line as InstanceLine | FileLine)
      lines += 1
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (error instanceof SyntaxError || code.startsWith('Z_')) throw new BrokenBackup('cut off or changed')
    throw error
  } finally {
    bytes.destroy()
  }
  if (!ended) throw new BrokenBackup('cut off before its end')
}

/** Whether it is more than what ships with Twiza: somebody has signed in or put in an idea. */
export async function holdsPeople(db: Database): Promise<boolean> {
  const person = await db.selectFrom('person').select('id').limit(1).executeTakeFirst()
  const idea = await db
    .selectFrom('project')
    .select('id')
    .where('batch_id', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return person !== undefined || idea !== undefined
}
