/** Every address of the site. English nouns in every language; the language comes first. */
import type { Language } from '../domain/basics/language.ts'

type Query = Readonly<Record<string, string | number | undefined>>

function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(name, String(value))
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

export const paths = {
  home: (l: Language) => `/${l}/`,
  territories: (l: Language, query?: Query) => withQuery(`/${l}/territories`, query),
  territoryMap: (l: Language, query?: Query) => withQuery(`/${l}/map`, query),
  territory: (l: Language, code: string) => `/${l}/territories/${code}`,
  promise: (l: Language, code: string, query?: Query) =>
    withQuery(`/${l}/territories/${code}/activities`, query),
  activities: (l: Language, query?: Query) => withQuery(`/${l}/activities`, query),
  activity: (l: Language, id: string, query?: Query) => withQuery(`/${l}/activities/${id}`, query),
  activityParts: (l: Language, id: string, query?: Query) =>
    withQuery(`/${l}/activities/${id}/parts.json`, query),
  models: (l: Language, query?: Query) => withQuery(`/${l}/models`, query),
  model: (l: Language, id: string, query?: Query) => withQuery(`/${l}/models/${id}`, query),
  newSimulation: (l: Language, query: Query) => withQuery(`/${l}/simulations/new`, query),
  simulations: (l: Language) => `/${l}/simulations`,
  simulation: (l: Language, id: string, query?: Query) => withQuery(`/${l}/simulations/${id}`, query),
  why: (l: Language, figure: string) => `/${l}/simulations/why/${figure}`,
  simulationPdf: (l: Language, id: string) => `/${l}/simulations/${id}/dossier.pdf`,
  simulationXlsx: (l: Language, id: string) => `/${l}/simulations/${id}/model.xlsx`,
  compare: (l: Language, query?: Query) => withQuery(`/${l}/compare`, query),
  search: (l: Language, query?: Query) => withQuery(`/${l}/search`, query),
  suggestions: (l: Language, query?: Query) => withQuery(`/${l}/search/suggestions.json`, query),
  projects: (l: Language, query?: Query) => withQuery(`/${l}/projects`, query),
  project: (l: Language, id: string) => `/${l}/projects/${id}`,
  reportProject: (l: Language, id: string) => `/${l}/projects/${id}/report`,
  projectFeed: (l: Language, query?: Query) => withQuery(`/${l}/projects.atom`, query),
  newIdea: (l: Language, query?: Query) => withQuery(`/${l}/ideas/new`, query),
  ideas: (l: Language) => `/${l}/ideas`,
  /** The holder's own page: receipt, state and letters; `key` is the secret of her link. */
  heldIdea: (l: Language, id: string, key: string) => withQuery(`/${l}/ideas/${id}`, { key }),
  verifyReceipt: (l: Language, query?: Query) => withQuery(`/${l}/ideas/verify`, query),
  publicationRules: (l: Language) => `/${l}/about/publication`,
  programmes: (l: Language, query?: Query) => withQuery(`/${l}/funding`, query),
  programme: (l: Language, id: string) => `/${l}/funding/${id}`,
  /** Who can fund this? `simulation` or `project` in the query, and answers. */
  fundingMatch: (l: Language, query?: Query) => withQuery(`/${l}/funding/match`, query),
  partners: (l: Language, query?: Query) => withQuery(`/${l}/partners`, query),
  partner: (l: Language, id: string) => `/${l}/partners/${id}`,
  signIn: (l: Language, query?: Query) => withQuery(`/${l}/sign-in`, query),
  signInCode: (l: Language, query?: Query) => withQuery(`/${l}/sign-in/code`, query),
  signInStrong: (l: Language, query?: Query) => withQuery(`/${l}/sign-in/second-factor`, query),
  signInElsewhere: (l: Language, query?: Query) => withQuery(`/${l}/sign-in/elsewhere`, query),
  signOut: (l: Language) => `/${l}/sign-out`,
  /** One's own space: dossiers, requests for help, letters. */
  me: (l: Language) => `/${l}/me`,
  mySecurity: (l: Language) => `/${l}/me/security`,
  /** Takes a simulation (or, by a form, an idea) into one's own space. */
  myWork: (l: Language, query?: Query) => withQuery(`/${l}/me/work`, query),
  /** What the site holds of me: consents, a copy, corrections, erasure. */
  myData: (l: Language) => `/${l}/me/data`,
  myDataCopy: (l: Language, form: 'json' | 'pdf') => `/${l}/me/data/copy.${form}`,
  privacy: (l: Language) => `/${l}/about/privacy`,
  newDossier: (l: Language, query?: Query) => withQuery(`/${l}/dossiers/new`, query),
  dossiers: (l: Language) => `/${l}/dossiers`,
  dossier: (l: Language, id: string) => `/${l}/dossiers/${id}`,
  dossierQuestion: (l: Language, id: string, question: string, query?: Query) =>
    withQuery(`/${l}/dossiers/${id}/questions/${question}`, query),
  dossierAnswers: (l: Language, id: string) => `/${l}/dossiers/${id}/answers.json`,
  dossierCheck: (l: Language, id: string) => `/${l}/dossiers/${id}/check`,
  dossierTeam: (l: Language, id: string) => `/${l}/dossiers/${id}/team`,
  dossierHistory: (l: Language, id: string) => `/${l}/dossiers/${id}/history`,
  dossierPdf: (l: Language, id: string) => `/${l}/dossiers/${id}/dossier.pdf`,
  dossierFiles: (l: Language, id: string) => `/${l}/dossiers/${id}/files`,
  dossierFile: (l: Language, id: string, file: string) => `/${l}/dossiers/${id}/files/${file}`,
  invitation: (l: Language, token: string) => `/${l}/invitations/${token}`,
  /** For everybody: steps and deadlines, with their articles. */
  foundingSteps: (l: Language) => `/${l}/founding`,
  foundingCalendar: (l: Language, id: string) => `/${l}/dossiers/${id}/founding/deadlines.ics`,
  founding: (l: Language, id: string) => `/${l}/dossiers/${id}/founding`,
  foundingStep: (l: Language, id: string, step: string) => `/${l}/dossiers/${id}/founding/${step}`,
  foundingPaper: (l: Language, id: string, paper: string, query?: Query) =>
    withQuery(`/${l}/dossiers/${id}/founding/papers/${paper}.pdf`, query),
  newHelp: (l: Language, query?: Query) => withQuery(`/${l}/help/new`, query),
  helpRequests: (l: Language) => `/${l}/help`,
  helpRequest: (l: Language, id: string) => `/${l}/help/${id}`,
  /** The calendar file of an appointment: `n` in the query. */
  helpCalendar: (l: Language, id: string, query?: Query) =>
    withQuery(`/${l}/help/${id}/appointment.ics`, query),
  caseload: (l: Language, query?: Query) => withQuery(`/${l}/adviser`, query),
  adviserProfile: (l: Language) => `/${l}/adviser/profile`,
  survey: (l: Language, token: string) => `/${l}/survey/${token}`,
  office: (l: Language) => `/${l}/office`,
  officePart: (
    l: Language,
    part:
      | 'people'
      | 'moderation'
      | 'imports'
      | 'programmes'
      | 'partners'
      | 'models'
      | 'words'
      | 'settings'
      | 'journal'
      | 'assisted'
      | 'help'
      | 'meetings'
      | 'contests'
      | 'deadlines',
    query?: Query,
  ) => withQuery(`/${l}/office/${part}`, query),
  /** Clocks and deadlines after a change of legal time. */
  officeLegalTime: (l: Language) => `/${l}/office/legal-time`,
  /** Calendar, map and tours of regional meetings. */
  meetings: (l: Language, query?: Query) => withQuery(`/${l}/meetings`, query),
  meetingsCalendar: (l: Language) => `/${l}/meetings.ics`,
  meeting: (l: Language, id: string) => `/${l}/meetings/${id}`,
  meetingCalendar: (l: Language, id: string) => `/${l}/meetings/${id}/meeting.ics`,
  tour: (l: Language, id: string) => `/${l}/tours/${id}`,
  officeMeeting: (l: Language, id: string) => `/${l}/office/meetings/${id}`,
  officeTour: (l: Language, id: string) => `/${l}/office/tours/${id}`,
  registerFor: (l: Language, id: string) => `/${l}/meetings/${id}/registration`,
  /** One's own pass to a meeting. */
  pass: (l: Language, id: string) => `/${l}/meetings/${id}/pass`,
  attendanceCertificate: (l: Language, id: string) => `/${l}/meetings/${id}/certificate.pdf`,
  /** At the door: who comes, on an agent's phone. */
  door: (l: Language, id: string) => `/${l}/meetings/${id}/door`,
  /** The same for a phone that keeps the list and sends later. */
  doorList: (l: Language, id: string) => `/${l}/meetings/${id}/door.json`,
  /** The page of the door without a name on it: what a phone opens without a network. */
  doorShell: (l: Language, id: string) => `/${l}/meetings/${id}/door/offline`,
  registrationsCsv: (l: Language, id: string) => `/${l}/office/meetings/${id}/registrations.csv`,
  /** Whether a certificate of attendance is one of this site. */
  verifyCertificate: (l: Language, number: string) => `/${l}/certificates/${number}`,
  /** What is said at a meeting, written down as it is said. */
  capture: (l: Language, id: string, query?: Query) => withQuery(`/${l}/meetings/${id}/capture`, query),
  /** To where phones send what was written down without a network. */
  captureNotes: (l: Language, id: string) => `/${l}/meetings/${id}/capture/notes.json`,
  captureNote: (l: Language, id: string, note: string, query?: Query) =>
    withQuery(`/${l}/meetings/${id}/capture/notes/${note}`, query),
  captureMerge: (l: Language, id: string) => `/${l}/meetings/${id}/capture/merge`,
  captureFiles: (l: Language, id: string, query?: Query) =>
    withQuery(`/${l}/meetings/${id}/capture/files`, query),
  presentation: (l: Language, id: string, file: string) => `/${l}/meetings/${id}/presentations/${file}`,
  editMinutes: (l: Language, id: string, query?: Query) =>
    withQuery(`/${l}/meetings/${id}/minutes/edit`, query),
  /** For those who were there: to approve the minutes, or to object. */
  approveMinutes: (l: Language, id: string) => `/${l}/meetings/${id}/minutes/approval`,
  minutes: (l: Language, id: string, query?: Query) => withQuery(`/${l}/meetings/${id}/minutes`, query),
  minutesPdf: (l: Language, id: string) => `/${l}/meetings/${id}/minutes.pdf`,
  contests: (l: Language, query?: Query) => withQuery(`/${l}/contests`, query),
  contest: (l: Language, id: string) => `/${l}/contests/${id}`,
  enterContest: (l: Language, id: string, query?: Query) => withQuery(`/${l}/contests/${id}/enter`, query),
  /** A team's own page of its entry. */
  entry: (l: Language, id: string) => `/${l}/entries/${id}`,
  /** A team says whom it looks for, and reads who asks to join. */
  entryTeam: (l: Language, id: string) => `/${l}/entries/${id}/team`,
  /** One team that looks for members, for who wants to join. */
  teamCall: (l: Language, contest: string, call: string) => `/${l}/contests/${contest}/teams/${call}`,
  officeTeamCalls: (l: Language, id: string) => `/${l}/office/contests/${id}/teams`,
  officeContest: (l: Language, id: string) => `/${l}/office/contests/${id}`,
  officeJury: (l: Language, id: string) => `/${l}/office/contests/${id}/jury`,
  officeRound: (l: Language, id: string, round: string) => `/${l}/office/contests/${id}/rounds/${round}`,
  /** A juror's own pages. */
  jury: (l: Language, id: string) => `/${l}/contests/${id}/jury`,
  juryEntry: (l: Language, id: string, entry: string) => `/${l}/contests/${id}/jury/entries/${entry}`,
  /** what her phone sends of an entry, and what stands of it */
  juryMarks: (l: Language, id: string, entry: string) =>
    `/${l}/contests/${id}/jury/entries/${entry}/marks.json`,
  juryPairs: (l: Language, id: string) => `/${l}/contests/${id}/jury/pairs`,
  vote: (l: Language, id: string) => `/${l}/contests/${id}/vote`,
  officeVote: (l: Language, id: string) => `/${l}/office/contests/${id}/vote`,
  recount: (l: Language, id: string) => `/${l}/contests/${id}/recount`,
  ballots: (l: Language, id: string) => `/${l}/contests/${id}/ballots.pb`,
  contestResults: (l: Language, id: string) => `/${l}/contests/${id}/results`,
  juryDecision: (l: Language, id: string, round: string) => `/${l}/contests/${id}/jury/rounds/${round}`,
  contestResultsFile: (l: Language, id: string, type: 'csv' | 'json') =>
    `/${l}/contests/${id}/results.${type}`,
  /** An entry whose team agreed to show it. */
  exhibit: (l: Language, id: string, entry: string) => `/${l}/contests/${id}/exhibition/${entry}`,
  /** What a contest gave one's own team: comments, prize, consent to be shown. */
  teamResults: (l: Language, id: string) => `/${l}/contests/${id}/results/team`,
  diploma: (l: Language, id: string, entry: string) => `/${l}/contests/${id}/results/team/${entry}.pdf`,
  officeResults: (l: Language, id: string) => `/${l}/office/contests/${id}/results`,
  shortLink: (id: string) => `/s/${id}`,
  about: (l: Language) => `/${l}/about`,
  languages: (l: Language, query?: Query) => withQuery(`/${l}/about/languages`, query),
  missingWords: () => '/about/missing-words.csv',
  data: (l: Language) => `/${l}/about/data`,
  dataFile: (file: string) => `/data/${file}`,
  catalogue: (form: 'ttl' | 'jsonld') => `/data/catalogue.${form}`,
  methods: (l: Language) => `/${l}/about/methods`,
  law: (l: Language) => `/${l}/about/law`,
  accessibility: (l: Language) => `/${l}/about/accessibility`,
  design: (l: Language) => `/${l}/design`,
  api: (l: Language) => `/${l}/api`,
  openApi: () => '/api/v1/openapi.json',
}

/**
 * The same page in another language: only the first segment of the path changes. An address that was asked for with
 * more slashes (`//evil.example`) would name another site in a link: it gets one.
 */
export function inLanguage(pathAndQuery: string, language: Language): string {
  const here = pathAndQuery.replace(/^[\\/]+/, '/')
  return here.replace(/^\/(ar|fr|zgh|en)(?=\/|$|\?)/, `/${language}`)
}
