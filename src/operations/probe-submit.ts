/**
 * Goes the whole way of a submission, by the very functions that a team's entry takes, and takes everything back: whether
 * a team could hand in its entry at this moment. Nothing of it stays, no number is used up.
 */
import { randomBytes } from 'node:crypto'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import { NATION } from '../domain/basics/territory-code.ts'
import { momentBy } from '../domain/basics/legal-moment.ts'
import { LEGAL_TIME } from '../domain/basics/legal-time.ts'
import type { Contest, ContestPlan } from '../domain/contest/contest.ts'
import type { EntryText } from '../domain/contest/entry-text.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import type { PersonId } from '../domain/person/person.ts'
import { EMPTY_LIFE } from '../domain/project/project.ts'
import { lockEntry, beginEntry, prepareSubmission } from '../storage/contest/submission.ts'
import { insertContest } from '../storage/contest/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { insertDossier, putMember } from '../storage/dossier/writes.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { insertProject } from '../storage/project/writes.ts'
import { handIn } from './hand-in-entry.ts'
import { entryIdOf } from './submit-entry.ts'

/** Somebody who waits longer for her receipt has left. */
export const LONGEST_MS = 10_000

class TakenBack extends Error {}

/** Rejects when it does not go through. */
export async function probeSubmit(
  db: Database,
  { now, keys }: { readonly now: Date; readonly keys: ReceiptKeys },
): Promise<void> {
  try {
    await db.transaction().execute(async (trx) => {
      await handInOnTrial(trx, now, keys)
      throw new TakenBack()
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error
  }
}

const NAME = 'probe'
const TEXT: EntryText = {
  title: NAME,
  pitch: 'A trial of the way that an entry takes; it is taken back at once.',
  category: null,
  asks: null,
}

async function handInOnTrial(trx: Transaction, now: Date, keys: ReceiptKeys): Promise<void> {
  const person = randomBytes(8).toString('hex') as PersonId
  const dossier = randomBytes(8).toString('hex') as DossierId
  const contest = trialContest(now)
  const id = entryIdOf({ contest: contest.id, dossier })
  await insertContest(trx, contest)
  await insertTeam(trx, { person, dossier, now })
  await beginEntry(trx, { id, contest: contest.id, dossier, person, now })
  const entry = await lockEntry(trx, id, person)
  if (entry === null) throw new Error('the entry of a trial is not there')
  const key = randomBytes(16).toString('hex')
  const prepared = await prepareSubmission(trx, { entry, key, numbered: false })
  const handed = await handIn(
    trx,
    entry,
    {
      text: TEXT,
      prepared: { ...prepared, sequence: 0 },
      key,
      requestHash: key,
      timing: 'in-time',
      receivedAt: now,
      letter: 'received',
      journal: { actor: 'round', action: 'submit-entry', detail: {} },
    },
    { now, keys, origin: null },
  )
  if (handed === null) throw new Error('the entry of a trial was not taken')
}

async function insertTeam(
  trx: Transaction,
  { person, dossier, now }: { readonly person: PersonId; readonly dossier: DossierId; readonly now: Date },
): Promise<void> {
  const project = randomBytes(5).toString('hex')
  await trx
    .insertInto('person')
    .values({ id: person, name: null, language: 'ar', territory_code: null, created_at: now })
    .execute()
  await insertProject(
    trx,
    {
      id: project,
      stage: 'project',
      source: 'citizen',
      territory: NATION,
      sector: 'agriculture',
      activity: null,
      model: null,
      simulation: null,
      audiences: [],
      year: now.getUTCFullYear(),
      title: { own: NAME },
      summary: null,
      life: EMPTY_LIFE,
      sample: true,
      visibility: 'hidden',
      publication: 'waiting',
      createdAt: now,
    },
    null,
  )
  await insertDossier(trx, { id: dossier, project, language: 'ar', at: now })
  await putMember(trx, dossier, { person, role: 'owner', at: now })
}

const PLAN: ContestPlan = {
  title: { fr: NAME },
  purpose: null,
  rules: { fr: NAME },
  categories: [],
  prizes: [],
  criteria: [],
  rounds: [],
  questions: ['need'],
  vote: null,
}

function trialContest(now: Date): Contest {
  const day = (offset: number) => {
    const read = momentBy(
      LEGAL_TIME,
      new Date(now.getTime() + offset * 86_400_000).toISOString().slice(0, 16),
    )
    if (!read.ok) throw new Error('no moment of legal time')
    return read.value
  }
  return {
    id: randomBytes(5).toString('hex'),
    territory: NATION as TerritoryCode,
    meeting: null,
    standing: 'announced',
    plan: PLAN,
    deadlines: { opens: day(-2), closes: day(2) },
    graceMinutes: 0,
    publishedAt: null,
    sample: true,
    version: 1,
    createdAt: now,
  }
}
