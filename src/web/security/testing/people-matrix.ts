/** Routes x kinds of people x whose thing is asked for: the cases of the site with accounts. */
import { QUESTIONS } from '../../../domain/dossier/questions.ts'
import { STEPS } from '../../../domain/founding/steps.ts'
import { AGENT_ROLES, type AgentRole } from '../../../domain/person/actor.ts'
import { PAPERS } from '../../founding/papers/papers.ts'
import type { Question } from './ask.ts'
import type { ServedRoute } from './open-site.ts'
import type { Asker, Kind, PeopleSite, Place, Team } from './people-site.ts'
import { lineOf, type Named, type Policy, policyOf } from './route-policies.ts'

/** Whose thing the address names; `none`: it names none, `unknown`: nothing at all has this id. */
export type Ownership = Place | 'unknown' | 'none'

export type PeopleCase = Question & {
  readonly route: string
  readonly policy: Policy
  readonly asker: Asker
  readonly ownership: Ownership
  /** what stands in the address for what it names */
  readonly ids: readonly string[]
  /** whether the policy lets her, in the way she asks */
  readonly may: boolean
  /** a change asked for from another site's page */
  readonly foreign: boolean
}

const NOBODY = 'zzzzzzzzzzzzzzzz'
const LANGUAGES = ['ar', 'fr', 'zgh', 'en'] as const

/** A route in four languages is one; the cases take the languages in turn. */
export function linesOf(routes: readonly ServedRoute[]): readonly ServedRoute[] {
  const seen = new Map<string, ServedRoute>()
  for (const route of routes) {
    const key = `${route.method} ${lineOf(route)}`
    if (!seen.has(key)) seen.set(key, route)
  }
  return [...seen.values()]
}

const PEOPLES: ReadonlySet<Policy['who']> = new Set(['person', 'member', 'agent', 'staff', 'juror'])

export function isPeoples(policy: Policy | undefined): boolean {
  return policy !== undefined && PEOPLES.has(policy.who)
}

const NAMES_ONE: ReadonlySet<Named> = new Set([
  'dossier',
  'help',
  'person',
  'project',
  'meeting',
  'contest',
  'entry',
])

export function peopleCases(
  routes: readonly ServedRoute[],
  { teams, askers }: PeopleSite,
): readonly PeopleCase[] {
  const cases: PeopleCase[] = []
  for (const route of linesOf(routes)) {
    const policy = policyOf(route)
    if (policy === undefined || !isPeoples(policy)) continue
    const owners: readonly Ownership[] = NAMES_ONE.has(policy.of)
      ? ['own', 'beside', 'away', 'unknown']
      : policy.of === 'nothing'
        ? ['none']
        : ['unknown']
    for (const ownership of owners)
      for (const asker of askers)
        for (const foreign of route.method === 'POST' ? [false, true] : [false]) {
          // HEAD is asked where it must be refused: what it answers else is GET's, without its body
          if (route.method === 'HEAD' && (isLet(policy, asker.kind, ownership) || ownership === 'beside'))
            continue
          const language = LANGUAGES[cases.length % LANGUAGES.length] ?? 'ar'
          const team = teams.find(({ place }) => place === ownership) ?? null
          const ids = idsIn(team, policy.of)
          cases.push({
            route: `${route.method} ${lineOf(route)}`,
            method: route.method,
            url: addressOf(route.url.replace(/^\/(ar|fr|zgh|en)(?=\/|$)/, `/${language}`), ids),
            headers: {
              ...(asker.cookie === null ? {} : { cookie: asker.cookie }),
              'sec-fetch-site': foreign ? 'cross-site' : 'same-origin',
            },
            ...(route.method === 'POST' ? { form: {} } : {}),
            policy,
            asker,
            ownership,
            ids,
            may: !foreign && isLet(policy, asker.kind, ownership),
            foreign,
          })
        }
  }
  return cases
}

/** The thing itself, and the document of a dossier. */
function idsIn(team: Team | null, of: Named): readonly string[] {
  if (team === null) return [NOBODY, NOBODY, NOBODY]
  const first = {
    help: team.help,
    person: team.people.owner.actor.person,
    project: team.project,
    meeting: team.meeting,
    contest: team.contest,
    entry: team.entry,
  }[of as 'help' | 'person' | 'project' | 'meeting' | 'contest' | 'entry']
  return [first ?? team.dossier, team.file, team.entry, NOBODY]
}

function addressOf(url: string, [first = NOBODY, file = NOBODY, entry = NOBODY]: readonly string[]): string {
  return url
    .replace(':file', file)
    .replace(':entry', entry)
    .replace(':question', QUESTIONS[0]?.id ?? '')
    .replace(':step', STEPS[0])
    .replace(/:paper(\.\w+)?/, `${PAPERS[0]}.pdf`)
    .replace(/:(id|token|person|code|name|job)/, first)
    .replace(/:\w+/g, NOBODY)
}

/** What the policy says of this kind of person; written here anew, beside the site's own rules. */
function isLet(policy: Policy, kind: Kind, ownership: Ownership): boolean {
  if (kind === 'visitor') return false
  const role = AGENT_ROLES.find((one) => one === kind) ?? null
  const inRegion = ownership === 'own' || ownership === 'beside'
  switch (policy.who) {
    case 'person':
      if (policy.of === 'nothing') return true
      if (ownership === 'own' && isOfTeam(kind)) return true
      return inRegion && has(policy.agents, role)
    case 'member': {
      if (ownership !== 'own') return false
      const member = {
        'member-reader': 'reader',
        'member-writer': 'writer',
        'member-owner': 'owner',
      } as const
      if (kind in member) return policy.roles.includes(member[kind as keyof typeof member])
      return kind === 'adviser-let-in' && policy.adviser
    }
    case 'agent': {
      const acting = kind === 'adviser-let-in' ? 'adviser' : role
      if (!has(policy.roles, acting)) return false
      if (policy.where === 'anywhere') return true
      return inRegion
    }
    case 'staff':
      if (kind === `staff-${policy.duty}`) return ownership === 'own'
      if (policy.planners && kind === 'editor') return inRegion
      return inRegion && (kind === 'delegate' || kind === 'administrator')
    case 'juror':
      return ownership === 'own' && kind === 'juror'
    default:
      return false
  }
}

const has = (roles: readonly AgentRole[], role: AgentRole | null) => role !== null && roles.includes(role)
const isOfTeam = (kind: Kind) => kind.startsWith('member-') || kind === 'adviser-let-in'
