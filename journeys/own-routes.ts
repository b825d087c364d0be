/** Every page that asks who one is, in its states, for each kind of person: gated as the public ones by a line here. */
import type { Language } from '../src/domain/basics/language.ts'
import { PARTS } from '../src/domain/founding/founding.ts'
import { paths } from '../src/web/paths.ts'
import type { OwnRecords, Who } from './own-records.ts'
import type { Route } from './routes.ts'

export type OwnRoute = Route & { readonly who: Who }

type Path = Route['path']
type Fields = Readonly<Record<string, string>>
const ODD = 'ب"><b>‮x'

const at = (elsewhere: Path | undefined) => (elsewhere === undefined ? {} : { elsewhere })

/** A page as it is when one comes to it. */
const seen = (who: Who, name: string, state: Route['state'], path: Path, elsewhere?: Path): OwnRoute => ({
  who,
  name,
  state,
  path,
  ...at(elsewhere),
})
const missing = (who: Who, name: string, path: Path): OwnRoute => ({
  who,
  name,
  state: 'error',
  path,
  status: 404,
})
/** The answer to a form with something wrong in it. */
const refused = (who: Who, name: string, path: Path, fields: Fields, elsewhere?: Path): OwnRoute => ({
  who,
  name,
  state: 'error',
  path,
  sent: () => fields,
  status: 422,
  ...at(elsewhere),
})

const account: readonly OwnRoute[] = [
  seen('newcomer', 'own space', 'empty', paths.me),
  seen('citizen', 'own space with work', 'filled', paths.me),
  seen('citizen', 'own space saved', 'filled', (l) => `${paths.me(l)}?saved=1`, paths.me),
  seen('administrator', 'own space of an agent', 'filled', paths.me),
  refused('citizen', 'own space refused', paths.me, { name: 'x'.repeat(200), territory: ODD }),
  seen('newcomer', 'security', 'filled', paths.mySecurity),
  seen('weakAgent', 'second factor to be set up', 'empty', (l) => `${paths.mySecurity(l)}/second-factor`),
  refused('weakAgent', 'second factor refused', (l) => `${paths.mySecurity(l)}/second-factor`, {
    offer: '',
    code: '1',
  }),
  seen('newcomer', 'own data', 'empty', paths.myData),
  seen('citizen', 'own data, done', 'filled', (l) => `${paths.myData(l)}?done=objected`, paths.myData),
  refused('citizen', 'own data refused', paths.myData, { do: 'object', objection: '' }),
  seen('citizen', 'erasure', 'empty', (l) => `${paths.myData(l)}/erase`),
  refused('citizen', 'erasure without a choice', (l) => `${paths.myData(l)}/erase`, { words: '' }),
  {
    ...refused('citizen', 'erasure, asked twice', (l) => `${paths.myData(l)}/erase`, {
      words: 'keep',
      dossiers: 'delete',
    }),
    status: 200,
  },
]

const help: (ids: OwnRecords['ids']) => readonly OwnRoute[] = (ids) => {
  const helpOf = (id: string) => (l: Language) => paths.helpRequest(l, id)
  return [
    seen('newcomer', 'requests for help', 'empty', paths.helpRequests),
    seen('citizen', 'requests for help, one open', 'filled', paths.helpRequests),
    seen('newcomer', 'new request', 'empty', paths.newHelp),
    seen('citizen', 'new request of a dossier', 'filled', (l) => paths.newHelp(l, { dossier: ids.dossier })),
    refused(
      'newcomer',
      'new request refused',
      paths.helpRequests,
      { words: ODD, territory: ODD },
      paths.newHelp,
    ),
    seen('citizen', 'own request', 'filled', helpOf(ids.help)),
    missing('newcomer', 'request of somebody else', helpOf(ids.help)),
    refused('citizen', 'own request, message refused', helpOf(ids.help), { deed: 'message', message: '' }),
    seen('adviser', 'taken request', 'filled', helpOf(ids.help)),
    seen('adviser', 'offered request', 'filled', helpOf(ids.offered)),
    refused('adviser', 'taken request, deed refused', helpOf(ids.help), {
      deed: 'appointment',
      on: 'x',
      time: '',
      place: '',
    }),
    seen('delegate', 'request that waits', 'filled', helpOf(ids.waiting)),
    seen('newAdviser', 'caseload', 'empty', paths.caseload),
    seen('adviser', 'caseload with work', 'filled', paths.caseload),
    seen('newAdviser', 'profile', 'empty', paths.adviserProfile),
    seen('adviser', 'profile kept', 'filled', paths.adviserProfile),
    refused('newAdviser', 'profile refused', paths.adviserProfile, { person: ids.agent, capacity: ODD }),
    seen('nobody', 'survey', 'empty', (l) => paths.survey(l, ids.survey)),
    refused('nobody', 'survey refused', (l) => paths.survey(l, ids.survey), { founded: 'soon' }),
    seen('nobody', 'survey answered', 'filled', (l) => paths.survey(l, ids.answered)),
  ]
}

