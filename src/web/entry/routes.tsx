/** A team's entry: begun, written, handed in, withdrawn; its receipts. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Language, LANGUAGES } from '../../domain/basics/language.ts'
import { parseEntryId } from '../../domain/contest/entry.ts'
import type { EntryText } from '../../domain/contest/entry-text.ts'
import type { ReceiptFile } from '../../domain/idea/receipt.ts'
import { saveEntryDraft } from '../../operations/save-entry-draft.ts'
import { answerExclusion } from '../../operations/settle-entry.ts'
import { submitEntry, type SubmitEntryRefusal } from '../../operations/submit-entry.ts'
import { withdrawEntry } from '../../operations/withdraw-entry.ts'
import { countWaiting } from '../../storage/team-call/reads.ts'
import { requireActor } from '../account/session.ts'
import { readAnswers } from '../../storage/dossier/reads.ts'
import { type Body, textIn } from '../dossier/answer-entry.ts'
import { POOL_SIZE } from '../../storage/database.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { arrivalOf } from '../legal-time/arrival.ts'
import { takingTurns } from '../legal-time/taking-turns.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { enterRoutes } from './enter-routes.tsx'
import { type EntryProps, entryPage } from './entry-page.tsx'
import { type OpenEntry, openEntry } from './open-entry.ts'
import { entryTextOf } from './read-text.ts'
import { receiptPath } from './receipt-list.tsx'
import { receiptPage } from './receipt-page.tsx'
import { faultsSaid } from './said-faults.ts'
import { ENTRY_REFUSALS } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Posted = { Params: { id: string }; Body: Body | undefined }
const options = { preHandler: requireSameOrigin, config: perPerson(60) }

export function entryRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    enterRoutes(app, site, language)
    readingRoutes(app, site, language)
    writingRoutes(app, site, language)
    otherRoutes(app, site, language)
  }
}

const SAID = ['saved', 'sent', 'withdrawn', 'answered'] as const

function readingRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = `/${language}/entries/:id`
  app.get<{ Querystring: Body }>(address, async (request, reply) => {
    const open = await openEntry(site, language, request, reply)
    const said = SAID.find((one) => one === textIn(request.query, 'said')) ?? null
    return open === null ? reply : sendEntry(site, language, open, { said }, request, reply)
  })
  app.get<{ Params: { version: string } }>(`${address}/receipts/:version`, async (request, reply) => {
    const found = await receiptOf(site, language, request, reply)
    return found === null
      ? reply
      : sendPage(site, request, reply, receiptPage(language, found.open, found.one))
  })
  app.get<{ Params: { version: string } }>(
    `${address}/receipts/:version/receipt.json`,
    async (request, reply) => {
      const found = await receiptOf(site, language, request, reply)
      if (found === null) return reply
      const { receipt, content } = found.one
      const file: ReceiptFile = { receipt, content }
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${receipt.number}.json"`)
        .send(`${JSON.stringify(file, null, 2)}\n`)
    },
  )
}

async function receiptOf(
  site: Site,
  language: Language,
  request: FastifyRequest<{ Params: { version: string } }>,
  reply: FastifyReply,
) {
  const open = await openEntry(site, language, request, reply)
  if (open === null) return null
  const one = open.receipts.find(({ version }) => String(version) === request.params.version)
  if (one !== undefined) return { open, one }
  notFound(reply)
  return null
}

/** Connections to the database that are left to those who read, however much is sent. */
const LEFT_TO_READERS = 5
const inTurn = takingTurns(POOL_SIZE - LEFT_TO_READERS)

function writingRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = `/${language}/entries/:id`
  app.post<Posted>(`${address}/draft`, options, async (request, reply) => {
    const open = await openEntry(site, language, request, reply)
    if (open === null) return reply
    const text = entryTextOf(request.body ?? {})
    const circumstances = { actor: open.actor, arrivedAt: arrivalOf(request), now: new Date() }
    const done = await saveEntryDraft(site.db, { entry: open.entry.id, text }, circumstances)
    if (done.ok) return reply.redirect(`${paths.entry(language, open.entry.id)}?said=saved`, 303)
    const [why] = done.reasons
    return why === undefined || why.kind === 'no-such-entry' || why.kind === 'may-not-write'
      ? notFound(reply)
      : sendRefused(
          site,
          language,
          { open, text, message: words(language, ENTRY_REFUSALS[why.kind]) },
          request,
          reply,
        )
  })
  app.post<Posted>(`${address}/submission`, options, async (request, reply) => {
    // in the minutes before a deadline many send: what the page needs beside is read only where it is shown again
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const id = parseEntryId(request.params.id)
    if (id === null) return notFound(reply)
    const body = request.body ?? {}
    const text = entryTextOf(body)
    const key = textIn(body, 'formKey').slice(0, 200)
    const circumstances = {
      actor,
      arrivedAt: arrivalOf(request),
      now: new Date(),
      keys: site.receiptKeys,
      origin: site.settings.publicOrigin,
    }
    const sent = { entry: id, content: text, key }
    const done = await inTurn(() => submitEntry(site.db, sent, circumstances))
    if (done.ok) {
      const { version } = done.value
      return reply.redirect(receiptPath(language, { entry: id, version }), 303)
    }
    const open = await openEntry(site, language, request, reply)
    if (open === null) return reply
    return sendNotTaken(site, language, { open, text, why: done.reasons[0] }, request, reply)
  })
}

type NotTaken = {
  readonly open: OpenEntry
  readonly text: EntryText
  readonly why: SubmitEntryRefusal | undefined
}

/** What cannot be handed in is kept as a draft all the same, where drafts are still kept. */
async function sendNotTaken(
  site: Site,
  language: Language,
  { open, text, why }: NotTaken,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (why === undefined || why.kind === 'no-such-entry' || why.kind === 'may-not-write')
    return notFound(reply)
  if (why.kind === 'incomplete' || why.kind === 'not-open-yet') {
    const circumstances = { actor: open.actor, arrivedAt: arrivalOf(request), now: new Date() }
    await saveEntryDraft(site.db, { entry: open.entry.id, text }, circumstances)
  }
  if (why.kind === 'incomplete') {
    const errors = faultsSaid(language, why.faults)
    return sendEntry(site, language, open, { typed: text, errors }, request, reply)
  }
  if (why.kind === 'closed' && why.kept) return reply.redirect(paths.entry(language, open.entry.id), 303)
  const kind = why.kind === 'key-malformed' ? 'key-used-for-another' : why.kind
  const message = words(language, ENTRY_REFUSALS[kind])
  return sendRefused(site, language, { open, text, message }, request, reply)
}

function otherRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = `/${language}/entries/:id`
  app.post<Posted>(`${address}/withdrawal`, options, async (request, reply) => {
    const open = await openEntry(site, language, request, reply)
    if (open === null) return reply
    const done = await withdrawEntry(site.db, open.entry.id, {
      actor: open.actor,
      arrivedAt: arrivalOf(request),
      now: new Date(),
      origin: site.settings.publicOrigin,
    })
    const said = done.ok ? '?said=withdrawn' : ''
    return reply.redirect(`${paths.entry(language, open.entry.id)}${said}`, 303)
  })
  app.post<Posted>(`${address}/answer`, options, async (request, reply) => {
    const open = await openEntry(site, language, request, reply)
    if (open === null) return reply
    const typed = textIn(request.body ?? {}, 'teamAnswer')
    const asked = { entry: open.entry.id, words: typed }
    const done = await answerExclusion(site.db, asked, { actor: open.actor, now: new Date() })
    if (done.ok) return reply.redirect(`${paths.entry(language, open.entry.id)}?said=answered`, 303)
    const [why] = done.reasons
    if (why?.kind !== 'words-missing' && why?.kind !== 'words-too-long')
      return reply.redirect(paths.entry(language, open.entry.id), 303)
    const errors = [{ field: 'teamAnswer', message: words(language, ENTRY_REFUSALS[why.kind]) }]
    return sendEntry(site, language, open, { errors }, request, reply)
  })
}

function sendRefused(
  site: Site,
  language: Language,
  { open, text, message }: { readonly open: OpenEntry; readonly text: EntryText; readonly message: string },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const errors: readonly FieldError[] = [{ field: 'pitch', message }]
  return sendEntry(site, language, open, { typed: text, errors }, request, reply)
}

async function sendEntry(
  site: Site,
  language: Language,
  open: OpenEntry,
  { typed = null, errors = [], said = null }: Partial<Pick<EntryProps, 'typed' | 'errors' | 'said'>>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const answers = await readAnswers(site.db, open.entry.dossier)
  const formKey = randomBytes(16).toString('hex')
  const now = arrivalOf(request)
  const waiting = await countWaiting(site.db, open.entry.id)
  const page = entryPage({ site, language, open, answers, now, waiting, formKey, typed, errors, said })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}
