import type { Language } from '../../domain/basics/language.ts'
import { sha256 } from '../../storage/idea/receipt-signature.ts'
import { words } from '../words/word.ts'
import { accountConsentWords } from './words.ts'

/** SHA-256 of the words of consent as this language shows them, a line each: what is kept as proof. */
export function accountConsentHash(language: Language): string {
  return sha256(
    Object.values(accountConsentWords)
      .map((word) => words(language, word))
      .join('\n'),
  )
}
