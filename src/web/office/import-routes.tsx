import { createWriteStream, renameSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { legalTime } from '../../domain/basics/legal-time.ts'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { partScope } from '../../domain/office/permissions.ts'
import { startUpload, stopUpload, type Upload } from '../../operations/import-upload.ts'
import { undoImport } from '../../operations/undo-import.ts'
import { readBatches } from '../../storage/imports/reads.ts'
import { type KeptJob, readJob } from '../../storage/office/jobs.ts'
import { NATION } from '../../domain/basics/territory-code.ts'
import { consentHash } from '../idea/consent.ts'
import { meetingChoices } from '../idea/meeting-choices.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { UNDO_REFUSALS } from '../words/imports.ts'
import { words } from '../words/word.ts'
import { type Body, one } from './body.ts'
import { jobPage } from './import-job-page.tsx'
import { importsPage, kindsOf } from './import-page.tsx'
import { importWords as text } from './import-words.ts'
import { enterOffice, type Office } from './office.ts'
import { openUploadFolder, type UploadFolder } from './upload-folder.ts'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string }
const LIMIT = perPerson(60)
const POST = { preHandler: requireSameOrigin, config: LIMIT }
const STANDARD_LIMIT_BYTES = 100_000_000
/** After so long without a sign of life the process that ran a job has ended. */
const SILENT_MS = 30_000

export function importRoutes(app: FastifyInstance, site: Site): void {
  app.register(async (scope) => {
    const mostBytes = site.settings.importLimitBytes ?? STANDARD_LIMIT_BYTES
    // files are read here and nowhere else of the office
    await scope.register(multipart, {
      throwFileSizeLimit: false,
      limits: { fileSize: mostBytes + 1, files: 1, fields: 4, parts: 6, fieldSize: 200, headerPairs: 20 },
    })
    const folder = openUploadFolder()
    scope.addHook('onClose', async () => folder.close())
    for (const language of LANGUAGES) routesIn(scope, { site, language, folder, mostBytes })
  })
}

type Area = {
  readonly site: Site
  readonly language: Language
  readonly folder: UploadFolder
  readonly mostBytes: number
}

function routesIn(app: FastifyInstance, area: Area): void {
  const { site, language, folder } = area
  const path = paths.officePart(language, 'imports')
  const entered = (request: FastifyRequest, reply: FastifyReply) =>
    enterOffice(site, language, 'imports', request, reply)
  app.get(path, async (request, reply) => {
    const office = await entered(request, reply)
    return office === null ? reply : sendList(area, office, request, reply, null)
  })
  app.post(path, POST, async (request, reply) => {
    const office = await entered(request, reply)
    return office === null ? reply : receive(area, office, request, reply)
  })
  app.get<{ Params: Params }>(`${path}/jobs/:id`, async (request, reply) => {
    const office = await entered(request, reply)
    if (office === null) return reply
    const job = await jobOf(site, office, request.params.id)
    if (job === null) return notFound(reply)
    if (job.state === 'running') reply.header('refresh', '2')
    return sendPage(site, request, reply, jobPage(office, { job, kept: folder.has(job.id) }))
  })
  app.post<{ Params: Params }>(`${path}/jobs/:id/stop`, POST, async (request, reply) => {
    const office = await entered(request, reply)
    if (office === null) return reply
    if ((await jobOf(site, office, request.params.id)) === null) return notFound(reply)
    await stopUpload(site.db, request.params.id, office.actor.person)
    return reply.redirect(`${path}/jobs/${encodeURIComponent(request.params.id)}`, 303)
  })
  app.post<{ Params: Params }>(`${path}/jobs/:id/apply`, POST, async (request, reply) => {
    const office = await entered(request, reply)
    if (office === null) return reply
    const job = await jobOf(site, office, request.params.id)
    if (job === null) return notFound(reply)
    if (!folder.has(job.id)) return sendList(area, office, request, reply, words(language, text.fileGone))
    const id = newJobId()
    renameSync(folder.pathOf(job.id), folder.pathOf(id))
    return begin(area, office, reply, {
      id,
      kind: job.kind,
      fileName: job.fileName,
      publish: job.publish,
      dryRun: false,
    })
  })
  app.post<{ Body: Body | undefined }>(`${path}/undo`, POST, async (request, reply) => {
    const office = await entered(request, reply)
    if (office === null) return reply
    const batch = Number(one(request.body, 'batch'))
    const circumstances = { now: new Date(), actor: office.actor, activities: site.library.activities }
    const outcome = await undoImport(site.db, Number.isSafeInteger(batch) ? batch : -1, circumstances)
    if (outcome.ok) return reply.redirect(path, 303)
    const wrong = words(language, UNDO_REFUSALS[outcome.reasons[0]?.kind ?? 'unknown-import'])
    return sendList(area, office, request, reply, wrong)
  })
}

