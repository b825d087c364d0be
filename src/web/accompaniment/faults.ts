import type { HelpFault } from '../../domain/accompaniment/read-help.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { HelpRefusal } from '../../operations/act-on-help.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { isolated, words } from '../words/word.ts'
import { HELP_FAULTS } from './fault-words.ts'

const FIELD_OF: Readonly<Record<HelpFault['kind'], string>> = {
  'subject-missing': 'subject',
  'words-missing': 'words',
  'words-long': 'words',
  'language-missing': 'language',
  'territory-missing': 'territory',
  'territory-unknown': 'territory',
  'territory-several': 'place',
}

const valuesOf = (fault: HelpFault | HelpRefusal) => ({
  ...('most' in fault ? { most: fault.most } : {}),
  ...('typed' in fault ? { typed: isolated(fault.typed) } : {}),
})

export function askErrors(language: Language, faults: readonly HelpFault[]): readonly FieldError[] {
  return faults.map((fault) => ({
    field: FIELD_OF[fault.kind],
    message: words(language, HELP_FAULTS[fault.kind], valuesOf(fault)),
  }))
}

export function deedErrors(language: Language, reasons: readonly HelpRefusal[]): readonly FieldError[] {
  return reasons.map((reason) => ({
    field: 'field' in reason ? reason.field : 'adviser',
    message: words(language, HELP_FAULTS[reason.kind], valuesOf(reason)),
  }))
}
