/** A ranking for people: numbers first, names last, so that it stays in columns in every script. */
import { type Language, read } from '../domain/basics/language.ts'
import type { PromiseAnswer } from '../web/api/promise-answer.ts'
import { METHOD_WORDS, PART_WORDS } from '../web/words/promise.ts'
import { number } from '../web/words/format.ts'
import { words } from '../web/words/word.ts'
import { labelled } from './labelled.ts'
import { terminalWords } from './words.ts'

type Ranked = PromiseAnswer['ranking'][number]

export function promiseTable(answer: PromiseAnswer, language: Language): string {
  const { territory, method, weights, ranking } = answer
  const shares = weights.map(
    ({ part, share }) => `${words(language, PART_WORDS[part].name)} ${number(language, share * 100)}`,
  )
  const lines = [
    `${read(territory.name, language).words} (${territory.code})`,
    words(language, terminalWords.method, { name: words(language, METHOD_WORDS[method].name) }),
    words(language, terminalWords.weights, { list: shares.join(' · ') }),
    words(language, terminalWords.promiseColumns),
    '',
    ...ranking.flatMap((one) => [rankedLine(one, language), ...reasonsOf(one, language), '']),
    words(language, terminalWords.fromFiles),
  ]
  return `${lines.join('\n')}\n`
}

function rankedLine({ rank, score, confidence, activity }: Ranked, language: Language): string {
  const cells = [
    String(rank).padStart(3),
    number(language, score * 100, 1).padStart(7),
    number(language, confidence * 100).padStart(5),
  ]
  return `${cells.join('')}   ${read(activity.name, language).words}`
}

/** What lifts and what lowers it, each part with its first reason; then how firm its place is. */
function reasonsOf({ lifts, lowers, parts, amongFirstFive }: Ranked, language: Language): readonly string[] {
  const told = (sign: string) => (contribution: { readonly part: keyof typeof PART_WORDS }) => {
    const reason = parts.find(({ part }) => part === contribution.part)?.reasons[0]?.text ?? ''
    const part = words(language, PART_WORDS[contribution.part].name)
    return `${' '.repeat(15)}   ${sign} ${labelled(language, part, reason)}`
  }
  const firm =
    amongFirstFive === null
      ? []
      : [
          `${' '.repeat(15)}   = ${words(language, terminalWords.amongFive, { share: number(language, amongFirstFive * 100) })}`,
        ]
  return [...lifts.map(told('+')), ...lowers.map(told('-')), ...firm]
}
