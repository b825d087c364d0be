import type { Language, Text } from '../basics/language.ts'
import { read } from '../basics/language.ts'

export const IDLE_SUBJECT: Text = {
  ar: 'ملفكم سيمحى',
  fr: 'Votre dossier va être effacé',
  en: 'Your dossier will be erased',
}
export const IDLE_BODY: Text = {
  ar: 'لم يكتب أحد في ملفكم منذ مدة طويلة. سيمحى بعد {days} يوما. لكي يبقى، ادخلوا إليه واكتبوا فيه.',
  fr: 'Personne n’a écrit dans votre dossier depuis longtemps. Il sera effacé dans {days} jours. Pour le garder, ouvrez-le et écrivez.',
  en: 'Nobody has written in your dossier for a long time. It will be erased in {days} days. To keep it, open it and write.',
}

/** Told to each member of a dossier that nobody works on. */
export function idleDossierLetter(
  language: Language,
  days: number,
): { readonly subject: string; readonly body: string } {
  return {
    subject: read(IDLE_SUBJECT, language).words,
    body: read(IDLE_BODY, language).words.replace('{days}', String(days)),
  }
}
