import { read } from '../../domain/basics/language.ts'
import { isOwn } from '../../domain/basics/own-text.ts'
import type { Wording } from '../../operations/decide-publication.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { publicationWords, RULE_WORDS } from './words.ts'

/** What the author of an idea is told of a decision, in her language; plain text. */
export const decisionLetter: Wording = (language, { title, kind, ground }) => {
  const said = isOwn(title) ? title.own : read(title, language).words
  const site = { site: siteWords.name }
  const values = { title: said }
  if (kind === 'publish')
    return {
      subject: words(language, publicationWords.letterPublished, site),
      body: words(language, publicationWords.letterPublishedText, values),
    }
  const rule = ground === null ? '' : words(language, RULE_WORDS[ground.rule])
  return {
    subject: words(language, publicationWords.letterRefused, site),
    body: words(language, publicationWords.letterRefusedText, {
      ...values,
      rule,
      reason: ground?.reason ?? '',
    }),
  }
}
