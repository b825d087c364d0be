import type { GrantWording } from '../../operations/grant-role.ts'
import { words } from '../words/word.ts'
import { peopleWords } from './people-words.ts'
import { ROLE_WORDS } from './words.ts'

/** What a person is told of a role given or taken away; plain text. */
export const grantLetter: GrantWording = (language, { kind, role, place }) => {
  const [subject, body] =
    kind === 'granted'
      ? [peopleWords.letterGranted, peopleWords.letterGrantedText]
      : [peopleWords.letterRevoked, peopleWords.letterRevokedText]
  return { subject: words(language, subject), body: words(language, body, { role: ROLE_WORDS[role], place }) }
}
