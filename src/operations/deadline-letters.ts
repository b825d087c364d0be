/** Tells those concerned that a deadline of a contest has moved, each in her language, once for each change. */
import { type DeadlineLetter, deadlineLetter } from '../domain/deadline/letters.ts'
import type { Transaction } from '../storage/database.ts'
import { readConcerned, readContestName } from '../storage/deadline/reads.ts'
import { queueLetter } from '../storage/letter/writes.ts'

export type DeadlineMoved = {
  readonly contest: string
  readonly kind: DeadlineLetter
  readonly which: string
  readonly from: string
  readonly to: string
  readonly minutes: number
}

export const contestOfSubject = (subject: string): string => subject.replace(/^contest:/, '')

/** Returns how many letters were written. */
export async function writeDeadlineLetters(
  trx: Transaction,
  { contest, kind, which, from, to, minutes }: DeadlineMoved,
  { now, origin }: { readonly now: Date; readonly origin: string | null },
): Promise<number> {
  const name = await readContestName(trx, contest)
  if (name === null) return 0
  const concerned = await readConcerned(trx, contest, kind === 'extended' ? 'drafts' : 'all')
  for (const { person, language, channel, address } of concerned) {
    const link = `${origin ?? ''}/${language}/contests/${contest}`
    const letter = deadlineLetter(kind, language, { contest: name.title, from, to, minutes, link })
    await queueLetter(trx, {
      ...letter,
      channel,
      address,
      language,
      projectId: null,
      messageId: `deadline.${contest}.${which}.${kind}.${to}.${person}`,
      at: now,
    })
  }
  return concerned.length
}
