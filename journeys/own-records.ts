/** What the pages of people who have signed in need to be seen in their states: people, dossiers, requests, decisions. */
import { QUESTIONS, type Question } from '../src/domain/dossier/questions.ts'
import type { AnswerValue } from '../src/domain/dossier/answer.ts'
import { GOOD } from '../src/domain/founding/testing.ts'
import type { AgentRole } from '../src/domain/person/actor.ts'
import { attachDossierSimulation } from '../src/operations/attach-dossier-simulation.ts'
import { attachIdea, attachSimulation } from '../src/operations/account.ts'
import { saveAnswers } from '../src/operations/save-answers.ts'
import { saveFoundingPart } from '../src/operations/save-founding-part.ts'
import { sendFollowUp } from '../src/operations/send-follow-up.ts'
import { editOf } from '../src/operations/testing/dossiers.ts'
import { type SignedIn, signedInPerson } from '../src/operations/testing/people.ts'
import { putDossier } from '../src/operations/testing/team-dossier.ts'
import { paths } from '../src/web/paths.ts'
import { fillWithPeople, PLACES, REGION, type Team } from '../src/web/security/testing/people-site.ts'
import { ownAttendance } from './own-attendance.ts'
import { type OwnContests, ownContests } from './own-contest.ts'
import { type OwnMeetings, ownMeetings } from './own-meetings.ts'
import type { OwnSite } from './own-site.ts'
import { type Held, putIn, save } from './site.ts'

export const WHO = [
  'nobody',
  'newcomer',
  'citizen',
  'writer',
  'reader',
  'adviser',
  'newAdviser',
  'delegate',
  'administrator',
  'weakAgent',
  'scribe',
  'attendee',
  'entrant',
  'juror',
  'laureate',
] as const
export type Who = (typeof WHO)[number]

export type OwnRecords = {
  readonly origin: string
  /** the cookie of each; empty for nobody */
  readonly cookies: Readonly<Record<Who, string>>
  readonly ids: OwnMeetings['ids'] &
    OwnContests['ids'] & {
      /** with every question answered, one of them twice, a simulation inside, and a founding under way */
      readonly dossier: string
      /** begun, and nothing in it */
      readonly fresh: string
      readonly file: string
      readonly simulation: string
      /** taken by the adviser, with a plan, messages and an appointment */
      readonly help: string
      /** offered to the adviser; and one that waits for the delegate */
      readonly offered: string
      readonly waiting: string
      readonly invitation: string
      readonly survey: string
      readonly answered: string
      readonly idea: string
      readonly reported: string
      readonly appealed: string
      readonly agent: string
      readonly person: string
      /** people have registered for it */
      readonly coming: string
      /** a vote runs */
      readonly contest: string
    }
}

const REFUSED = 'الهاتف مكتوب في النص.'

export async function ownRecords(site: OwnSite): Promise<OwnRecords> {
  const { db } = site
  const { teams, askers } = await fillWithPeople(db, site.keys)
  const [team] = teams
  if (team === undefined) throw new Error('no team')
  const { owner, writer, reader } = team.people
  const newcomer = await signedInPerson(db)
  const agent = (role: AgentRole, territory: string, name: string) =>
    signedInPerson(db, { name, grants: [{ role, territory }] })
  const delegate = await agent('delegate', REGION, 'سعاد')
  const administrator = await agent('administrator', '00', 'Karima')
  const newAdviser = await agent('adviser', REGION, 'نادية')
  const weak = askers.find(({ kind }) => kind === 'delegate-weak')?.cookie ?? ''
  const { simulation, invitation, file } = await fillDossier(site, team)
  const fresh = await putDossier(db, [{ person: owner.actor.person, role: 'owner' }])
  const help = await fillHelp(site, team, newcomer)
  const decisions = await fillOffice(site, administrator, owner)
  const meetings = await ownMeetings(db, REGION)
  const contests = await ownContests(db, REGION)
  const coming = await ownAttendance(db, { seated: owner, waiting: writer, door: delegate })
  return {
    origin: site.origin,
    cookies: {
      nobody: '',
      newcomer: (await signedInPerson(db)).cookie,
      citizen: owner.cookie,
      writer: writer.cookie,
      reader: reader.cookie,
      adviser: team.adviser.cookie,
      newAdviser: newAdviser.cookie,
      delegate: delegate.cookie,
      administrator: administrator.cookie,
      weakAgent: weak,
      scribe: meetings.scribe.cookie,
      attendee: meetings.attendee.cookie,
      entrant: contests.entrant.cookie,
      juror: contests.juror.cookie,
      laureate: contests.laureate.cookie,
    },
    ids: {
      dossier: team.dossier,
      fresh,
      file,
      simulation,
      invitation,
      ...help,
      ...decisions,
      ...meetings.ids,
      ...coming,
      ...contests.ids,
      agent: newAdviser.actor.person,
      person: writer.actor.person,
      contest: team.contest,
    },
  }
}