/** A job whose process has ended is over, and has written nothing. */
async function jobOf(site: Site, { actor }: Office, id: string): Promise<KeptJob | null> {
  const job = await readJob(site.db, id, actor.person)
  if (job === null || job.state !== 'running') return job
  return Date.now() - job.beatAt.getTime() > SILENT_MS ? { ...job, state: 'broken' } : job
}

async function sendList(
  { site, mostBytes }: Area,
  office: Office,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong: string | null,
): Promise<FastifyReply> {
  const all = await readBatches(site.db)
  const national = partScope(office.actor, 'imports').includes(NATION)
  const own = `person:${office.actor.person}`
  const batches = national ? all : all.filter(({ actor }) => actor === own)
  const page = importsPage(office, { batches, mostBytes, wrong })
  return sendPage(site, request, reply, page, wrong === null ? 200 : 422)
}

/** The file is put on disk as it comes, then tried; nothing is written yet. */
async function receive(
  area: Area,
  office: Office,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { language, folder, mostBytes } = area
  const refuse = (wrong: string) => sendList(area, office, request, reply, wrong)
  if (!request.isMultipart()) return refuse(words(language, text.fileNeeded))
  const id = newJobId()
  const fields = new Map<string, string>()
  let fileName = ''
  let tooLarge = false
  for await (const part of request.parts()) {
    if (part.type === 'field') fields.set(part.fieldname, String(part.value))
    else {
      fileName = tidyName(part.filename)
      await pipeline(part.file, createWriteStream(folder.pathOf(id)))
      tooLarge = part.file.truncated
    }
  }
  folder.keepForAWhile(id)
  if (tooLarge) {
    folder.remove(id)
    return refuse(words(language, text.tooLarge, { most: Math.floor(mostBytes / 1_000_000) }))
  }
  if (fileName === '' || !folder.has(id)) return refuse(words(language, text.fileNeeded))
  const kind = kindsOf(office).find((known) => known === fields.get('kind'))
  if (kind === undefined) return refuse(words(language, text.kindNeeded))
  return begin(area, office, reply, {
    id,
    kind,
    fileName,
    publish: fields.get('publish') === 'yes',
    dryRun: true,
  })
}

async function begin(
  { site, language, folder, mostBytes }: Area,
  office: Office,
  reply: FastifyReply,
  job: Pick<Upload, 'id' | 'kind' | 'fileName' | 'publish' | 'dryRun'>,
): Promise<FastifyReply> {
  const now = new Date()
  const { activities } = site.library
  const choices = meetingChoices(activities, { year: legalTime(now).year, now })
  const reading = { choices, language, consentHash: consentHash(language), activities }
  const upload = { ...job, path: folder.pathOf(job.id), mostBytes, reading }
  const started = await startUpload(site.db, upload, { actor: office.actor, now: () => new Date() })
  if (!started.ok) return notFound(reply)
  if (!job.dryRun) void started.value.done.then(() => folder.remove(job.id))
  return reply.redirect(`${paths.officePart(language, 'imports')}/jobs/${job.id}`, 303)
}

function newJobId(): string {
  return randomBytes(8).toString('hex')
}

/** The name as the person knows it, without folders or hidden characters. */
function tidyName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').slice(0, 120)
}
