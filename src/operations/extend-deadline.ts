/** Moves the closing of a contest after an outage: once, in the journal, told to everybody who has a draft. */
import { civilBy, type LegalMoment } from '../domain/basics/legal-moment.ts'
import { LEGAL_TIME } from '../domain/basics/legal-time.ts'
import { decideExtension, laterMove, SILENCE_MS, WATCHED_MS } from '../domain/deadline/extension.ts'
import type { Database, Transaction } from '../storage/database.ts'
import {
  holdDeadline,
  readDeadlines,
  readProbes,
  readWatched,
  type WatchedDeadline,
} from '../storage/deadline/reads.ts'
import { insertExtension, moveDeadline, settleWatch } from '../storage/deadline/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { contestOfSubject, writeDeadlineLetters } from './deadline-letters.ts'

type Circumstances = { readonly now: Date; readonly origin: string | null }

/** Returns how many deadlines were moved. */
export async function extendDeadlines(db: Database, circumstances: Circumstances): Promise<number> {
  const { now } = circumstances
  let moved = 0
  for (const watched of await readWatched(db, new Date(now.getTime() + WATCHED_MS)))
    moved += await db.transaction().execute((trx) => decide(trx, watched, circumstances))
  return moved
}

async function decide(
  trx: Transaction,
  watched: WatchedDeadline,
  circumstances: Circumstances,
): Promise<0 | 1> {
  const { now } = circumstances
  const held = await holdDeadline(trx, watched.subject, watched.which)
  const closes = watched.moment.at
  if (held === null || held.moment.at.getTime() !== closes.getTime()) return 0 // moved meanwhile: next time
  const probes = await readProbes(trx, new Date(closes.getTime() - WATCHED_MS - SILENCE_MS))
  const decision = decideExtension({ closes, since: watched.since, probes, now })
  if (decision.kind === 'none' && now > closes) await settleWatch(trx, held)
  if (decision.kind !== 'extend') return 0
  return extend(trx, watched, { to: decision.to, outageMs: decision.outage }, circumstances)
}

async function extend(
  trx: Transaction,
  deadline: WatchedDeadline,
  { to: at, outageMs }: { readonly to: Date; readonly outageMs: number },
  circumstances: Circumstances,
): Promise<0 | 1> {
  const { subject, which, moment } = deadline
  const { now } = circumstances
  const to: LegalMoment = { civil: civilBy(LEGAL_TIME, at), at, rules: LEGAL_TIME.rules }
  if (!(await insertExtension(trx, deadline, { to, outageMs, now }))) return 0
  const pushed = await moveLater(trx, deadline, at)
  await moveDeadline(trx, deadline, to)
  const minutes = Math.round(outageMs / 60_000)
  const moved = { contest: contestOfSubject(subject), which, from: moment.civil, to: to.civil, minutes }
  const letters = await writeDeadlineLetters(trx, { ...moved, kind: 'extended' }, circumstances)
  await appendJournal(trx, {
    at: now,
    actor: 'round',
    action: 'extend-deadline',
    subject,
    detail: {
      which,
      from: moment.civil,
      to: to.civil,
      outageSeconds: Math.round(outageMs / 1000),
      letters,
      pushed,
    },
  })
  return 1
}

/** What would come before the bell now moves as much as the bell does. Returns which. */
async function moveLater(
  trx: Transaction,
  { subject, which, moment }: WatchedDeadline,
  to: Date,
): Promise<readonly string[]> {
  const from = new Date(moment.at.getTime() - 1) // what is due at the very bell comes after it
  const later = (await readDeadlines(trx, { after: from })).filter(
    (one) => one.subject === subject && one.which !== which,
  )
  const due = later.map((one) => one.moment.at)
  if (!laterMove(due, to)) return []
  const by = to.getTime() - moment.at.getTime()
  for (const one of later) {
    const at = new Date(one.moment.at.getTime() + by)
    await moveDeadline(trx, one, { civil: civilBy(LEGAL_TIME, at), at, rules: LEGAL_TIME.rules })
  }
  return later.map((one) => one.which)
}
