/** Asking for help: one request, from its receipt to the end of the work. Nothing need be founded for it. */
import type { Language } from '../basics/language.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import type { DossierId } from '../dossier/dossier.ts'
import type { PersonId } from '../person/person.ts'

export type HelpId = string & { readonly __kind: 'help-id' }

/** Null when the text has not the shape of one: 16 small letters and digits. */
export function parseHelpId(text: string): HelpId | null {
  return /^[a-z0-9]{16}$/.test(text) ? (text as HelpId) : null
}

export const HELP_SUBJECTS = [
  'idea',
  'market',
  'money',
  'founding-papers',
  'organisation',
  'equipment',
  'legal-dispute',
  'training',
  'other',
] as const
export type HelpSubject = (typeof HELP_SUBJECTS)[number]

/**
 * offered: an adviser is asked; queue: the delegate must assign it by hand; open: an adviser has taken it;
 * closed: with a result; withdrawn: taken back by who asked.
 */
export const HELP_STATES = ['offered', 'queue', 'open', 'closed', 'withdrawn'] as const
export type HelpState = (typeof HELP_STATES)[number]

export const HELP_RESULTS = ['founded', 'solved', 'partly', 'referred', 'stopped'] as const
export type HelpResult = (typeof HELP_RESULTS)[number]

export type HelpRequest = {
  readonly id: HelpId
  readonly number: number
  readonly person: PersonId
  readonly dossier: DossierId | null
  /** Everybody of the dossier's team; empty without a dossier. */
  readonly team: readonly PersonId[]
  readonly subject: HelpSubject
  readonly words: string
  readonly territory: TerritoryCode
  readonly language: Language
  /** She has agreed that the adviser who takes it sees how to reach her, and has not withdrawn it. */
  readonly sharesContact: boolean
  readonly state: HelpState
  readonly adviser: PersonId | null
  readonly createdAt: Date
  readonly answeredAt: Date | null
  readonly takenAt: Date | null
  readonly closedAt: Date | null
  readonly result: HelpResult | null
  readonly resultWords: string | null
  readonly offers: readonly Offer[]
}

export const OFFER_ANSWERS = ['taken', 'declined', 'lapsed', 'moved', 'withdrawn'] as const

export type Offer = {
  readonly turn: number
  readonly adviser: PersonId
  readonly offeredAt: Date
  readonly remindedAt: Date | null
  readonly answeredAt: Date | null
  /** lapsed: no answer in time; moved: the delegate gave it to another; withdrawn: taken back by who asked. */
  readonly answer: (typeof OFFER_ANSWERS)[number] | null
  readonly reason: string | null
}

/** The offer that waits for an answer; at most one. */
export function waitingOffer({ offers }: Pick<HelpRequest, 'offers'>): Offer | null {
  return offers.find(({ answer }) => answer === null) ?? null
}

/** `AC-2026-000042`: the number on the receipt, with the year of the request in legal time. */
export function receiptNumber(number: number, year: number): string {
  return `AC-${year}-${String(number).padStart(6, '0')}`
}
