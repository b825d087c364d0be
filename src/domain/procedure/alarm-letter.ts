/** The letter about files whose time runs out: how many, and where to answer them. Never whose, nor what they say. */
import { type Language, read, type Text } from '../basics/language.ts'

export const alarmWords = {
  subject: {
    ar: 'ملفات تنتظر الجواب',
    fr: 'Des dossiers attendent une réponse',
    en: 'Files wait for an answer',
  },
  body: {
    ar: 'السلام عليكم. ملفات في مجالكم تنتظر الجواب. اقترب أجلها: {near}. بلغ أجلها نهايته: {over}. القائمة: {link}',
    fr: 'Bonjour. Des dossiers de votre territoire attendent. Délai proche : {near}. Délai atteint : {over}. La liste : {link}',
    en: 'Hello. Files of your territory wait. Nearly due: {near}. Term reached: {over}. The list: {link}',
  },
} as const satisfies Readonly<Record<string, Text>>

export type AlarmCounts = { readonly near: number; readonly over: number }

/** `link`: the list of deadlines in the back office. */
export function alarmLetter(
  language: Language,
  { near, over }: AlarmCounts,
  link: string,
): { readonly subject: string; readonly body: string } {
  const body = read(alarmWords.body, language).words
  return {
    subject: read(alarmWords.subject, language).words,
    body: body.replace('{near}', String(near)).replace('{over}', String(over)).replace('{link}', link),
  }
}
