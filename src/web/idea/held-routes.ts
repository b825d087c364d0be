import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import type { ReceiptFile } from '../../domain/idea/receipt.ts'
import { withdrawIdea } from '../../operations/withdraw-idea.ts'
import { isHolder } from '../../storage/idea/holder.ts'
import { type HeldIdea, readHeldIdea } from '../../storage/idea/reads.ts'
import { readDecisions } from '../../storage/publication/reads.ts'
import { actorOf } from '../account/session.ts'
import { refusalPage } from '../page/refusal-page.tsx'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { originOf } from '../page/origin.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import type { Body } from './entry.ts'
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
    const decisions = await readDecisions(site.db, held.projectId)
    const shown = { site, language, held, secret, decisions, origin: originOf(site, request) }
    const signedIn = (await actorOf(site, request)) !== null
    return sendPage(site, request, reply, heldPage({ ...shown, signedIn }))
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
