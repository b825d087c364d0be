/**
 * One made-up contest, loaded with the made-up projects when asked for: three entries with their receipts, two jurors who
 * have marked, a public vote that is open. Entries are closed in the very minute after it is loaded, so that receipts tell
 * the true time at which they were signed.
 */
import { civilBy, type LegalMoment, momentOf } from '../domain/basics/legal-moment.ts'
import { LEGAL_TIME } from '../domain/basics/legal-time.ts'
import type { Contest, ContestDeadlines } from '../domain/contest/contest.ts'
import { doerName, type Terminal } from '../domain/office/permissions.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import { deleteSampleContests, insertSamplePerson } from '../storage/contest/samples.ts'
import { insertContest } from '../storage/contest/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { putDocument, removeDocument } from '../storage/search/writes.ts'
import { handInSamples, judgeSamples } from './sample-entries.ts'
import {
  SAMPLE_CONTEST,
  SAMPLE_DAYS,
  SAMPLE_ENTRIES,
  SAMPLE_JURORS,
  SAMPLE_PLAN,
  SAMPLE_REGION,
} from './sample-plan.ts'
import { documentOfContest } from './search-documents.ts'

type Circumstances = { readonly now: Date; readonly actor: Terminal }

const MINUTE = 60_000
const DAY = 86_400_000

/** The made-up projects must be there. How many were put in: none when there is one already. */
export function loadSampleContest(
  db: Database,
  { now, actor, keys }: Circumstances & { readonly keys: ReceiptKeys },
): Promise<0 | 1> {
  return db.transaction().execute(async (trx) => {
    const contest = sampleContest(now)
    if (!(await insertContest(trx, contest))) return 0
    for (const { team, name } of SAMPLE_ENTRIES) await insertSamplePerson(trx, { id: team, name, at: now })
    for (const { person, name } of SAMPLE_JURORS) await insertSamplePerson(trx, { id: person, name, at: now })
    await handInSamples(trx, contest, { now, actor, keys })
    await judgeSamples(trx, contest, now)
    await putDocument(trx, documentOfContest(contest))
    await told(trx, 'load', contest.id, { now, actor })
    return 1
  })
}

/** With its entries, jurors and ballots, and the made-up people. How many were taken away. */
export function removeSampleContest(db: Database, circumstances: Circumstances): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const gone = await deleteSampleContests(trx, {
      people: [...SAMPLE_ENTRIES.map(({ team }) => team), ...SAMPLE_JURORS.map(({ person }) => person)],
      dossiers: SAMPLE_ENTRIES.map(({ dossier }) => dossier),
    })
    for (const id of gone) {
      await removeDocument(trx, 'contest', id)
      await told(trx, 'remove', id, circumstances)
    }
    return gone.length
  })
}

async function told(
  trx: Transaction,
  action: 'load' | 'remove',
  id: string,
  { now, actor }: Circumstances,
): Promise<void> {
  await bumpBankVersion(trx)
  await appendJournal(trx, {
    at: now,
    actor: doerName(actor),
    action: `${action}-sample`,
    subject: `contest:${id}`,
    detail: { entries: SAMPLE_ENTRIES.length, jurors: SAMPLE_JURORS.length },
  })
}

function sampleContest(now: Date): Contest {
  return {
    id: SAMPLE_CONTEST,
    territory: SAMPLE_REGION,
    meeting: null,
    standing: 'announced',
    plan: SAMPLE_PLAN,
    deadlines: sampleDeadlines(now),
    graceMinutes: 0,
    publishedAt: null,
    sample: true,
    version: 1,
    createdAt: now,
  }
}

/** Entries close at the next whole minute, and the vote opens then; it closes and results come out on later days. */
export function sampleDeadlines(now: Date): ContestDeadlines {
  const bell = new Date((Math.floor(now.getTime() / MINUTE) + 1) * MINUTE)
  const closes: LegalMoment = { civil: civilBy(LEGAL_TIME, bell), at: bell, rules: LEGAL_TIME.rules }
  const day = (days: number, hour: string): LegalMoment => {
    const date = civilBy(LEGAL_TIME, new Date(now.getTime() + days * DAY)).slice(0, 10)
    const read = momentOf(`${date}T${hour}`)
    if (!read.ok) throw new Error(`no moment of legal time on ${date}`)
    const { note: _, ...moment } = read.value
    return moment
  }
  return {
    opens: day(SAMPLE_DAYS.opens, '09:00'),
    closes,
    'vote-opens': closes,
    'vote-closes': day(SAMPLE_DAYS.voteCloses, '18:00'),
    results: day(SAMPLE_DAYS.results, '10:00'),
  }
}
