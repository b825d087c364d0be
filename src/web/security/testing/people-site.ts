/**
 * Three teams with a dossier each, a case of accompaniment beside it, and one person of every kind who may ask. Every word
 * that a team has written begins like no other word of the site, to be looked for in answers.
 */
import { randomBytes } from 'node:crypto'
import type { TerritoryCode } from '../../../domain/basics/territory-code.ts'
import type { EntryId } from '../../../domain/contest/entry.ts'
import type { DossierId, MemberRole } from '../../../domain/dossier/dossier.ts'
import { STAFF_DUTIES, type StaffDuty } from '../../../domain/meeting/meeting.ts'
import { AGENT_ROLES, type AgentRole } from '../../../domain/person/actor.ts'
import type { PersonId } from '../../../domain/person/person.ts'
import { randomSimulationId } from '../../../operations/save-simulation.ts'
import { submitIdea } from '../../../operations/submit-idea.ts'
import { momentAt, putContest, TEST_PLAN } from '../../../operations/testing/contest.ts'
import { type SignedIn, signedInPerson } from '../../../operations/testing/people.ts'
import type { Database } from '../../../storage/database.ts'
import type { ReceiptKeys } from '../../../storage/idea/receipt-keys.ts'
import { testCode } from '../../../storage/testing/small-atlas.ts'

/** own: the team of the member, writer and owner who ask; beside: another of the same region; away: of another region. */
export const PLACES = { own: '02.113.05.03', beside: '02.113.01.09', away: '06.141.01.0' } as const
export type Place = keyof typeof PLACES
/** Agents act here and in all it contains. */
export const REGION = '02'

export type Team = {
  readonly place: Place
  readonly project: string
  readonly dossier: DossierId
  readonly help: string
  readonly file: string
  readonly meeting: string
  readonly contest: string
  readonly entry: string
  readonly people: Readonly<Record<MemberRole, SignedIn>>
  readonly adviser: SignedIn
  /** at the door of the meeting, writing down at it, on the jury of the contest */
  readonly helpers: Readonly<Record<StaffDuty | 'juror', SignedIn>>
  readonly canaries: readonly Canary[]
}

/** A word, and whose it is; `office`: roles that see it in the back office of the region. */
export type Canary = {
  readonly word: string
  readonly place: Place
  readonly office: readonly AgentRole[]
  /** the juror of the contest reads it too */
  readonly juror?: boolean
}

export type Kind =
  | 'visitor'
  | 'person'
  | `member-${MemberRole}`
  | 'adviser-let-in'
  | 'adviser-let-in-weak'
  | `staff-${StaffDuty}`
  | 'juror'
  | AgentRole
  | `${AgentRole}-weak`
export type Asker = { readonly kind: Kind; readonly cookie: string | null; readonly person: PersonId | null }

export type PeopleSite = {
  readonly teams: readonly Team[]
  readonly askers: readonly Asker[]
}

const NOW = new Date()

export async function fillWithPeople(db: Database, keys: ReceiptKeys): Promise<PeopleSite> {
  const teams: Team[] = []
  for (const place of ['own', 'beside', 'away'] as const) teams.push(await teamAt(db, keys, place))
  const [own] = teams
  if (own === undefined) throw new Error('no team')
  const as = (kind: Kind, { cookie, actor }: SignedIn): Asker => ({ kind, cookie, person: actor.person })
  const askers: Asker[] = [
    { kind: 'visitor', cookie: null, person: null },
    as('person', await signedInPerson(db)),
    as('member-reader', own.people.reader),
    as('member-writer', own.people.writer),
    as('member-owner', own.people.owner),
    as('adviser-let-in', own.adviser),
    as('staff-door', own.helpers.door),
    as('staff-capture', own.helpers.capture),
    as('juror', own.helpers.juror),
  ]
  const weak = await signedInPerson(db, { grants: [{ role: 'adviser', territory: REGION }], strong: false })
  await letIn(db, own.dossier, weak)
  askers.push(as('adviser-let-in-weak', weak))
  for (const role of AGENT_ROLES) {
    const grants = [{ role, territory: REGION }]
    askers.push(as(role, await signedInPerson(db, { grants })))
    askers.push(as(`${role}-weak`, await signedInPerson(db, { grants, strong: false })))
  }
  return { teams, askers }
}

const word = (place: Place, what: string) => `zqv${what}${place}`

