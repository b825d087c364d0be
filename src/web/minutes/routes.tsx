/** Minutes: read and printed by everybody once published, approved before that by those who were there. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { isShown } from '../../domain/meeting/meeting.ts'
import { mayAnswer } from '../../domain/minutes/minutes.ts'
import { answerMinutes, ownAnswer } from '../../operations/minutes-move.ts'
import { readMeetingFiles } from '../../storage/capture/reads.ts'
import {
  type Minutes,
  readAnswersTo,
  readMinutes,
  readPublished,
  readTasks,
  tookPart,
} from '../../storage/minutes/reads.ts'
import { requireActor } from '../account/session.ts'
import { type Body, numberIn, textIn } from '../capture/note-entry.ts'
import { meetingOf, type OpenMeeting } from '../capture/open.ts'
import { printedLanguage } from '../dossier/pdf/paper-of.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { originOf } from '../page/origin.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { madeAside } from '../simulation-papers/made-aside.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { approvalPage } from './approval-page.tsx'
import { editRoutes } from './edit-routes.tsx'
import { minutesPage } from './minutes-page.tsx'
import { minutesPaper } from './minutes-paper.ts'
import { minutesFaultWords } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Asked = FastifyRequest<{ Querystring: Body; Body: Body | undefined }>

export function minutesRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    publicRoutes(app, site, language)
    approvalRoutes(app, site, language)
    editRoutes(app, site, language)
  }
}

/** Null: no such meeting, or nothing published of it. */
async function publishedOf(site: Site, request: FastifyRequest) {
  const at = await meetingOf(site, request)
  if (at === null || !isShown(at.meeting)) return null
  const published = await readPublished(site.db, at.meeting.id)
  const [latest] = published
  if (latest === undefined) return null
  const minutes = await readMinutes(site.db, at.meeting.id)
  return { ...at, published, latest, ...(await beside(site, at.meeting.id, minutes)) }
}

/** Tasks, presentations and objections as they stand now. */
async function beside(site: Site, meeting: string, minutes: Minutes | null) {
  const [tasks, files, objections] = await Promise.all([
    readTasks(site.db, meeting),
    readMeetingFiles(site.db, meeting),
    minutes === null ? [] : readAnswersTo(site.db, meeting, minutes.round),
  ])
  return { tasks, files, objections: objections.filter(({ approves }) => !approves) }
}

function publicRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get(paths.minutes(language, ':id'), async (request: Asked, reply) => {
    const found = await publishedOf(site, request)
    if (found === null) return notFound(reply)
    const asked = numberIn(request.query, 'version')
    const shown = asked === 0 ? found.latest : found.published.find(({ number }) => number === asked)
    if (shown === undefined) return notFound(reply)
    const page = minutesPage({ site, language, ...found, shown, body: shown.body })
    return sendPage(site, request, reply, page)
  })
  const limited = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } }
  app.get(paths.minutesPdf(language, ':id'), limited, async (request: Asked, reply) => {
    const found = await publishedOf(site, request)
    if (found === null) return notFound(reply)
    const printed = printedLanguage(language)
    const origin = originOf(site, request)
    const paper = minutesPaper({ site, ...found, language: printed, shown: found.latest, origin })
    return reply
      .type('application/pdf')
      .header('cache-control', 'no-store')
      .header('content-disposition', `inline; filename="twiza-${found.meeting.id}.pdf"`)
      .send(await madeAside('project', paper))
  })
}

type Participant = OpenMeeting & { readonly minutes: Minutes }

/** Somebody who was there, of minutes that she has been asked about; null: the answer is sent already. */
async function participantIn(
  site: Site,
  language: Language,
  request: Asked,
  reply: FastifyReply,
): Promise<Participant | null> {
  const actor = await requireActor(site, language, request, reply)
  if (actor === null) return null
  const at = await meetingOf(site, request)
  const minutes = at === null ? null : await readMinutes(site.db, at.meeting.id)
  const asked = minutes !== null && (minutes.state === 'asked' || minutes.state === 'approved')
  if (at !== null && asked && (await tookPart(site.db, at.meeting.id, actor.person)))
    return { actor, ...at, minutes }
  notFound(reply)
  return null
}

function approvalRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const changes = { preHandler: requireSameOrigin, config: perPerson(60) }
  const address = paths.approveMinutes(language, ':id')
  app.get(address, async (request: Asked, reply) => {
    const found = await participantIn(site, language, request, reply)
    return found === null ? reply : showApproval(site, language, found, [], request, reply)
  })
  app.post(address, changes, async (request: Asked, reply) => {
    const found = await participantIn(site, language, request, reply)
    if (found === null) return reply
    const body = request.body ?? {}
    const { actor, now, meeting } = found
    const given = {
      meeting: meeting.id,
      approves: textIn(body, 'act') === 'approve',
      reason: textIn(body, 'reason'),
    }
    const outcome = await answerMinutes(site.db, given, { actor, now })
    if (outcome.ok) return reply.redirect(`${paths.approveMinutes(language, meeting.id)}?done=yes`, 303)
    const kind = outcome.reasons[0]?.kind ?? 'no-such-meeting'
    if (kind === 'no-such-meeting') return notFound(reply)
    const errors = [{ field: 'reason', message: words(language, minutesFaultWords[kind]) }]
    return showApproval(site, language, found, errors, request, reply)
  })
}

async function showApproval(
  site: Site,
  language: Language,
  { actor, meeting, minutes, now }: Participant,
  errors: readonly FieldError[],
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const standing = { ...minutes, until: minutes.until?.at ?? null }
  const page = approvalPage({
    site,
    language,
    meeting,
    body: minutes.body,
    minutes,
    given: await ownAnswer(site.db, minutes, actor.person),
    open: mayAnswer(standing, true, now),
    reason: errors.length === 0 ? '' : textIn(request.body ?? {}, 'reason'),
    errors,
    thanks: errors.length === 0 && textIn(request.query, 'done') !== '',
    now,
    ...(await beside(site, meeting.id, minutes)),
  })
  return sendPage(site, request, reply, page, errors.length === 0 ? 200 : 422)
}
