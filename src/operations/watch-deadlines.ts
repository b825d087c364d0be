/** Looks every 20 seconds, in the day before a deadline, whether teams can submit, and extends it after an outage. */
import { PROBE_EVERY_MS, WATCHED_MS } from '../domain/deadline/extension.ts'
import type { Database } from '../storage/database.ts'
import { readWatched } from '../storage/deadline/reads.ts'
import { insertProbe, noteClosings } from '../storage/deadline/writes.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { extendDeadlines } from './extend-deadline.ts'
import { LONGEST_MS, probeSubmit } from './probe-submit.ts'

export type Watching = {
  readonly now: Date
  readonly origin: string | null
  readonly keys: ReceiptKeys
  /** whether the site answers at its own address; rejects when it does not */
  readonly reach: () => Promise<unknown>
}

export type Watch =
  | { readonly kind: 'nothing-near' }
  | { readonly kind: 'tried'; readonly ok: boolean; readonly error: unknown; readonly extended: number }

/** One look. Rejects when not even the outcome can be written: then there is silence, which counts as an outage. */
export async function watchDeadlines(db: Database, { now, origin, keys, reach }: Watching): Promise<Watch> {
  await noteClosings(db, now)
  const near = await readWatched(db, new Date(now.getTime() + WATCHED_MS + PROBE_EVERY_MS))
  if (near.length === 0) return { kind: 'nothing-near' }
  const started = performance.now()
  const error = await within(LONGEST_MS, Promise.all([reach(), probeSubmit(db, { now, keys })])).then(
    () => null,
    (failed: unknown) => failed ?? 'failed',
  )
  const ok = error === null
  await insertProbe(db, { at: now, ok, took: Math.round(performance.now() - started) })
  return { kind: 'tried', ok, error, extended: ok ? await extendDeadlines(db, { now, origin }) : 0 }
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer))
}
