import type { CodeWording } from '../../operations/sign-in-code.ts'
import { words } from '../words/word.ts'
import { accountWords } from './words.ts'

/** The code first, so that a telephone shows it without opening the message. */
export const codeLetter: CodeWording = (language, { code, channel }) => ({
  subject: words(language, accountWords.mailSubject),
  body: words(language, channel === 'phone' ? accountWords.sms : accountWords.mail, { code }),
})
