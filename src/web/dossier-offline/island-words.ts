import type { WordTable } from '../words/word.ts'

/** What the phone says by itself on the pages of a dossier. */
export const dossierIslandWords = {
  kept: {
    ar: 'ما كتبته محفوظ في هذا الهاتف. لم يرسل بعد.',
    fr: 'Votre texte est gardé sur ce téléphone. Il n’est pas encore envoyé.',
    en: 'What you typed is kept on this phone. It is not sent yet.',
  },
  restored: {
    ar: 'أعدنا ما كتبته من قبل. لم يرسل بعد.',
    fr: 'Nous avons remis ce que vous aviez écrit. Il n’est pas encore envoyé.',
    en: 'What you had typed is back. It is not sent yet.',
  },
  sent: {
    ar: 'أرسل ما كتبته.',
    fr: 'Votre texte est envoyé.',
    en: 'What you typed is sent.',
  },
  notKept: {
    ar: 'هذا الهاتف لا يحفظ ما تكتبه. احفظ قبل أن تخرج.',
    fr: 'Ce téléphone ne garde rien. Enregistrez avant de quitter.',
    en: 'This phone keeps nothing. Save before you leave.',
  },
  sending: { ar: 'جار الإرسال…', fr: 'Envoi en cours…', en: 'Sending…' },
  waiting: {
    ar: {
      zero: 'لا شيء ينتظر الإرسال',
      one: 'جواب واحد في هذا الهاتف لم يرسل بعد.',
      two: 'جوابان في هذا الهاتف لم يرسلا بعد.',
      few: '{n} أجوبة في هذا الهاتف لم ترسل بعد.',
      many: '{n} جوابا في هذا الهاتف لم يرسل بعد.',
      other: '{n} جواب في هذا الهاتف لم يرسل بعد.',
    },
    fr: {
      one: '{n} réponse sur ce téléphone n’est pas encore envoyée.',
      many: '{n} de réponses sur ce téléphone ne sont pas encore envoyées.',
      other: '{n} réponses sur ce téléphone ne sont pas encore envoyées.',
    },
    en: {
      one: '{n} answer on this phone is not sent yet.',
      other: '{n} answers on this phone are not sent yet.',
    },
  },
  whenBack: {
    ar: 'سنرسلها حين تعود الشبكة.',
    fr: 'L’envoi se fera au retour du réseau.',
    en: 'We send when the network is back.',
  },
  sendNow: { ar: 'أرسل الآن', fr: 'Envoyer maintenant', en: 'Send now' },
  signIn: {
    ar: 'انتهت جلستك. ما كتبته محفوظ هنا. ادخل لنرسله.',
    fr: 'Votre session est finie. Tout est gardé ici. Entrez pour l’envoyer.',
    en: 'Your session is over. Everything is kept here. Sign in to send it.',
  },
  signInLink: { ar: 'ادخل إلى فضائك', fr: 'Entrer dans votre espace', en: 'Sign in' },
  anotherPerson: {
    ar: 'شخص آخر دخل من هذا الهاتف. ما كتبته ينتظر دخولك أنت.',
    fr: 'Une autre personne est entrée sur ce téléphone. Vos textes attendent votre retour.',
    en: 'Somebody else has signed in on this phone. Your texts wait for you.',
  },
  mayNotWrite: {
    ar: 'لم يعد لك حق الكتابة في هذا الملف. ما كتبته محفوظ هنا.',
    fr: 'Vous ne pouvez plus écrire dans ce dossier. Vos textes sont gardés ici.',
    en: 'You may no longer write in this dossier. Your texts are kept here.',
  },
  refused: {
    ar: 'لم يقبل الموقع هذا الجواب. هو محفوظ هنا: قصره أو صححه.',
    fr: 'Le site n’a pas pris cette réponse. Elle est gardée ici : raccourcissez-la ou corrigez-la.',
    en: 'The site did not take this answer. It is kept here: shorten or correct it.',
  },
  toChoose: {
    ar: 'كتب شخص آخر أيضا. كل النصوص محفوظة.',
    fr: 'Une autre personne a écrit aussi. Tous les textes sont gardés.',
    en: 'Somebody else wrote too. All texts are kept.',
  },
  chooseLink: { ar: 'انظر النصوص واختر', fr: 'Voir les textes et choisir', en: 'See the texts and choose' },
  copyKept: {
    ar: 'صفحات هذا الملف محفوظة في هذا الهاتف. تفتح دون شبكة.',
    fr: 'Ce téléphone garde les pages du dossier. Elles s’ouvrent sans réseau.',
    en: 'This phone keeps the pages of the dossier. They open without a network.',
  },
  copyClear: {
    ar: 'امح الصفحات من هذا الهاتف',
    fr: 'Effacer de ce téléphone',
    en: 'Clear them from this phone',
  },
  copyClearSure: {
    ar: 'نعم، امح الصفحات',
    fr: 'Oui, effacer les pages',
    en: 'Yes, clear the pages',
  },
  copyCleared: {
    ar: 'هذا الهاتف لا يحفظ صفحات هذا الملف.',
    fr: 'Ce téléphone ne garde pas les pages du dossier.',
    en: 'This phone keeps no pages of the dossier.',
  },
  copyAgain: {
    ar: 'احفظ الصفحات في هذا الهاتف',
    fr: 'Garder les pages sur ce téléphone',
    en: 'Keep the pages on this phone',
  },
} as const satisfies WordTable
