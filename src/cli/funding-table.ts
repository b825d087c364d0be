/** Verdicts for people: how it stands and which programme on one line, what is missing and the way there below. */
import type { Language } from '../domain/basics/language.ts'
import { read } from '../domain/basics/language.ts'
import { withKnownConsequences } from '../domain/programme/consistency.ts'
import type { Eligibility } from '../domain/programme/eligibility.ts'
import type { Applicant } from '../domain/programme/facts.ts'
import { nextFactOfAll } from '../domain/programme/next-question.ts'
import { periodState } from '../domain/programme/period-state.ts'
import { FACT_LABELS } from '../web/programme/fact-words.ts'
import type { Names } from '../web/programme/fact-value-word.ts'
import { matchWords } from '../web/programme/match-words.ts'
import { ruleWord } from '../web/programme/rule-word.ts'
import { stepWord } from '../web/programme/step-word.ts'
import { unmetPart } from '../web/programme/unmet-part.ts'
import { type Word, words } from '../web/words/word.ts'
import { fundingWords } from './funding-words.ts'
import { labelled } from './labelled.ts'

const BADGES: Readonly<Record<Eligibility['verdict']['kind'], Word>> = {
  eligible: matchWords.badgeNow,
  'not-yet': matchWords.badgeNotYet,
  unknown: matchWords.badgeOpen,
  no: matchWords.badgeNo,
}

export type Asker = { readonly applicant: Applicant; readonly names: Names; readonly today: Date }

export function fundingTable(all: readonly Eligibility[], asker: Asker, language: Language): string {
  const question = nextFactOfAll(
    all.map(({ programme }) => programme),
    withKnownConsequences(asker.applicant),
  )
  const asked =
    question === null ? [] : [words(language, fundingWords.ask, { fact: FACT_LABELS[question] }), '']
  const lines = [
    ...asked,
    ...all.flatMap((one) => [headOf(one, asker, language), ...detailsOf(one, asker, language), '']),
    words(language, matchWords.advice),
  ]
  return `${lines.join('\n')}\n`
}

function headOf({ programme, verdict }: Eligibility, { today }: Asker, language: Language): string {
  const over = periodState(programme, today) === 'expired' ? ` (${words(language, matchWords.elsewhen)})` : ''
  return `${words(language, BADGES[verdict.kind]).padEnd(12)} ${read(programme.name, language).words}${over}`
}

function detailsOf(one: Eligibility, asker: Asker, language: Language): readonly string[] {
  const { programme, verdict } = one
  const { applicant, names } = asker
  const line = (label: Word, said: readonly string[]) =>
    said.map((each) => `${' '.repeat(13)}${labelled(language, words(language, label), each)}`)
  if (verdict.kind === 'eligible') return []
  if (verdict.kind === 'unknown') {
    const facts = words(language, FACT_LABELS[verdict.ask])
    return [`${' '.repeat(13)}${words(language, matchWords.dependsOn, { facts })}`]
  }
  const criteria = verdict.kind === 'no' ? verdict.because : verdict.missing
  const missing = criteria.map(({ rule }) => words(language, ruleWord(unmetPart(rule, applicant), names)))
  if (verdict.kind === 'no') return line(matchWords.because, missing)
  const way = verdict.way.map(
    (step, i) => `${i + 1}. ${words(language, stepWord(step, { applicant, programme }, names))}`,
  )
  return [...line(matchWords.missing, missing), ...line(matchWords.way, [way.join(' ')])]
}