async function teamAt(db: Database, keys: ReceiptKeys, place: Place): Promise<Team> {
  const territory = PLACES[place]
  const person = (role: string) => signedInPerson(db, { name: word(place, `name${role}`), territory })
  const people = {
    owner: await person('owner'),
    writer: await person('writer'),
    reader: await person('reader'),
  }
  const grants = [{ role: 'adviser' as const, territory: place === 'away' ? '06' : REGION }]
  const adviser = await signedInPerson(db, { grants })
  const project = await projectAt(db, keys, place)
  const dossier = randomBytes(8).toString('hex') as DossierId
  const made = { language: 'fr' as const, created_at: NOW }
  await db
    .insertInto('dossier')
    .values({ id: dossier, project_id: project, ...made })
    .execute()
  for (const role of ['owner', 'writer', 'reader'] as const)
    await db
      .insertInto('dossier_member')
      .values({ dossier_id: dossier, person_id: people[role].actor.person, role, joined_at: NOW })
      .execute()
  await letIn(db, dossier, adviser)
  await answers(db, dossier, place, people.owner)
  const file = await document(db, dossier, place, people.writer)
  const help = await caseOf(db, dossier, place, people.owner, adviser)
  const met = await meetingOf(db, { place, dossier, project })
  const canaries = canariesOf(place, people)
  return { place, project, dossier, help, file, people, adviser, ...met, canaries }
}

function canariesOf(place: Place, people: Team['people']): readonly Canary[] {
  const lookers: readonly AgentRole[] = ['delegate', 'administrator', 'reader']
  const names = ['owner', 'writer', 'reader'].map((role) => ({
    word: word(place, `name${role}`),
    office: lookers,
  }))
  const numbers = Object.values(people).map(({ address }) => ({ word: address.slice(4), office: lookers }))
  return [
    { word: word(place, 'answer'), office: [] },
    { word: word(place, 'beside'), office: [] },
    { word: word(place, 'file'), office: [] },
    { word: word(place, 'founding'), office: [] },
    { word: word(place, 'note'), office: [] },
    { word: word(place, 'message'), office: [] },
    { word: word(place, 'help'), office: ['delegate', 'adviser', 'administrator', 'reader'] as const },
    { word: word(place, 'juror'), office: lookers, juror: true },
    { word: word(place, 'pitch'), office: lookers, juror: true },
    ...names,
    ...numbers,
  ].map((one) => ({ ...one, place }))
}

async function letIn(db: Database, dossier: DossierId, { actor }: SignedIn): Promise<void> {
  await db
    .insertInto('dossier_adviser')
    .values({ dossier_id: dossier, person_id: actor.person, let_in_at: NOW })
    .execute()
}

/** A hidden idea: its record of the bank is nobody's to see but by the dossier. */
async function projectAt(db: Database, keys: ReceiptKeys, place: Place): Promise<string> {
  const content = {
    title: `Idée ${place}`,
    idea: `Une idée du douar ${place}`,
    territory: testCode(PLACES[place]),
    sector: 'agriculture',
    source: 'citizen' as const,
    activity: null,
    model: null,
    simulation: null,
  }
  const idea = {
    content,
    visibility: 'hidden' as const,
    contact: { channel: 'phone' as const, address: '+212612345678' },
    consent: { wordsHash: 'c'.repeat(64) },
    language: 'fr' as const,
  }
  const key = randomBytes(16).toString('hex')
  const sent = await submitIdea(db, { idea, key }, { now: NOW, id: randomSimulationId, keys })
  if (!sent.ok) throw new Error(JSON.stringify(sent.reasons))
  return sent.value.id
}

async function answers(db: Database, dossier: DossierId, place: Place, { actor }: SignedIn): Promise<void> {
  const shared = { dossier_id: dossier, question: 'need', author_id: actor.person, at: NOW }
  const rows = [
    { version: 1, base: 0, value: word(place, 'answer'), standing: 'current' as const },
    { version: 2, base: 0, value: word(place, 'beside'), standing: 'beside' as const },
  ]
  for (const { value, ...row } of rows)
    await db
      .insertInto('dossier_answer')
      .values({ ...shared, ...row, value: JSON.stringify(value), edit_key: randomBytes(16).toString('hex') })
      .execute()
  const kept = { dossier_id: dossier, version: 1, author_id: actor.person, at: NOW }
  const identity = { names: [word(place, 'founding')], seat: '', object: '', area: '' }
  const unset = { category: null, durationYears: null, yearEndMonth: null }
  await db
    .insertInto('founding_part')
    .values({ ...kept, part: 'identity', value: JSON.stringify({ ...identity, ...unset }) })
    .execute()
}

async function document(
  db: Database,
  dossier: DossierId,
  place: Place,
  { actor }: SignedIn,
): Promise<string> {
  const id = randomBytes(8).toString('hex')
  const described = { content_hash: 'e'.repeat(64), bytes: 12, kind: 'text' as const, at: NOW }
  await db
    .insertInto('dossier_file')
    .values({
      id: id as never,
      dossier_id: dossier,
      ...described,
      name: `${word(place, 'file')}.txt`,
      brought_by: actor.person,
    })
    .execute()
  return id
}