const dossier: (ids: OwnRecords['ids']) => readonly OwnRoute[] = (ids) => {
  const question = (id: string) => (l: Language) => paths.dossierQuestion(l, ids.dossier, id)
  return [
    seen('newcomer', 'new dossier', 'empty', paths.newDossier),
    seen('newcomer', 'new dossier of a simulation', 'filled', (l) =>
      paths.newDossier(l, { simulation: ids.simulation }),
    ),
    refused(
      'newcomer',
      'new dossier refused',
      paths.dossiers,
      { title: 'x', territory: 'بركان' },
      paths.newDossier,
    ),
    seen('citizen', 'dossier', 'empty', (l) => paths.dossier(l, ids.fresh)),
    seen('citizen', 'dossier with answers', 'filled', (l) => paths.dossier(l, ids.dossier)),
    seen('reader', 'dossier of a reader', 'filled', (l) => paths.dossier(l, ids.dossier)),
    seen('adviser', 'dossier of an adviser', 'filled', (l) => paths.dossier(l, ids.dossier)),
    missing('newcomer', 'dossier of others', (l) => paths.dossier(l, ids.dossier)),
    seen('citizen', 'question', 'empty', (l) => paths.dossierQuestion(l, ids.fresh, 'need')),
    seen('writer', 'question with two texts', 'filled', question('need'), (l) =>
      paths.dossierQuestion(l, ids.dossier, 'need', { choose: '1' }),
    ),
    seen('citizen', 'question for a line', 'filled', question('where')),
    seen('citizen', 'question for one of several', 'filled', question('premises')),
    seen('citizen', 'question for some of several', 'filled', question('customers')),
    seen('citizen', 'question for programmes', 'filled', question('programmes')),
    seen(
      'citizen',
      'question from the check',
      'filled',
      (l) => paths.dossierQuestion(l, ids.dossier, 'cost', { from: 'check' }),
      question('cost'),
    ),
    refused('citizen', 'question refused', (l) => paths.dossierQuestion(l, ids.fresh, 'cost'), {
      value: ODD,
    }),
    seen('citizen', 'check', 'empty', (l) => paths.dossierCheck(l, ids.fresh)),
    seen('citizen', 'check of answers', 'filled', (l) => paths.dossierCheck(l, ids.dossier)),
    seen('citizen', 'team', 'filled', (l) => paths.dossierTeam(l, ids.dossier)),
    seen('reader', 'team of a reader', 'filled', (l) => paths.dossierTeam(l, ids.dossier)),
    refused(
      'citizen',
      'invitation refused',
      (l) => `${paths.dossierTeam(l, ids.dossier)}/invitations`,
      { contact: ODD },
      (l) => paths.dossierTeam(l, ids.dossier),
    ),
    seen('newcomer', 'invitation', 'filled', (l) => paths.invitation(l, ids.invitation)),
    missing('newcomer', 'invitation that is none', (l) => paths.invitation(l, 'x'.repeat(43))),
    seen('citizen', 'history', 'filled', (l) => paths.dossierHistory(l, ids.dossier)),
    seen('citizen', 'history of nothing', 'empty', (l) => paths.dossierHistory(l, ids.fresh)),
    seen('citizen', 'deletion', 'filled', (l) => `${paths.dossier(l, ids.dossier)}/delete`),
    seen('citizen', 'documents', 'empty', (l) => paths.dossierFiles(l, ids.fresh)),
    seen('writer', 'documents brought', 'filled', (l) => paths.dossierFiles(l, ids.dossier)),
    refused('writer', 'no document chosen', (l) => paths.dossierFiles(l, ids.dossier), { note: 'x' }),
    seen('citizen', 'founding', 'empty', (l) => paths.founding(l, ids.fresh)),
    seen('citizen', 'founding under way', 'filled', (l) => paths.founding(l, ids.dossier)),
    seen('reader', 'founding of a reader', 'filled', (l) => paths.founding(l, ids.dossier)),
    ...PARTS.flatMap((part) => [
      seen('citizen', `founding, ${part}`, 'filled', (l) => paths.foundingStep(l, ids.dossier, part)),
    ]),
    seen('citizen', 'founding, no members', 'empty', (l) => paths.foundingStep(l, ids.fresh, 'members')),
    seen(
      'citizen',
      'founding, a member changed',
      'filled',
      (l) => `${paths.foundingStep(l, ids.dossier, 'members')}?member=3`,
      (l) => paths.foundingStep(l, ids.dossier, 'members'),
    ),
    refused('citizen', 'founding, a member refused', (l) => paths.foundingStep(l, ids.dossier, 'members'), {
      base: '1',
      person: '',
      paid: ODD,
    }),
    refused('citizen', 'founding, rules refused', (l) => paths.foundingStep(l, ids.dossier, 'rules'), {
      base: '1',
      shareValue: ODD,
      minShares: 'x',
    }),
    // of one form: the first step, the one that the court registers, and one of the years after
    ...(['name', 'registration', 'assembly'] as const).map((step) =>
      seen('citizen', `founding step ${step}`, 'filled', (l) => paths.foundingStep(l, ids.dossier, step)),
    ),
    refused('citizen', 'founding step refused', (l) => paths.foundingStep(l, ids.dossier, 'bank'), {
      word: 'done',
      day: '40',
    }),
  ]
}

