/** Filing with a citizen: a form, a code on her telephone, a receipt. Between the two nothing is kept but the code. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { ASSISTED_KINDS, type AssistedForm } from '../../domain/office/assisted.ts'
import { type AskRefusal, networkOf, type TryRefusal, waitSeconds } from '../../domain/person/code.ts'
import { randomPersonId } from '../../operations/account-id.ts'
import { type AssistRefusal, purposeOf, sendAssistCode } from '../../operations/assist-code.ts'
import { fileAssisted } from '../../operations/assist-filing.ts'
import { drawCode, hashOfRequest } from '../../operations/code-proof.ts'
import { randomSimulationId } from '../../operations/save-simulation.ts'
import { readAssisted } from '../../storage/office/assisted.ts'
import { readAsked, readCodeOf } from '../../storage/person/code-reads.ts'
import { newToken } from '../../storage/person/session-token.ts'
import { codePolicy } from '../account/code-policy.ts'
import { ASK_REFUSALS, TRY_REFUSALS } from '../account/words.ts'
import { helpConsentHash } from '../accompaniment/ask-routes.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { originOf } from '../page/origin.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { assistedCode, assistedReceipt } from './assisted-consent.ts'
import { type AssistedEntry, assistedEntry, readAssistedForm, type Unread } from './assisted-entry.ts'
import { assistedForm, choosePage } from './assisted-form.tsx'
import { assistedCodePage, assistedDonePage, isSameDay } from './assisted-pages.tsx'
import { assistedWords as text } from './assisted-words.ts'
import { type Body, one } from './body.ts'
import { enterOffice, type Office } from './office.ts'
import { notFound } from '../page/not-found.ts'

type Asked = { Querystring: Body; Body: Body | undefined }
type Ask = {
  readonly request: FastifyRequest<Asked>
  readonly reply: FastifyReply
  readonly entry: AssistedEntry
}

const HOUR_MS = 3_600_000
const POST = { preHandler: requireSameOrigin, config: perPerson(120) }
const kindOf = ({ kind }: AssistedEntry) => ASSISTED_KINDS.find((known) => known === kind)
const NOTHING: Unread = { errors: [], places: [] }

export function assistedRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officePart(language, 'assisted')
  app.get<Asked>(path, async (request, reply) => {
    const office = await enterOffice(site, language, 'assisted', request, reply)
    if (office === null) return reply
    const filing = one(request.query, 'done')
    if (filing !== '') return sendDone(office, request, reply, filing)
    const entry = { ...assistedEntry({ kind: one(request.query, 'kind') }), spoken: language }
    if (kindOf(entry) === undefined) return sendPage(site, request, reply, choosePage(office))
    return sendForm(office, { request, reply, entry }, NOTHING)
  })
  app.post<Asked>(path, POST, async (request, reply) => {
    const office = await enterOffice(site, language, 'assisted', request, reply)
    if (office === null) return reply
    const ask: Ask = { request, reply, entry: assistedEntry(request.body) }
    const deed = one(request.body, 'do')
    if (deed === 'back') return sendForm(office, ask, NOTHING)
    const form = readAssistedForm(office, ask.entry)
    if ('errors' in form) return sendForm(office, ask, form)
    return deed === 'file' ? file(office, ask, form) : sendCode(office, ask, form, deed === 'again')
  })
}

function sendForm(office: Office, { request, reply, entry }: Ask, unread: Unread): FastifyReply {
  const page = assistedForm(office, { entry, kind: kindOf(entry) ?? 'idea', ...unread })
  return sendPage(office.site, request, reply, page, unread.errors.length > 0 ? 422 : 200)
}

async function sendCode(office: Office, ask: Ask, form: AssistedForm, again: boolean): Promise<FastifyReply> {
  const { site, actor } = office
  const circumstances = {
    now: new Date(),
    network: networkOf(ask.request.ip),
    policy: codePolicy(site),
    draw: drawCode,
    wording: assistedCode(form.filed.kind),
  }
  const by = { actor, request: ask.entry.request }
  const sent = await sendAssistCode(site.db, form, by, circumstances)
  if (sent.ok) return sendCodePage(office, ask, form, '', [])
  const [why] = sent.reasons
  if (why?.kind === 'not-hers') return notFound(ask.reply)
  // the same form sent twice at once: its code is on its way already
  if (why?.kind === 'wait' && !again && (await hasCode(office, ask, form)))
    return sendCodePage(office, ask, form, '', [])
  const message = why === undefined ? '' : askMessage(office.language, why)
  if (again) return sendCodePage(office, ask, form, '', [{ field: 'code', message }])
  return sendForm(office, ask, { errors: [{ field: 'contact', message }], places: [] })
}

async function hasCode({ site, actor }: Office, { entry }: Ask, form: AssistedForm): Promise<boolean> {
  const kept = await readCodeOf(site.db, hashOfRequest(entry.request), purposeOf(form, actor.person))
  return kept !== null && !kept.used
}

function askMessage(language: Language, why: AskRefusal | AssistRefusal): string {
  if (why.kind === 'own-number') return words(language, text.ownNumber)
  if (why.kind === 'not-hers') return words(language, text.notHers)
  const n = 'seconds' in why ? why.seconds : 'minutes' in why ? why.minutes : 0
  return words(language, ASK_REFUSALS[why.kind], { n })
}

async function sendCodePage(
  { site, ...office }: Office,
  { request, reply, entry }: Ask,
  form: AssistedForm,
  code: string,
  errors: readonly FieldError[],
): Promise<FastifyReply> {
  const now = new Date()
  const asked = await readAsked(site.db, form.contact, new Date(now.getTime() - HOUR_MS))
  const wait = waitSeconds(asked, networkOf(request.ip), now)
  const page = assistedCodePage({ site, ...office }, { entry, form, code, wait, errors })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}

async function file(office: Office, ask: Ask, form: AssistedForm): Promise<FastifyReply> {
  const { site, language, actor } = office
  const code = one(ask.request.body, 'code').slice(0, 600)
  const outcome = await fileAssisted(
    site.db,
    form,
    { request: ask.entry.request, code },
    {
      actor,
      now: new Date(),
      keys: site.receiptKeys,
      activities: site.library.activities,
      origin: originOf(site, ask.request),
      fresh: {
        person: randomPersonId,
        project: randomSimulationId,
        id: () => randomBytes(8).toString('hex'),
        ideaKey: newToken,
      },
      helpWordsHash: helpConsentHash(form.language),
      wording: assistedReceipt,
    },
  )
  if (outcome.ok)
    return ask.reply.redirect(`${paths.officePart(language, 'assisted')}?done=${outcome.value.id}`, 303)
  const [why] = outcome.reasons
  if (why === undefined || why.kind === 'not-hers') return notFound(ask.reply)
  return sendCodePage(office, ask, form, code, [{ field: 'code', message: tryMessage(language, why) }])
}

function tryMessage(language: Language, why: TryRefusal | AssistRefusal): string {
  if (why.kind === 'own-number' || why.kind === 'not-hers') return askMessage(language, why)
  if (why.kind === 'no-code') return words(language, text.otherWords)
  return words(language, TRY_REFUSALS[why.kind], { left: 'left' in why ? why.left : 0 })
}

/** Her own filing of the same day; what is older is the citizen's alone. */
async function sendDone(
  office: Office,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> {
  const filing = /^[a-z0-9]{16}$/.test(id)
    ? await readAssisted(office.site.db, office.actor.person, { id })
    : null
  if (filing === null || !isSameDay(filing.at, new Date())) return notFound(reply)
  return sendPage(office.site, request, reply, assistedDonePage(office, filing))
}
