/** Making minutes: one form for each step, each answered by the page again. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { momentOf } from '../../domain/basics/legal-moment.ts'
import { legalTimeText } from '../../domain/basics/legal-time.ts'
import { isNoteId, mayCapture } from '../../domain/capture/note.ts'
import { mayPlanMeetings } from '../../domain/meeting/meeting.ts'
import { mayEditMinutes, mayMove } from '../../domain/minutes/minutes.ts'
import { TASK_STATES } from '../../domain/minutes/task.ts'
import { drawUpMinutes, editMinutes } from '../../operations/minutes-draft.ts'
import { moveMinutes, replyToObjection } from '../../operations/minutes-move.ts'
import { addTask, changeTask } from '../../operations/minutes-tasks.ts'
import {
  participantsOf,
  readAnswersTo,
  readMinutes,
  readPublished,
  readTasks,
} from '../../storage/minutes/reads.ts'
import { type Body, numberIn, textIn, textsIn } from '../capture/note-entry.ts'
import { type MayOpen, type OpenMeeting, openMeeting } from '../capture/open.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { originOf } from '../page/origin.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { editPage } from './edit-page.tsx'
import type { EditProps } from './edit-props.ts'
import { minutesFaultWords } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Asked = FastifyRequest<{ Querystring: Body; Body: Body | undefined }>

/** Those on duty, and whoever plans the meeting. */
export const mayWork: MayOpen = (actor, at) =>
  !at.meeting.shipped &&
  (mayCapture(actor, at) || (actor !== null && mayPlanMeetings(actor, at.meeting.territory)))

export function editRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const changes = { preHandler: requireSameOrigin, config: perPerson(120) }
  const address = paths.editMinutes(language, ':id')
  app.get(address, async (request: Asked, reply) => {
    const open = await openMeeting(site, language, { request, reply }, mayWork)
    return open === null ? reply : show(site, language, open, [], NO_TASK, request, reply)
  })
  app.post(address, changes, async (request: Asked, reply) => {
    const open = await openMeeting(site, language, { request, reply }, mayWork)
    if (open === null) return reply
    const body = request.body ?? {}
    const outcome = await work(site, language, open, body, originOf(site, request))
    if (outcome.ok) {
      const done = { done: 'yes' }
      return reply.redirect(paths.editMinutes(language, open.meeting.id, done), 303)
    }
    const { kind, field } = outcome
    if (!(kind in minutesFaultWords)) return notFound(reply)
    const message = words(language, minutesFaultWords[kind as keyof typeof minutesFaultWords])
    const task = { words: textIn(body, 'task'), owner: textIn(body, 'owner'), due: textIn(body, 'due') }
    const kept = textIn(body, 'act') === 'add-task' ? task : NO_TASK
    return show(site, language, open, [{ field, message }], kept, request, reply)
  })
}

const NO_TASK = { words: '', owner: '', due: '' }

async function show(
  site: Site,
  language: Language,
  { actor, meeting, staff, now }: OpenMeeting,
  errors: readonly FieldError[],
  task: EditProps['task'],
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const minutes = await readMinutes(site.db, meeting.id)
  const at = { meeting, staff, now }
  const may = {
    edit: mayEditMinutes(actor, minutes?.state ?? 'draft', at),
    submit: mayMove(actor, 'submit', at),
    'give-back': mayMove(actor, 'give-back', at),
    ask: mayMove(actor, 'ask', at),
    approve: mayMove(actor, 'approve', at),
    publish: mayMove(actor, 'publish', at),
    correct: mayMove(actor, 'correct', at),
  }
  const page = editPage({
    language,
    meeting,
    minutes,
    published: await readPublished(site.db, meeting.id),
    answers: minutes === null ? [] : await readAnswersTo(site.db, meeting.id, minutes.round),
    participants: (await participantsOf(site.db, meeting.id)).length,
    tasks: await readTasks(site.db, meeting.id),
    may,
    taskKey: randomBytes(8).toString('hex'),
    task,
    errors,
    done: errors.length === 0 && textIn(request.query, 'done') !== '',
    now,
  })
  return sendPage(site, request, reply, page, errors.length === 0 ? 200 : 422)
}

