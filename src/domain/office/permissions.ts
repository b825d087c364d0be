/**
 * What an agent may do in the back office, as pure functions of who acts and what it is done to. Pages use them to show
 * or hide, operations to allow or refuse. An operator at a terminal has the machine itself and may do everything.
 */
import { contains, NATION, type TerritoryCode } from '../basics/territory-code.ts'
import { type Actor, type AgentRole, holds, isAgent, scopeOf, type Visitor } from '../person/actor.ts'
import type { Project } from '../project/project.ts'

export type Terminal = `terminal:${string}`
export type Doer = Actor | Terminal

export function isTerminal(doer: Doer): doer is Terminal {
  return typeof doer === 'string'
}

/** As the journal names whoever did something. */
export function doerName(doer: Doer): string {
  return isTerminal(doer) ? doer : `person:${doer.person}`
}

export const OFFICE_PARTS = [
  'people',
  'moderation',
  'deadlines',
  'help',
  'meetings',
  'contests',
  'imports',
  'programmes',
  'partners',
  'models',
  'assisted',
  'words',
  'settings',
  'journal',
] as const
export type OfficePart = (typeof OFFICE_PARTS)[number]

/** Whose work each part is. A reader sees what she may read and changes nothing. */
const ROLES_OF: Readonly<Record<OfficePart, readonly AgentRole[]>> = {
  people: ['delegate', 'administrator', 'reader'],
  moderation: ['moderator', 'delegate', 'administrator', 'reader'],
  deadlines: ['moderator', 'delegate', 'administrator', 'reader'],
  help: ['adviser', 'delegate', 'administrator', 'reader'],
  meetings: ['delegate', 'editor', 'administrator', 'reader'],
  contests: ['delegate', 'administrator', 'reader'],
  imports: ['editor', 'delegate', 'administrator', 'reader'],
  programmes: ['editor', 'administrator', 'reader'],
  partners: ['editor', 'administrator', 'reader'],
  models: ['editor', 'administrator', 'reader'],
  assisted: ['adviser', 'moderator', 'editor', 'delegate', 'administrator'],
  words: ['editor', 'administrator'],
  settings: ['administrator'],
  journal: ['delegate', 'administrator', 'reader'],
}
/** Parts that are about the whole site: a role in one region does not open them. */
const NATIONAL: readonly OfficePart[] = ['programmes', 'partners', 'models', 'words', 'settings']

/** The back office opens for agents who have shown a second factor. */
export function mayEnter(actor: Visitor): actor is Actor {
  return isAgent(actor) && actor?.strong === true
}

export function mayOpen(actor: Visitor, part: OfficePart): boolean {
  return partScope(actor, part).length > 0
}

/** The territories in which `actor` sees a part; none: the part is not there for her. */
export function partScope(actor: Visitor, part: OfficePart): readonly TerritoryCode[] {
  const scope = outermost(scopeOf(actor, ROLES_OF[part]))
  return NATIONAL.includes(part) ? scope.filter((code) => code === NATION) : scope
}

/** Territories that none of the others contains, each once. */
export function outermost(codes: readonly TerritoryCode[]): readonly TerritoryCode[] {
  const once = [...new Set(codes)]
  return once.filter((code) => !once.some((other) => other !== code && contains(other, code))).toSorted()
}

const MODERATES = ['moderator', 'delegate', 'administrator'] as const

type Moderated = Pick<Project, 'territory' | 'visibility' | 'stage'>

/** A project that a team writes in its dossier and keeps hidden does not ask to be shown: nobody moderates it. */
function asksToBeShown({ visibility, stage }: Moderated): boolean {
  return visibility !== 'hidden' || stage === 'idea'
}

/** Publishes, refuses, takes down, and settles reports of projects of her territories. */
export function mayModerate(doer: Doer, project: Moderated): boolean {
  if (isTerminal(doer)) return true
  return asksToBeShown(project) && holds(doer, MODERATES, project.territory)
}

/** Sees what waits and what was reported; a reader without deciding. */
export function maySeeModeration(actor: Visitor, project: Moderated): boolean {
  return asksToBeShown(project) && holds(actor, ROLES_OF.moderation, project.territory)
}

/** Figures, assets and boundaries are the whole country's: an editor's or administrator's of the nation. */
export function mayImportFigures(doer: Doer): boolean {
  return isTerminal(doer) || holds(doer, ['editor', 'administrator'], NATION)
}

/** Where the ideas of a sheet may be: anywhere she may import, or, shown at once, where she moderates too. */
export function ideaImportScope(
  actor: Actor,
  { publish }: { readonly publish: boolean },
): readonly TerritoryCode[] {
  return outermost(
    scopeOf(actor, publish ? ['delegate', 'administrator'] : ['editor', 'delegate', 'administrator']),
  )
}

/** A sheet of ideas may hold those of her own territories only. */
export function mayImportIdeas(doer: Doer, territory: TerritoryCode): boolean {
  return isTerminal(doer) || holds(doer, ['editor', 'delegate', 'administrator'], territory)
}

/** An import of ideas is taken back by whoever made it, or by whoever may import for the whole country. */
export function mayUndoImport(
  doer: Doer,
  { kind, actor }: { readonly kind: string; readonly actor: string },
): boolean {
  if (isTerminal(doer)) return true
  if (kind !== 'ideas') return mayImportFigures(doer)
  return mayImportIdeas(doer, NATION) || (actor === doerName(doer) && mayOpen(doer, 'imports'))
}

/** Programmes and partners are shown to the whole country. */
export function mayEditGuide(doer: Doer): boolean {
  return isTerminal(doer) || holds(doer, ['editor', 'administrator'], NATION)
}

/** What pages say is said to the whole country. */
export function mayEditWords(doer: Doer): boolean {
  return isTerminal(doer) || holds(doer, ['editor', 'administrator'], NATION)
}

/** The figures that simulations of the whole country begin with. */
export function mayEditModels(doer: Doer): boolean {
  return isTerminal(doer) || holds(doer, ['editor', 'administrator'], NATION)
}

export function mayChangeSettings(doer: Doer): boolean {
  return isTerminal(doer) || holds(doer, ['administrator'], NATION)
}

/** Puts in an idea for a citizen who stands beside her, in her own territories. */
export function mayAssist(actor: Visitor, territory: TerritoryCode): boolean {
  return holds(actor, ROLES_OF.assisted, territory)
}
