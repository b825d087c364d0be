import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { read } from '../../domain/basics/language.ts'
import { parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { readTerritory } from '../../domain/idea/typed-territory.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { LONGEST_NAME, saveAccount } from '../../operations/account.ts'
import { readOwnEntries } from '../../storage/contest/entry-reads.ts'
import { readDossierCards } from '../../storage/dossier/work.ts'
import { minutesToApprove } from '../../storage/minutes/reads.ts'
import { readConsent, readOwnIdeas, readOwnSimulations } from '../../storage/person/own-reads.ts'
import { readPerson } from '../../storage/person/reads.ts'
import { readOwnRequests } from '../../storage/team-call/reads.ts'
import { readOwnMeetings } from '../attendance/own-meetings.tsx'
import { readOwnJuries } from '../jury/own-juries.tsx'
import type { FieldError } from '../form/error-summary.tsx'
import { IDEA_FAULTS } from '../idea/fault-words.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { isolated, words } from '../words/word.ts'
import { accountConsentHash } from './consent.ts'
import type { DetailsEntry } from './details-form.tsx'
import { mePage } from './me-page.tsx'
import { type Reachable, reachableOn } from './reachable.ts'
import { requireActor } from './session.ts'
import { ACCOUNT_REFUSALS } from './words.ts'

type Body = Readonly<Record<string, string | string[] | undefined>>
type Asked = { Body: Body | undefined; Querystring: Body }

/** What one page lists; who has more finds them in the dossiers themselves. */
const MOST_DOSSIERS = 30

export function meRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const reachable = reachableOn(app)
  app.get<Asked>(paths.me(language), async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const details = await keptDetails(site, language, actor)
    const saved = request.query.saved !== undefined
    return sendMe(site, language, { request, reply, actor, reachable, details, errors: [], saved })
  })
  app.post<Asked>(paths.me(language), { preHandler: requireSameOrigin }, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const typed = readDetails(site, language, request.body ?? {})
    const errors = typed.errors.length > 0 ? typed.errors : await save(site, language, actor, typed)
    if (errors.length === 0) return reply.redirect(`${paths.me(language)}?saved=1`, 303)
    const { entry: details } = typed
    return sendMe(site, language, { request, reply, actor, reachable, details, errors, saved: false })
  })
}

type Typed = {
  readonly entry: DetailsEntry
  readonly name: string | null
  readonly territory: TerritoryCode | null
  readonly consentHash: string | null
  readonly errors: readonly FieldError[]
}

function readDetails(site: Site, language: Language, body: Body): Typed {
  const said = (name: string) => String(body[name] ?? '').slice(0, 600)
  const name = said('name').trim().replace(/\s+/g, ' ')
  const [typed, consent] = [said('territory').trim(), said('consent')]
  const entry = {
    name: said('name'),
    territory: typed,
    place: said('place'),
    places: [],
    agreed: consent !== '',
  }
  const rest = { name: name === '' ? null : name, consentHash: consent === '' ? null : consent }
  if (typed === '') return { ...rest, entry, territory: null, errors: [] }
  const chosen = said('placeFor') === typed ? parseTerritoryCode(entry.place) : null
  if (chosen !== null && site.atlas().territories.has(chosen))
    return { ...rest, entry, territory: chosen, errors: [] }
  const found = readTerritory(site.atlas(), typed)
  if (found.ok) return { ...rest, entry, territory: found.value, errors: [] }
  const [fault] = found.reasons
  const several = fault?.kind === 'territory-several' ? fault.codes : []
  const kind = fault?.kind ?? 'territory-unknown'
  const message = words(language, IDEA_FAULTS[kind], { typed: isolated(typed) })
  const field = several.length > 0 ? 'place' : 'territory'
  return { ...rest, entry: { ...entry, places: several }, territory: null, errors: [{ field, message }] }
}

async function save(
  site: Site,
  language: Language,
  actor: Actor,
  { name, territory, consentHash }: Typed,
): Promise<readonly FieldError[]> {
  const details = { name, territory, consentHash }
  const circumstances = { now: new Date(), words: accountConsentHash(language) }
  const outcome = await saveAccount(site.db, actor.person, details, circumstances)
  if (outcome.ok) return []
  return outcome.reasons.map(({ kind }) => ({
    field: kind === 'name-long' ? 'name' : 'consent',
    message: words(language, ACCOUNT_REFUSALS[kind], { most: LONGEST_NAME }),
  }))
}

/** What she has said before; her consent is shown as given while the words are the same. */
async function keptDetails(site: Site, language: Language, actor: Actor): Promise<DetailsEntry> {
  const person = await readPerson(site.db, actor.person)
  const code = person?.territory ?? null
  const territory = code === null ? undefined : site.atlas().territories.get(code)
  const place = territory === undefined ? '' : read(territory.name, language).words
  const agreed = await readConsent(site.db, actor.person, 'account', accountConsentHash(language))
  return { name: person?.name ?? '', territory: place, place: code ?? '', places: [], agreed }
}

async function sendMe(
  site: Site,
  language: Language,
  shown: {
    readonly request: FastifyRequest
    readonly reply: FastifyReply
    readonly actor: Actor
    readonly reachable: Reachable
    readonly details: DetailsEntry
    readonly errors: readonly FieldError[]
    readonly saved: boolean
  },
): Promise<FastifyReply> {
  const { request, reply, actor, reachable, details, errors, saved } = shown
  const [person, ideas, simulations, dossiers, meetings, entries, juries, approvals] = await Promise.all([
    readPerson(site.db, actor.person),
    readOwnIdeas(site.db, actor.person),
    readOwnSimulations(site.db, actor.person),
    readDossierCards(site.db, actor.person),
    readOwnMeetings(site.db, actor.person),
    readOwnEntries(site.db, actor.person),
    readOwnJuries(site.db, actor.person),
    minutesToApprove(site.db, actor.person, new Date()),
  ])
  if (person === null) return reply.redirect(paths.signIn(language), 303)
  const own = {
    actor,
    person,
    ideas,
    simulations,
    meetings,
    entries,
    requests: await readOwnRequests(site.db, actor.person),
    juries,
    approvals,
    dossiers: dossiers.slice(0, MOST_DOSSIERS),
  }
  const page = mePage({ site, language, reachable, ...own, details, errors, saved })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}