/** Sends a form as a page of the site does; what is refused is a fault of these records. */
async function send(
  { origin }: OwnSite,
  { cookie }: Pick<SignedIn, 'cookie'>,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Response> {
  const body = new URLSearchParams(fields)
  const sent = await fetch(origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, cookie },
    body,
  })
  if (sent.status >= 400)
    throw new Error(`${path} answered ${sent.status}: ${(await sent.text()).slice(0, 9000)}`)
  return sent
}

const LONG = 'Amandes-du-douar-Oulad-Ali-et-des-douars-voisins-de-la-commune-d’Ahfir'

function answerTo(question: Question): AnswerValue {
  if (question.kind === 'one') return question.choices?.[0] ?? ''
  if (question.kind === 'several') return question.choices?.slice(0, 3) ?? []
  if (question.kind === 'programmes') return ['intelaka']
  if (question.kind === 'number' || question.kind === 'money') return '12000'
  return question.kind === 'line' ? `دوار العين ${LONG}` : `نجفف اللوز ونبيعه.\n${LONG}, et <b>sa</b> vente.`
}

async function fillDossier(site: OwnSite, { dossier, people, project }: Team) {
  const { db, origin } = site
  const circumstances = { actor: people.owner.actor, now: new Date() }
  const edits = QUESTIONS.filter(({ id }) => id !== 'need').map((each) => editOf(each.id, answerTo(each)))
  const saved = await saveAnswers(db, { dossier, edits }, circumstances)
  if (!saved.ok || saved.value.some(({ kind }) => kind === 'refused')) throw new Error(JSON.stringify(saved))
  const id = await save(origin, { model: 'argan-oil', territory: PLACES.own, name: 'تعاونية النور' })
  await attachSimulation(db, people.owner.actor.person, id, new Date())
  await attachDossierSimulation(db, { dossier, simulation: { id, model: 'argan-oil' } }, circumstances)
  await db
    .insertInto('person_work')
    .values({ person_id: people.owner.actor.person, kind: 'idea', ref: project, added_at: new Date() })
    .execute()
  for (const [part, base] of [
    ['members', 0],
    ['identity', 1],
    ['organs', 0],
    ['rules', 0],
  ] as const)
    await saveFoundingPart(db, { dossier, part, base, value: GOOD[part] }, circumstances)
  const day = { word: 'done', year: '2026', month: '10', day: '5', note: `12/2026 ${LONG}` }
  await send(site, people.owner, paths.foundingStep('ar', dossier, 'name'), day)
  const team = paths.dossierTeam('ar', dossier)
  const made = await send(site, people.owner, `${team}/invitations`, { role: 'writer', contact: '' })
  const invitation = /invitations\/([\w-]{43})/.exec(await made.text())?.[1] ?? ''
  const form = new FormData()
  form.set('document', new Blob(['قائمة الأعضاء\n'], { type: 'text/plain' }), `قائمة ${LONG}.txt`)
  const headers = { origin, cookie: people.writer.cookie }
  await fetch(origin + paths.dossierFiles('ar', dossier), {
    method: 'POST',
    headers,
    body: form,
    redirect: 'manual',
  })
  const files = await fetch(origin + paths.dossierFiles('ar', dossier), { headers })
  const file = /\/files\/([0-9a-f]{16})/.exec(await files.text())?.[1] ?? ''
  return { simulation: id, invitation, file }
}

