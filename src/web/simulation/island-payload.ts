import type { Language, Text } from '../../domain/basics/language.ts'
import type { Law } from '../../domain/law/parameters.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import type { Entry } from './entry.ts'

/** What the simulator's island needs to run by itself: the model without its sheet, the law's figures, the entry. */
export type IslandData = {
  readonly language: Language
  readonly model: EconomicModel
  readonly law: Law
  readonly entry: Entry
  /** address of the script that draws scenarios */
  readonly worker: string
}

/** JSON for a data script: every text in the page's language only, and nothing in it can close the script. */
export function payloadOf(
  language: Language,
  model: EconomicModel,
  entry: Entry,
  law: Law,
  worker: string,
): string {
  const { sheet: _sheet, summary: _summary, ...light } = model
  const figures = { numbers: barely(law.numbers), lists: barely(law.lists) }
  const data = { language, model: light, law: figures, entry, worker }
  return JSON.stringify(data, (_key, value) =>
    isText(value) ? inOneLanguage(value, language) : value,
  ).replaceAll('<', '\\u003c')
}

function barely(
  parameters: Readonly<
    Record<string, { id: string; value: unknown; article: string; status: string; asOf: string }>
  >,
): object {
  return Object.fromEntries(
    Object.entries(parameters).map(([id, { value, article, status, asOf }]) => [
      id,
      { id, value, article, status, asOf },
    ]),
  )
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'ar' in value && 'fr' in value && 'en' in value
}

function inOneLanguage(text: Text, language: Language): object {
  const own = text[language]
  return own === undefined ? { ar: text.ar } : { [language]: own }
}
