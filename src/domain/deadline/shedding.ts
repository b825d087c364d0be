/**
 * What is let go when more comes than can be answered: reading first, for who reads can come again; what a team
 * sends goes on until so much waits that its turn would come too late to be of use.
 */
export type Load = {
  /** how late the process comes to its next turn, in milliseconds */
  readonly lateMs: number
  /** requests under way */
  readonly reads: number
  readonly writes: number
}

/** `crowd`: so many under way that being late is no matter of one long answer. `reads`: so many are too many anyway. */
export const LIMITS = {
  /** pages that are to be drawn: two hundred are drawn in less than a second */
  drawn: { lateMs: 120, crowd: 60, reads: 200 },
  /** pages that are ready: they cost little */
  ready: { lateMs: 400, crowd: 120, reads: 600 },
  writes: 600,
  /** while so many sendings wait, no more than so many pages are drawn beside them */
  rush: { writes: 120, drawn: 40 },
} as const

/** `receipt`: the proof of what was just sent; who has sent is not left without an answer. */
export type Asked = 'drawn' | 'ready' | 'receipt' | 'write'

export function isShed(asked: Asked, { lateMs, reads, writes }: Load): boolean {
  if (asked === 'write') return writes > LIMITS.writes
  if (asked === 'drawn' && writes > LIMITS.rush.writes && reads > LIMITS.rush.drawn) return true
  const limits = asked === 'receipt' ? LIMITS.ready : LIMITS[asked]
  return reads > limits.reads || (lateMs > limits.lateMs && reads + writes > limits.crowd)
}
