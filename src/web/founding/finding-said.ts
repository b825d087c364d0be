/** A finding as a sentence: by the server, and by the browser as one types. */
import type { Language } from '../../domain/basics/language.ts'
import type { Finding, FindingKind } from '../../domain/founding/findings.ts'
import { money, number, percent } from '../words/format.ts'
import { isolated, type Values, words } from '../words/word.ts'
import { FINDING_WORDS, MENTION_WORDS } from './finding-words.ts'

const IN_MONEY: readonly FindingKind[] = [
  'share-too-small',
  'capital-too-small',
  'quarter-unpaid',
  'paid-too-much',
  'ceiling-below-capital',
]
const IN_PERCENT: readonly FindingKind[] = [
  'natural-persons-hold-too-little',
  'legal-persons-votes',
  'non-members',
]

export function findingSaid(language: Language, finding: Finding): string {
  return words(language, FINDING_WORDS[finding.kind], valuesOf(language, finding))
}

/** The sentence is Arabic where it stands in for Tamazight, and its figures too. */
function valuesOf(language: Language, finding: Finding): Values {
  const spoken = language === 'zgh' ? 'ar' : language
  const figure = (value: number) =>
    IN_MONEY.includes(finding.kind)
      ? money(spoken, value, value % 100 === 0 ? 0 : 2)
      : IN_PERCENT.includes(finding.kind)
        ? percent(spoken, value, Number.isInteger(value * 100) ? 0 : 1)
        : number(spoken, value)
  const values: Record<string, string> = {}
  if ('found' in finding) values.found = figure(finding.found)
  if ('limit' in finding) values.limit = figure(finding.limit)
  if ('months' in finding) values.limit = number(spoken, finding.months)
  if ('least' in finding) values.least = figure(finding.least)
  if ('most' in finding) values.most = figure(finding.most)
  if ('who' in finding) values.who = isolated(finding.who === '' ? '–' : finding.who)
  if ('name' in finding) values.what = isolated(finding.name)
  if ('allowed' in finding) values.what = finding.allowed.join(' / ')
  if ('mention' in finding) values.what = words(language, MENTION_WORDS[finding.mention])
  return values
}

/** `112-12 art. 7, 26` is `7, 26`. */
export const articleNumber = (article: string): string => article.replace(/^112-12 art\. /, '')
