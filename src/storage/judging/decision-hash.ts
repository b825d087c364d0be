/** What a juror signs: the computed order, the decided one, the reasons and the minutes, to the letter. */
import { createHash } from 'node:crypto'
import type { RoundDecision } from '../../domain/judging/round.ts'

/** SHA-256, 64 small letters and digits. */
export function decisionHash({
  computed,
  decided,
  departures,
  minutes,
}: Pick<RoundDecision, 'computed' | 'decided' | 'departures' | 'minutes'>): string {
  const reasons = departures.map(({ entry, reason }) => [entry, reason]).toSorted()
  return createHash('sha256')
    .update(JSON.stringify([computed, decided, reasons, minutes]))
    .digest('hex')
}
