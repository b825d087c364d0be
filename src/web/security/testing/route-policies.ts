import type { MemberRole } from '../../../domain/dossier/dossier.ts'
import type { StaffDuty } from '../../../domain/meeting/meeting.ts'
import { AGENT_ROLES, type AgentRole } from '../../../domain/person/actor.ts'

/**
 * Who may do what: one line for every address of the site. A route that has none fails the test of the matrix, so that
 * nobody adds an address without saying who may ask it.
 */
export type Policy =
  /**
   * `anybody`: what everybody may see; `own-pages`: a change that needs no account, taken from this site's own pages only;
   * `holder`: with the secret of the idea's private link; `program`: a change that a program asks for, with a key of its
   * own, no page.
   */
  | { readonly who: 'anybody' | 'own-pages' | 'holder' | 'program'; readonly of: Named }
  /** Anybody who has signed in. What the address names is hers; agents with one of the roles there may too. */
  | { readonly who: 'person'; readonly of: Named; readonly agents: readonly AgentRole[] }
  /** Members of the dossier that the address names, with one of the roles; advisers whom it has let in, if they may. */
  | {
      readonly who: 'member'
      readonly of: 'dossier'
      readonly roles: readonly MemberRole[]
      readonly adviser: boolean
    }
  /**
   * Who has one of the roles, with a second factor shown: `anywhere`, or in the territory of what the address names.
   * An address of the back office that names nothing is `anywhere`: what it lists is cut to the agent's territories.
   */
  | {
      readonly who: 'agent'
      readonly of: Named
      readonly roles: readonly AgentRole[]
      readonly where: 'anywhere' | 'there'
    }
  /** Who helps with this duty at the meeting that the address names; delegates and administrators there too. */
  | {
      readonly who: 'staff'
      readonly of: 'meeting'
      readonly duty: StaffDuty
      /** editors there plan meetings too, and may */
      readonly planners: boolean
    }
  /** Who is on the jury of the contest that the address names. */
  | { readonly who: 'juror'; readonly of: 'contest' }

/** The first changing part of the address (`:id`, `:code`, `:token` ...) names one of these. */
export type Named =
  | 'nothing'
  | 'project'
  | 'simulation'
  | 'reference'
  | 'file'
  | 'dossier'
  | 'invitation'
  | 'help'
  | 'person'
  | 'meeting'
  | 'tour'
  | 'contest'
  | 'entry'
  | 'other'

const seen = (of: Named): Policy => ({ who: 'anybody', of })
const changed = (of: Named): Policy => ({ who: 'own-pages', of })
const held: Policy = { who: 'holder', of: 'project' }
/** one's own: changes (POST) from this site's own pages only, here and below */
const own = (of: Named, agents: readonly AgentRole[] = []): Policy => ({ who: 'person', of, agents })
/** the members of a dossier, and the advisers it has let in */
const reads: Policy = {
  who: 'member',
  of: 'dossier',
  roles: ['owner', 'writer', 'reader'],
  adviser: true,
}
const writes: Policy = { who: 'member', of: 'dossier', roles: ['owner', 'writer'], adviser: false }
const manages: Policy = { who: 'member', of: 'dossier', roles: ['owner'], adviser: false }
const agents = (roles: readonly AgentRole[]): Policy => ({
  who: 'agent',
  of: 'nothing',
  roles,
  where: 'anywhere',
})
const agentsThere = (of: Named, roles: readonly AgentRole[]): Policy => ({
  who: 'agent',
  of,
  roles,
  where: 'there',
})
/** A person may be looked at by whoever appoints, to be appointed; in which territory is said by the form. */
const onPerson = (roles: readonly AgentRole[]): Policy => ({
  who: 'agent',
  of: 'person',
  roles,
  where: 'anywhere',
})
/** The guide is the whole country's. */
const onGuide = (roles: readonly AgentRole[]): Policy => ({
  who: 'agent',
  of: 'reference',
  roles,
  where: 'anywhere',
})
/** A file that is being read is shown to whoever sent it only. */
const ownJob: Policy = {
  who: 'agent',
  of: 'other',
  roles: ['editor', 'delegate', 'administrator'],
  where: 'anywhere',
}
/** For lines of the areas to come: nothing of these may be left unused for long. */
const staff = (duty: StaffDuty, planners = false): Policy => ({
  who: 'staff',
  of: 'meeting',
  duty,
  planners,
})
const juror: Policy = { who: 'juror', of: 'contest' }
export const KINDS = { own, reads, writes, manages, agents, agentsThere, staff, juror }

