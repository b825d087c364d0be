/** Beginning a dossier: from an idea, from a simulation, or from nothing. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { read } from '../../domain/basics/language.ts'
import { parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { tidyLine } from '../../domain/idea/tidy.ts'
import { readTerritory } from '../../domain/idea/typed-territory.ts'
import { LENGTHS } from '../../domain/idea/idea.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { randomSimulationId } from '../../operations/save-simulation.ts'
import { type DossierStart, startDossier } from '../../operations/start-dossier.ts'
import { dossierOfProject, hasIdea } from '../../storage/dossier/work.ts'
import { isHolder } from '../../storage/idea/holder.ts'
import { readHeldIdea } from '../../storage/idea/reads.ts'
import { readProject } from '../../storage/project/reads.ts'
import { requireActor } from '../account/session.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import { findSaved } from '../simulation/routes.tsx'
import type { Site } from '../site.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { type Body, newEditKey, textIn } from './answer-entry.ts'
import { formFaultWords } from './fault-words.ts'
import { type StartEntry, startPage } from './start-page.tsx'
import { notFound } from '../page/not-found.ts'

export function startRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Querystring: Body }>(paths.newDossier(language), async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const entry = await prefilled(site, language, request.query)
    if (entry.idea === '') return sendForm(site, language, { entry, errors: [], places: [] }, request, reply)
    const idea = await heldBy(site, actor, entry)
    if (idea === null) return notFound(reply)
    return sendPage(site, request, reply, startPage(language, { site, entry, idea, errors: [], places: [] }))
  })
  app.post<{ Body: Body | undefined }>(
    paths.dossiers(language),
    { preHandler: requireSameOrigin },
    async (request, reply) => {
      const actor = await requireActor(site, language, request, reply)
      return actor === null
        ? reply
        : begin(site, language, actor, entryOf(request.body ?? {}), request, reply)
    },
  )
}

export function entryOf(body: Body): StartEntry {
  const of = (name: string) => textIn(body, name).slice(0, 400)
  const key = of('formKey')
  return {
    idea: of('idea'),
    holder: of('key'),
    simulation: of('simulation'),
    title: of('title'),
    territory: of('territory'),
    place: of('place'),
    placeFor: of('placeFor'),
    sector: of('sector'),
    formKey: /^[0-9a-f]{32}$/.test(key) ? key : newEditKey(),
  }
}

/** What a link says already: the name, place and sector of a simulation. */
async function prefilled(site: Site, language: Language, query: Body): Promise<StartEntry> {
  const entry = { ...entryOf(query), formKey: newEditKey() }
  const found = entry.simulation === '' ? null : await findSaved(site, entry.simulation)
  const code = found?.saved.territory ?? parseTerritoryCode(entry.territory)
  const place = code !== null && site.atlas().territories.has(code) ? code : null
  const name = place === null ? entry.territory : words(language, territoryText(site, place))
  return {
    ...entry,
    simulation: found?.saved.id ?? '',
    title:
      entry.title === '' && found !== null
        ? (found.saved.title ?? read(found.model.name, language).words)
        : entry.title,
    territory: name,
    place: place ?? '',
    placeFor: place === null ? '' : name,
  }
}

/** The title of an idea that is hers to go on with; null for every other. */
async function heldBy(site: Site, actor: Actor, { idea, holder }: StartEntry) {
  const held = holder === '' ? null : await readHeldIdea(site.db, idea)
  const hers = (holder !== '' && isHolder(held, holder)) || (await hasIdea(site.db, actor.person, idea))
  const project = hers ? await readProject(site.db, idea) : null
  return project === null || project.publication === 'withdrawn' ? null : project.title
}

type Refused = {
  readonly entry: StartEntry
  readonly errors: readonly FieldError[]
  readonly places: readonly TerritoryCode[]
}

async function begin(
  site: Site,
  language: Language,
  actor: Actor,
  entry: StartEntry,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const start =
    entry.idea === ''
      ? await newStart(site, language, entry)
      : ({ kind: 'idea', idea: entry.idea, holderSecret: entry.holder === '' ? null : entry.holder } as const)
  if ('errors' in start) return sendForm(site, language, start, request, reply)
  const begun = await startDossier(site.db, start, {
    actor,
    now: new Date(),
    language,
    key: entry.formKey,
    id: randomSimulationId,
    activities: site.library.activities,
  })
  if (begun.ok) return reply.redirect(paths.dossier(language, begun.value), 303)
  // she may be inside already, by an invitation
  const known = entry.idea === '' ? null : await dossierOfProject(site.db, entry.idea)
  const hers = known === null ? null : await heldBy(site, actor, entry)
  if (known !== null && hers !== null) return reply.redirect(paths.dossier(language, known), 303)
  return notFound(reply)
}

export async function newStart(
  site: Site,
  language: Language,
  entry: StartEntry,
): Promise<DossierStart | Refused> {
  const errors: FieldError[] = []
  const fault = (field: string, word: Word) => errors.push({ field, message: words(language, word) })
  const title = tidyLine(entry.title)
  if (Array.from(title).length < LENGTHS.title.least) fault('title', formFaultWords.titleMissing)
  if (Array.from(title).length > LENGTHS.title.most) fault('title', formFaultWords.titleLong)
  const chosen = entry.place !== '' && entry.placeFor === entry.territory
  const territory = readTerritory(site.atlas(), chosen ? entry.place : entry.territory)
  const places: TerritoryCode[] = []
  if (!territory.ok)
    for (const reason of territory.reasons) {
      if (reason.kind === 'territory-several') places.push(...reason.codes)
      const several = reason.kind === 'territory-several'
      const missing = reason.kind === 'territory-missing'
      const known = missing ? formFaultWords.territoryMissing : formFaultWords.territoryUnknown
      fault(several ? 'place' : 'territory', several ? formFaultWords.territorySeveral : known)
    }
  if (!site.library.activities.sectors.ten.some(({ id }) => id === entry.sector))
    fault('sector', formFaultWords.sectorMissing)
  if (errors.length > 0 || !territory.ok) return { entry, errors, places }
  const found = entry.simulation === '' ? null : await findSaved(site, entry.simulation)
  const inside = { simulation: found?.saved.id ?? null, model: found?.model.id ?? null }
  return { kind: 'new', title, territory: territory.value, sector: entry.sector, ...inside }
}

function sendForm(
  site: Site,
  language: Language,
  refused: Refused,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const page = startPage(language, { site, idea: null, ...refused })
  return sendPage(site, request, reply, page, refused.errors.length > 0 ? 422 : 200)
}
