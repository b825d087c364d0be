/** The page of one entry: its packet, the grid, a conflict. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { type Entry, parseEntryId } from '../../domain/contest/entry.ts'
import type { TypedSheet } from '../../domain/jury/read-sheet.ts'
import type { MarkSheet } from '../../domain/judging/judging.ts'
import { declareConflict } from '../../operations/declare-conflict.ts'
import { type MarksRefusal, saveMarks } from '../../operations/save-marks.ts'
import { type Body, entryOf } from '../accompaniment/body.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { originOf } from '../page/origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { entryPage, type EntryState } from './entry-page.tsx'
import { JURY_POST, type Seat, seatOf } from './seat.ts'
import { juryWords as text } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string; readonly entry: string }

export function juryEntryRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.juryEntry(language, ':id', ':entry')
  app.get<{ Params: Params; Querystring: { saved?: string } }>(path, async (request, reply) => {
    const seat = await seatOf(site, language, request, reply)
    if (seat === null) return reply
    const entry = entryHere(seat, request.params)
    if (entry === null) return notFound(reply)
    const state = { ...freshState(seat, entry), saved: request.query.saved !== undefined }
    return sendPage(site, request, reply, entryPage({ site, language, desk: seat.desk, entry, state }))
  })
  app.post<{ Params: Params; Body: Body | undefined }>(path, JURY_POST, async (request, reply) => {
    const seat = await seatOf(site, language, request, reply)
    if (seat === null) return reply
    const entry = entryHere(seat, request.params)
    if (entry === null) return notFound(reply)
    const typed = entryOf(request.body)
    const sent = { site, language, seat, entry, typed }
    return typed.deed === 'conflict' ? conflict(sent, request, reply) : marks(sent, request, reply)
  })
}

type Sent = {
  readonly site: Site
  readonly language: Language
  readonly seat: Seat
  readonly entry: Entry
  readonly typed: Readonly<Record<string, string | undefined>>
}

function entryHere({ desk }: Seat, params: Params): Entry | null {
  const id = parseEntryId(params.entry)
  return desk.entries.find((entry) => entry.id === id) ?? null
}

const asTyped = ({ marks, comments }: Pick<MarkSheet, 'marks' | 'comments'>): TypedSheet => ({
  marks: Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, String(mark)])),
  comments,
})

function freshState({ desk }: Seat, entry: Entry): EntryState {
  const sheet = desk.sheets.get(entry.id)
  return {
    typed: asTyped(sheet ?? { marks: {}, comments: {} }),
    version: sheet?.version ?? 0,
    errors: [],
    reason: '',
    saved: false,
    over: false,
    kept: null,
  }
}

async function marks(
  { site, language, seat, entry, typed }: Sent,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { contest } = seat.desk
  const criteria = contest.plan.criteria.map(({ id }) => id)
  const sheet: TypedSheet = {
    marks: Object.fromEntries(criteria.map((id) => [id, typed[`mark-${id}`] ?? ''])),
    comments: Object.fromEntries([
      ...criteria.map((id) => [id, typed[`comment-${id}`] ?? ''] as const),
      ['', typed.comment ?? ''] as const,
    ]),
  }
  const version = /^\d{1,9}$/.test(typed.version ?? '') ? Number(typed.version) : 0
  const round = typed.round ?? ''
  const outcome = await saveMarks(
    site.db,
    { ...sheet, contest: contest.id, entry: entry.id, round, version },
    { actor: seat.actor, now: new Date() },
  )
  const address = paths.juryEntry(language, contest.id, entry.id)
  if (outcome.ok) return reply.redirect(`${address}?saved=1#saved`, 303)
  if (outcome.reasons.some(({ kind }) => kind === 'no-such-entry')) return notFound(reply)
  const meanwhile = outcome.reasons.find((reason) => reason.kind === 'changed-meanwhile')
  const state: EntryState = {
    ...freshState(seat, entry),
    typed: sheet,
    version: meanwhile?.sheet.version ?? version,
    errors: errorsOf(language, outcome.reasons),
    over: outcome.reasons.some(({ kind }) => kind === 'round-over'),
    kept: meanwhile?.sheet ?? null,
  }
  const status = state.over || state.kept !== null ? 409 : 422
  return sendPage(site, request, reply, entryPage({ site, language, desk: seat.desk, entry, state }), status)
}

function errorsOf(language: Language, reasons: readonly MarksRefusal[]): readonly FieldError[] {
  return reasons.flatMap((reason) => {
    if (reason.kind === 'mark-unread')
      return { field: `mark-${reason.criterion}`, message: words(language, text['mark-unread']) }
    if (reason.kind !== 'comment-long') return []
    const field = reason.criterion === '' ? 'comment' : `comment-${reason.criterion}`
    return { field, message: words(language, text['comment-long'], { most: reason.most }) }
  })
}

async function conflict(
  { site, language, seat, entry, typed }: Sent,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const reason = typed.reason ?? ''
  const outcome = await declareConflict(
    site.db,
    { contest: seat.desk.contest.id, entry: entry.id, reason },
    { actor: seat.actor, now: new Date(), origin: originOf(site, request) },
  )
  if (outcome.ok) return reply.redirect(`${paths.jury(language, seat.desk.contest.id)}?declared=1`, 303)
  if (outcome.reasons.some(({ kind }) => kind === 'no-such-entry')) return notFound(reply)
  const errors = outcome.reasons.flatMap((fault) =>
    fault.kind === 'no-such-entry'
      ? []
      : [
          {
            field: 'reason',
            message: words(language, text[fault.kind], 'most' in fault ? { most: fault.most } : {}),
          },
        ],
  )
  const state = { ...freshState(seat, entry), reason, errors }
  return sendPage(site, request, reply, entryPage({ site, language, desk: seat.desk, entry, state }), 422)
}
