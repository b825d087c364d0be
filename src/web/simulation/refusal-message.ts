/** What a refused simulation says, in the person's language: one sentence beside the field and in the summary. */
import type { Language } from '../../domain/basics/language.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import type { SimulationReason } from '../../domain/model/refusals.ts'
import { list, number } from '../words/format.ts'
import { isolated, words } from '../words/word.ts'
import { CITATION_WORDS, REFUSAL_WORDS } from './refusal-words.ts'

/** The sentence, with the field's own label and the figures of the refusal. Percentages are shown as such. */
export function refusalMessage(language: Language, model: EconomicModel, reason: SimulationReason): string {
  const input = model.inputs.find(({ id }) => id === reason.input)
  const name = input === undefined ? reason.input : words(language, input.label)
  const show = (value: number) =>
    input?.unit === '%'
      ? `${number(language, value * 100, 2).replace(/[.,]00$/, '')}%`
      : number(language, value)
  const article = 'basis' in reason ? citation(language, reason.basis.article) : ''
  switch (reason.kind) {
    case 'out-of-range':
      return words(language, REFUSAL_WORDS['out-of-range'], {
        name,
        min: show(reason.min),
        max: show(reason.max),
      })
    case 'too-few-members':
    case 'share-too-small':
    case 'capital-too-small':
    case 'too-little-paid':
      return words(language, REFUSAL_WORDS[reason.kind], { min: number(language, reason.minimum), article })
    case 'board-required': {
      const word = REFUSAL_WORDS[reason.because === 'members' ? 'board-by-members' : 'board-by-turnover']
      return words(language, word, { found: reason.found, limit: number(language, reason.limit), article })
    }
    case 'board-size':
      return words(language, REFUSAL_WORDS['board-size'], {
        allowed: list(language, reason.allowed.map(String)),
        article,
      })
    case 'manager-count':
      return words(language, REFUSAL_WORDS['manager-count'], { min: reason.least, max: reason.most, article })
    case 'grace-too-long':
      return words(language, REFUSAL_WORDS['grace-too-long'], {
        found: reason.graceMonths,
        limit: reason.loanMonths,
      })
    default:
      return words(language, REFUSAL_WORDS[reason.kind], { name })
  }
}

/** The article of the data ("112-12 art. 47", "112-12 art. 47, 72") as a sentence names it. */
export function citation(language: Language, article: string): string {
  const [, law, articles = ''] = /^(\d+-\d+) art\. (.+)$/.exec(article) ?? []
  if (law === undefined) return isolated(article)
  const several = articles.includes(',')
  return words(language, several ? CITATION_WORDS.articles : CITATION_WORDS.article, {
    law: isolated(law),
    articles: isolated(articles),
  })
}
