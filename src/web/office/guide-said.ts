import type { Language } from '../../domain/basics/language.ts'
import type { GuideRefusal } from '../../operations/edit-guide.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { isolated, type Word, words } from '../words/word.ts'
import { type Body, one } from './body.ts'
import type { FieldFault } from './guide-reader.ts'
import { ENTRY_FAULTS, GUIDE_REFUSALS, guideWords } from './guide-words.ts'

/** What fields are called whose fault alone does not say which one it is. */
const NAMED: Readonly<Record<string, Word>> = {
  name: guideWords.name,
  summary: guideWords.summary,
  body: guideWords.body,
  offer: guideWords.offer,
  roles: guideWords.roles,
  territories: guideWords.places,
  instruments: guideWords.gives,
  'offer-kind': guideWords.offerKind,
}

/** Each fault in words, with the field that has it: its name and, where it is written in three languages, which. */
export function errorsOf(language: Language, faults: readonly FieldFault[]): readonly FieldError[] {
  return faults.map(({ field, fault }) => {
    const said = words(language, ENTRY_FAULTS[fault])
    const [, base = field, written] = /^(.*)-(ar|fr|en)$/.exec(field) ?? []
    const of =
      written === 'ar' || written === 'fr' || written === 'en'
        ? ` (${isolated(LANGUAGE_NAMES[written])})`
        : ''
    const name = NAMED[base]
    if (name === undefined) return { field, message: of === '' ? said : `${said}${of}` }
    return { field, message: `${isolated(words(language, name))}${of}: ${said}` }
  })
}

export function refusalSaid(language: Language, reason: GuideRefusal): FieldError {
  const path = reason.kind === 'faulty' ? reason.path : ''
  return { field: 'revision', message: words(language, GUIDE_REFUSALS[reason.kind], { path }) }
}

export function numberIn(body: Body | undefined, name: string): number {
  const typed = one(body, name)
  return /^\d{1,15}$/.test(typed) ? Number(typed) : -1
}
