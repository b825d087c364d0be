/** One note: choosing among texts, splitting, merging, taking back, and putting an idea into the bank. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { standingNotes } from '../../domain/capture/lineage.ts'
import { isNoteId, NOTE_KINDS } from '../../domain/capture/note.ts'
import { ideaFromNote } from '../../operations/capture-idea.ts'
import { takeStep, undoStep } from '../../operations/capture-lineage.ts'
import { settleNote } from '../../operations/capture-notes.ts'
import { randomSimulationId } from '../../operations/save-simulation.ts'
import {
  notesWithContact,
  readMeetingIdeas,
  readNotes,
  readNoteVersions,
  readSteps,
} from '../../storage/capture/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { originOf } from '../page/origin.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type Word, words } from '../words/word.ts'
import { ideaLetter } from './idea-letter.ts'
import { mergePage } from './merge-page.tsx'
import { type Body, hexIn, newKey, numberIn, textIn, textsIn, typedOf } from './note-entry.ts'
import { type NoteProps, notePage } from './note-page.tsx'
import { type OpenMeeting, openMeeting } from './open.ts'
import { captureFaultWords, captureWords } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Asked = FastifyRequest<{
  Params: { note: string }
  Querystring: Body
  Body: Body | undefined
}>
type Fault = keyof typeof captureFaultWords

export function oneNotePages(app: FastifyInstance, site: Site, language: Language): void {
  const changes = { preHandler: requireSameOrigin, config: perPerson(120) }
  const address = paths.captureNote(language, ':id', ':note')
  app.get(address, async (request: Asked, reply) => {
    const open = await openMeeting(site, language, { request, reply })
    return open === null ? reply : show(site, language, open, {}, request, reply)
  })
  app.post(address, changes, async (request: Asked, reply) => {
    const open = await openMeeting(site, language, { request, reply })
    return open === null ? reply : act(site, language, open, request, reply)
  })
  app.get(paths.captureMerge(language, ':id'), async (request: Asked, reply) => {
    const open = await openMeeting(site, language, { request, reply })
    return open === null ? reply : showMerge(site, language, open, request.query, [], request, reply)
  })
  app.post(paths.captureMerge(language, ':id'), changes, async (request: Asked, reply) => {
    const open = await openMeeting(site, language, { request, reply })
    return open === null ? reply : merge(site, language, open, request, reply)
  })
}

async function show(
  site: Site,
  language: Language,
  { meeting }: OpenMeeting,
  more: Partial<Pick<NoteProps, 'typed' | 'errors'>>,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const id = request.params.note
  const notes = await readNotes(site.db, meeting.id)
  const note = isNoteId(id) ? notes.find((each) => each.id === id) : undefined
  if (note === undefined) return notFound(reply)
  const [versions, steps, contacts, ideas] = await Promise.all([
    readNoteVersions(site.db, meeting.id, id),
    readSteps(site.db, meeting.id),
    notesWithContact(site.db, meeting.id),
    readMeetingIdeas(site.db, meeting.id),
  ])
  const { words: said, sector } = note.content
  const done: Word | null = textIn(request.query, 'done') === '' ? null : captureWords.stepTaken
  const page = notePage({
    site,
    language,
    meeting,
    note,
    versions,
    notes,
    steps,
    hasContact: contacts.has(id),
    project: ideas.find((each) => each.note === id)?.project ?? null,
    typed: { title: said.split('\n')[0]?.slice(0, 80) ?? '', words: said, sector: sector ?? '', parts: [] },
    errors: [],
    done: more.errors === undefined ? done : null,
    ...more,
  })
  return sendPage(site, request, reply, page, more.errors === undefined ? 200 : 422)
}

/** Where it leads, or why not. */
type Done = { readonly ok: true; readonly to: string } | { readonly ok: false; readonly kind: string }

async function act(
  site: Site,
  language: Language,
  open: OpenMeeting,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const body = request.body ?? {}
  const { note } = request.params
  const here = paths.captureNote(language, open.meeting.id, note, { done: 'yes' })
  const done = await takeAct(site, language, open, request, body, here)
  if (done.ok) return reply.redirect(done.to, 303)
  if (done.kind === 'no-such-meeting' || !(done.kind in captureFaultWords)) return notFound(reply)
  const fault = done.kind as Fault
  const field = { 'title-length': 'title', 'no-sector': 'sector', 'too-few': 'part1' }[fault as string]
  const message = words(language, captureFaultWords[fault])
  const typed = {
    title: textIn(body, 'title'),
    words: textIn(body, 'words'),
    sector: textIn(body, 'sector'),
    parts: partsIn(body),
  }
  const inPart = textIn(body, 'act') === 'split' ? 'part1' : 'words'
  const errors: FieldError[] = [{ field: field ?? inPart, message }]
  const kept = textIn(body, 'act') === 'idea' || textIn(body, 'act') === 'split' ? { typed } : {}
  return show(site, language, open, { ...kept, errors }, request, reply)
}

