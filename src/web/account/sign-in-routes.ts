import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { type AskRefusal, networkOf, waitSeconds } from '../../domain/person/code.ts'
import { type Contact, readContact } from '../../domain/person/contact.ts'
import { randomPersonId } from '../../operations/account-id.ts'
import { drawCode, hashOfRequest } from '../../operations/code-proof.ts'
import { endSession } from '../../operations/session.ts'
import { signIn } from '../../operations/sign-in.ts'
import { sendSignInCode } from '../../operations/sign-in-code.ts'
import { type KeptCode, readAsked, readCodeOf } from '../../storage/person/code-reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { IDEA_FAULTS } from '../idea/fault-words.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { giveRequest, requestOf, takeRequest } from './code-cookie.ts'
import { codeLetter } from './code-letter.ts'
import { codePolicy } from './code-policy.ts'
import { ownPath } from './next.ts'
import { actorOf, giveSession, takeSession, tokenOf } from './session.ts'
import { codePage, signInPage } from './sign-in-page.tsx'
import { ASK_REFUSALS, TRY_REFUSALS } from './words.ts'

type Body = Readonly<Record<string, string | string[] | undefined>>
type Asked = { Body: Body | undefined; Querystring: Body }

/** Three hundred people behind one address, each with a wrong number, a code and another one, in the same minute. */
const PER_MINUTE = 1800
const HOUR_MS = 3_600_000

const textOf = (body: Body | undefined, name: string) => String(body?.[name] ?? '').slice(0, 600)
const nextOf = (body: Body | undefined) => ownPath(textOf(body, 'next')) ?? ''

const elsewhereOf = ({ settings }: Site) => settings.oidc?.name ?? null

export function signInRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const options = {
    preHandler: requireSameOrigin,
    config: { rateLimit: { max: PER_MINUTE, timeWindow: '1 minute' } },
  }
  const elsewhere = elsewhereOf(site)
  app.get<Asked>(paths.signIn(language), async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const next = nextOf(request.query)
    if ((await actorOf(site, request)) !== null) return reply.redirect(next || paths.me(language), 303)
    return sendPage(site, request, reply, signInPage(language, { contact: '', next, errors: [], elsewhere }))
  })
  app.post<Asked>(paths.signIn(language), options, (request, reply) =>
    askCode(site, language, request, reply),
  )
  app.get<Asked>(paths.signInCode(language), async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const next = nextOf(request.query)
    const kept = await codeOf(site, request)
    if (kept === null) return reply.redirect(paths.signIn(language, { next }), 303)
    return sendCodePage(site, language, { request, reply, kept, next, code: '', errors: [] })
  })
  app.post<Asked>(paths.signInCode(language), options, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const kept = await codeOf(site, request)
    if (kept === null) return reply.redirect(paths.signIn(language, { next: nextOf(request.body) }), 303)
    return request.body?.again === undefined
      ? enterCode(site, language, kept, request, reply)
      : askAgain(site, language, kept, request, reply)
  })
  app.post(paths.signOut(language), options, async (request, reply) => {
    const token = tokenOf(site, request)
    if (token !== null) await endSession(site.db, token, new Date())
    takeSession(site, reply)
    return reply.header('cache-control', 'no-store').redirect(paths.home(language), 303)
  })
}

/** The code that this browser has asked for last; null: none, or forgotten. */
async function codeOf(site: Site, request: FastifyRequest): Promise<KeptCode | null> {
  const secret = requestOf(site, request)
  return secret === null ? null : readCodeOf(site.db, hashOfRequest(secret), 'sign-in')
}

async function askCode(
  site: Site,
  language: Language,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store')
  const [typed, next] = [textOf(request.body, 'contact'), nextOf(request.body)]
  const again = (message: string) => {
    const errors = [{ field: 'contact', message }]
    const elsewhere = elsewhereOf(site)
    return sendPage(
      site,
      request,
      reply,
      signInPage(language, { contact: typed, next, errors, elsewhere }),
      422,
    )
  }
  const read = readContact(typed)
  if (!read.ok) return again(words(language, IDEA_FAULTS[read.reasons[0]?.kind ?? 'contact-unread']))
  const sent = await send(site, language, read.value, null, request)
  if (sent.ok) {
    giveRequest(site, reply, sent.value.request)
    return reply.redirect(paths.signInCode(language, { next }), 303)
  }
  const [reason] = sent.reasons
  // she came back to this page: the code that was sent to her is still good
  if (reason?.kind === 'wait' && isSame(await codeOf(site, request), read.value))
    return reply.redirect(paths.signInCode(language, { next }), 303)
  return again(reason === undefined ? '' : askMessage(language, reason))
}

const isSame = (kept: KeptCode | null, { channel, address }: Contact) =>
  kept !== null && !kept.used && kept.channel === channel && kept.address === address

function send(
  site: Site,
  language: Language,
  contact: Contact,
  secret: string | null,
  request: FastifyRequest,
) {
  return sendSignInCode(
    site.db,
    { contact, language, request: secret },
    {
      now: new Date(),
      network: networkOf(request.ip),
      policy: codePolicy(site),
      draw: drawCode,
      wording: codeLetter,
    },
  )
}

function askMessage(language: Language, reason: AskRefusal): string {
  const n = 'seconds' in reason ? reason.seconds : 'minutes' in reason ? reason.minutes : 0
  return words(language, ASK_REFUSALS[reason.kind], { n })
}

async function askAgain(
  site: Site,
  language: Language,
  kept: KeptCode,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const next = nextOf(request.body)
  const contact: Contact = { channel: kept.channel, address: kept.address }
  const sent = await send(site, language, contact, requestOf(site, request), request)
  if (sent.ok) return reply.redirect(paths.signInCode(language, { next }), 303)
  const [reason] = sent.reasons
  const errors = reason === undefined ? [] : [{ field: 'code', message: askMessage(language, reason) }]
  return sendCodePage(site, language, { request, reply, kept, next, code: '', errors })
}

async function enterCode(
  site: Site,
  language: Language,
  kept: KeptCode,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [code, next] = [textOf(request.body, 'code'), nextOf(request.body)]
  const entered = { request: requestOf(site, request) ?? '', code, language }
  const outcome = await signIn(site.db, entered, { now: new Date(), id: randomPersonId })
  if (!outcome.ok) {
    const errors = outcome.reasons.map((reason) => ({
      field: 'code',
      message: words(language, TRY_REFUSALS[reason.kind], { left: 'left' in reason ? reason.left : 0 }),
    }))
    return sendCodePage(site, language, { request, reply, kept, next, code, errors })
  }
  const before = tokenOf(site, request)
  if (before !== null) await endSession(site.db, before, new Date())
  giveSession(site, reply, outcome.value.token)
  takeRequest(site, reply)
  const { agent } = outcome.value
  return reply.redirect(agent ? paths.signInStrong(language, { next }) : next || paths.me(language), 303)
}

async function sendCodePage(
  site: Site,
  language: Language,
  shown: {
    readonly request: FastifyRequest
    readonly reply: FastifyReply
    readonly kept: KeptCode
    readonly next: string
    readonly code: string
    readonly errors: readonly FieldError[]
  },
): Promise<FastifyReply> {
  const { request, reply, kept, next, code, errors } = shown
  const now = new Date()
  const asked = await readAsked(site.db, kept, new Date(now.getTime() - HOUR_MS))
  const wait = waitSeconds(asked, networkOf(request.ip), now)
  const page = codePage(language, { contact: kept, code, next, wait, errors })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}
