/** For the gates: a contest that is open, one that is being judged, one whose results are out. */
import type { Contest } from '../src/domain/contest/contest.ts'
import type { EntryId } from '../src/domain/contest/entry.ts'
import { DEFAULT_CRITERIA } from '../src/domain/contest/default-plan.ts'
import { callForMembers } from '../src/operations/call-for-members.ts'
import { askToJoin } from '../src/operations/join-team.ts'
import { publishContest } from '../src/operations/publish-results.ts'
import { recordAwards } from '../src/operations/record-awards.ts'
import { showEntry } from '../src/operations/show-entry.ts'
import { momentAt, testContest } from '../src/operations/testing/contest.ts'
import { confirmed, judgedContest } from '../src/operations/testing/judged.ts'
import { type SignedIn, signedInPerson } from '../src/operations/testing/people.ts'
import type { Database } from '../src/storage/database.ts'

export type OwnContests = {
  readonly entrant: SignedIn
  readonly juror: SignedIn
  readonly laureate: SignedIn
  readonly ids: {
    readonly openContest: string
    readonly draftEntry: string
    readonly teamCall: string
    readonly judged: string
    readonly judgedEntry: string
    readonly published: string
    readonly prizeEntry: string
  }
}

const PLAN = {
  title: { ar: 'مسابقة أفكار جهة الشرق', fr: 'Concours d’idées de l’Oriental' },
  purpose: { ar: 'أفكار تعاونية تنفع الجهة.' },
  rules: { ar: 'مشروع واحد لكل فريق.', fr: 'Un projet par équipe.' },
  criteria: DEFAULT_CRITERIA,
}
const HOUR = 3_600_000

export async function ownContests(db: Database, territory: string): Promise<OwnContests> {
  const now = new Date()
  const from = (hours: number) => momentAt(new Date(now.getTime() + hours * HOUR))
  const open = await testContest(db, {
    ...{ now, territory, entries: 1, jurors: 0, plan: PLAN, standing: 'draft' },
    deadlines: { opens: from(-100), closes: from(100), results: from(300) },
  })
  const judged = await testContest(db, { now, territory, entries: 4, jurors: 3, plan: PLAN })
  for (const juror of judged.jurors)
    for (const { id } of judged.entries)
      await db
        .insertInto('jury_assignment')
        .values({
          contest_id: judged.contest.id,
          round: 'screening',
          person_id: juror.actor.person,
          entry_id: id,
          at: now,
        })
        .execute()
  const [draft] = open.entries
  const [entry] = judged.entries
  const [entrant] = open.owners
  const [juror] = judged.jurors
  const out = await published(db, now)
  if (!draft || !entry || !entrant || !juror) throw new Error('a contest without people')
  return {
    entrant,
    juror,
    laureate: out.laureate,
    ids: {
      openContest: open.contest.id,
      draftEntry: draft.id,
      teamCall: await teamCall(db, { contest: open.contest, entry: draft.id, entrant }, now),
      judged: judged.contest.id,
      judgedEntry: entry.id,
      published: out.id,
      prizeEntry: out.entry,
    },
  }
}

/** The team of the draft looks for members, and somebody has asked. */
async function teamCall(
  db: Database,
  { contest, entry, entrant }: { contest: Contest; entry: EntryId; entrant: SignedIn },
  now: Date,
): Promise<string> {
  const id = 'c'.repeat(16)
  const words = 'نبحث عمن يمسك الحسابات ويبيع معنا.'
  const lacking = ['accounting', 'sales', 'production', 'craft', 'digital'] as const
  const called = await callForMembers(db, { entry, words, lacking }, { actor: entrant.actor, now, id })
  const { actor } = await signedInPerson(db, { name: 'فاطمة' })
  const asked = { contest, call: id, words: 'درست المحاسبة وأسكن قريبا.', consentHash: 'a'.repeat(64) }
  const joined = await askToJoin(db, asked, { actor, now, origin: null, id: 'd'.repeat(16) })
  if (!called.ok || !joined.ok) throw new Error(JSON.stringify([called, joined]))
  return id
}

async function published(db: Database, now: Date) {
  const before = new Date(now.getTime() - 2 * HOUR)
  const world = await judgedContest(db, before)
  await confirmed(db, world, before)
  const entry = world.entries.at(-1)
  const laureate = world.owners.at(-1)
  if (entry === undefined || laureate === undefined) throw new Error('a contest without entries')
  const agreed = { contest: world.contest.id, entry: entry.id, answers: ['need'], wordsHash: 'a'.repeat(64) }
  const shown = await showEntry(db, agreed, { actor: laureate.actor, now: before })
  if (!shown.ok) throw new Error(JSON.stringify(shown))
  if (!(await publishContest(db, world.contest.id, { now, origin: null }))) throw new Error('not published')
  await recordAwards(db, { now, origin: null })
  return { id: world.contest.id, entry: entry.id, laureate }
}