const partsIn = (body: Body) => ['part1', 'part2', 'part3'].map((name) => textIn(body, name))

async function takeAct(
  site: Site,
  language: Language,
  { actor, meeting: { id: meeting }, now }: OpenMeeting,
  request: Asked,
  body: Body,
  here: string,
): Promise<Done> {
  const { note } = request.params
  const by = { actor, now }
  const key = hexIn(body, 'key') ?? newKey()
  const result = (outcome: { ok: true } | { ok: false; reasons: readonly { kind: string }[] }, to: string) =>
    outcome.ok ? { ok: true as const, to } : { ok: false as const, kind: outcome.reasons[0]?.kind ?? '' }
  switch (textIn(body, 'act')) {
    case 'settle': {
      const against = textIn(body, 'against').split(',').map(Number)
      const asked = { meeting, note, against, version: numberIn(body, 'version'), key }
      return result(await settleNote(site.db, asked, by), here)
    }
    case 'undo': {
      const step = String(numberIn(body, 'step'))
      return result(
        await undoStep(site.db, { meeting, step }, by),
        paths.capture(language, meeting, { done: 'merged' }),
      )
    }
    case 'split': {
      const found = (await readNotes(site.db, meeting)).find((each) => each.id === note)
      if (found === undefined) return { ok: false, kind: 'no-such-meeting' }
      const parts = partsIn(body).filter((part) => part.trim() !== '')
      const into = parts.map((part, at) => ({
        id: derived(key, at),
        typed: { ...typedOf(found.content), words: part },
      }))
      const outcome = await takeStep(site.db, { meeting, key, from: [note], into }, by)
      return result(outcome, paths.capture(language, meeting, { done: 'merged' }))
    }
    case 'idea': {
      const asked = {
        meeting,
        note,
        title: textIn(body, 'title'),
        words: textIn(body, 'words'),
        sector: textIn(body, 'sector'),
        territory:
          (await readNotes(site.db, meeting)).find((each) => each.id === note)?.content.territory ?? '',
      }
      const outcome = await ideaFromNote(site.db, asked, {
        ...by,
        keys: site.receiptKeys,
        activities: site.library.activities,
        id: randomSimulationId,
        ideaKey: () => randomBytes(24).toString('base64url'),
        wording: ideaLetter(originOf(site, request)),
      })
      return result(outcome, here)
    }
    default:
      return { ok: false, kind: 'no-such-meeting' }
  }
}

/** The ids of what one form makes: the same when it is sent twice. */
function derived(key: string, at: number): string {
  return `${key.slice(0, 30)}${(at + 1).toString(16).padStart(2, '0')}`
}

async function chosenIn(site: Site, meeting: string, body: Body) {
  const asked = new Set(textsIn(body, 'note'))
  const notes = await readNotes(site.db, meeting)
  const ids = notes.map(({ id }) => id)
  const stands = new Set(standingNotes(ids, await readSteps(site.db, meeting)))
  return notes.filter(({ id }) => stands.has(id) && asked.has(id))
}

async function showMerge(
  site: Site,
  language: Language,
  { meeting }: OpenMeeting,
  body: Body,
  errors: readonly FieldError[],
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const chosen = await chosenIn(site, meeting.id, body)
  const kind = NOTE_KINDS.find((one) => one === textIn(body, 'kind')) ?? chosen[0]?.content.kind ?? 'need'
  const typed = textIn(body, 'words')
  const joined = errors.length > 0 ? typed : chosen.map(({ content }) => content.words).join('\n')
  const page = mergePage({ language, meeting, chosen, typed: { words: joined, kind }, errors })
  return sendPage(site, request, reply, page, errors.length === 0 ? 200 : 422)
}

async function merge(
  site: Site,
  language: Language,
  open: OpenMeeting,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const body = request.body ?? {}
  const { actor, meeting, now } = open
  const key = hexIn(body, 'key') ?? newKey()
  const from = textsIn(body, 'note')
  const first = (await readNotes(site.db, meeting.id)).find(({ id }) => id === from[0])
  if (first === undefined) return notFound(reply)
  const typed = { ...typedOf(first.content), kind: textIn(body, 'kind'), words: textIn(body, 'words') }
  const asked = { meeting: meeting.id, key, from, into: [{ id: derived(key, 0), typed }] }
  const outcome = await takeStep(site.db, asked, { actor, now })
  if (outcome.ok) return reply.redirect(paths.capture(language, meeting.id, { done: 'merged' }), 303)
  const kind = outcome.reasons[0]?.kind ?? ''
  if (!(kind in captureFaultWords)) return notFound(reply)
  const message = words(language, captureFaultWords[kind as Fault])
  return showMerge(site, language, open, body, [{ field: 'words', message }], request, reply)
}
