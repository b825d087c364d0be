/** Opens the dossier that an address names, for who may; everybody else is answered as if there were none. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { type Dossier, mayRead, parseDossierId } from '../../domain/dossier/dossier.ts'
import type { Answers } from '../../domain/dossier/completeness.ts'
import type { Actor } from '../../domain/person/actor.ts'
import type { Project } from '../../domain/project/project.ts'
import { readAnswers, readDossier } from '../../storage/dossier/reads.ts'
import { readProject } from '../../storage/project/reads.ts'
import { requireActor } from '../account/session.ts'
import type { Site } from '../site.ts'
import { notFound } from '../page/not-found.ts'

export type OpenDossier = {
  readonly actor: Actor
  readonly dossier: Dossier
  readonly project: Project
  readonly answers: Answers
}

/** `may`: what this address asks of who opens it. Null: the answer is sent already. */
export async function openDossier(
  site: Site,
  language: Language,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  may: (actor: Actor, dossier: Dossier) => boolean = mayRead,
): Promise<OpenDossier | null> {
  const actor = await requireActor(site, language, request, reply)
  if (actor === null) return null
  const { id: typed } = request.params as { id?: string }
  const id = parseDossierId(typed ?? '')
  const dossier = id === null ? null : await readDossier(site.db, id)
  const project = dossier === null ? null : await readProject(site.db, dossier.project)
  if (dossier === null || project === null || !mayRead(actor, dossier) || !may(actor, dossier)) {
    notFound(reply)
    return null
  }
  return { actor, dossier, project, answers: await readAnswers(site.db, dossier.id) }
}
