import { read } from '../../domain/basics/language.ts'
import type { FactId } from '../../domain/programme/facts.ts'
import type { Leaf, Rule } from '../../domain/programme/programme.ts'
import { type Word, words } from '../words/word.ts'
import { FACT_LABELS } from './fact-words.ts'
import { factValueWord, inEach, type Names, namedWord } from './fact-value-word.ts'
import { IS_WORDS, ruleWords } from './rule-words.ts'

export function isLeaf(rule: Rule): rule is Leaf {
  return rule.kind !== 'all' && rule.kind !== 'any'
}

/**
 * The one place where a rule becomes words: the sentence of the very object that is evaluated. A nested rule is one
 * string here (`CriterionSaid` draws it as a list).
 */
export function ruleWord(rule: Rule, names: Names): Word {
  if (isLeaf(rule)) return leafWord(rule, names)
  const [only] = rule.of
  if (rule.of.length === 1 && only !== undefined) return ruleWord(only, names)
  return inEach((language) => {
    const parts = rule.of.map((part) => {
      const said = words(language, ruleWord(part, names))
      return isLeaf(part) || part.of.length < 2 ? said : `(${said})`
    })
    const heading = words(language, rule.kind === 'all' ? ruleWords.all : ruleWords.any)
    return (
      heading +
      ruleWords.colon[language] +
      parts.join(ruleWords[rule.kind === 'all' ? 'semicolon' : 'orElse'][language])
    )
  })
}

export function leafWord(rule: Leaf, names: Names): Word {
  switch (rule.kind) {
    case 'one-of':
      return filled(ruleWords.oneOf, rule.fact, { values: eitherWord(rule.fact, rule.values, names) })
    case 'none-of':
      return filled(ruleWords.noneOf, rule.fact, { values: eitherWord(rule.fact, rule.values, names) })
    case 'within':
      return filled(ruleWords.within, rule.fact, { values: eitherWord(rule.fact, rule.territories, names) })
    case 'at-least':
      return filled(rule.strictly ? ruleWords.moreThan : ruleWords.atLeast, rule.fact, {
        value: factValueWord(rule.fact, rule.value, names),
      })
    case 'at-most':
      return filled(rule.strictly ? ruleWords.lessThan : ruleWords.atMost, rule.fact, {
        value: factValueWord(rule.fact, rule.value, names),
      })
    case 'is':
      return isWord(rule.fact, rule.value, names)
  }
}

function isWord(fact: FactId, value: boolean, names: Names): Word {
  const said = IS_WORDS[fact]
  if (said !== undefined) return value ? said.yes : said.no
  return filled(ruleWords.oneOf, fact, { values: factValueWord(fact, value, names) })
}

function filled(pattern: Word, fact: FactId, values: Readonly<Record<string, Word>>): Word {
  return inEach((language) => words(language, pattern, { fact: FACT_LABELS[fact], ...values }))
}

/** `a, b or c`. */
export function eitherWord(fact: FactId, values: readonly string[], names: Names): Word {
  return inEach((language) => {
    const said = values.map((value) => read(namedWord(fact, value, names), language).words)
    const last = said[said.length - 1] ?? ''
    return said.length < 2
      ? last
      : `${said.slice(0, -1).join(ruleWords.comma[language])} ${ruleWords.or[language]} ${last}`
  })
}

/** Every fact that a rule speaks of, in its order. */
export function factsOf(rule: Rule): readonly FactId[] {
  if (isLeaf(rule)) return [rule.fact]
  return [...new Set(rule.of.flatMap(factsOf))]
}
