/** Whether the journal is still what was sealed; every fault says where. */
import { hashOfSeal, leafOf, merkleRoot, NO_SEAL, readRanges, type Seal, type SealedLine } from './chain.ts'
import type { Sha256 } from './chain.ts'

export type JournalFault =
  /** a seal is not what it says of itself, or its list of lines cannot be read */
  | { readonly kind: 'seal-changed'; readonly seal: number }
  /** a seal does not follow the one before: one was taken away, moved or slipped in */
  | { readonly kind: 'seal-out-of-order'; readonly seal: number }
  /** sealed lines are not there any more */
  | { readonly kind: 'lines-missing'; readonly seal: number; readonly missing: number }
  /** the lines of a seal are not what was sealed */
  | { readonly kind: 'lines-changed'; readonly seal: number }
  /** lines stand in the journal that no seal covers and that do not wait for one either, or in two seals */
  | { readonly kind: 'lines-unaccounted'; readonly lines: number }
  /** a hash that was published is not in the chain: its end was cut off, or it was written anew */
  | { readonly kind: 'published-seal-missing'; readonly seal: number }

/** A seal that somebody has kept elsewhere, from the daily list. */
export type Witness = { readonly number: number; readonly hash: string }

/** The seal by itself and after the one before (null before the first). */
export function checkSeal(
  sha: Sha256,
  before: Pick<Seal, 'number' | 'hash'> | null,
  seal: Seal,
): JournalFault | null {
  if (seal.number !== (before?.number ?? 0) + 1 || seal.previous !== (before?.hash ?? NO_SEAL))
    return { kind: 'seal-out-of-order', seal: seal.number }
  if (hashOfSeal(sha, seal) !== seal.hash || countOf(seal) !== seal.count)
    return { kind: 'seal-changed', seal: seal.number }
  return null
}

function countOf({ lines }: Seal): number | null {
  return readRanges(lines)?.reduce((sum, [from, to]) => sum + to - from + 1, 0) ?? null
}

/** `lines`: those that stand under the ids of the seal, in their order. */
export function checkLines(sha: Sha256, seal: Seal, lines: readonly SealedLine[]): JournalFault | null {
  const missing = seal.count - lines.length
  if (missing > 0) return { kind: 'lines-missing', seal: seal.number, missing }
  const root = merkleRoot(
    sha,
    lines.map((line) => leafOf(sha, line)),
  )
  return root === seal.root ? null : { kind: 'lines-changed', seal: seal.number }
}

export type Journal = {
  readonly lines: readonly SealedLine[]
  readonly seals: readonly Seal[]
  /** ids of lines that wait for their seal */
  readonly waiting: readonly string[]
}

/** The whole journal at once, as the terminal's verifier does it piece by piece. */
export function verifyJournal(
  sha: Sha256,
  { lines, seals, waiting }: Journal,
  witnesses: readonly Witness[],
): readonly JournalFault[] {
  const faults: JournalFault[] = []
  const byId = new Map(lines.map((line) => [Number(line.id), line]))
  let before: Seal | null = null
  let covered = 0
  for (const seal of seals) {
    const own = seal.count > byId.size ? [] : linesUnder(seal, byId)
    covered += own.length
    const fault = checkSeal(sha, before, seal) ?? checkLines(sha, seal, own)
    if (fault !== null) faults.push(fault)
    before = seal
  }
  const awaited = waiting.filter((id) => byId.has(Number(id))).length
  const unaccounted = Math.abs(lines.length - covered - awaited) + waiting.length - awaited
  if (unaccounted > 0) faults.push({ kind: 'lines-unaccounted', lines: unaccounted })
  return [...faults, ...unwitnessed(seals, witnesses)]
}

function linesUnder(seal: Seal, byId: ReadonlyMap<number, SealedLine>): readonly SealedLine[] {
  const found: SealedLine[] = []
  for (const [from, to] of readRanges(seal.lines) ?? [])
    for (let id = from; id <= Math.min(to, from + byId.size); id += 1) {
      const line = byId.get(id)
      if (line !== undefined) found.push(line)
    }
  return found
}

export function unwitnessed(
  seals: readonly Pick<Seal, 'number' | 'hash'>[],
  witnesses: readonly Witness[],
): readonly JournalFault[] {
  const hashes = new Map(seals.map(({ number, hash }) => [number, hash]))
  return witnesses
    .filter(({ number, hash }) => hashes.get(number) !== hash)
    .map(({ number }) => ({ kind: 'published-seal-missing', seal: number }))
}
