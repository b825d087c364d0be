/** Every 20 seconds, in the day before a deadline: can teams submit? While the site runs (operations/watch-deadlines.ts). */
import { PROBE_EVERY_MS } from './domain/deadline/extension.ts'
import { watchDeadlines } from './operations/watch-deadlines.ts'
import type { Database } from './storage/database.ts'
import type { ReceiptKeys } from './storage/idea/receipt-keys.ts'

export type WatchSettings = {
  /** how people reach the site; null: not set */
  readonly origin: string | null
  /** where this process itself listens: `http://127.0.0.1:3000` */
  readonly address: string
  readonly keys: ReceiptKeys
  readonly now: () => Date
}

export function watchSubmissions(
  db: Database,
  { origin, address, keys, now }: WatchSettings,
): () => Promise<void> {
  const reach = async () => {
    const answer = await fetch(`${address}/livez`)
    if (!answer.ok) throw new Error(`the site answers ${answer.status}`)
  }
  let look: Promise<void> = Promise.resolve()
  let looking = false
  const again = () => {
    if (looking) return // the last one still waits: what it finds counts until the next
    looking = true
    look = watchDeadlines(db, { now: now(), origin, keys, reach })
      .then((found) => {
        if (found.kind !== 'tried') return
        if (!found.ok) console.error('submitting does not work', found.error)
        if (found.extended > 0) console.warn(`Deadlines extended after an outage: ${found.extended}`)
      })
      .catch((error: unknown) => console.error('the way of a submission could not be tried', error))
      .finally(() => {
        looking = false
      })
  }
  const timer = setInterval(again, PROBE_EVERY_MS)
  again()
  return async () => {
    clearInterval(timer)
    await look
  }
}
