/** An entry: what a team hands in to a contest. Once submitted it is what it was, whatever becomes of the dossier. */
import type { AnswerValue } from '../dossier/answer.ts'
import type { DossierId } from '../dossier/dossier.ts'
import type { Centimes } from '../basics/money.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'

export type EntryId = string & { readonly __kind: 'entry-id' }

/** Null when the text has not the shape of one: 16 small letters and digits. */
export function parseEntryId(text: string): EntryId | null {
  return /^[a-z0-9]{16}$/.test(text) ? (text as EntryId) : null
}

/** `excluded`: taken out by those who lead the contest, with a reason that the team is told. */
export const ENTRY_STANDINGS = ['draft', 'submitted', 'withdrawn', 'excluded'] as const
export type EntryStanding = (typeof ENTRY_STANDINGS)[number]

/** What jurors read and a receipt proves; nothing in it says who the team is unless they wrote it themselves. */
export type EntryContent = {
  readonly title: string
  /** the project in at most 600 letters, written for the jury */
  readonly pitch: string
  readonly category: string | null
  readonly territory: TerritoryCode
  readonly sector: string
  /** what the team asks for, counted by a vote under a budget; null: nothing */
  readonly asks: Centimes | null
  /** answers of the dossier to the contest's questions, as they stood; ids of `domain/dossier/questions.ts` */
  readonly answers: Readonly<Record<string, AnswerValue>>
}

export type Entry = {
  readonly id: EntryId
  readonly contest: string
  readonly dossier: DossierId
  /** the record of the bank */
  readonly project: string
  /** `E-07`: how jurors and voters name it; given when it is submitted */
  readonly number: number | null
  readonly standing: EntryStanding
  readonly content: EntryContent
  readonly submittedAt: Date | null
  /** the round it has reached; null: not submitted */
  readonly round: string | null
}

/** Letters. */
export const PITCH = { least: 40, most: 600 } as const
