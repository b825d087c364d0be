/** Documents that belong to a dossier. */
import { randomBytes } from 'node:crypto'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { type Dossier, parseDossierId } from '../../domain/dossier/dossier.ts'
import {
  FILE_LIMITS,
  type FileId,
  type FileRefusal,
  mayChangeFiles,
  maySeeFiles,
  parseFileId,
} from '../../domain/file/file.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { bringFile } from '../../operations/bring-file.ts'
import { takeAwayFile } from '../../operations/take-away-file.ts'
import { readDossier } from '../../storage/dossier/reads.ts'
import { inspectedAside } from '../../storage/file/inspect/inspected-aside.ts'
import { readFileOf, readFiles } from '../../storage/file/reads.ts'
import { getBytes } from '../../storage/file/store.ts'
import { requireActor } from '../account/session.ts'
import { perPerson } from '../page/per-person.ts'
import { refusalPage } from '../page/refusal-page.tsx'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { type FilesProps, filesPage } from './files-page.tsx'
import { receivedFile } from './received-file.ts'
import { sendFile } from './send-file.ts'
import { FAULT_WORDS, fileWords } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Asked = FastifyRequest<{
  Params: { readonly id: string; readonly file: string }
  Querystring: { readonly done?: string | string[] }
}>

export function fileRoutes(app: FastifyInstance, site: Site): void {
  app.register(async (scope) => {
    // forms with a document are read here and nowhere else
    await scope.register(multipart, {
      throwFileSizeLimit: false,
      limits: {
        fileSize: FILE_LIMITS.bytes + 1,
        files: 1,
        fields: 4,
        parts: 5,
        fieldSize: 1000,
        headerPairs: 20,
      },
    })
    for (const language of LANGUAGES) routesIn(scope, site, language)
  })
}

function routesIn(app: FastifyInstance, site: Site, language: Language): void {
  const changes = {
    preHandler: requireSameOrigin,
    config: perPerson(120),
  }
  app.get(paths.dossierFiles(language, ':id'), async (request: Asked, reply) => {
    const found = await foundFor(site, language, request, reply)
    if (found === null) return reply
    const { done } = request.query
    const props = await listOf(site, found, done === 'kept' || done === 'taken' ? done : null)
    return sendPage(site, request, reply, filesPage(language, props))
  })
  app.post(paths.dossierFiles(language, ':id'), changes, async (request: Asked, reply) => {
    const found = await foundFor(site, language, request, reply)
    return found === null ? reply : bring(site, language, found, request, reply)
  })
  app.get(paths.dossierFile(language, ':id', ':file'), async (request: Asked, reply) => {
    const found = await foundFor(site, language, request, reply)
    if (found === null) return reply
    const id = parseFileId(request.params.file)
    const file = id === null ? null : await readFileOf(site.db, found.dossier.id, id)
    const bytes = file === null ? null : await getBytes(site.files.folder, file.contentHash)
    if (file === null || bytes === null) return notFound(reply)
    return sendFile(reply, file, bytes)
  })
  app.post(paths.dossierFile(language, ':id', ':file'), changes, async (request: Asked, reply) => {
    const found = await foundFor(site, language, request, reply)
    return found === null ? reply : takeAway(site, language, found, request, reply)
  })
}

type Found = { readonly actor: Actor; readonly dossier: Dossier }

/** Null: the answer is on its way (signed out, or nothing that this person may see). */
async function foundFor(
  site: Site,
  language: Language,
  request: Asked,
  reply: FastifyReply,
): Promise<Found | null> {
  const actor = await requireActor(site, language, request, reply)
  if (actor === null) return null
  const id = parseDossierId(request.params.id)
  const dossier = id === null ? null : await readDossier(site.db, id)
  if (dossier !== null && maySeeFiles(actor, dossier)) return { actor, dossier }
  notFound(reply)
  return null
}

async function listOf(
  site: Site,
  { actor, dossier }: Found,
  done: FilesProps['done'],
  errors: FilesProps['errors'] = [],
): Promise<FilesProps> {
  return {
    dossier: dossier.id,
    files: await readFiles(site.db, dossier.id),
    mayChange: mayChangeFiles(actor, dossier),
    scanned: site.files.scan !== null,
    done,
    errors,
  }
}

async function bring(
  site: Site,
  language: Language,
  found: Found,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const refuse = async (message: string, status: number) => {
    const props = await listOf(site, found, null, [{ field: 'document', message }])
    return sendPage(site, request, reply, filesPage(language, props), status).header(
      'cache-control',
      'no-store',
    )
  }
  if (!mayChangeFiles(found.actor, found.dossier)) return refuse(words(language, fileWords.mayNotWrite), 403)
  const received = await receivedFile(request)
  if (received === null) return refuse(words(language, fileWords.noneChosen), 422)
  const outcome = await bringFile(
    site.db,
    { actor: found.actor, dossier: found.dossier.id, ...received },
    {
      now: new Date(),
      id: randomBytes(8).toString('hex') as FileId,
      folder: site.files.folder,
      inspect: inspectedAside,
      scan: site.files.scan,
    },
  )
  if (outcome.ok) return reply.redirect(`${paths.dossierFiles(language, found.dossier.id)}?done=kept`, 303)
  return refuse(outcome.reasons.map((reason) => reasonWords(language, reason)).join(' '), 422)
}

function reasonWords(language: Language, reason: FileRefusal): string {
  switch (reason.kind) {
    case 'fault':
      return words(language, FAULT_WORDS[reason.fault])
    case 'too-many-files':
      return words(language, fileWords.tooMany, { most: reason.most })
    case 'dossier-full':
      return words(language, fileWords.full, { most: reason.mostMegabytes })
    case 'may-not-write':
    case 'no-such-dossier':
      return words(language, fileWords.mayNotWrite)
  }
}

async function takeAway(
  site: Site,
  language: Language,
  { actor, dossier }: Found,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const file = parseFileId(request.params.file)
  if (file === null) return notFound(reply)
  const outcome = await takeAwayFile(
    site.db,
    { actor, dossier: dossier.id, file },
    { now: new Date(), folder: site.files.folder },
  )
  if (outcome.ok) return reply.redirect(`${paths.dossierFiles(language, dossier.id)}?done=taken`, 303)
  if (outcome.reasons[0]?.kind !== 'may-not-write') return notFound(reply)
  const page = refusalPage(language, fileWords.title, fileWords.mayNotWrite)
  return sendPage(site, request, reply, page, 403).header('cache-control', 'no-store')
}
