/** The words to which a citizen agrees by her code, in her language, and their hash. */
import type { Language } from '../../domain/basics/language.ts'
import { DAYS_TO_ANSWER } from '../../domain/procedure/clock.ts'
import type { AssistedKind } from '../../domain/office/assisted.ts'
import type { AssistCircumstances } from '../../operations/assist-filing.ts'
import type { CodeWording } from '../../operations/sign-in-code.ts'
import { sha256 } from '../../storage/idea/receipt-signature.ts'
import { helpConsentWords } from '../accompaniment/words.ts'
import { consentWords } from '../idea/words.ts'
import { paths } from '../paths.ts'
import { type Word, words } from '../words/word.ts'
import { assistedConsentWords, assistedWords as text, deedWord } from './assisted-words.ts'

/** Line by line as they are read out. `share`: the adviser who takes a request for help sees her number. */
export function consentLines(
  kind: AssistedKind,
  share: boolean,
): readonly { readonly word: Word; readonly values: Readonly<Record<string, Word>> }[] {
  const { agree, mine, number, rights, code } = assistedConsentWords
  const ofKind: readonly Word[] =
    kind === 'idea'
      ? [consentWords.purpose, consentWords.who, consentWords.howLong]
      : [number, ...(kind === 'help' && share ? Object.values(helpConsentWords) : [])]
  return [agree, mine, ...ofKind, rights, code].map((word) => ({ word, values: { deed: deedWord(kind) } }))
}

export function assistedConsentHash(language: Language, kind: AssistedKind, share: boolean): string {
  return sha256(
    consentLines(kind, share)
      .map(({ word, values }) => words(language, word, values))
      .join('\n'),
  )
}

/** Begins otherwise than a code of sign-in, so that neither is given for the other. */
export const assistedCode =
  (kind: AssistedKind): CodeWording =>
  (language, { code }) => ({
    subject: words(language, text.mailSubject),
    body: words(language, text.sms, { code, deed: deedWord(kind) }),
  })

export const assistedReceipt: AssistCircumstances['wording'] = (language, { kind, number, origin }) => ({
  subject: words(language, text.receiptSubject),
  body: words(language, kind === 'idea' ? text.receiptIdea : text.receiptDossier, {
    number,
    days: DAYS_TO_ANSWER.idea,
    link: origin === null ? '' : `${origin}${paths.me(language)}`,
  }).trim(),
})
