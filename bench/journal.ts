/**
 * A million lines of the journal, read again from the tables and checked seal by seal. Target: 60 s.
 * Run: script/node bench/journal.ts
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { sealJournal } from '../src/operations/journal-seal.ts'
import { verifyKeptJournal } from '../src/operations/journal-verify.ts'
import { type Database, openDatabase } from '../src/storage/database.ts'
import { type BenchResult, printResults } from './result.ts'

const LINES = 1_000_000
const VERIFY_SECONDS = 60
const SEED_LINES = 50_000

/** As many lines as a busy office writes in some years, with details of the usual length. */
async function fill(db: Database): Promise<void> {
  for (let from = 0; from < LINES; from += SEED_LINES)
    await sql`insert into journal (at, actor, action, subject, detail)
      select timestamptz '2026-01-01Z' + (${from} + n) * interval '1 second', 'person:' || md5((n % 500)::text),
        'read-project', 'project:' || md5(n::text), jsonb_build_object('why', 'moderation', 'number', n)
      from generate_series(1, ${SEED_LINES}::int) n`.execute(db)
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const timed = (name: string, value: number, target: number | null): BenchResult => ({
  name,
  value,
  unit: 's',
  target,
  peer: null,
  peerValue: null,
  ratio: null,
  met: target === null ? null : value <= target,
})

export async function run(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-journal-'))
  const log = () => undefined
  const opened = await openDatabase({ dataFolder: folder, databaseUrl: null, databaseUser: undefined }, log)
  try {
    await fill(opened.db)
    const sealing = await seconds(() => sealJournal(opened.db, { now: new Date('2026-11-22T08:00:00Z') }))
    const verifying = await seconds(async () => {
      const { faults, lines } = await verifyKeptJournal(opened.db, [])
      if (faults.length > 0 || lines !== LINES) throw new Error(`${faults.length} faults in ${lines} lines`)
    })
    return [
      timed('a million journal lines sealed', sealing, null),
      timed('a million journal lines verified', verifying, VERIFY_SECONDS),
    ]
  } finally {
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) printResults(await run())
