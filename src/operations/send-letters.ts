/** Takes letters from the outbox to the gateway. */
import type { Database } from '../storage/database.ts'
import { type DueLetter, markFailed, markSent, takeDueLetter } from '../storage/letter/writes.ts'

/** Resolves when the gateway has taken the letter; throws when it has not. */
export type Gateway = (letter: DueLetter) => Promise<void>

const FIRST_WAIT_SECONDS = 30
const LONGEST_WAIT_SECONDS = 6 * 3600

/** Doubles with every failure: 30 s, 1 min, 2 min ... 6 hours. */
export function waitAfter(tries: number): number {
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(tries, 20))
}

/**
 * Sends every letter of a channel that is due; returns how many left. A letter is marked when the gateway has taken it:
 * a crash between the two sends it again under the same message id, never loses it. `only`: codes and nothing else.
 */
export async function sendLetters(
  db: Database,
  channel: 'phone' | 'email',
  gateway: Gateway,
  { now, only = null }: { readonly now: () => Date; readonly only?: 'code' | null },
): Promise<number> {
  for (let sent = 0; ; ) {
    const outcome = await sendNext(db, { channel, only }, gateway, now)
    if (outcome === 'none') return sent
    if (outcome === 'sent') sent += 1
  }
}

function sendNext(
  db: Database,
  { channel, only }: { readonly channel: 'phone' | 'email'; readonly only: 'code' | null },
  gateway: Gateway,
  now: () => Date,
): Promise<'none' | 'sent' | 'failed'> {
  return db.transaction().execute(async (trx) => {
    const letter = await takeDueLetter(trx, channel, now(), only)
    if (letter === null) return 'none'
    try {
      await gateway(letter)
    } catch (error) {
      const next = new Date(now().getTime() + waitAfter(letter.tries) * 1000)
      await markFailed(trx, letter.id, next, error instanceof Error ? error.message : String(error))
      return 'failed'
    }
    await markSent(trx, letter.id, now())
    return 'sent'
  })
}