/** `:l` stands for the four languages. HEAD is asked as GET is. */
export const POLICIES: Readonly<Record<string, Policy>> = {
  'GET /livez': seen('nothing'),
  'GET /readyz': seen('nothing'),
  'GET /assets/mark.svg': seen('nothing'),
  'GET /favicon.ico': seen('nothing'),
  'GET /assets/:file': seen('file'),
  'GET /audio/:language/:file': seen('file'),
  'GET /robots.txt': seen('nothing'),
  'GET /sw.js': seen('nothing'),
  'GET /.well-known/twiza-receipt-key.json': seen('nothing'),
  'GET /': seen('nothing'),
  'GET /:l': seen('nothing'),
  'GET /:l/territories': seen('nothing'),
  'GET /:l/territories/:code': seen('reference'),
  'GET /:l/territories/:code/activities': seen('reference'),
  'GET /:l/map': seen('nothing'),
  'GET /:l/activities': seen('nothing'),
  'GET /:l/activities/:id': seen('reference'),
  'GET /:l/activities/:id/parts.json': seen('reference'),
  'GET /:l/models': seen('nothing'),
  'GET /:l/models/:id': seen('reference'),
  'GET /:l/simulations/new': seen('nothing'),
  'POST /:l/simulations': changed('nothing'),
  'GET /:l/simulations/:id': seen('simulation'),
  'GET /:l/simulations/:id/dossier.pdf': seen('simulation'),
  'GET /:l/simulations/:id/model.xlsx': seen('simulation'),
  'GET /:l/simulations/why/:figure': seen('reference'),
  'GET /:l/compare': seen('nothing'),
  'GET /s/:id': seen('simulation'),
  'GET /:l/projects': seen('nothing'),
  'GET /:l/projects/:id': seen('project'),
  'GET /:l/projects/:id/report': seen('project'),
  'POST /:l/projects/:id/report': changed('project'),
  'GET /:l/projects.atom': seen('nothing'),
  'GET /:l/ideas/new': seen('nothing'),
  'GET /:l/ideas': seen('nothing'),
  'POST /:l/ideas': changed('nothing'),
  'POST /:l/ideas/alike.json': changed('nothing'),
  'GET /:l/ideas/:id': held,
  'GET /:l/ideas/:id/receipt.json': held,
  'POST /:l/ideas/:id/withdraw': held,
  'POST /:l/ideas/:id/appeal': held,
  'GET /:l/ideas/verify': seen('nothing'),
  // changes nothing: a receipt is checked, from wherever it is pasted
  'POST /:l/ideas/verify': seen('nothing'),
  // leads to one's own space, which asks who it is
  'GET /:l/dossiers': seen('nothing'),
  'GET /:l/dossiers/new': own('nothing'),
  'POST /:l/dossiers': own('nothing'),
  'GET /:l/dossiers/:id': reads,
  'GET /:l/dossiers/:id/check': reads,
  'GET /:l/dossiers/:id/history': reads,
  'GET /:l/dossiers/:id/dossier.json': reads,
  'GET /:l/dossiers/:id/dossier.pdf': reads,
  'GET /:l/dossiers/:id/questions/:question': writes,
  'POST /:l/dossiers/:id/questions/:question': writes,
  'POST /:l/dossiers/:id/questions/:question/settle': writes,
  'GET /:l/dossiers/:id/answers.json': reads,
  'POST /:l/dossiers/:id/answers.json': writes,
  'POST /:l/dossiers/:id/simulation': writes,
  'GET /:l/dossiers/:id/delete': manages,
  'POST /:l/dossiers/:id/delete': manages,
  'GET /:l/dossiers/:id/team': reads,
  'POST /:l/dossiers/:id/team/members': reads,
  'POST /:l/dossiers/:id/team/invitations': manages,
  'POST /:l/dossiers/:id/team/invitations/withdraw': manages,
  'GET /:l/invitations/:token': own('invitation'),
  'POST /:l/invitations/:token': own('invitation'),
  'GET /:l/funding': seen('nothing'),
  'GET /:l/funding/match': seen('nothing'),
  'GET /:l/funding/:id': seen('reference'),
  'GET /:l/partners': seen('nothing'),
  'GET /:l/partners/:id': seen('reference'),
  'GET /:l/meetings': seen('nothing'),
  'GET /:l/meetings.ics': seen('nothing'),
  'GET /:l/meetings/:id': seen('meeting'),
  'GET /:l/meetings/:id/meeting.ics': seen('meeting'),
  'GET /:l/tours/:id': seen('tour'),
  'GET /:l/sign-in': seen('nothing'),
  'POST /:l/sign-in': changed('nothing'),
  'GET /:l/sign-in/code': seen('nothing'),
  'POST /:l/sign-in/code': changed('nothing'),
  'POST /:l/sign-out': changed('nothing'),
  'GET /:l/meetings/:id/registration': seen('meeting'),
  'POST /:l/meetings/:id/registration': own('meeting'),
  'GET /:l/meetings/:id/pass': own('meeting'),
  'POST /:l/meetings/:id/pass': own('meeting'),
  'GET /:l/meetings/:id/certificate.pdf': own('meeting'),
  'GET /:l/meetings/:id/door': staff('door'),
  'POST /:l/meetings/:id/door': staff('door'),
  'GET /:l/meetings/:id/door/offline': staff('door'),
  'GET /:l/meetings/:id/door.json': staff('door'),
  'POST /:l/meetings/:id/door.json': staff('door'),
  'GET /:l/certificates/:number': seen('other'),
  'GET /:l/office/meetings/:id/registrations.csv': agentsThere('meeting', [
    'delegate',
    'editor',
    'administrator',
  ]),
  'GET /:l/help': own('nothing'),
  'POST /:l/help': own('nothing'),
  'GET /:l/help/new': own('nothing'),
  'GET /:l/help/:id': own('help', ['adviser', 'delegate']),
  'POST /:l/help/:id': own('help', ['adviser', 'delegate']),
  'GET /:l/help/:id/appointment.ics': own('help', ['adviser']),
  'GET /:l/adviser': agents(['adviser', 'delegate']),
  'GET /:l/adviser/profile': agents(['adviser', 'delegate']),
  'POST /:l/adviser/profile': agents(['adviser', 'delegate']),
  // whoever has the secret link of a survey: the answers are kept without a name
  'GET /:l/survey/:token': seen('other'),
  'POST /:l/survey/:token': changed('other'),
  'GET /:l/office/help': agents(['adviser', 'delegate', 'administrator', 'reader']),
  'POST /:l/office/help': agents(['delegate']),
  'GET /:l/office/help/figures.csv': agents(['adviser', 'delegate', 'administrator', 'reader']),
  'GET /:l/me': own('nothing'),
  'POST /:l/me': own('nothing'),
  'GET /:l/me/data': own('nothing'),
  'POST /:l/me/data': own('nothing'),
  'GET /:l/me/data/erase': own('nothing'),
  'POST /:l/me/data/erase': own('nothing'),
  'GET /:l/me/data/copy.json': own('nothing'),
  'GET /:l/me/data/copy.pdf': own('nothing'),
  'GET /:l/about/privacy': seen('nothing'),
  'GET /:l/me/security': own('nothing'),
  'POST /:l/me/security': own('nothing'),
  'GET /:l/me/work': own('nothing'),
  'POST /:l/me/work': own('nothing'),
  'GET /:l/search': seen('nothing'),
  'GET /:l/search/suggestions.json': seen('nothing'),
  'GET /:l/about': seen('nothing'),
  'GET /:l/about/publication': seen('nothing'),
  'GET /:l/about/data': seen('nothing'),
  'GET /:l/about/methods': seen('nothing'),
  'GET /:l/about/law': seen('nothing'),
  'GET /:l/about/accessibility': seen('nothing'),
  'GET /:l/about/languages': seen('nothing'),
  'GET /about/missing-words.csv': seen('nothing'),
  'GET /:l/design': seen('nothing'),
  'GET /:l/api': seen('nothing'),
  'GET /data/:file': seen('file'),
  'GET /data/projects.csv': seen('nothing'),
  'GET /data/projects.json': seen('nothing'),
  'GET /data/projects.geojson': seen('nothing'),
  'GET /data/journal-roots.csv': seen('nothing'),
  'GET /data/programmes.csv': seen('nothing'),
  'GET /data/programmes.json': seen('nothing'),
  'GET /data/partners.csv': seen('nothing'),
  'GET /data/partners.json': seen('nothing'),
  'GET /data/partners.hsds.json': seen('nothing'),
  'GET /data/partners.geojson': seen('nothing'),
  'GET /data/contests.csv': seen('nothing'),
  'GET /data/contests.json': seen('nothing'),
  'GET /data/meetings.csv': seen('nothing'),
  'GET /data/meetings.json': seen('nothing'),
  'GET /data/catalogue.ttl': seen('nothing'),
  'GET /data/catalogue.jsonld': seen('nothing'),
  'GET /:l/founding': seen('nothing'),
  'GET /:l/dossiers/:id/founding': reads,
  'GET /:l/dossiers/:id/founding/deadlines.ics': reads,
  'GET /:l/dossiers/:id/founding/papers/:paper': reads,
  'GET /:l/dossiers/:id/founding/:step': reads,
  'POST /:l/dossiers/:id/founding/:step': writes,
  'GET /:l/dossiers/:id/files': reads,
  'POST /:l/dossiers/:id/files': writes,
  'GET /:l/dossiers/:id/files/:file': reads,
  'POST /:l/dossiers/:id/files/:file': writes,
  'OPTIONS /api/v1/*': seen('nothing'),
  'GET /api/v1/openapi.json': seen('nothing'),
  'GET /api/v1/territories': seen('nothing'),
  'GET /api/v1/territories/:code': seen('reference'),
  'GET /api/v1/territories/:code/promise': seen('reference'),
  'GET /api/v1/territories.csv': seen('nothing'),
  'GET /api/v1/territories.geojson': seen('nothing'),
  'GET /api/v1/indicators': seen('nothing'),
  'GET /api/v1/indicators/:id.csv': seen('reference'),
  'GET /api/v1/assets.csv': seen('nothing'),
  'GET /api/v1/activities': seen('nothing'),
  'GET /api/v1/activities/:id': seen('reference'),
  'GET /api/v1/models': seen('nothing'),
  'GET /api/v1/models/:id': seen('reference'),
  'GET /api/v1/models/:id.csv': seen('reference'),
  // calculates, keeps nothing
  'POST /api/v1/simulations': seen('nothing'),
  'POST /api/v1/programmes/match': seen('nothing'),
  // no cookie and no account: another site's page can send nothing in a visitor's name that it could not send itself
  'POST /api/v1/ideas': { who: 'program', of: 'nothing' },
  'GET /api/v1/projects': seen('nothing'),
  'GET /api/v1/projects/:id': seen('project'),
  'GET /api/v1/programmes': seen('nothing'),
  'GET /api/v1/programmes/:id': seen('reference'),
  'GET /api/v1/partners': seen('nothing'),
  'GET /api/v1/partners/:id': seen('reference'),
  'GET /api/v1/meetings': seen('nothing'),
  'GET /api/v1/contests': seen('nothing'),
  'GET /api/v1/meetings/:id': seen('meeting'),
  'GET /api/v1/search': seen('nothing'),
  'GET /:l/sign-in/elsewhere': seen('nothing'),
  'GET /:l/sign-in/elsewhere/go': seen('nothing'),
  // what another service answers: counts only with the sealed cookie of the attempt
  'GET /sign-in/elsewhere/callback': seen('nothing'),
  'GET /:l/sign-in/second-factor': own('nothing'),
  'POST /:l/sign-in/second-factor': own('nothing'),
  'POST /:l/sign-in/second-factor/passkey-challenge.json': own('nothing'),
  'POST /:l/sign-in/second-factor/passkey.json': own('nothing'),
  'GET /:l/me/security/second-factor': own('nothing'),
  'POST /:l/me/security/second-factor': own('nothing'),
  'POST /:l/me/security/second-factor/recovery-codes': own('nothing'),
  'POST /:l/me/security/second-factor/remove': own('nothing'),
  'POST /:l/me/security/second-factor/passkey-challenge.json': own('nothing'),
  'POST /:l/me/security/second-factor/passkey.json': own('nothing'),
  'POST /:l/office/people/:id/reset-second-factor': agentsThere('person', ['administrator']),
  // the back office: what an agent of other territories asks for is not there; operations say the rest
  'GET /:l/office': agents(AGENT_ROLES),
  'GET /:l/office/people': agents(['delegate', 'administrator', 'reader']),
  'POST /:l/office/people': agents(['delegate', 'administrator']),
  'GET /:l/office/people/:id': onPerson(['delegate', 'administrator', 'reader']),
  'POST /:l/office/people/:id/grant': onPerson(['delegate', 'administrator']),
  'POST /:l/office/people/:id/revoke': onPerson(['delegate', 'administrator']),
  'GET /:l/office/deadlines': agents(['moderator', 'delegate', 'administrator', 'reader']),
  'GET /:l/office/deadlines/:id': agentsThere('project', [
    'moderator',
    'delegate',
    'administrator',
    'reader',
  ]),
  'POST /:l/office/deadlines/:id': agentsThere('project', ['moderator', 'delegate', 'administrator']),
  'GET /:l/office/moderation': agents(['moderator', 'delegate', 'administrator', 'reader']),
  'GET /:l/office/moderation/:id': agentsThere('project', [
    'moderator',
    'delegate',
    'administrator',
    'reader',
  ]),
  'POST /:l/office/moderation/:id': agentsThere('project', ['moderator', 'delegate', 'administrator']),
  'GET /:l/office/imports': agents(['editor', 'delegate', 'administrator', 'reader']),
  'POST /:l/office/imports': agents(['editor', 'delegate', 'administrator']),
  'GET /:l/office/imports/jobs/:id': ownJob,
  'POST /:l/office/imports/jobs/:id/stop': ownJob,
  'POST /:l/office/imports/jobs/:id/apply': ownJob,
  'POST /:l/office/imports/undo': agents(['editor', 'delegate', 'administrator']),
  'GET /:l/office/meetings': agents(['delegate', 'editor', 'administrator', 'reader']),
  'GET /:l/office/meetings/new': agents(['delegate', 'editor', 'administrator']),
  'POST /:l/office/meetings/new': agents(['delegate', 'editor', 'administrator']),
  'GET /:l/office/meetings/:id': agentsThere('meeting', ['delegate', 'editor', 'administrator', 'reader']),
  'POST /:l/office/meetings/:id': agentsThere('meeting', ['delegate', 'editor', 'administrator']),
  'POST /:l/office/meetings/:id/staff': agentsThere('meeting', ['delegate', 'editor', 'administrator']),
  'POST /:l/office/meetings/:id/staff/remove': agentsThere('meeting', [
    'delegate',
    'editor',
    'administrator',
  ]),
  'GET /:l/office/tours/new': agents(['delegate', 'editor', 'administrator']),
  'POST /:l/office/tours/new': agents(['delegate', 'editor', 'administrator']),
  'GET /:l/office/tours/:id': agentsThere('tour', ['delegate', 'editor', 'administrator', 'reader']),
  'POST /:l/office/tours/:id': agentsThere('tour', ['delegate', 'editor', 'administrator']),
  'GET /:l/office/programmes': agents(['editor', 'administrator', 'reader']),
  'GET /:l/office/programmes/new': onGuide(['editor', 'administrator']),
  'POST /:l/office/programmes/new': onGuide(['editor', 'administrator']),
  'GET /:l/office/programmes/:id': onGuide(['editor', 'administrator', 'reader']),
  'POST /:l/office/programmes/:id': onGuide(['editor', 'administrator']),
  'POST /:l/office/programmes/:id/undo': onGuide(['editor', 'administrator']),
  'GET /:l/office/partners': agents(['editor', 'administrator', 'reader']),
  'GET /:l/office/partners/new': onGuide(['editor', 'administrator']),
  'POST /:l/office/partners/new': onGuide(['editor', 'administrator']),
  'GET /:l/office/partners/:id': onGuide(['editor', 'administrator', 'reader']),
  'POST /:l/office/partners/:id': onGuide(['editor', 'administrator']),
  'POST /:l/office/partners/:id/undo': onGuide(['editor', 'administrator']),
  'GET /:l/office/models': agents(['editor', 'administrator', 'reader']),
  'GET /:l/office/models/:id': onGuide(['editor', 'administrator', 'reader']),
  'POST /:l/office/models/:id/undo': onGuide(['editor', 'administrator']),
  'GET /:l/office/models/:id/figures/:part': onGuide(['editor', 'administrator', 'reader']),
  'POST /:l/office/models/:id/figures/:part': onGuide(['editor', 'administrator']),
  'GET /:l/office/models/:id/texts/:part': onGuide(['editor', 'administrator', 'reader']),
  'POST /:l/office/models/:id/texts/:part': onGuide(['editor', 'administrator']),
  'GET /:l/office/assisted': agents(['adviser', 'moderator', 'editor', 'delegate', 'administrator']),
  'POST /:l/office/assisted': agents(['adviser', 'moderator', 'editor', 'delegate', 'administrator']),
  // settings and words are the whole site's: an administrator's of the nation, and an editor's
  'GET /:l/office/settings': agents(['administrator']),
  'GET /:l/office/settings/:group': onGuide(['administrator']),
  'POST /:l/office/settings/:group': onGuide(['administrator']),
  'POST /:l/office/settings/:group/undo': onGuide(['administrator']),
  'GET /:l/office/legal-time': agents(['administrator']),
  'POST /:l/office/legal-time': agents(['administrator']),
  'GET /:l/office/words': agents(['editor', 'administrator']),
  'GET /:l/office/words/:id': onGuide(['editor', 'administrator']),
  'POST /:l/office/words/:id': onGuide(['editor', 'administrator']),
  'POST /:l/office/words/:id/undo': onGuide(['editor', 'administrator']),
  // a team's entry in a contest: its members; who reads a dossier reads here
  'GET /:l/contests': seen('nothing'),
  'GET /:l/contests/:id': seen('contest'),
  'GET /:l/contests/:id/deadlines.ics': seen('contest'),
  'GET /:l/contests/:id/enter': own('other'),
  'POST /:l/contests/:id/enter': own('other'),
  'GET /:l/entries/:id': own('entry'),
  'GET /:l/entries/:id/receipts/:version': own('entry'),
  'GET /:l/entries/:id/receipts/:version/receipt.json': own('entry'),
  'POST /:l/entries/:id/draft': own('entry'),
  'POST /:l/entries/:id/submission': own('entry'),
  'POST /:l/entries/:id/withdrawal': own('entry'),
  'POST /:l/entries/:id/answer': own('entry'),
  // its members; a call is seen by whoever has signed in, while teams are being made (team-call.test.ts)
  'GET /:l/entries/:id/team': own('entry'),
  'POST /:l/entries/:id/team': own('entry'),
  'GET /:l/contests/:id/teams/:call': own('other'),
  'POST /:l/contests/:id/teams/:call': own('other'),
  'GET /:l/office/contests/:id/teams': agentsThere('contest', ['delegate', 'administrator']),
  'POST /:l/office/contests/:id/teams': agentsThere('contest', ['delegate', 'administrator']),
  'GET /:l/office/contests': agents(['delegate', 'administrator', 'reader']),
  'POST /:l/office/contests': agents(['delegate', 'administrator']),
  'GET /:l/office/contests/:id': agentsThere('contest', ['delegate', 'administrator', 'reader']),
  'POST /:l/office/contests/:id': agentsThere('contest', ['delegate', 'administrator']),
  'GET /:l/office/contests/:id/preview': agentsThere('contest', ['delegate', 'administrator', 'reader']),
  'GET /:l/office/contests/:id/criteria/:criterion': agentsThere('contest', [
    'delegate',
    'administrator',
    'reader',
  ]),
  'POST /:l/office/contests/:id/announce': agentsThere('contest', ['delegate', 'administrator']),
  'POST /:l/office/contests/:id/cancel': agentsThere('contest', ['delegate', 'administrator']),
  'GET /:l/office/contests/:id/entries': agentsThere('contest', ['delegate', 'administrator', 'reader']),
  'POST /:l/office/contests/:id/entries': agentsThere('contest', ['delegate', 'administrator']),
  'GET /:l/contests/:id/results': seen('contest'),
  'GET /:l/contests/:id/results.csv': seen('contest'),
  'GET /:l/contests/:id/results.json': seen('contest'),
  // entries whose teams agreed, once results are out
  'GET /:l/contests/:id/exhibition/:entry': seen('contest'),
  // of teams with an entry there
  'GET /:l/contests/:id/results/team': own('contest'),
  'POST /:l/contests/:id/results/team': own('contest'),
  'GET /:l/contests/:id/results/team/:entry.pdf': own('contest'),
  'GET /:l/office/contests/:id/results': agentsThere('contest', ['delegate', 'administrator', 'reader']),
  'POST /:l/office/contests/:id/results': agentsThere('contest', ['delegate', 'administrator']),
  // a juror's own pages: to everybody else they are not there
  // the ballot is seen by all while the vote runs, cast by anybody who has signed in (vote.test.ts); the file only once
  // results are out
  'GET /:l/contests/:id/vote': seen('contest'),
  'POST /:l/contests/:id/vote': own('other'),
  'GET /:l/contests/:id/recount': seen('contest'),
  'GET /:l/contests/:id/ballots.pb': seen('contest'),
  'GET /:l/office/contests/:id/vote': agentsThere('contest', ['delegate', 'administrator', 'reader']),
  // an invitation to a jury: there for its holder only, who is led on when she has joined
  'GET /:l/contests/:id/jury/invitation': juror,
  'POST /:l/contests/:id/jury/invitation': juror,
  // names of jurors: for those who lead the contest, readers see none
  'GET /:l/office/contests/:id/jury': agentsThere('contest', ['delegate', 'administrator']),
  'POST /:l/office/contests/:id/jury': agentsThere('contest', ['delegate', 'administrator']),
  'GET /:l/office/contests/:id/rounds/:round': agentsThere('contest', ['delegate', 'administrator']),
  'POST /:l/office/contests/:id/rounds/:round': agentsThere('contest', ['delegate', 'administrator']),
  'GET /:l/contests/:id/jury': juror,
  'POST /:l/contests/:id/jury': juror,
  'GET /:l/contests/:id/jury/entries/:entry': juror,
  'POST /:l/contests/:id/jury/entries/:entry': juror,
  'GET /:l/contests/:id/jury/entries/:entry/marks.json': juror,
  'POST /:l/contests/:id/jury/entries/:entry/marks.json': juror,
  'GET /:l/contests/:id/jury/rounds/:round': juror,
  'POST /:l/contests/:id/jury/rounds/:round': juror,
  'GET /:l/contests/:id/jury/pairs': juror,
  'POST /:l/contests/:id/jury/pairs': juror,
  'GET /:l/meetings/:id/capture': staff('capture'),
  'POST /:l/meetings/:id/capture': staff('capture'),
  'POST /:l/meetings/:id/capture/notes.json': staff('capture'),
  'GET /:l/meetings/:id/capture/notes/:note': staff('capture'),
  'POST /:l/meetings/:id/capture/notes/:note': staff('capture'),
  'GET /:l/meetings/:id/capture/merge': staff('capture'),
  'POST /:l/meetings/:id/capture/merge': staff('capture'),
  'GET /:l/meetings/:id/minutes': seen('meeting'),
  'GET /:l/meetings/:id/minutes.pdf': seen('meeting'),
  // also whoever plans meetings there (an editor)
  'GET /:l/meetings/:id/minutes/edit': staff('capture', true),
  'POST /:l/meetings/:id/minutes/edit': staff('capture', true),
  // who was seen at the door; of another meeting as of none
  'GET /:l/meetings/:id/minutes/approval': own('meeting'),
  'POST /:l/meetings/:id/minutes/approval': own('meeting'),
  'GET /:l/meetings/:id/capture/files': staff('capture', true),
  'POST /:l/meetings/:id/capture/files': staff('capture', true),
  // a presentation that its meeting's planner has made public
  'GET /:l/meetings/:id/presentations/:file': seen('meeting'),
  'POST /:l/meetings/:id/presentations/:file': staff('capture', true),
  'GET /:l/office/journal': agents(['delegate', 'administrator', 'reader']),
  'GET /:l/office/journal/breach': agents(['delegate', 'administrator', 'reader']),
}

type Asked = { readonly method: string; readonly url: string }

/** The name of a route's line: its language and HEAD left aside. */
export function lineOf({ method, url }: Asked): string {
  const asked = method === 'HEAD' ? 'GET' : method
  return `${asked} ${url.replace(/^\/(ar|fr|zgh|en)(?=\/|$)/, '/:l')}`
}

/** Undefined: nobody has said who may. */
export function policyOf(route: Asked): Policy | undefined {
  return POLICIES[lineOf(route)]
}
