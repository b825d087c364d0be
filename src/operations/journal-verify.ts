/** Reads the whole journal again and says what is not as it was sealed; a block in memory at a time. */
import { readRanges, type Seal, type SealedLine } from '../domain/journal/chain.ts'
import {
  checkLines,
  checkSeal,
  type JournalFault,
  unwitnessed,
  type Witness,
} from '../domain/journal/verify.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { countLines, readLinesIn, readSeals } from '../storage/journal/seals.ts'
import { sha256 } from './journal-seal.ts'

export type Verification = {
  readonly faults: readonly JournalFault[]
  readonly lines: number
  readonly seals: number
  /** lines that no seal covers yet: they can still be changed unnoticed */
  readonly waiting: number
  /** the last seal: what to keep elsewhere */
  readonly head: Witness | null
}

/** Seals read at once, and the lines of so many together at most (one seal alone may have more). */
const SEALS = 500
const LINES = 20_000

/** `witnesses`: seals that somebody kept elsewhere; without any, a journal written anew from the start passes. */
export function verifyKeptJournal(db: Database, witnesses: readonly Witness[]): Promise<Verification> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const { lines, waiting, lost } = await countLines(trx)
      const faults: JournalFault[] = []
      const heads: Witness[] = []
      let before: Seal | null = null
      let covered = 0
      for await (const batch of batches(trx)) {
        const sound: Seal[] = []
        for (const seal of batch) {
          const fault = checkSeal(sha256, before, seal)
          if (fault !== null) faults.push(fault)
          if (fault?.kind !== 'seal-changed') {
            if (seal.count <= lines) sound.push(seal)
            else faults.push({ kind: 'lines-missing', seal: seal.number, missing: seal.count - lines })
          }
          before = seal
          heads.push({ number: seal.number, hash: seal.hash })
        }
        for (const [seal, own] of await linesUnder(trx, sound)) {
          covered += own.length
          const fault = checkLines(sha256, seal, own)
          if (fault !== null) faults.push(fault)
        }
      }
      const unaccounted = Math.abs(lines - covered - waiting) + lost
      if (unaccounted > 0) faults.push({ kind: 'lines-unaccounted', lines: unaccounted })
      faults.push(...unwitnessed(heads, witnesses))
      return { faults, lines, seals: heads.length, waiting, head: heads.at(-1) ?? null }
    })
}

async function* batches(trx: Transaction): AsyncGenerator<readonly Seal[]> {
  let after = 0
  for (;;) {
    const seals = await readSeals(trx, { after, size: SEALS })
    if (seals.length === 0) return
    let batch: Seal[] = []
    let size = 0
    for (const seal of seals) {
      if (size + seal.count > LINES && batch.length > 0) {
        yield batch
        batch = []
        size = 0
      }
      batch.push(seal)
      size += seal.count
    }
    yield batch
    after = seals.at(-1)?.number ?? after
  }
}

/** The lines of several seals in one question, each given to its own. */
async function linesUnder(
  trx: Transaction,
  seals: readonly Seal[],
): Promise<readonly (readonly [Seal, readonly SealedLine[]])[]> {
  const owned = seals.flatMap((seal, at) =>
    (readRanges(seal.lines) ?? []).map(([from, to]) => ({ from, to, at })),
  )
  owned.sort((a, b) => a.from - b.from)
  const lines = await readLinesIn(
    trx,
    owned.map(({ from, to }) => [from, to] as const),
  )
  const found: SealedLine[][] = seals.map(() => [])
  let range = 0
  for (const line of lines) {
    const id = Number(line.id)
    while (id > (owned[range]?.to ?? Number.POSITIVE_INFINITY)) range += 1
    found[owned[range]?.at ?? 0]?.push(line)
  }
  return seals.map((seal, at) => [seal, found[at] ?? []] as const)
}
