/** Writing down what is said, one note at a time. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { standingNotes } from '../../domain/capture/lineage.ts'
import { packNote, type TypedNote } from '../../domain/capture/note.ts'
import { captureNotes } from '../../operations/capture-notes.ts'
import { notesWithContact, readMeetingIdeas, readNotes, readSteps } from '../../storage/capture/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type Word, words } from '../words/word.ts'
import { capturePage } from './capture-page.tsx'
import { type Body, hexIn, newKey, numberIn, textIn, typedNote, typedOf } from './note-entry.ts'
import { type OpenMeeting, openMeeting } from './open.ts'
import { captureFaultWords, captureWords } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Asked = FastifyRequest<{ Querystring: Body; Body: Body | undefined }>

const DONE: Readonly<Record<string, Word>> = {
  kept: captureWords.saved,
  beside: captureWords.savedBeside,
  merged: captureWords.stepTaken,
}
const FIELD: Readonly<Record<string, string>> = {
  'no-kind': 'kind',
  'contact-unread': 'contact',
  'contact-without-consent': 'contact',
  'consent-without-contact': 'contact',
}

export function notePages(app: FastifyInstance, site: Site, language: Language): void {
  const changes = { preHandler: requireSameOrigin, config: perPerson(120) }
  app.get(paths.capture(language, ':id'), async (request: Asked, reply) => {
    const open = await openMeeting(site, language, { request, reply })
    return open === null ? reply : show(site, language, open, null, request, reply)
  })
  app.post(paths.capture(language, ':id'), changes, async (request: Asked, reply) => {
    const open = await openMeeting(site, language, { request, reply })
    return open === null ? reply : keep(site, language, open, request, reply)
  })
}

type Form = {
  readonly typed: TypedNote
  readonly note: string
  readonly base: number
  readonly errors: readonly FieldError[]
}

/** `form`: what was refused; null: an empty form, or the note that is to be corrected or answered. */
async function show(
  site: Site,
  language: Language,
  { actor, meeting }: OpenMeeting,
  form: Form | null,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [notes, steps, contacts, ideas] = await Promise.all([
    readNotes(site.db, meeting.id),
    readSteps(site.db, meeting.id),
    notesWithContact(site.db, meeting.id),
    readMeetingIdeas(site.db, meeting.id),
  ])
  const stands = new Set(
    standingNotes(
      notes.map(({ id }) => id),
      steps,
    ),
  )
  const standing = notes.filter(({ id }) => stands.has(id))
  const asked = hexIn(request.query, 'note')
  const corrected = standing.find(({ id }) => id === asked)
  const answers = standing.find(({ id }) => id === hexIn(request.query, 'answers'))?.id ?? ''
  const empty = typedNote({ kind: answers === '' ? 'need' : 'answer', language, answers })
  const blank = { typed: empty, note: newKey(), base: 0, errors: [] }
  const shown =
    form ??
    (corrected === undefined
      ? blank
      : { typed: typedOf(corrected.content), note: corrected.id, base: corrected.version, errors: [] })
  const page = capturePage({
    site,
    language,
    meeting,
    ...shown,
    editKey: newKey(),
    person: actor.person,
    questions: standing.filter(({ content }) => content.kind === 'question'),
    standing: standing.toReversed(),
    steps,
    contacts,
    ideas: new Set(ideas.flatMap(({ note }) => note ?? [])),
    number: Math.max(1, numberIn(request.query, 'page')),
    done: form === null ? (DONE[textIn(request.query, 'done')] ?? null) : null,
  })
  return sendPage(site, request, reply, page, form === null ? 200 : 422)
}

async function keep(
  site: Site,
  language: Language,
  open: OpenMeeting,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const body = request.body ?? {}
  const typed = typedNote(body)
  const note = hexIn(body, 'note') ?? newKey()
  const base = numberIn(body, 'base')
  const edit = { key: hexIn(body, 'key') ?? newKey(), note, base, text: packNote(typed) }
  const { actor, meeting, now } = open
  const kept = await captureNotes(site.db, { meeting: meeting.id, edits: [edit] }, { actor, now })
  if (!kept.ok) return notFound(reply)
  const [verdict] = kept.value
  if (verdict?.kind === 'refused') {
    const { reason } = verdict
    const known = reason === 'key-malformed' ? 'not-a-note' : reason
    const message = words(language, captureFaultWords[known])
    const errors = [{ field: FIELD[reason] ?? 'words', message }]
    return show(site, language, open, { typed, note, base, errors }, request, reply)
  }
  const done = verdict?.kind === 'beside' ? 'beside' : 'kept'
  return reply.redirect(paths.capture(language, meeting.id, { done }), 303)
}