const office: (ids: OwnRecords['ids']) => readonly OwnRoute[] = (ids) => {
  const part =
    (...[name, of]: [Parameters<typeof paths.officePart>[1], string?]) =>
    (l: Language) =>
      paths.officePart(l, name) + (of === undefined ? '' : `/${of}`)
  return [
    seen('delegate', 'office', 'filled', paths.office),
    seen('newAdviser', 'office of an adviser', 'empty', paths.office),
    seen('administrator', 'office of an administrator', 'filled', paths.office),
    missing('newcomer', 'office of nobody', paths.office),
    seen('delegate', 'moderation', 'filled', part('moderation')),
    seen('delegate', 'idea to read', 'filled', part('moderation', ids.idea)),
    seen('delegate', 'reported project', 'filled', part('moderation', ids.reported)),
    missing('delegate', 'no such project', part('moderation', 'zzzzzzzzzz')),
    refused('delegate', 'refusal without a reason', part('moderation', ids.idea), {
      decision: 'refuse',
      seen: 'waiting',
    }),
    seen('delegate', 'deadlines', 'filled', part('deadlines')),
    seen('delegate', 'appeal', 'filled', part('deadlines', ids.appealed)),
    refused('delegate', 'appeal refused', part('deadlines', ids.appealed), { reason: '' }),
    seen('delegate', 'help in the office', 'filled', part('help')),
    refused('delegate', 'help assigned to nobody', part('help'), { request: ids.waiting }),
    seen('delegate', 'people', 'filled', part('people')),
    refused('delegate', 'people, nobody found', part('people'), { who: ODD }),
    seen('administrator', 'person who is an agent', 'filled', part('people', ids.agent)),
    seen('delegate', 'person', 'empty', part('people', ids.person)),
    {
      ...refused('administrator', 'role refused', (l) => `${part('people', ids.person)(l)}/grant`, {
        role: 'x',
        place: ODD,
      }),
      elsewhere: part('people', ids.person),
    },
    seen('delegate', 'meetings in the office', 'filled', part('meetings')),
    seen('delegate', 'new meeting', 'empty', (l) => paths.officeMeeting(l, 'new')),
    refused('delegate', 'new meeting refused', (l) => paths.officeMeeting(l, 'new'), {
      'title-ar': ODD,
      territory: ODD,
      day: ODD,
    }),
    seen('delegate', 'meeting to plan', 'filled', (l) => paths.officeMeeting(l, ids.captured)),
    missing('delegate', 'no such meeting to plan', (l) => paths.officeMeeting(l, 'zzzzzzzzzz')),
    seen('delegate', 'new tour', 'empty', (l) => paths.officeTour(l, 'new')),
    refused('delegate', 'new tour refused', (l) => paths.officeTour(l, 'new'), {
      territory: '02',
      'stop-territory': '02.113',
      'stop-day': '2027-03-04',
    }),
    seen('administrator', 'new tour of the country', 'empty', (l) => paths.officeTour(l, 'new')),
    seen('administrator', 'imports', 'empty', part('imports')),
    refused('administrator', 'import without a file', part('imports'), { kind: 'ideas' }),
    seen('administrator', 'programmes', 'filled', part('programmes')),
    seen('administrator', 'programme', 'filled', part('programmes', 'intelaka')),
    refused('administrator', 'programme refused', part('programmes', 'intelaka'), {
      base: '0',
      'name-ar': '',
    }),
    seen('administrator', 'partners', 'filled', part('partners')),
    seen('administrator', 'partner', 'filled', part('partners', 'odco')),
    refused('administrator', 'partner refused', part('partners', 'odco'), { base: '0', 'name-ar': '' }),
    seen('delegate', 'journal', 'filled', part('journal')),
    seen('administrator', 'journal of the country', 'filled', part('journal')),
  ]
}

