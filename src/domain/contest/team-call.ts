/**
 * A team of a contest says whom it looks for, and somebody without a team asks to join it. Until the closing only: what
 * is handed in is handed in by those who are in the team then.
 */
import type { OwnText } from '../basics/own-text.ts'
import { levelOf, parentOf, type TerritoryCode } from '../basics/territory-code.ts'
import type { DossierId } from '../dossier/dossier.ts'
import type { PersonId } from '../person/person.ts'
import { type Project, publicView } from '../project/project.ts'
import { type KnownNames, masker } from './blind.ts'
import { type Contest, contestPhase } from './contest.ts'
import type { EntryId, EntryStanding } from './entry.ts'
import { lettersOf } from './entry-text.ts'

/** What a team may lack. */
export const LACKS = [
  'accounting',
  'sales',
  'production',
  'craft',
  'digital',
  'writing',
  'languages',
  'other',
] as const
export type Lack = (typeof LACKS)[number]

/** Letters of a call, and of a request. */
export const CALL_WORDS = { least: 10, most: 300 } as const
/** Open requests of one person in one contest, and to one team. */
export const MOST_REQUESTS = { ofPerson: 5, ofTeam: 60 } as const

export type TeamCall = {
  /** 16 small letters and digits */
  readonly id: string
  readonly entry: EntryId
  readonly contest: string
  readonly dossier: DossierId
  readonly words: string
  readonly lacking: readonly Lack[]
  readonly updatedAt: Date
  /** taken back by the team; null: it looks for members */
  readonly closedAt: Date | null
  /** by those who lead the contest; null: not hidden */
  readonly hiddenAt: Date | null
  /** somebody told those who lead the contest of it */
  readonly reportedAt: Date | null
}

export const JOIN_STATES = ['open', 'accepted', 'declined', 'taken-back'] as const
export type JoinState = (typeof JOIN_STATES)[number]

export type JoinRequest = {
  readonly id: string
  readonly call: string
  readonly person: PersonId
  readonly words: string
  readonly state: JoinState
  readonly askedAt: Date
}

/** Teams are still being made: it is announced and not closed. */
export function teamsForm(contest: Contest, now: Date): boolean {
  const phase = contestPhase(contest, now)
  return phase === 'before' || phase === 'open'
}

export type CallFault = 'words-short' | 'words-long' | 'lacking-missing'

/** Trimmed; one line feed stays one. */
export function tidyWords(typed: string): string {
  return typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim()
}

/** Of words that are tidy already. */
export function wordsFault(words: string): 'words-short' | 'words-long' | null {
  const letters = lettersOf(words)
  if (letters < CALL_WORDS.least) return 'words-short'
  return letters > CALL_WORDS.most ? 'words-long' : null
}

export function callFault(words: string, lacking: readonly Lack[]): CallFault | null {
  return wordsFault(words) ?? (lacking.length === 0 ? 'lacking-missing' : null)
}

/** A call with all that decides what others see of it. */
export type KnownCall = {
  readonly call: TeamCall
  readonly standing: EntryStanding
  readonly category: string | null
  readonly project: Project
  readonly names: KnownNames
}

/** What everybody sees. Nothing in it says who the team is, nor what it hands in. */
export type ShownCall = {
  readonly id: string
  /** of the project, where the public may read it; null: it is called by its place */
  readonly title: OwnText | null
  readonly category: string | null
  readonly territory: TerritoryCode
  readonly words: string
  readonly lacking: readonly Lack[]
}

/**
 * Null: nobody sees it. Where jurors must not know the team, neither title nor category is told and the place is no
 * nearer than the region, so that nobody finds out which entry is whose.
 */
export function shownCall(
  { call, standing, category, project, names }: KnownCall,
  contest: Contest,
  now: Date,
): ShownCall | null {
  const standsIn = standing === 'draft' || standing === 'submitted'
  if (call.closedAt !== null || call.hiddenAt !== null || !standsIn || !teamsForm(contest, now)) return null
  const blind = contest.plan.rounds.some((round) => round.blind)
  return {
    id: call.id,
    title: blind ? null : (publicView(project)?.title ?? null),
    category: blind ? null : category,
    territory: blind ? regionOf(project.territory) : project.territory,
    words: masker(names)(call.words),
    lacking: call.lacking,
  }
}

function regionOf(code: TerritoryCode): TerritoryCode {
  const parent = parentOf(code)
  return parent === null || levelOf(code) === 'region' ? code : regionOf(parent)
}

export type JoinRefusal =
  /** not shown to her: as one that never was */
  'no-such-call' | 'in-team' | 'juror' | 'asked-before' | 'too-many-of-hers' | 'team-full'

export type JoinCircumstances = {
  /** the call is shown now */
  readonly shown: boolean
  readonly inTeam: boolean
  readonly onJury: boolean
  /** of her earlier request to this team; null: none */
  readonly before: JoinState | null
  readonly openOfHers: number
  readonly openOfTeam: number
}

/** Why she may not ask this team; null: she may. A request that was taken back may be made again, one declined not. */
export function joinRefusal(asked: JoinCircumstances): JoinRefusal | null {
  if (!asked.shown) return 'no-such-call'
  if (asked.inTeam) return 'in-team'
  if (asked.onJury) return 'juror'
  if (asked.before !== null && asked.before !== 'taken-back') return 'asked-before'
  if (asked.openOfHers >= MOST_REQUESTS.ofPerson) return 'too-many-of-hers'
  return asked.openOfTeam >= MOST_REQUESTS.ofTeam ? 'team-full' : null
}

/** 16 small letters and digits. */
export const looksLikeCall = (text: string): boolean => /^[a-z0-9]{16}$/.test(text)
