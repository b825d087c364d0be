/** Legal time in the back office: what clocks say, and the choice for each deadline after a change of rules. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { LEGAL_TIME } from '../../domain/basics/legal-time.ts'
import { affectedBy, RULES_CHOICES } from '../../domain/deadline/changed-rules.ts'
import { chooseDeadlineRules } from '../../operations/choose-deadline-rules.ts'
import {
  readClockChecks,
  readContestName,
  readDeadlines,
  readRulesDecisions,
} from '../../storage/deadline/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { type Body, one } from '../office/body.ts'
import { enterOffice, type Office } from '../office/office.ts'
import { originOf } from '../page/origin.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { LOOK_BACK_MS } from './alarms.tsx'
import { legalTimePage } from './page.tsx'
import { legalTimeWords as text } from './words.ts'
import { notFound } from '../page/not-found.ts'

const POST = { preHandler: requireSameOrigin, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }
const DECISIONS = 20

export function legalTimeRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) routesIn(app, site, language)
}

function routesIn(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officeLegalTime(language)
  app.get<{ Querystring: { letters?: string } }>(path, async (request, reply) => {
    const office = await enterOffice(site, language, 'settings', request, reply)
    if (office === null) return reply
    const { letters } = request.query
    const done = typeof letters === 'string' && /^\d{1,7}$/.test(letters) ? Number(letters) : null
    return send(office, request, reply, { done, wrong: [] })
  })
  app.post<{ Body: Body | undefined }>(path, POST, async (request, reply) => {
    const office = await enterOffice(site, language, 'settings', request, reply)
    if (office === null) return reply
    const { body } = request
    const row = /^\d{1,4}$/.test(one(body, 'row')) ? one(body, 'row') : '0'
    const refuse = (word: typeof text.chooseOne) => {
      const wrong = [{ field: `choice-${row}`, message: words(language, word) }]
      return send(office, request, reply, { done: null, wrong })
    }
    const choice = RULES_CHOICES.find((known) => known === one(body, `choice-${row}`))
    if (choice === undefined) return refuse(text.chooseOne)
    const seen = new Date(one(body, 'seen'))
    if (Number.isNaN(seen.getTime())) return refuse(text.changedMeanwhile)
    const outcome = await chooseDeadlineRules(
      site.db,
      { subject: one(body, 'subject'), which: one(body, 'which'), choice, seen },
      { now: new Date(), doer: office.actor, origin: originOf(site, request), table: LEGAL_TIME },
    )
    if (outcome.ok) return reply.redirect(`${path}?letters=${outcome.value.letters}`, 303)
    if (outcome.reasons[0]?.kind === 'no-such-deadline') return notFound(reply)
    return refuse(text.changedMeanwhile)
  })
}

async function send(
  office: Office,
  request: FastifyRequest,
  reply: FastifyReply,
  { done, wrong }: { readonly done: number | null; readonly wrong: readonly FieldError[] },
): Promise<FastifyReply> {
  const { site } = office
  const now = new Date()
  const after = new Date(now.getTime() - LOOK_BACK_MS)
  const deadlines = await readDeadlines(site.db, { after, notBy: LEGAL_TIME.rules })
  const toChoose = affectedBy(LEGAL_TIME, deadlines, now)
  const decisions = await readRulesDecisions(site.db, DECISIONS)
  const subjects = new Set(
    [...toChoose.map(({ deadline }) => deadline), ...decisions].map((each) => each.subject),
  )
  const names = new Map(
    await Promise.all(
      [...subjects].map(async (subject) => {
        const name = await readContestName(site.db, subject.replace(/^contest:/, ''))
        return [subject, name?.title ?? {}] as const
      }),
    ),
  )
  const checks = await readClockChecks(site.db)
  const page = legalTimePage(office, { checks, toChoose, decisions, names, wrong, done })
  return sendPage(site, request, reply, page, wrong.length > 0 ? 422 : 200)
}
