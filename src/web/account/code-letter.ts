import type { CodeWording } from '../../operations/sign-in-code.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { accountWords } from './words.ts'

/** The code first, so that a telephone shows it without opening the message. */
export const codeLetter: CodeWording = (language, { code, channel }) => ({
  subject: words(language, accountWords.mailSubject, { site: siteWords.name }),
  body: words(language, channel === 'phone' ? accountWords.sms : accountWords.mail, {
    code,
    site: siteWords.name,
  }),
})
