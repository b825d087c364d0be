/** Presentations: brought by those on duty, made public by whoever plans the meeting, then anybody's to read. */
import { randomBytes } from 'node:crypto'
import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { mayCapture } from '../../domain/capture/note.ts'
import { FILE_LIMITS, type FileId, parseFileId } from '../../domain/file/file.ts'
import { isShown, mayPlanMeetings } from '../../domain/meeting/meeting.ts'
import {
  bringPresentation,
  changePresentation,
  type PresentationAct,
  type PresentationRefusal,
} from '../../operations/capture-file.ts'
import { readMeetingFiles } from '../../storage/capture/reads.ts'
import { inspectedAside } from '../../storage/file/inspect/inspected-aside.ts'
import { getBytes } from '../../storage/file/store.ts'
import { actorOf } from '../account/session.ts'
import { sendFile } from '../file/send-file.ts'
import { FAULT_WORDS, fileWords as dossierFileWords } from '../file/words.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { presentationsPage, type PresentationsProps } from './files-page.tsx'
import { type Body, textIn } from './note-entry.ts'
import { meetingOf, type MayOpen, type OpenMeeting, openMeeting } from './open.ts'
import { fileWords } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Asked = FastifyRequest<{
  Params: { id: string; file: string }
  Querystring: Body
  Body: Body | undefined
}>

/** Those on duty, and whoever plans the meeting. */
const mayBring: MayOpen = (actor, at) =>
  mayCapture(actor, at) || (actor !== null && mayPlanMeetings(actor, at.meeting.territory))

export function presentationRoutes(app: FastifyInstance, site: Site): void {
  app.register(async (scope) => {
    await scope.register(multipart, {
      throwFileSizeLimit: false,
      limits: {
        fileSize: FILE_LIMITS.bytes + 1,
        files: 1,
        fields: 6,
        parts: 7,
        fieldSize: 2000,
        headerPairs: 20,
      },
    })
    for (const language of LANGUAGES) routesIn(scope, site, language)
  })
}

function routesIn(app: FastifyInstance, site: Site, language: Language): void {
  const changes = { preHandler: requireSameOrigin, config: perPerson(60) }
  app.get(paths.captureFiles(language, ':id'), async (request: Asked, reply) => {
    const open = await openMeeting(site, language, { request, reply }, mayBring)
    return open === null ? reply : show(site, language, open, NOTHING, [], request, reply)
  })
  app.post(paths.captureFiles(language, ':id'), changes, async (request: Asked, reply) => {
    const open = await openMeeting(site, language, { request, reply }, mayBring)
    return open === null ? reply : bring(site, language, open, request, reply)
  })
  app.get(paths.presentation(language, ':id', ':file'), async (request: Asked, reply) => {
    const at = await meetingOf(site, request)
    const id = parseFileId(request.params.file)
    if (at === null || id === null) return notFound(reply)
    const file = (await readMeetingFiles(site.db, at.meeting.id)).find((each) => each.id === id)
    const open = file?.releasedAt !== null && isShown(at.meeting)
    const seen = open || mayBring(await actorOf(site, request), at)
    const bytes = file === undefined || !seen ? null : await getBytes(site.files.folder, file.contentHash)
    if (file === undefined || bytes === null) return notFound(reply)
    return sendFile(reply, file, bytes)
  })
  app.post(paths.presentation(language, ':id', ':file'), changes, async (request: Asked, reply) => {
    const open = await openMeeting(site, language, { request, reply }, mayBring)
    if (open === null) return reply
    const file = parseFileId(request.params.file)
    const act = (['release', 'hold-back', 'take-away'] as const).find(
      (one): one is PresentationAct => one === textIn(request.body ?? {}, 'act'),
    )
    if (file === null || act === undefined) return notFound(reply)
    const asked = { actor: open.actor, meeting: open.meeting.id, file, act }
    const by = { now: open.now, folder: site.files.folder }
    const outcome = await changePresentation(site.db, asked, by)
    if (!outcome.ok) return notFound(reply)
    return reply.redirect(paths.captureFiles(language, open.meeting.id, { done: 'changed' }), 303)
  })
}

const NOTHING = { title: '', speaker: '', consent: false }

async function show(
  site: Site,
  language: Language,
  { actor, meeting }: OpenMeeting,
  typed: PresentationsProps['typed'],
  errors: readonly FieldError[],
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const done = textIn(request.query, 'done')
  const page = presentationsPage({
    language,
    meeting,
    files: await readMeetingFiles(site.db, meeting.id),
    plans: mayPlanMeetings(actor, meeting.territory),
    typed,
    errors,
    done: done === 'kept' ? fileWords.kept : done === 'changed' ? fileWords.changed : null,
  })
  return sendPage(site, request, reply, page, errors.length === 0 ? 200 : 422)
}

async function bring(
  site: Site,
  language: Language,
  open: OpenMeeting,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const received = await receivedForm(request)
  const typed = received?.typed ?? NOTHING
  const refuse = (field: string, message: string) =>
    show(site, language, open, typed, [{ field, message }], request, reply)
  if (received === null || received.file === null)
    return refuse('document', words(language, dossierFileWords.noneChosen))
  const { actor, meeting, now } = open
  const outcome = await bringPresentation(
    site.db,
    { actor, meeting: meeting.id, ...typed, ...received.file },
    {
      now,
      id: randomBytes(8).toString('hex') as FileId,
      folder: site.files.folder,
      inspect: inspectedAside,
      scan: site.files.scan,
    },
  )
  if (outcome.ok) return reply.redirect(paths.captureFiles(language, meeting.id, { done: 'kept' }), 303)
  const [reason] = outcome.reasons
  const said = reason === undefined ? null : refusalOf(language, reason)
  return said === null ? notFound(reply) : refuse(said.field, said.message)
}

function refusalOf(language: Language, reason: PresentationRefusal): FieldError | null {
  switch (reason.kind) {
    case 'fault':
      return { field: 'document', message: words(language, FAULT_WORDS[reason.fault]) }
    case 'no-title':
      return { field: 'title', message: words(language, fileWords.noTitle) }
    case 'no-consent':
      return { field: 'speaker', message: words(language, fileWords.noConsent) }
    case 'too-many':
      return { field: 'document', message: words(language, fileWords.tooMany) }
    case 'no-such-meeting':
    case 'no-such-file':
      return null
  }
}

/** The document and what was typed with it, at most one byte longer than is allowed; null: the form is broken. */
async function receivedForm(request: Asked): Promise<{
  readonly typed: PresentationsProps['typed']
  readonly file: { readonly name: string; readonly bytes: Buffer } | null
} | null> {
  if (!request.isMultipart()) return null
  try {
    const fields = new Map<string, string>()
    let file: { name: string; bytes: Buffer } | null = null
    for await (const part of request.parts()) {
      if (part.type === 'field') fields.set(part.fieldname, String(part.value))
      else file = await bytesOf(part)
    }
    const of = (name: string) => fields.get(name) ?? ''
    return { typed: { title: of('title'), speaker: of('speaker'), consent: of('consent') === 'yes' }, file }
  } catch {
    return null
  }
}

async function bytesOf(part: MultipartFile): Promise<{ name: string; bytes: Buffer } | null> {
  const bytes = await part.toBuffer()
  return part.fieldname === 'document' && part.filename !== '' ? { name: part.filename, bytes } : null
}
