import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { contains, parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { readTerritory } from '../../domain/idea/typed-territory.ts'
import { type GrantRefusal, grantableRoles } from '../../domain/office/grants.ts'
import { partScope } from '../../domain/office/permissions.ts'
import { AGENT_ROLES, type Grant } from '../../domain/person/actor.ts'
import { parsePersonId, type PersonId } from '../../domain/person/person.ts'
import { type GrantCircumstances, grantRole } from '../../operations/grant-role.ts'
import { lookUpPerson } from '../../operations/look-up-person.ts'
import { revokeRole } from '../../operations/revoke-role.ts'
import { readJournal } from '../../storage/journal/reads.ts'
import { readAgents, readKeptGrants } from '../../storage/office/people.ts'
import { readContacts, readPerson } from '../../storage/person/reads.ts'
import type { Outcome } from '../../domain/basics/outcome.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type Body, one } from './body.ts'
import { grantLetter } from './grant-letter.ts'
import { enterOffice, type Office } from './office.ts'
import { MOST_AGENTS, peoplePage } from './people-page.tsx'
import { type PersonEntry, personPage } from './person-page.tsx'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string }
const POST = { preHandler: requireSameOrigin, config: perPerson(60) }

export function peopleRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officePart(language, 'people')
  app.get(path, async (request, reply) => {
    const office = await enterOffice(site, language, 'people', request, reply)
    if (office === null) return reply
    return sendPage(
      site,
      request,
      reply,
      peoplePage(office, { agents: await agentsOf(office), missed: null }),
    )
  })
  app.post<{ Body: Body | undefined }>(path, POST, async (request, reply) => {
    const office = await enterOffice(site, language, 'people', request, reply)
    if (office === null) return reply
    const typed = one(request.body, 'who')
    const found = await lookUpPerson(site.db, typed, { now: new Date(), actor: office.actor })
    if (found !== null) return reply.redirect(`${path}/${found}`, 303)
    const page = peoplePage(office, { agents: await agentsOf(office), missed: typed })
    return sendPage(site, request, reply, page, 422)
  })
  personRoutes(app, site, language, path)
}

function personRoutes(app: FastifyInstance, site: Site, language: Language, path: string): void {
  app.get<{ Params: Params; Querystring: { done?: string } }>(`${path}/:id`, async (request, reply) => {
    const office = await enterOffice(site, language, 'people', request, reply)
    if (office === null) return reply
    return sendPerson(office, request, reply, { ...EMPTY, done: request.query.done ?? null })
  })
  app.post<{ Params: Params; Body: Body | undefined }>(`${path}/:id/grant`, POST, (request, reply) =>
    change(site, language, request, reply, 'granted'),
  )
  app.post<{ Params: Params; Body: Body | undefined }>(`${path}/:id/revoke`, POST, (request, reply) =>
    change(site, language, request, reply, 'revoked'),
  )
}

const EMPTY: PersonEntry = { role: '', region: '', place: '', wrong: null, done: null }
const CHANGES = { granted: grantRole, revoked: revokeRole } as const

async function change(
  site: Site,
  language: Language,
  request: FastifyRequest<{ Params: Params; Body: Body | undefined }>,
  reply: FastifyReply,
  kind: 'granted' | 'revoked',
): Promise<FastifyReply> {
  const office = await enterOffice(site, language, 'people', request, reply)
  if (office === null) return reply
  const person = parsePersonId(request.params.id)
  if (person === null || (await personSeen(office, person)) === null) return notFound(reply)
  const entry = {
    role: one(request.body, 'role'),
    region: one(request.body, 'region'),
    place: one(request.body, 'place').slice(0, 120),
  }
  const circumstances: GrantCircumstances = { now: new Date(), doer: office.actor, wording: grantLetter }
  const grant = readGrant(site, entry)
  const outcome: Outcome<string, GrantRefusal> = grant.ok
    ? await CHANGES[kind](site.db, { person, ...grant.value }, circumstances)
    : grant
  if (outcome.ok)
    return reply.redirect(`${paths.officePart(language, 'people')}/${person}?done=${outcome.value}`, 303)
  const wrong = outcome.reasons[0]?.kind ?? null
  return sendPerson(office, request, reply, { ...entry, wrong, done: null })
}

/** The smaller place counts when there is one. */
function readGrant(
  site: Site,
  { role: typed, region, place }: Pick<PersonEntry, 'role' | 'region' | 'place'>,
): Outcome<Grant, GrantRefusal> {
  const role = AGENT_ROLES.find((known) => known === typed)
  if (role === undefined) return { ok: false, reasons: [{ kind: 'no-such-role' }] }
  const named = place.trim() === '' ? null : readTerritory(site.atlas(), place)
  const territory: TerritoryCode | null =
    named === null ? parseTerritoryCode(region) : named.ok ? named.value : null
  return territory === null || !site.atlas().territories.has(territory)
    ? { ok: false, reasons: [{ kind: 'no-such-territory' }] }
    : { ok: true, value: { role, territory } }
}

function agentsOf({ site, actor }: Office) {
  return readAgents(site.db, partScope(actor, 'people'), MOST_AGENTS)
}

/**
 * Whoever may give roles may look at a person whose id she knows; whoever only reads sees the agents of her territories.
 */
async function personSeen({ site, actor }: Office, id: PersonId) {
  const person = await readPerson(site.db, id)
  if (person === null) return null
  const grants = await readKeptGrants(site.db, id)
  const scope = partScope(actor, 'people')
  const here = grants.some(({ territory }) => scope.some((own) => contains(own, territory)))
  return here || grantableRoles(actor).length > 0 ? { person, grants } : null
}

async function sendPerson(
  office: Office,
  request: FastifyRequest<{ Params: Params }>,
  reply: FastifyReply,
  entry: PersonEntry,
): Promise<FastifyReply> {
  const { site } = office
  const id = parsePersonId(request.params.id)
  const seen = id === null ? null : await personSeen(office, id)
  if (seen === null) return notFound(reply)
  const contacts = await readContacts(site.db, seen.person.id)
  const lines = await readJournal(site.db, { subject: `person:${seen.person.id}`, limit: 20 })
  const page = personPage(office, { ...seen, contacts, lines, entry })
  return sendPage(site, request, reply, page, entry.wrong === null ? 200 : 422)
}
