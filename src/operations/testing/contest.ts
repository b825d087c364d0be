/** For tests: a contest whose teams have submitted and whose jury is named, with a cookie for each person. */
import { randomBytes } from 'node:crypto'
import { momentOf, type LegalMoment } from '../../domain/basics/legal-moment.ts'
import { legalTimeText } from '../../domain/basics/legal-time.ts'
import type { Centimes } from '../../domain/basics/money.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Contest, ContestDeadlines, ContestPlan } from '../../domain/contest/contest.ts'
import type { Entry, EntryId } from '../../domain/contest/entry.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import { EMPTY_LIFE } from '../../domain/project/project.ts'
import { insertContest, insertEntry } from '../../storage/contest/writes.ts'
import type { Database } from '../../storage/database.ts'
import { insertDossier, putMember } from '../../storage/dossier/writes.ts'
import { insertProject } from '../../storage/project/writes.ts'
import { type SignedIn, signedInPerson } from './people.ts'

const text = (words: string) => ({ ar: words, fr: words })

/** The criteria of the source documents, a category, two prizes, three rounds, a vote by count. */
export const TEST_PLAN: ContestPlan = {
  title: text('مسابقة'),
  purpose: null,
  rules: text('قواعد'),
  categories: [],
  prizes: [
    { id: 'first', name: text('الأولى'), amount: 3_000_000 as Centimes, count: 1, category: null },
    { id: 'second', name: text('الثانية'), amount: 1_000_000 as Centimes, count: 2, category: null },
  ],
  criteria: [
    { id: 'innovation', name: text('الابتكار'), explanation: null, weight: 40, anchors: {} },
    { id: 'social', name: text('الأثر الاجتماعي'), explanation: null, weight: 30, anchors: {} },
    { id: 'economic', name: text('الأثر الاقتصادي'), explanation: null, weight: 30, anchors: {} },
  ],
  rounds: [
    { id: 'screening', kind: 'screening', method: 'grid', blind: true, keeps: 6, judgementsPerEntry: 3 },
    { id: 'final', kind: 'final', method: 'pairs', blind: false, keeps: null, judgementsPerEntry: 3 },
  ],
  questions: ['need', 'activity'],
  vote: { rule: { kind: 'count', winners: 1 }, mostApprovals: null },
}

/** As it stands, without anybody's leave. */
export async function putContest(db: Database, contest: Contest): Promise<void> {
  await db.transaction().execute((trx) => insertContest(trx, contest))
}

/** The legal minute in which `at` lies. */
export function momentAt(at: Date): LegalMoment {
  const read = momentOf(legalTimeText(at).slice(0, 16))
  if (!read.ok) throw new Error('no moment of legal time')
  const { note: _, ...moment } = read.value
  return moment
}

export type TestContest = {
  readonly contest: Contest
  readonly entries: readonly Entry[]
  /** the owner of each entry's dossier, in the order of `entries` */
  readonly owners: readonly SignedIn[]
  readonly jurors: readonly SignedIn[]
  readonly delegate: SignedIn
}

type Wanted = {
  readonly now: Date
  readonly entries: number
  readonly jurors: number
  readonly territory?: string
  readonly plan?: Partial<ContestPlan>
  /** else: opened 30 days ago, closed yesterday; the vote runs from yesterday to in ten days; results in twenty */
  readonly deadlines?: ContestDeadlines
  /** of the entries: submitted and in the first round (default), or drafts */
  readonly standing?: 'draft' | 'submitted'
}

const DAY = 86_400_000

export async function testContest(db: Database, wanted: Wanted): Promise<TestContest> {
  const { now } = wanted
  const territory = (wanted.territory ?? '02') as TerritoryCode
  const from = (days: number) => momentAt(new Date(now.getTime() + days * DAY))
  const contest: Contest = {
    id: randomBytes(5).toString('hex'),
    territory,
    meeting: null,
    standing: 'announced',
    plan: { ...TEST_PLAN, ...wanted.plan },
    deadlines: wanted.deadlines ?? {
      opens: from(-30),
      closes: from(-1),
      'vote-opens': from(-1),
      'vote-closes': from(10),
      results: from(20),
    },
    graceMinutes: 15,
    publishedAt: null,
    sample: false,
    version: 1,
    createdAt: new Date(now.getTime() - 40 * DAY),
  }
  await putContest(db, contest)
  const owners: SignedIn[] = []
  const entries: Entry[] = []
  for (let n = 1; n <= wanted.entries; n += 1) {
    const owner = await signedInPerson(db, { now, territory })
    owners.push(owner)
    entries.push(
      await testEntry(db, contest, { owner, number: n, now, standing: wanted.standing ?? 'submitted' }),
    )
  }
  const jurors: SignedIn[] = []
  for (let n = 1; n <= wanted.jurors; n += 1) jurors.push(await testJuror(db, contest, n, now))
  const delegate = await signedInPerson(db, { now, grants: [{ role: 'delegate', territory }] })
  return { contest, entries, owners, jurors, delegate }
}

async function testEntry(
  db: Database,
  contest: Contest,
  {
    owner,
    number,
    now,
    standing,
  }: { owner: SignedIn; number: number; now: Date; standing: 'draft' | 'submitted' },
): Promise<Entry> {
  const title = `Project ${number}`
  const entry: Entry = {
    id: randomBytes(8).toString('hex') as EntryId,
    contest: contest.id,
    dossier: randomBytes(8).toString('hex') as DossierId,
    project: randomBytes(5).toString('hex'),
    number: standing === 'submitted' ? number : null,
    standing,
    content: {
      title,
      pitch: `${title}: what we do, for whom, and why it lasts, in a few words.`,
      category: null,
      territory: contest.territory,
      sector: 'local-products',
      asks: (1_000_000 * (1 + (number % 3))) as Centimes,
      answers: { need: `Need ${number}`, activity: `Activity ${number}` },
    },
    submittedAt: standing === 'submitted' ? new Date(now.getTime() - 2 * DAY) : null,
    round: standing === 'submitted' ? (contest.plan.rounds[0]?.id ?? null) : null,
  }
  await db.transaction().execute(async (trx) => {
    await insertProject(
      trx,
      {
        id: entry.project,
        stage: 'project',
        source: 'citizen',
        territory: contest.territory,
        sector: entry.content.sector,
        activity: null,
        model: null,
        simulation: null,
        audiences: [],
        year: 2026,
        title: { own: title },
        summary: null,
        life: EMPTY_LIFE,
        sample: false,
        visibility: 'hidden',
        publication: 'waiting',
        createdAt: now,
      },
      null,
    )
    await insertDossier(trx, { id: entry.dossier, project: entry.project, language: 'ar', at: now })
    await putMember(trx, entry.dossier, { person: owner.actor.person, role: 'owner', at: now })
    await insertEntry(trx, entry, { now })
  })
  return entry
}

async function testJuror(db: Database, contest: Contest, n: number, now: Date): Promise<SignedIn> {
  const juror = await signedInPerson(db, { now })
  await db
    .insertInto('juror')
    .values({
      contest_id: contest.id,
      person_id: juror.actor.person,
      name: `Juror ${n}`,
      body: null,
      employer: null,
      commune: null,
      invited_at: new Date(now.getTime() - 10 * DAY),
      agreed_at: new Date(now.getTime() - 9 * DAY),
      left_at: null,
    })
    .execute()
  return juror
}