async function caseOf(
  db: Database,
  dossier: DossierId,
  place: Place,
  { actor }: SignedIn,
  adviser: SignedIn,
): Promise<string> {
  const id = randomBytes(8).toString('hex')
  await db
    .insertInto('help_request')
    .values({
      id: id as never,
      person_id: actor.person,
      dossier_id: dossier,
      subject: 'idea',
      words: word(place, 'help'),
      territory_code: testCode(PLACES[place]),
      language: 'fr',
      consent_id: null,
      state: 'open',
      adviser_id: adviser.actor.person,
      created_at: NOW,
      answered_at: NOW,
      taken_at: NOW,
      closed_at: null,
      result: null,
      result_words: null,
      idempotency_key: randomBytes(16).toString('hex'),
    })
    .execute()
  const by = { request_id: id as never, author_id: adviser.actor.person, at: NOW }
  await db
    .insertInto('help_note')
    .values({ ...by, shared: true, words: word(place, 'note') })
    .execute()
  await db
    .insertInto('help_message')
    .values({ ...by, side: 'adviser' as never, words: word(place, 'message') })
    .execute()
  return id
}

/** A meeting of this week with its helpers, its contest, whose jury judges, and the team's entry. */
async function meetingOf(
  db: Database,
  { place, dossier, project }: Pick<Team, 'place' | 'dossier' | 'project'>,
): Promise<Pick<Team, 'meeting' | 'contest' | 'entry' | 'helpers'>> {
  const helpers = {
    door: await signedInPerson(db),
    capture: await signedInPerson(db),
    juror: await signedInPerson(db, { name: word(place, 'juror') }),
  }
  const territory = testCode(PLACES[place])
  const meeting = `meeting-${place}`
  const text = JSON.stringify({ fr: `Rencontre ${place}` })
  const start = momentAt(new Date(NOW.getTime() + 86_400_000))
  await db
    .insertInto('meeting')
    .values({
      id: meeting,
      tour_id: null,
      position: null,
      territory_code: territory,
      title: text,
      city: text,
      starts_civil: start.civil,
      starts_at: start.at,
      time_rules: start.rules,
      minutes: 240,
      capacity: 50,
      programme: '[]',
      partners: '[]',
      sources: '[]',
      standing: 'announced',
      takes_registrations: true,
      sequence: 0,
      shipped: false,
      version: 1,
      created_at: NOW,
    })
    .execute()
  for (const duty of STAFF_DUTIES)
    await db
      .insertInto('meeting_staff')
      .values({
        meeting_id: meeting,
        person_id: helpers[duty].actor.person,
        duty,
        named_by: 'test',
        named_at: NOW,
      })
      .execute()
  const contest = await contestOf(db, { territory, meeting, juror: helpers.juror, place })
  const entry = randomBytes(8).toString('hex')
  await db
    .insertInto('entry')
    .values({
      id: entry as EntryId,
      contest_id: contest,
      dossier_id: dossier,
      project_id: project,
      number: 1,
      standing: 'submitted',
      content: JSON.stringify({
        title: `Projet ${place}`,
        pitch: word(place, 'pitch'),
        category: null,
        territory,
        sector: 'agriculture',
        asks: null,
        answers: {},
      }),
      submitted_at: NOW,
      round: 'screening',
      created_at: NOW,
      updated_at: NOW,
    })
    .execute()
  await db
    .insertInto('jury_assignment')
    .values({
      contest_id: contest,
      round: 'screening',
      person_id: helpers.juror.actor.person,
      entry_id: entry as EntryId,
      at: NOW,
    })
    .execute()
  return { meeting, contest, entry, helpers }
}

async function contestOf(
  db: Database,
  {
    territory,
    meeting,
    juror,
    place,
  }: { territory: TerritoryCode; meeting: string; juror: SignedIn; place: Place },
): Promise<string> {
  const contest = randomBytes(5).toString('hex')
  const from = (days: number) => momentAt(new Date(NOW.getTime() + days * 86_400_000))
  await putContest(db, {
    id: contest,
    territory,
    meeting,
    standing: 'announced',
    plan: TEST_PLAN,
    deadlines: {
      opens: from(-9),
      closes: from(-2),
      'vote-opens': from(-1),
      'vote-closes': from(5),
      results: from(9),
    },
    graceMinutes: 15,
    publishedAt: null,
    sample: false,
    version: 1,
    createdAt: NOW,
  })
  await db
    .insertInto('juror')
    .values({
      contest_id: contest,
      person_id: juror.actor.person,
      name: word(place, 'juror'),
      invited_at: NOW,
      agreed_at: NOW,
    })
    .execute()
  return contest
}