function captured(ids: OwnRecords['ids']): readonly OwnRoute[] {
  const note =
    (id: string): Path =>
    (l) =>
      paths.captureNote(l, ids.captured, id)
  const here: Path = (l) => paths.capture(l, ids.captured)
  const files: Path = (l) => paths.captureFiles(l, ids.captured)
  const edit: Path = (l) => paths.editMinutes(l, ids.asked)
  const approval: Path = (l) => paths.approveMinutes(l, ids.asked)
  return [
    seen('scribe', 'capture', 'filled', here),
    seen(
      'scribe',
      'capture, a correction',
      'filled',
      (l) => paths.capture(l, ids.captured, { note: ids.ideaNote }),
      here,
    ),
    missing('citizen', 'capture of somebody else', here),
    refused('scribe', 'note refused', here, { kind: 'idea', words: '', contact: ODD, consent: '' }),
    seen('scribe', 'idea note', 'filled', note(ids.ideaNote)),
    seen('scribe', 'note made of two', 'filled', note(ids.madeNote)),
    seen('scribe', 'note with two texts', 'filled', note(ids.needNote)),
    refused('scribe', 'idea refused', note(ids.ideaNote), {
      act: 'idea',
      title: 'x',
      words: ODD,
      sector: '',
    }),
    seen('scribe', 'merge', 'empty', (l) => paths.captureMerge(l, ids.captured)),
    seen('scribe', 'presentations', 'empty', files),
    seen('scribe', 'minutes to be drawn up', 'empty', (l) => paths.editMinutes(l, ids.captured)),
    seen('delegate', 'minutes asked about', 'filled', edit),
    refused('delegate', 'task refused', edit, { act: 'add-task', task: ODD, owner: '', due: '' }),
    seen('attendee', 'approval', 'filled', approval),
    refused('attendee', 'objection refused', approval, { act: 'object', reason: '' }),
    missing('citizen', 'approval of who was not there', approval),
  ]
}

function attended({ coming }: OwnRecords['ids']): readonly OwnRoute[] {
  const register: Path = (l) => paths.registerFor(l, coming)
  const pass: Path = (l) => paths.pass(l, coming)
  const door: Path = (l) => paths.door(l, coming)
  const shell: Path = (l) => paths.doorShell(l, coming)
  return [
    seen('nobody', 'registration, not signed in', 'empty', register),
    seen('newcomer', 'registration', 'empty', register),
    seen('citizen', 'registration to change', 'filled', (l) => `${register(l)}?change=1`, register),
    refused('newcomer', 'registration refused', register, {
      name: ODD,
      category: 'cooperative',
      seats: '99',
    }),
    seen('citizen', 'pass', 'filled', pass),
    seen('writer', 'pass of who waits', 'filled', pass),
    missing('newcomer', 'no pass', pass),
    seen('delegate', 'door', 'filled', door),
    seen('delegate', 'door, nobody found', 'empty', (l) => `${door(l)}?q=zzz`, door),
    seen('delegate', 'door for a phone', 'empty', shell, door),
    refused('delegate', 'door refused', door, { deed: 'walk-in' }),
    missing('citizen', 'door of others', door),
    missing('nobody', 'certificate of nobody', (l) => paths.verifyCertificate(l, 'BCFHJKLMRSTW')),
  ]
}

