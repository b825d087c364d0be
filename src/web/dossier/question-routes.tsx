/** Asking a question, keeping its answer, choosing among several. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { mayWrite } from '../../domain/dossier/dossier.ts'
import { neighboursOf, type Question, questionOf } from '../../domain/dossier/questions.ts'
import { type AnswerFault, readAnswer } from '../../domain/dossier/reading.ts'
import { saveAnswers } from '../../operations/save-answers.ts'
import { settleAnswer } from '../../operations/settle-answer.ts'
import { readNames } from '../../storage/dossier/work.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { type Body, newEditKey, sentAnswer, textIn, valueIn } from './answer-entry.ts'
import { choosePage } from '../dossier-offline/choose-page.tsx'
import { ANSWER_FAULTS } from './fault-words.ts'
import { type OpenDossier, openDossier } from './open.ts'
import { ANSWER_FIELD } from './question-field.tsx'
import { questionPage } from './question-page.tsx'
import { dossierWords } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Params = { Params: { id: string; question: string } }
type Asked = { readonly open: OpenDossier; readonly question: Question }

export function questionRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = `/${language}/dossiers/:id/questions/:question`
  const options = { preHandler: requireSameOrigin }
  app.get<Params & { Querystring: Body }>(address, async (request, reply) => {
    const asked = await openQuestion(site, language, request, reply)
    if (asked === null) return reply
    const state = asked.open.answers.get(asked.question.id)
    if (state !== undefined && state.beside.length > 0)
      return sendChoice(site, language, asked, [], request, reply)
    const value = state?.current?.value ?? null
    const fault = readAnswer(asked.question, value).fault
    const page = questionPage({
      site,
      language,
      ...asked,
      value,
      editKey: newEditKey(),
      base: state?.current?.version ?? 0,
      errors: errorsOf(language, fault),
      from: request.query.from === 'check' ? 'check' : null,
    })
    return sendPage(site, request, reply, page)
  })
  app.post<Params & { Body: Body | undefined }>(address, options, async (request, reply) => {
    const asked = await openQuestion(site, language, request, reply)
    return asked === null ? reply : keep(site, language, asked, request.body ?? {}, request, reply)
  })
  app.post<Params & { Body: Body | undefined }>(`${address}/settle`, options, async (request, reply) => {
    const asked = await openQuestion(site, language, request, reply)
    return asked === null ? reply : settle(site, language, asked, request.body ?? {}, request, reply)
  })
}

async function openQuestion(
  site: Site,
  language: Language,
  request: FastifyRequest<Params>,
  reply: FastifyReply,
): Promise<Asked | null> {
  const open = await openDossier(site, language, { request, reply }, mayWrite)
  if (open === null) return null
  const question = questionOf(request.params.question)
  if (question === null) {
    notFound(reply)
    return null
  }
  return { open, question }
}

/** Kept whatever its faults; then the next question, or this one again with what to correct. */
async function keep(
  site: Site,
  language: Language,
  { open, question }: Asked,
  body: Body,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const sent = sentAnswer(body, question)
  const { id } = open.dossier
  const read = readAnswer(question, sent.value)
  const unasked = read.value === null && (open.answers.get(question.id)?.current ?? null) === null
  let { base } = sent
  if (!unasked && read.fault?.kind !== 'unknown-choice') {
    const edit = { key: sent.key, question: question.id, base, value: sent.value }
    const circumstances = { actor: open.actor, now: new Date() }
    const saved = await saveAnswers(site.db, { dossier: id, edits: [edit] }, circumstances)
    if (!saved.ok) return notFound(reply)
    const [verdict] = saved.value
    if (verdict?.kind === 'beside')
      return reply.redirect(paths.dossierQuestion(language, id, question.id, { choose: '1' }), 303)
    if (verdict?.kind === 'kept' || verdict?.kind === 'same') base = verdict.version
  }
  if (sent.leave) return reply.redirect(paths.dossier(language, id), 303)
  if (read.fault === null) return reply.redirect(nextOf(language, id, question, sent.from), 303)
  const errors = errorsOf(language, read.fault)
  const again = { value: read.value, editKey: newEditKey(), base, errors, from: sent.from }
  const page = questionPage({ site, language, open, question, ...again })
  return sendPage(site, request, reply, page, 422)
}

function nextOf(language: Language, id: string, question: Question, from: 'check' | null): string {
  const { after } = neighboursOf(question.id)
  if (from === 'check') return `${paths.dossierCheck(language, id)}#q-${question.id}`
  return after === null ? paths.dossierCheck(language, id) : paths.dossierQuestion(language, id, after.id)
}

function errorsOf(language: Language, fault: AnswerFault | null): readonly FieldError[] {
  if (fault === null) return []
  const { kind, ...values } = fault
  return [{ field: ANSWER_FIELD, message: words(language, ANSWER_FAULTS[kind], values) }]
}

async function settle(
  site: Site,
  language: Language,
  asked: Asked,
  body: Body,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { open, question } = asked
  const choice = textIn(body, 'choice')
  const settled = await settleAnswer(
    site.db,
    {
      dossier: open.dossier.id,
      question: question.id,
      choice: choice === 'new' ? { value: valueIn(body, question) } : { version: Number(choice) },
      against: textIn(body, 'against').split(',').map(Number),
      key: textIn(body, 'key'),
    },
    { actor: open.actor, now: new Date() },
  )
  if (settled.ok) return reply.redirect(paths.dossierQuestion(language, open.dossier.id, question.id), 303)
  if (settled.reasons.some(({ kind }) => kind === 'no-such-dossier' || kind === 'may-not-write'))
    return notFound(reply)
  const fresh = await openDossier(site, language, { request, reply }, mayWrite)
  if (fresh === null) return reply
  if ((fresh.answers.get(question.id)?.beside ?? []).length === 0)
    return reply.redirect(paths.dossierQuestion(language, open.dossier.id, question.id), 303)
  const errors = [{ field: 'texts', message: words(language, dossierWords.stoodOtherwise) }]
  return sendChoice(site, language, { open: fresh, question }, errors, request, reply)
}

async function sendChoice(
  site: Site,
  language: Language,
  { open, question }: Asked,
  errors: readonly FieldError[],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const state = open.answers.get(question.id) ?? { current: null, beside: [] }
  const authors = [state.current, ...state.beside].flatMap((version) => version?.author ?? [])
  const names = await readNames(site.db, [...new Set(authors)])
  const editKey = newEditKey()
  const page = choosePage({ site, language, open, question, state, names, editKey, errors })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}
