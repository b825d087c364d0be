import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import type { ReceiptFile } from '../../domain/idea/receipt.ts'
import { appealRefusal } from '../../operations/appeal-refusal.ts'
import { isIdempotencyKey } from '../../operations/submit-idea.ts'
import { withdrawIdea } from '../../operations/withdraw-idea.ts'
import { isHolder } from '../../storage/idea/holder.ts'
import { type HeldIdea, readHeldIdea } from '../../storage/idea/reads.ts'
import { readAppeals } from '../../storage/procedure/reads.ts'
import { readDecisions } from '../../storage/publication/reads.ts'
import { actorOf } from '../account/session.ts'
import { refusalPage } from '../page/refusal-page.tsx'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { originOf } from '../page/origin.ts'
import type { Site } from '../site.ts'
import { procedureWords } from '../procedure/words.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { type Body, newIdeaKey } from './entry.ts'
import { heldPage } from './held-page.tsx'

type Asked = { Params: { id: string }; Querystring: Body; Body: Body | undefined }

const secretOf = (body: Body | undefined) => String(body?.key ?? '').slice(0, 200)

/** The address holds a secret: nobody keeps the answer, no link tells where it comes from, no search engine lists it. */
async function keepSecret(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('x-robots-tag', 'noindex, nofollow')
    .removeHeader('etag')
}

export function heldRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const secretly = { onSend: keepSecret }
  const path = `${paths.ideas(language)}/:id`
  app.get<Asked>(path, secretly, async (request, reply) => {
    const secret = secretOf(request.query)
    const held = await heldBy(site, request.params.id, secret)
    if (held === null) return sendMissing(site, language, request, reply)
    return sendHeld(site, language, { held, secret }, request, reply, { typed: '', error: null })
  })
  app.post<Asked>(`${path}/appeal`, secretly, async (request, reply) => {
    const { id } = request.params
    const secret = secretOf(request.body)
    const typed = textOf(request.body?.appealWords)
    const key = textOf(request.body?.appealKey).slice(0, 200)
    const appeal = { id, holderSecret: secret, words: typed, key: isIdempotencyKey(key) ? key : newIdeaKey() }
    const outcome = await appealRefusal(site.db, appeal, { now: new Date() })
    if (outcome.ok) return reply.redirect(`${paths.heldIdea(language, id, secret)}#appeal`, 303)
    const [why] = outcome.reasons
    const held = await heldBy(site, id, secret)
    if (held === null || why === undefined || why.kind === 'no-such-idea')
      return sendMissing(site, language, request, reply)
    if (why.kind === 'not-refused') return reply.redirect(paths.heldIdea(language, id, secret), 303)
    const error =
      why.kind === 'words-too-long'
        ? words(language, procedureWords.wordsTooLong, { most: why.most })
        : words(language, procedureWords.wordsMissing)
    return sendHeld(site, language, { held, secret }, request, reply, { typed, error })
  })
  app.get<Asked>(`${path}/receipt.json`, secretly, async (request, reply) => {
    const held = await heldBy(site, request.params.id, secretOf(request.query))
    if (held === null) return sendMissing(site, language, request, reply)
    const { receipt, content } = held
    const file: ReceiptFile = { receipt, content }
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${receipt.number}.json"`)
      .send(`${JSON.stringify(file, null, 2)}\n`)
  })
  // no look at where the form comes from: who knows the secret may, and nobody else can make a page that does
  app.post<Asked>(`${path}/withdraw`, secretly, async (request, reply) => {
    const { id } = request.params
    const holderSecret = secretOf(request.body)
    const outcome = await withdrawIdea(site.db, { id, holderSecret }, { now: new Date() })
    if (!outcome.ok) return sendMissing(site, language, request, reply)
    return reply.redirect(paths.heldIdea(language, id, holderSecret), 303)
  })
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 20_000) : '')

async function sendHeld(
  site: Site,
  language: Language,
  { held, secret }: { readonly held: HeldIdea; readonly secret: string },
  request: FastifyRequest,
  reply: FastifyReply,
  { typed, error }: { readonly typed: string; readonly error: string | null },
): Promise<FastifyReply> {
  const [decisions, appeals, actor] = await Promise.all([
    readDecisions(site.db, held.projectId),
    readAppeals(site.db, held.projectId),
    actorOf(site, request),
  ])
  const appeal = { typed, error, formKey: newIdeaKey() }
  const origin = originOf(site, request)
  const shown = { site, language, held, secret, decisions, appeals, appeal, origin, signedIn: actor !== null }
  const page = heldPage(shown)
  const head = {
    ...page.head,
    address: paths.heldIdea(language, held.projectId, secret),
    wrong: error !== null,
  }
  return sendPage(site, request, reply, { ...page, head }, error === null ? 200 : 422)
}

async function heldBy(site: Site, id: string, secret: string): Promise<HeldIdea | null> {
  const held = await readHeldIdea(site.db, id)
  return isHolder(held, secret) ? held : null
}

/** The same for a wrong secret and for an idea that does not exist, to the letter. */
function sendMissing(
  site: Site,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const page = refusalPage(language, siteWords.notFoundTitle, siteWords.notFoundText)
  const head = { ...page.head, address: paths.newIdea(language) }
  return sendPage(site, request, reply, { ...page, head }, 404)
}
