import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Language, LANGUAGES } from '../../domain/basics/language.ts'
import { readIdea } from '../../domain/idea/read-idea.ts'
import { randomSimulationId } from '../../operations/save-simulation.ts'
import { submitIdea } from '../../operations/submit-idea.ts'
import { type Alike, readAlike } from '../../storage/project/alike.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { alikeRoute } from './alike-route.ts'
import { alikePage } from './alike-page.tsx'
import { answersOf, type Body, type IdeaEntry, newIdeaKey, prefilledEntry, readEntry } from './entry.ts'
import { fieldErrors } from './faults.ts'
import { formPage } from './form-page.tsx'
import { heldRoutes } from './held-routes.ts'
import { ideaReading } from './reading.ts'
import { receiptRoutes } from './receipt-routes.ts'
import { serviceWorkerRoute } from './service-worker-route.ts'
import { ideaWords } from './words.ts'

export function ideaRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    app.get<{ Querystring: Body }>(paths.newIdea(language), async (request, reply) => {
      const entry = prefilledEntry(site, language, request.query)
      return sendPage(site, request, reply, formPage(language, { site, entry, errors: [], places: [] }))
    })
    // a refused form that is asked for again by its address
    app.get(paths.ideas(language), async (_request, reply) => reply.redirect(paths.newIdea(language), 302))
    sendRoute(app, site, language)
    alikeRoute(app, site, language)
    heldRoutes(app, site, language)
    receiptRoutes(app, site, language)
  }
  serviceWorkerRoute(app, site)
}

/**
 * Many people may stand behind one address: 300 of a village centre send, look at what is alike and send again,
 * or correct what was refused, in the same minute.
 */
export const IDEAS_PER_MINUTE = 900

function sendRoute(app: FastifyInstance, site: Site, language: Language): void {
  const options = {
    preHandler: requireSameOrigin,
    bodyLimit: 256 * 1024,
    config: { rateLimit: { max: IDEAS_PER_MINUTE, timeWindow: '1 minute' } },
  }
  app.post<{ Body: Body | undefined }>(paths.ideas(language), options, async (request, reply) => {
    const body = request.body ?? {}
    const entry = readEntry(body)
    const answer = await answerTo(site, language, entry, body.back !== undefined)
    return /\bapplication\/json\b/.test(request.headers.accept ?? '')
      ? reply.header('cache-control', 'no-store').send(forProgram(answer))
      : forPerson(site, language, entry, answer, request, reply)
  })
}

type Places = Parameters<typeof formPage>[1]['places']
type Answer =
  | { readonly kind: 'received'; readonly href: string }
  | { readonly kind: 'alike'; readonly alike: readonly Alike[] }
  | { readonly kind: 'back' }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[]; readonly places: Places }
  /** the key was used for other words: a fresh one is needed to send these */
  | { readonly kind: 'another'; readonly errors: readonly FieldError[] }

/** Reads, looks for what is alike (once), and takes in: in this order, so that nothing is kept of a refused form. */
async function answerTo(site: Site, language: Language, entry: IdeaEntry, back: boolean): Promise<Answer> {
  if (back) return { kind: 'back' }
  const read = readIdea(answersOf(entry), ideaReading(site, language))
  if (!read.ok) {
    const places = read.reasons.flatMap((fault) => (fault.kind === 'territory-several' ? fault.codes : []))
    return { kind: 'refused', errors: fieldErrors(language, read.reasons), places }
  }
  const alike = await unseenAlike(site, entry, read.value.content)
  if (alike.length > 0) return { kind: 'alike', alike }
  const circumstances = { now: new Date(), id: randomSimulationId, keys: site.receiptKeys }
  const sent = await submitIdea(site.db, { idea: read.value, key: entry.key }, circumstances)
  if (sent.ok)
    return { kind: 'received', href: paths.heldIdea(language, sent.value.id, sent.value.holderSecret) }
  return { kind: 'another', errors: [{ field: 'title', message: words(language, ideaWords.keyUsed) }] }
}

async function unseenAlike(
  site: Site,
  { seen }: IdeaEntry,
  {
    title,
    idea,
    territory,
    sector,
  }: { title: string; idea: string; territory: Alike['project']['territory']; sector: string },
): Promise<readonly Alike[]> {
  if (seen.includes('later')) return []
  const alike = await readAlike(site.db, { title, text: idea, territory, sector })
  return alike.some(({ project }) => !seen.includes(project.id)) ? alike : []
}

/** What the script of the form needs to go on by itself. */
function forProgram(answer: Answer): object {
  switch (answer.kind) {
    case 'received':
      return { kind: 'received', href: answer.href }
    case 'refused':
    case 'another':
      return { kind: answer.kind, errors: answer.errors }
    default:
      return { kind: answer.kind }
  }
}

/** Refused: the form again with what was typed. Accepted: the holder's page, by a redirect. */
function forPerson(
  site: Site,
  language: Language,
  entry: IdeaEntry,
  answer: Answer,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  switch (answer.kind) {
    case 'received':
      return reply.header('cache-control', 'no-store').redirect(answer.href, 303)
    case 'alike':
      return sendPage(site, request, reply, alikePage(language, { site, entry, alike: answer.alike }))
    case 'back':
      return sendPage(site, request, reply, formPage(language, { site, entry, errors: [], places: [] }))
    case 'refused': {
      const { errors, places } = answer
      return sendPage(site, request, reply, formPage(language, { site, entry, errors, places }), 422)
    }
    case 'another': {
      const again = { ...entry, key: newIdeaKey() }
      const page = formPage(language, { site, entry: again, errors: answer.errors, places: [] })
      return sendPage(site, request, reply, page, 422)
    }
  }
}
