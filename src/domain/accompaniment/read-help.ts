/** Reads a request for help as people type it; every fault at once. */
import { isLanguage, type Language } from '../basics/language.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { tidy } from '../idea/tidy.ts'
import { readTerritory, type TerritoryFault } from '../idea/typed-territory.ts'
import type { Atlas } from '../territory/atlas.ts'
import { HELP_SUBJECTS, type HelpSubject } from './help.ts'

export const HELP_FIELDS = ['subject', 'words', 'territory', 'language', 'share'] as const
export type TypedHelp = Readonly<Record<(typeof HELP_FIELDS)[number], string>>

export type NewHelp = {
  readonly subject: HelpSubject
  readonly words: string
  readonly territory: TerritoryCode
  readonly language: Language
  readonly sharesContact: boolean
}

export const LONGEST_WORDS = 2000

export type HelpFault =
  | { readonly kind: 'subject-missing' | 'words-missing' | 'language-missing' }
  | { readonly kind: 'words-long'; readonly most: number }
  | TerritoryFault

export function readHelp(typed: TypedHelp, atlas: Atlas): Outcome<NewHelp, HelpFault> {
  const faults: HelpFault[] = []
  const subject = HELP_SUBJECTS.find((one) => one === typed.subject)
  if (subject === undefined) faults.push({ kind: 'subject-missing' })
  const words = tidy(typed.words)
  if (words === '') faults.push({ kind: 'words-missing' })
  if (words.length > LONGEST_WORDS) faults.push({ kind: 'words-long', most: LONGEST_WORDS })
  const territory = readTerritory(atlas, typed.territory)
  if (!territory.ok) faults.push(...territory.reasons)
  const language = isLanguage(typed.language) ? typed.language : null
  if (language === null) faults.push({ kind: 'language-missing' })
  if (subject === undefined || language === null || !territory.ok || faults.length > 0)
    return refused(...faults)
  return accepted({
    subject,
    words,
    territory: territory.value,
    language,
    sharesContact: typed.share === 'yes',
  })
}
