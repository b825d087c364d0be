/** Letters to members of a jury, in the languages of letters. They say nothing of who else judges. */
import type { Text } from '../basics/language.ts'

export const JUDGING_LETTERS = {
  invited: {
    subject: {
      ar: 'دعوة إلى لجنة تحكيم',
      fr: 'Invitation à un jury',
      en: 'Invitation to a jury',
    },
    body: {
      ar: 'السلام عليكم. ندعوك إلى لجنة تحكيم «{title}». اقرأ القواعد وأجب هنا: {link}',
      fr: 'Bonjour. Nous vous invitons au jury de « {title} ». Lisez les règles et répondez ici : {link}',
      en: 'Hello. We invite you to the jury of “{title}”. Read the rules and answer here: {link}',
    },
  },
  reminder: {
    subject: {
      ar: 'تذكير: مشاركات تنتظر رأيك',
      fr: 'Rappel : des dossiers attendent votre avis',
      en: 'Reminder: entries await your view',
    },
    body: {
      ar: 'السلام عليكم. في «{title}» بقيت لك {n} للتحكيم. تابع هنا: {link}',
      fr: 'Bonjour. Pour « {title} », il vous reste {n} à juger. Continuez ici : {link}',
      en: 'Hello. For “{title}”, you have {n} left to judge. Go on here: {link}',
    },
  },
  sign: {
    subject: {
      ar: 'قرار اللجنة ينتظر توقيعك',
      fr: 'La décision du jury attend votre signature',
      en: 'The decision of the jury awaits your signature',
    },
    body: {
      ar: 'السلام عليكم. محضر لجنة «{title}» جاهز. اقرأه ووقع عليه هنا: {link}',
      fr: 'Bonjour. Le procès-verbal du jury de « {title} » est prêt. Lisez-le et signez ici : {link}',
      en: 'Hello. The minutes of the jury of “{title}” are ready. Read and sign here: {link}',
    },
  },
} as const satisfies Record<string, { readonly subject: Text; readonly body: Text }>
