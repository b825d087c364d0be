/** Seals what has been written into the journal since the last seal (domain/journal/chain.ts). */
import { createHash } from 'node:crypto'
import { sealLines, type Sha256 } from '../domain/journal/chain.ts'
import type { Database } from '../storage/database.ts'
import { insertSeal, lockSealing, readLastSeal, readUnsealedLines } from '../storage/journal/seals.ts'

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** Lines under one seal at most: what a verifier holds in memory at once. */
const BLOCK = 10_000

/** Every committed line that waits; how many were sealed. Done again at once it does nothing. */
export async function sealJournal(db: Database, { now }: { readonly now: Date }): Promise<number> {
  let sealed = 0
  for (;;) {
    const count = await sealBlock(db, now)
    sealed += count
    if (count < BLOCK) return sealed
  }
}

function sealBlock(db: Database, now: Date): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await lockSealing(trx)
    const lines = await readUnsealedLines(trx, BLOCK)
    if (lines.length === 0) return 0
    const seal = sealLines(sha256, await readLastSeal(trx), lines, now.toISOString())
    await insertSeal(
      trx,
      seal,
      lines.map(({ id }) => id),
    )
    return lines.length
  })
}