/** One request in each state, by the forms that people use. */
async function fillHelp(site: OwnSite, team: Team, asker: SignedIn) {
  const { db, origin } = site
  const { adviser, help } = team
  await send(site, adviser, paths.adviserProfile('ar'), {
    person: adviser.actor.person,
    subjects: 'founding-papers',
    languages: 'ar',
    capacity: '9',
  })
  const here = paths.helpRequest('ar', help)
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const deeds: readonly Readonly<Record<string, string>>[] = [
    { deed: 'task', task: `لائحة العضوات ${LONG}`, owner: 'team', due: soon },
    { deed: 'message', message: `وجدي لائحة العضوات. ${LONG}` },
    { deed: 'note', note: 'ملاحظة لي وحدي' },
    {
      deed: 'session',
      held: new Date().toISOString().slice(0, 10),
      length: '60',
      sessionHow: 'place',
      session: 'كتبنا القانون الأساسي',
    },
    {
      deed: 'appointment',
      on: soon,
      time: '09:30',
      minutes: '60',
      how: 'place',
      place: `دار التعاون ${LONG}`,
    },
    { deed: 'diagnose', 'topic-papers': '2', diagnosis: 'الوثائق ناقصة' },
  ]
  for (const deed of deeds) await send(site, adviser, here, deed)
  const ask = async (subject: string) => {
    const key = crypto.randomUUID().replaceAll('-', '')
    const asked = {
      key,
      dossier: '',
      subject,
      words: `بغينا نأسسو تعاونية. ${LONG}`,
      territory: PLACES.own,
      language: 'ar',
      share: 'yes',
    }
    const sent = await send(site, asker, paths.helpRequests('ar'), asked)
    return sent.headers.get('location')?.split('/').at(-1)?.split('?')[0] ?? ''
  }
  const done = await ask('founding-papers')
  await send(site, adviser, paths.helpRequest('ar', done), { deed: 'take' })
  await send(site, adviser, paths.helpRequest('ar', done), {
    deed: 'close',
    result: 'solved',
    closing: 'كل الوثائق واجدة',
  })
  const survey = 'S'.repeat(43)
  const later = new Date(Date.now() + 40 * 86_400_000)
  await sendFollowUp(db, { now: later, origin }, () => survey)
  const answers = { founded: 'soon', running: 'partly', earning: '1-4', income: 'same', satisfaction: '5' }
  const answered = 'T'.repeat(43)
  await sendFollowUp(db, { now: new Date(Date.now() + 120 * 86_400_000), origin }, () => answered)
  await send(site, { cookie: '' }, paths.survey('ar', answered), answers)
  return { help, offered: await ask('founding-papers'), waiting: await ask('other'), survey, answered }
}

/** What waits for the back office: an idea to read, one that was reported, a refusal that is asked about again. */
async function fillOffice(site: OwnSite, administrator: SignedIn, owner: SignedIn) {
  const { db, origin } = site
  const at = { territory: PLACES.own, contact: owner.address }
  const [idea, reported, appealed] = [
    await putIn(origin, { ...at, title: `تجفيف اللوز ${LONG}`, idea: `فكرة من الدوار.\n${LONG} <b>06</b>` }),
    await putIn(origin, { ...at, title: 'تربية النحل' }),
    await putIn(origin, { ...at, title: 'فكرة فيها رقم هاتف' }),
  ]
  const decide = (id: string, fields: Readonly<Record<string, string>>) =>
    send(site, administrator, `${paths.officePart('ar', 'moderation')}/${id}`, { seen: 'waiting', ...fields })
  await decide(reported.id, { decision: 'publish' })
  await decide(appealed.id, { decision: 'refuse', rule: 'personal-data', reason: REFUSED })
  const report = { rule: 'false', detail: `هذا غير صحيح ${LONG}`, contact: '', key: crypto.randomUUID() }
  await send(site, { cookie: '' }, paths.reportProject('ar', reported.id), report)
  const appeal = {
    key: appealed.key,
    appealWords: `حذفت الرقم. ${LONG}`,
    appealKey: crypto.randomUUID().replaceAll('-', ''),
  }
  await send(site, { cookie: '' }, `${paths.ideas('ar')}/${appealed.id}/appeal`, appeal)
  await attachAll(db, owner, [idea, reported, appealed])
  return { idea: idea.id, reported: reported.id, appealed: appealed.id }
}

async function attachAll(db: OwnSite['db'], { actor }: SignedIn, ideas: readonly Held[]): Promise<void> {
  for (const { id, key } of ideas) await attachIdea(db, actor.person, { id, holderSecret: key }, new Date())
}