function votes({ contest }: OwnRecords['ids']): readonly OwnRoute[] {
  const vote: Path = (l) => paths.vote(l, contest)
  return [
    seen('nobody', 'vote, not signed in', 'filled', vote),
    seen('citizen', 'vote', 'filled', vote),
    refused('citizen', 'vote refused', vote, { key: ODD, code: ODD }),
    seen('delegate', 'turnout of a vote', 'empty', (l) => paths.officeVote(l, contest)),
    missing('nobody', 'recount before the results', (l) => paths.recount(l, contest)),
  ]
}

/** A contest seen by everybody, by a team, by those who lead it. */
function contests(ids: OwnRecords['ids']): readonly OwnRoute[] {
  const { openContest, draftEntry, teamCall, judged, published, prizeEntry } = ids
  const looking: Path = (l) => paths.entryTeam(l, draftEntry)
  const joining: Path = (l) => paths.teamCall(l, openContest, teamCall)
  const entry: Path = (l) => paths.entry(l, draftEntry)
  const desk: Path = (l) => paths.officeContest(l, openContest)
  const round: Path = (l) => paths.officeRound(l, judged, 'screening')
  const team: Path = (l) => paths.teamResults(l, published)
  return [
    seen('nobody', 'contests', 'filled', paths.contests),
    seen('nobody', 'open contest', 'filled', (l) => paths.contest(l, openContest)),
    seen('nobody', 'results', 'filled', (l) => paths.contestResults(l, published)),
    seen('nobody', 'results to come', 'empty', (l) => paths.contestResults(l, judged)),
    seen('nobody', 'finalist', 'filled', (l) => paths.exhibit(l, published, prizeEntry)),
    seen('entrant', 'entering', 'filled', (l) => paths.enterContest(l, openContest)),
    seen('newcomer', 'entering with nothing', 'empty', (l) => paths.enterContest(l, openContest)),
    seen('entrant', 'entry', 'filled', entry),
    refused('entrant', 'entry refused', (l) => `${entry(l)}/submission`, { title: ODD, pitch: 'x' }, entry),
    missing('citizen', 'entry of others', entry),
    seen('entrant', 'whom a team looks for', 'filled', looking),
    refused('entrant', 'call of a team refused', looking, { deed: 'call', words: ODD }),
    missing('citizen', 'call of another team', looking),
    seen('newcomer', 'asking to join a team', 'filled', joining),
    refused('newcomer', 'asking refused', joining, { deed: 'ask', words: ODD }),
    seen('delegate', 'calls of teams', 'filled', (l) => paths.officeTeamCalls(l, openContest)),
    seen('laureate', 'result of a team', 'filled', team),
    missing('citizen', 'result of other teams', team),
    seen('delegate', 'contests in the office', 'filled', (l) => paths.officePart(l, 'contests')),
    refused('delegate', 'new contest refused', (l) => paths.officePart(l, 'contests'), { territory: '02' }),
    seen('delegate', 'contest to set up', 'filled', desk),
    seen('delegate', 'contest, a criterion', 'filled', (l) => `${desk(l)}/criteria/innovation`),
    seen('delegate', 'entries of a contest', 'filled', (l) => `${paths.officeContest(l, judged)}/entries`),
    seen('delegate', 'jury to lead', 'filled', (l) => paths.officeJury(l, judged)),
    seen('delegate', 'round', 'filled', round),
    seen('delegate', 'results to confirm', 'empty', (l) => paths.officeResults(l, judged)),
  ]
}

function judges({ judged, judgedEntry }: OwnRecords['ids']): readonly OwnRoute[] {
  const one: Path = (l) => paths.juryEntry(l, judged, judgedEntry)
  const marks = { deed: 'marks', round: 'screening', version: '0', 'mark-social': '9' }
  return [
    seen('juror', 'jury', 'filled', (l) => paths.jury(l, judged)),
    seen('juror', 'grid', 'filled', one),
    refused('juror', 'grid refused', one, marks),
    refused('juror', 'conflict refused', one, { deed: 'conflict', reason: '' }),
    missing('citizen', 'jury of others', (l) => paths.jury(l, judged)),
  ]
}

export function ownRoutes({ ids }: Pick<OwnRecords, 'ids'>): readonly OwnRoute[] {
  return [
    ...account,
    ...help(ids),
    ...dossier(ids),
    ...office(ids),
    ...captured(ids),
    ...attended(ids),
    ...votes(ids),
    ...contests(ids),
    ...judges(ids),
  ]
}
