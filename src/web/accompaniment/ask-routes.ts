/** Asking for help, and the list of what I have asked for. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { HELP_FIELDS, type HelpFault, readHelp } from '../../domain/accompaniment/read-help.ts'
import type { Language } from '../../domain/basics/language.ts'
import { parseDossierId, roleIn } from '../../domain/dossier/dossier.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { askForHelp } from '../../operations/ask-for-help.ts'
import { helpsOfPerson } from '../../storage/accompaniment/reads.ts'
import { readDossier } from '../../storage/dossier/reads.ts'
import { sha256 } from '../../storage/idea/receipt-signature.ts'
import { readPerson } from '../../storage/person/reads.ts'
import { requireActor } from '../account/session.ts'
import { perPerson } from '../page/per-person.ts'
import { originOf } from '../page/origin.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { type Body, entryOf } from './body.ts'
import { askErrors } from './faults.ts'
import { listPage } from './list-page.tsx'
import { type HelpEntry, newHelpPage } from './new-help-page.tsx'
import { helpConsentWords } from './words.ts'
import { notFound } from '../page/not-found.ts'

const POST = { preHandler: requireSameOrigin, config: perPerson(30) }

/** SHA-256 of the words of consent as this language shows them, a line each. */
export function helpConsentHash(language: Language): string {
  return sha256(
    Object.values(helpConsentWords)
      .map((word) => words(language, word))
      .join('\n'),
  )
}

export function askRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get(paths.helpRequests(language), async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const helps = await helpsOfPerson(site.db, actor.person)
    return sendPage(site, request, reply, listPage(site, language, { helps, now: new Date() }))
  })
  app.get<{ Querystring: { dossier?: string } }>(paths.newHelp(language), async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const entry = await freshEntry(site, language, actor, request.query.dossier ?? '')
    if (entry === null) return notFound(reply)
    return sendPage(site, request, reply, newHelpPage({ site, language, entry, errors: [], places: [] }))
  })
  app.post<{ Body: Body | undefined }>(paths.helpRequests(language), POST, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const { entry, read } = readTyped(site, request.body)
    if (!read.ok) {
      const places = read.reasons.flatMap((one) => (one.kind === 'territory-several' ? one.codes : []))
      const errors = askErrors(language, read.reasons)
      return sendPage(site, request, reply, newHelpPage({ site, language, entry, errors, places }), 422)
    }
    const dossier = entry.dossier === '' ? null : parseDossierId(entry.dossier)
    if (entry.dossier !== '' && dossier === null) return notFound(reply)
    const outcome = await askForHelp(
      site.db,
      { ...read.value, dossier, key: entry.key },
      {
        actor,
        now: new Date(),
        origin: originOf(site, request),
        wordsHash: helpConsentHash(language),
        id: () => randomBytes(8).toString('hex'),
      },
    )
    if (!outcome.ok) return notFound(reply)
    return reply.redirect(paths.helpRequest(language, outcome.value.id), 303)
  })
}

/** Where she lives and how she reads are filled in beforehand; consent never is. Null: not her dossier. */
async function freshEntry(
  site: Site,
  language: Language,
  actor: Actor,
  typedDossier: string,
): Promise<HelpEntry | null> {
  const id = parseDossierId(typedDossier)
  const dossier = id === null ? null : await readDossier(site.db, id)
  if (typedDossier !== '' && (dossier === null || roleIn(dossier, actor.person) === null)) return null
  const person = await readPerson(site.db, actor.person)
  const territory = dossier?.territory ?? person?.territory ?? null
  return {
    typed: {
      subject: '',
      words: '',
      territory: territory === null ? '' : words(language, territoryText(site, territory)),
      language,
      share: '',
    },
    // several places may bear that name: this one is meant
    place: territory ?? '',
    dossier: dossier?.id ?? '',
    key: randomBytes(16).toString('base64url'),
  }
}

function readTyped(site: Site, body: Body | undefined) {
  const sent = entryOf(body)
  const typed = Object.fromEntries(
    HELP_FIELDS.map((field) => [field, sent[field] ?? '']),
  ) as HelpEntry['typed']
  const key = /^[\w-]{16,64}$/.test(sent.key ?? '') ? (sent.key ?? '') : randomBytes(16).toString('base64url')
  const entry: HelpEntry = { typed, place: sent.place ?? '', dossier: sent.dossier ?? '', key }
  const first = readHelp(typed, site.atlas())
  const several = first.ok ? null : first.reasons.find(isSeveral)
  const chosen = several?.codes.find((code) => code === sent.place && sent.placeFor === typed.territory)
  const read = chosen === undefined ? first : readHelp({ ...typed, territory: chosen }, site.atlas())
  return { entry, read }
}

const isSeveral = (fault: HelpFault): fault is Extract<HelpFault, { kind: 'territory-several' }> =>
  fault.kind === 'territory-several'