type Done = { readonly ok: true } | { readonly ok: false; readonly kind: string; readonly field: string }

const FIELDS: Readonly<Record<string, string>> = {
  days: 'days',
  'no-note': 'note',
  'no-words': 'task',
  'no-owner': 'owner',
  'no-day': 'due',
}

async function work(
  site: Site,
  language: Language,
  { actor, meeting, now }: OpenMeeting,
  body: Body,
  origin: string,
): Promise<Done> {
  const by = { actor, now }
  const said = (
    outcome: { ok: true } | { ok: false; reasons: readonly { kind: string }[] },
    field = 'opening',
  ): Done => {
    if (outcome.ok) return { ok: true }
    const kind = outcome.reasons[0]?.kind ?? ''
    return { ok: false, kind, field: FIELDS[kind] ?? field }
  }
  const id = meeting.id
  const act = textIn(body, 'act')
  switch (act) {
    case 'draw-up':
      return said(await drawUpMinutes(site.db, id, by), 'step')
    case 'edit':
      return said(await editMinutes(site.db, { meeting: id, ...editIn(body) }, by))
    case 'submit':
    case 'give-back':
    case 'approve':
    case 'publish':
      return said(await moveMinutes(site.db, { meeting: id, move: { kind: act } }, { ...by, origin }), 'step')
    case 'ask': {
      const until = endOfDay(now, numberIn(body, 'days'))
      if (until === null) return { ok: false, kind: 'days', field: 'days' }
      return said(await moveMinutes(site.db, { meeting: id, move: { kind: act, until } }, { ...by, origin }))
    }
    case 'correct': {
      const move = { kind: act, edit: editIn(body), note: textIn(body, 'note') } as const
      return said(await moveMinutes(site.db, { meeting: id, move }, { ...by, origin }))
    }
    case 'reply': {
      const number = numberIn(body, 'number')
      const typed = { words: textIn(body, `reply-${number}`), shown: textIn(body, 'shown') === 'yes' }
      return said(await replyToObjection(site.db, { meeting: id, number, ...typed }, by), `reply-${number}`)
    }
    case 'add-task': {
      const decision = textIn(body, 'decision')
      const task = {
        meeting: id,
        id: /^[a-z0-9]{16}$/.test(textIn(body, 'key')) ? textIn(body, 'key') : randomBytes(8).toString('hex'),
        note: isNoteId(decision) ? decision : null,
        words: textIn(body, 'task'),
        owner: textIn(body, 'owner'),
        ownerPerson: textIn(body, 'remind') === 'yes' ? actor.person : null,
        due: textIn(body, 'due'),
      }
      return said(await addTask(site.db, task, by), 'task')
    }
    case 'settle-task': {
      const to = TASK_STATES.find((state) => state === textIn(body, 'to'))
      const task = textIn(body, 'task').slice(0, 16)
      if (to === undefined) return { ok: false, kind: '', field: '' }
      const change = { meeting: id, task, to, reason: textIn(body, `reason-${task}`) }
      return said(await changeTask(site.db, change, by), `reason-${task}`)
    }
    default:
      return { ok: false, kind: '', field: language }
  }
}

/** The last minute of the day so many days from now, on a Moroccan clock; null: no such number of days. */
function endOfDay(now: Date, days: number) {
  if (days < 1 || days > 60) return null
  const today = legalTimeText(now).slice(0, 10)
  const last = new Date(Date.parse(`${today}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  const read = momentOf(`${last}T23:59`)
  if (!read.ok) return null
  const { note: _, ...moment } = read.value
  return moment
}

function editIn(body: Body) {
  const show = new Set(textsIn(body, 'show'))
  const lines = new Map<string, { words: string; shown: boolean }>()
  for (const name of Object.keys(body)) {
    const note = /^line-([0-9a-f]{32})$/.exec(name)?.[1]
    if (note !== undefined) lines.set(note, { words: textIn(body, name), shown: show.has(note) })
  }
  return { base: numberIn(body, 'base'), opening: textIn(body, 'opening'), lines }
}
