/** Name, seat, object, duration, end of the year: articles 5, 7, 11 and 95; and what to know of non-members (6). */
import { basisOf, type Law } from '../law/parameters.ts'
import { ruleOf, wordsOfLaw } from './basis.ts'
import type { Finding, MissingMention } from './findings.ts'
import type { Founding, Part } from './founding.ts'

/** The word that the name of a cooperative holds (art. 11, 95), with or without its article. */
const THE_WORD = /(?<!\p{L})(?:ال)?تعاونية(?!\p{L})/u

/** Marks of vowels and stretching change nothing. */
export function bearsTheWord(name: string): boolean {
  return THE_WORD.test(name.replace(/[\u064b-\u0652\u0640]/g, ''))
}

export function checkIdentity({ identity, organs, rules }: Founding, law: Law): readonly Finding[] {
  const found: Finding[] = []
  const missing = (mention: MissingMention, part: Part, article = '5') =>
    found.push({ kind: 'mention-missing', severity: 'law', basis: wordsOfLaw(law, article), part, mention })
  if (identity.names.length === 0) missing('name', 'identity')
  if (identity.seat === '') missing('seat', 'identity')
  if (identity.object === '') missing('object', 'identity')
  if (identity.durationYears === null) missing('duration', 'identity')
  if (identity.yearEndMonth === null) missing('year-end', 'identity')
  if (rules.shareValue === null) missing('share-value', 'rules')
  if (organs.kind === null) missing('organs', 'organs')
  else if (organs.termYears === null) missing('term', 'organs')
  const part = 'identity'
  for (const name of identity.names)
    if (!bearsTheWord(name))
      found.push({
        kind: 'name-without-the-word',
        severity: 'law',
        basis: wordsOfLaw(law, '11, 95'),
        part,
        name,
      })
  if (identity.names.length === 1)
    found.push({ kind: 'one-name-only', severity: 'advice', basis: wordsOfLaw(law, '7'), part })
  const { maxDurationYears, thirdPartyLimit, thirdPartyAfterMonths } = law.numbers
  const years = identity.durationYears
  if (years !== null && years > maxDurationYears.value)
    found.push({
      kind: 'duration-too-long',
      ...ruleOf(maxDurationYears),
      part,
      found: years,
      limit: maxDurationYears.value,
    })
  if (identity.category !== null)
    found.push({
      kind: 'non-members',
      severity: thirdPartyLimit.status === 'read' ? 'advice' : 'to-confirm',
      basis: basisOf(thirdPartyLimit),
      part,
      found: thirdPartyLimit.value,
      months: thirdPartyAfterMonths.value,
    })
  return found
}
