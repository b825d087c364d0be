/** The founding of a dossier for who may read it, with what the dossier already knows put in where nothing was entered. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import { isOwn } from '../../domain/basics/own-text.ts'
import { mayRead, mayWrite } from '../../domain/dossier/dossier.ts'
import { type Deadline, deadlinesOf } from '../../domain/founding/deadlines.ts'
import type { Finding } from '../../domain/founding/findings.ts'
import { checkFounding } from '../../domain/founding/check.ts'
import { EMPTY_FOUNDING, type Founding, type Identity } from '../../domain/founding/founding.ts'
import { statesOf, type StepEvent, type StepStates } from '../../domain/founding/steps.ts'
import type { CivilDate } from '../../domain/law/clear-periods.ts'
import { type KeptFounding, readFounding, readStepEvents } from '../../storage/founding/reads.ts'
import { type OpenDossier, openDossier } from '../dossier/open.ts'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'

export type OpenFounding = {
  readonly site: Site
  readonly language: Language
  readonly open: OpenDossier
  readonly kept: KeptFounding
  /** what is kept, completed by what the dossier knows */
  readonly founding: Founding
  readonly events: readonly StepEvent[]
  readonly states: StepStates
  readonly findings: readonly Finding[]
  readonly deadlines: readonly Deadline[]
  readonly today: CivilDate
  readonly mayWrite: boolean
}

/** Null: the answer is sent already. */
export async function openFounding(
  site: Site,
  language: Language,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  may: typeof mayRead = mayRead,
): Promise<OpenFounding | null> {
  const open = await openDossier(site, language, { request, reply }, may)
  if (open === null) return null
  const { law } = site.library
  const kept = await readFounding(site.db, open.dossier.id)
  const events = await readStepEvents(site.db, open.dossier.id)
  const states = statesOf(events)
  const identity = kept.versions.identity > 0 ? kept.data.identity : knownIdentity(site, open)
  const founding = { ...kept.data, identity }
  return {
    site,
    language,
    open,
    kept,
    founding,
    events,
    states,
    findings: checkFounding(founding, law),
    deadlines: deadlinesOf(states, identity.yearEndMonth, law),
    today: legalTime(new Date()),
    mayWrite: mayWrite(open.actor, open.dossier),
  }
}

/** The dossier's title, place and activity: nobody types them twice. */
function knownIdentity(site: Site, { project, dossier, answers }: OpenDossier): Identity {
  const answer = (id: string): string => {
    const value = answers.get(id)?.current?.value
    return typeof value === 'string' ? value : ''
  }
  const spoken = dossier.language === 'fr' || dossier.language === 'en' ? dossier.language : 'ar'
  const title = isOwn(project.title) ? project.title.own : project.title[spoken]
  const place = territoryText(site, project.territory)[spoken]
  const where = answer('where')
  return {
    ...EMPTY_FOUNDING.identity,
    names: [title],
    seat: where === '' ? place : `${where}، ${place}`.replace('،', spoken === 'ar' ? '،' : ','),
    object: answer('activity'),
    area: place,
  }
}
