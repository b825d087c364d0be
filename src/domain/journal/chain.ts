/**
 * The journal made tamper-evident: its lines are sealed in blocks. Each seal carries the root of a Merkle tree over the
 * hashes of its lines (as RFC 6962) and the hash of the seal before. Whoever keeps one published hash can later prove
 * that nothing up to it was changed, taken away, moved or slipped in.
 */

/** SHA-256 of a text in UTF-8, in hexadecimal; brought along, as the domain computes no hashes itself. */
export type Sha256 = (text: string) => string

/** One line exactly as it is kept: `at` to the microsecond, `detail` as JSON text. */
export type SealedLine = {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail: string
}

export type Seal = {
  /** 1, 2, 3 … without gaps */
  readonly number: number
  readonly sealedAt: string
  /** ids of its lines in order, as ranges: `1-100,103` */
  readonly lines: string
  readonly count: number
  readonly root: string
  /** the hash of the seal before; 64 zeros before the first */
  readonly previous: string
  readonly hash: string
}

export const NO_SEAL = '0'.repeat(64)

/** Leaves and branches are hashed apart, so that a branch can never pass for a line. */
export function leafOf(sha: Sha256, { id, at, actor, action, subject, detail }: SealedLine): string {
  return sha(`line:${JSON.stringify([id, at, actor, action, subject, detail])}`)
}

/** The root over leaves in order; the odd one out at a level is carried up as it is. */
export function merkleRoot(sha: Sha256, leaves: readonly string[]): string {
  let level = leaves
  while (level.length > 1) {
    const above: string[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [left = '', right] = [level[at], level[at + 1]]
      above.push(right === undefined ? left : sha(`node:${left}${right}`))
    }
    level = above
  }
  return level[0] ?? sha('')
}

export function hashOfSeal(sha: Sha256, seal: Omit<Seal, 'hash'>): string {
  const { number, sealedAt, lines, count, root, previous } = seal
  return sha(`seal:${JSON.stringify([number, sealedAt, lines, count, root, previous])}`)
}

/** Seals `lines`, in the order of their ids, after `last`. */
export function sealLines(
  sha: Sha256,
  last: Pick<Seal, 'number' | 'hash'> | null,
  lines: readonly SealedLine[],
  sealedAt: string,
): Seal {
  const content = {
    number: (last?.number ?? 0) + 1,
    sealedAt,
    lines: rangesOf(lines.map(({ id }) => Number(id))),
    count: lines.length,
    root: merkleRoot(
      sha,
      lines.map((line) => leafOf(sha, line)),
    ),
    previous: last?.hash ?? NO_SEAL,
  }
  return { ...content, hash: hashOfSeal(sha, content) }
}

/** Rising whole numbers as `1-100,103`. */
export function rangesOf(ids: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const id of ids) {
    const last = ranges.at(-1)
    if (last !== undefined && id === last[1] + 1) last[1] = id
    else ranges.push([id, id])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}

/** Pairs of first and last; null when the text is no such list, or does not rise. */
export function readRanges(text: string): readonly (readonly [number, number])[] | null {
  if (!/^\d{1,15}(-\d{1,15})?(,\d{1,15}(-\d{1,15})?)*$/.test(text)) return null
  const ranges = text.split(',').map((part) => {
    const [from, to] = part.split('-').map(Number)
    return [from ?? 0, to ?? from ?? 0] as const
  })
  const rises = ranges.every(([from, to], at) => from <= to && from > (ranges[at - 1]?.[1] ?? -1))
  return rises ? ranges : null
}
