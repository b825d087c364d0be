/**
 * The fair extension after an outage, a rule that everybody can read: when the way of a submission failed for five
 * minutes or more in the last 24 hours before a deadline, the deadline moves by the time lost, at least two hours,
 * rounded up to a whole quarter of an hour; once.
 */

/** One try of the way a submission goes. */
export type Probe = { readonly at: Date; readonly ok: boolean }

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

export const PROBE_EVERY_MS = 20 * SECOND
/** Without a sign for so long the site was down: two tries are missing. */
export const SILENCE_MS = 60 * SECOND
export const WATCHED_MS = 24 * HOUR
export const LEAST_OUTAGE_MS = 5 * MINUTE
export const LEAST_EXTENSION_MS = 2 * HOUR
export const QUARTER_MS = 15 * MINUTE
/** It is decided in the last hour, so that the outages of the whole day are counted; before the bell, so that people know. */
export const DECIDED_BEFORE_MS = HOUR

/**
 * Milliseconds in [from, until] in which nothing could be submitted: from a failed try until the next one, and any
 * silence longer than `SILENCE_MS` from when the next try was due. `probes` in the order of time.
 */
export function outageOf(probes: readonly Probe[], from: Date, until: Date): number {
  const end = until.getTime()
  let sum = 0
  // before the first sign it is as if one had been due at `from`
  let [at, failing] = [from.getTime() - PROBE_EVERY_MS, false]
  for (const probe of [...probes, { at: until, ok: true }]) {
    const next = Math.min(Math.max(probe.at.getTime(), from.getTime()), end)
    const silent = next - at > SILENCE_MS
    if (failing || silent)
      sum += Math.max(0, next - Math.max(failing ? at : at + PROBE_EVERY_MS, from.getTime()))
    ;[at, failing] = [Math.max(at, next), !probe.ok]
    if (probe.at.getTime() >= end) break
  }
  return sum
}

/** By how much a deadline moves for so long an outage; null: not at all. Milliseconds. */
export function extensionFor(outage: number): number | null {
  if (outage < LEAST_OUTAGE_MS) return null
  return Math.ceil(Math.max(outage, LEAST_EXTENSION_MS) / QUARTER_MS) * QUARTER_MS
}

/**
 * Deadlines of the same contest from the bell on: when the moved bell would come after one of them (a vote that opens,
 * results), all of them move by as much, so that their order and the time between them stay.
 */
export function laterMove(later: readonly Date[], to: Date): boolean {
  return later.some((at) => at < to)
}

export type Watched = {
  readonly closes: Date
  /** the site has known of this deadline since; what was down before, nobody waited for */
  readonly since: Date
  readonly probes: readonly Probe[]
  readonly now: Date
}
export type ExtensionDecision =
  | { readonly kind: 'too-early' }
  /** it fails at this moment: how long, will be known when it works again */
  | { readonly kind: 'still-down' }
  | { readonly kind: 'none'; readonly outage: number }
  | { readonly kind: 'extend'; readonly outage: number; readonly to: Date }

/**
 * What is decided now. An outage that lasts over the bell counts to its end, so that everybody has again the time she had
 * when it began. `probes`: from 24 hours before the deadline on, in the order of time.
 */
export function decideExtension({ closes, since, probes, now }: Watched): ExtensionDecision {
  if (now.getTime() < closes.getTime() - DECIDED_BEFORE_MS) return { kind: 'too-early' }
  const last = probes.findLast(({ at }) => at <= now)
  if (last === undefined || !last.ok || now.getTime() - last.at.getTime() > SILENCE_MS)
    return { kind: 'still-down' }
  const from = new Date(Math.max(closes.getTime() - WATCHED_MS, since.getTime()))
  const outage = outageOf(probes, from, endOfOutage(probes, closes, now))
  const by = extensionFor(outage)
  if (by === null) return { kind: 'none', outage }
  return { kind: 'extend', outage, to: new Date(closes.getTime() + by) }
}

/** The bell, or the first try after it that worked when it rang during an outage. */
function endOfOutage(probes: readonly Probe[], closes: Date, now: Date): Date {
  if (now <= closes) return now
  return probes.find(({ at, ok }) => ok && at >= closes)?.at ?? now
}
