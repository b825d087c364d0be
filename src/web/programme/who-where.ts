import { read } from '../../domain/basics/language.ts'
import type { Programme, Rule } from '../../domain/programme/programme.ts'
import type { Word } from '../words/word.ts'
import type { Names } from './fact-value-word.ts'
import { inEach, namedWord } from './fact-value-word.ts'
import { eitherWord } from './rule-word.ts'
import { programmeWords } from './words.ts'

/** The legal forms that a programme names as its own; empty: none is named. */
export function formsNamed({ criteria }: Pick<Programme, 'criteria'>): readonly string[] {
  return [...new Set(criteria.flatMap(({ rule }) => formsIn(rule)))]
}

function formsIn(rule: Rule): readonly string[] {
  if (rule.kind === 'all' || rule.kind === 'any') return rule.of.flatMap(formsIn)
  return rule.kind === 'one-of' && rule.fact === 'legal-form' ? rule.values : []
}

export function whoWord(programme: Programme, names: Names): Word {
  const forms = formsNamed(programme)
  return forms.length === 0 ? programmeWords.everybody : eitherWord('legal-form', forms, names)
}

export function whereWord({ territories }: Programme, names: Names): Word {
  return territories.length === 0 ? programmeWords.wholeCountry : inRow('territory', territories, names)
}

export function sectorsWord({ sectors }: Programme, names: Names): Word {
  return sectors.length === 0 ? programmeWords.allSectors : inRow('sector', sectors, names)
}

function inRow(fact: 'territory' | 'sector', values: readonly string[], names: Names): Word {
  return inEach((language) =>
    values
      .map((value) => read(namedWord(fact, value, names), language).words)
      .join(language === 'ar' ? '، ' : ', '),
  )
}

/** Whether anything it asks was confirmed by no source. */
export function hasUnconfirmed({ criteria, terms, evidence }: Programme): boolean {
  return [evidence, terms.evidence, ...criteria.map((criterion) => criterion.evidence)].some(
    (one) => one?.confidence === 'unverified',
  )
}
