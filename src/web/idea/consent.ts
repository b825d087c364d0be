import type { Language } from '../../domain/basics/language.ts'
import { sha256 } from '../../storage/idea/receipt-signature.ts'
import { words } from '../words/word.ts'
import { consentWords } from './words.ts'

/** SHA-256 of the words of consent as this language shows them, a line each: what is kept as proof of what was agreed. */
export function consentHash(language: Language): string {
  return sha256(
    Object.values(consentWords)
      .map((word) => words(language, word))
      .join('\n'),
  )
}
