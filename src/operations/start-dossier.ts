/** Begins the dossier of a project: on the record of an idea, which goes on as a project, or on a record of its own. */
import { createHash } from 'node:crypto'
import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import type { Language } from '../domain/basics/language.ts'
import { legalTime } from '../domain/basics/legal-time.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import { type DossierId, parseDossierId, roleIn } from '../domain/dossier/dossier.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { PersonId } from '../domain/person/person.ts'
import { EMPTY_LIFE } from '../domain/project/project.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { dossierOfProject, hasIdea, setStage } from '../storage/dossier/work.ts'
import { insertDossier, lockDossierId, putMember } from '../storage/dossier/writes.ts'
import { isHolder } from '../storage/idea/holder.ts'
import { readHeldIdea } from '../storage/idea/reads.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readProject } from '../storage/project/reads.ts'
import { insertProject } from '../storage/project/writes.ts'
import { lockPublication } from '../storage/publication/writes.ts'
import { indexProject } from './index-project.ts'
import { projectNames } from './project-names.ts'

export type DossierStart =
  /** `holderSecret`: of the idea's private link; null when she has taken the idea into her own space */
  | { readonly kind: 'idea'; readonly idea: string; readonly holderSecret: string | null }
  | {
      readonly kind: 'new'
      readonly title: string
      readonly territory: TerritoryCode
      readonly sector: string
      readonly simulation: string | null
      readonly model: string | null
    }

/** One reason for an idea of somebody else, one taken back and one that never was. */
export type StartRefusal = { readonly kind: 'no-such-idea' }

export type StartCircumstances = {
  readonly actor: Actor
  /** an agent who begins it for `actor`; else `actor` herself */
  readonly filedBy?: PersonId
  readonly now: Date
  readonly language: Language
  /** Of this form: sent twice it begins one dossier. */
  readonly key: string
  /** Makes a fresh id of a project at each call: see `randomSimulationId`. */
  readonly id: () => string
  /** Names of activities and sectors, by which a published project is found. */
  readonly activities: ActivityCatalogue
}

export function startDossier(
  db: Database,
  start: DossierStart,
  circumstances: StartCircumstances,
): Promise<Outcome<DossierId, StartRefusal>> {
  return db.transaction().execute((trx) => startDossierWithin(trx, start, circumstances))
}

/** As `startDossier`, in the transaction of something larger. */
export async function startDossierWithin(
  trx: Transaction,
  start: DossierStart,
  circumstances: StartCircumstances,
): Promise<Outcome<DossierId, StartRefusal>> {
  const { actor } = circumstances
  const id = idOf(circumstances)
  await lockDossierId(trx, id)
  const before = await readDossier(trx, id)
  if (before !== null && roleIn(before, actor.person) !== null) return accepted(id)
  return start.kind === 'idea'
    ? onIdea(trx, start, id, circumstances)
    : accepted(await onOwnRecord(trx, start, id, circumstances))
}

/** The same form of the same person names the same dossier. */
function idOf({ key, actor }: StartCircumstances): DossierId {
  const hash = createHash('sha256').update(`dossier ${actor.person} ${key}`).digest('hex')
  const id = parseDossierId(hash.slice(0, 16))
  if (id === null) throw new Error('the id of a dossier has another shape')
  return id
}

async function onIdea(
  trx: Transaction,
  { idea, holderSecret }: Extract<DossierStart, { kind: 'idea' }>,
  id: DossierId,
  circumstances: StartCircumstances,
): Promise<Outcome<DossierId, StartRefusal>> {
  const { actor, activities } = circumstances
  const publication = await lockPublication(trx, idea)
  const held = holderSecret === null ? null : await readHeldIdea(trx, idea)
  const hers =
    (holderSecret !== null && isHolder(held, holderSecret)) || (await hasIdea(trx, actor.person, idea))
  if (!hers || publication === null || publication === 'withdrawn')
    return refused<StartRefusal>({ kind: 'no-such-idea' })
  const begun = await dossierOfProject(trx, idea)
  if (begun !== null) {
    const dossier = await readDossier(trx, begun)
    const inside = dossier !== null && roleIn(dossier, actor.person) !== null
    return inside ? accepted(begun) : refused<StartRefusal>({ kind: 'no-such-idea' })
  }
  const project = await readProject(trx, idea)
  if (project === null) return refused<StartRefusal>({ kind: 'no-such-idea' })
  if (project.stage === 'idea') {
    await setStage(trx, idea, 'project')
    const next = { ...project, stage: 'project' as const }
    await indexProject(trx, next, await projectNames(trx, activities, next))
    await bumpBankVersion(trx)
  }
  await begin(trx, { id, project: idea, from: 'idea', stageBefore: project.stage }, circumstances)
  return accepted(id)
}

const MOST_TRIES = 5

async function onOwnRecord(
  trx: Transaction,
  { title, territory, sector, simulation, model }: Extract<DossierStart, { kind: 'new' }>,
  id: DossierId,
  circumstances: StartCircumstances,
): Promise<DossierId> {
  const { now } = circumstances
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const project = {
      id: circumstances.id(),
      stage: 'project',
      source: 'citizen',
      territory,
      sector,
      activity: null,
      model,
      simulation,
      audiences: [],
      year: legalTime(now).year,
      title: { own: title },
      summary: null,
      life: EMPTY_LIFE,
      sample: false,
      visibility: 'hidden',
      publication: 'waiting',
      createdAt: now,
    } as const
    if (!(await insertProject(trx, project, null))) continue
    const from = simulation === null ? 'nothing' : 'simulation'
    await begin(trx, { id, project: project.id, from, stageBefore: null }, circumstances)
    return id
  }
  throw new Error(`No free id for a project after ${MOST_TRIES} tries`)
}

async function begin(
  trx: Transaction,
  {
    id,
    project,
    from,
    stageBefore,
  }: {
    readonly id: DossierId
    readonly project: string
    readonly from: string
    readonly stageBefore: string | null
  },
  { actor, filedBy, now, language }: StartCircumstances,
): Promise<void> {
  if (!(await insertDossier(trx, { id, project, language, at: now })))
    throw new Error(`The dossier ${id} of project ${project} is there already`)
  await putMember(trx, id, { person: actor.person, role: 'owner', at: now })
  await appendJournal(trx, {
    at: now,
    actor: `person:${filedBy ?? actor.person}`,
    action: 'start-dossier',
    subject: `dossier:${id}`,
    detail: {
      project,
      from,
      stageBefore,
      stage: 'project',
      ...(filedBy === undefined ? {} : { for: `person:${actor.person}` }),
    },
  })
}
