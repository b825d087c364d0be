import type { WordTable } from '../words/word.ts'

/** What a juror's phone says by itself. */
export const juryIslandWords = {
  kept: {
    ar: 'نقطك محفوظة في هذا الهاتف. لم ترسل بعد.',
    fr: 'Vos notes sont gardées sur ce téléphone. Elles ne sont pas encore envoyées.',
    en: 'Your marks are kept on this phone. They are not sent yet.',
  },
  whenBack: {
    ar: 'سنرسل نقطك حين تعود الشبكة.',
    fr: 'Vos notes partiront au retour du réseau.',
    en: 'Your marks leave when the network is back.',
  },
  sent: { ar: 'أرسلت نقطك.', fr: 'Vos notes sont envoyées.', en: 'Your marks are sent.' },
  notKept: {
    ar: 'هذا الهاتف لا يحفظ نقطك. احفظ قبل أن تخرج.',
    fr: 'Ce téléphone ne garde pas vos notes. Enregistrez avant de quitter.',
    en: 'This phone does not keep your marks. Save before you leave.',
  },
  sendNow: { ar: 'أرسل نقطي الآن', fr: 'Envoyer mes notes', en: 'Send my marks now' },
  signIn: {
    ar: 'انتهت جلستك. نقطك باقية هنا. ادخل لنرسلها.',
    fr: 'Votre session est finie. Vos notes restent ici. Entrez pour les envoyer.',
    en: 'Your session is over. Your marks stay here. Sign in to send them.',
  },
  signInLink: { ar: 'ادخل إلى فضائك', fr: 'Entrer dans votre espace', en: 'Sign in' },
  anotherPerson: {
    ar: 'شخص آخر دخل من هذا الهاتف. نقطك تنتظر دخولك أنت.',
    fr: 'Une autre personne est entrée sur ce téléphone. Vos notes attendent votre retour.',
    en: 'Somebody else has signed in on this phone. Your marks wait for you.',
  },
  notOnJury: {
    ar: 'لم تعد في هذه اللجنة. ما كتبته باق هنا ولم يرسل.',
    fr: 'Vous n’êtes plus de ce jury. Ce que vous avez écrit reste ici, non envoyé.',
    en: 'You are no longer on this jury. What you wrote stays here and is not sent.',
  },
  changed: {
    ar: 'حفظت نقطا أخرى من هاتف آخر. نقطك هنا باقية.',
    fr: 'D’autres notes viennent d’un autre appareil. Celles d’ici sont gardées.',
    en: 'Other marks were saved from another device. Those here are kept.',
  },
  changedHow: {
    ar: 'قارن. لتبقى نقط هذا الهاتف، اضغط «احفظ».',
    fr: 'Comparez. Pour garder celles d’ici, appuyez sur « Enregistrer ».',
    en: 'Compare. To keep those here, press “Save”.',
  },
  savedThere: { ar: 'المحفوظ في الموقع', fr: 'Ce que le site a gardé', en: 'What the site has' },
  takeThere: { ar: 'خذ المحفوظ في الموقع', fr: 'Prendre celles du site', en: 'Take those of the site' },
  roundOver: {
    ar: 'انتهت الجولة قبل وصول نقطك. هي باقية هنا فقط.',
    fr: 'Le tour s’est terminé avant l’envoi. Ces notes ne sont qu’ici.',
    en: 'The round ended before your marks arrived. They are only here.',
  },
  notYours: {
    ar: 'خرجت هذه المشاركة من لائحتك. نقطك باقية هنا فقط.',
    fr: 'Ce dossier a quitté votre liste. Ces notes ne sont qu’ici.',
    en: 'This entry has left your list. These marks are only here.',
  },
  refused: {
    ar: 'لم يقبل الموقع هذه النقط. صححها ثم احفظها.',
    fr: 'Le site n’a pas pris ces notes. Corrigez-les, puis enregistrez.',
    en: 'The site did not take these marks. Correct them, then save.',
  },
  typedHere: {
    ar: 'ما كتبته في هذا الهاتف: {number}',
    fr: 'Écrit sur ce téléphone : {number}',
    en: 'Written on this phone: {number}',
  },
  wholeEntry: { ar: 'المشاركة كلها', fr: 'Le dossier entier', en: 'The whole entry' },
  open: { ar: 'افتح المشاركة', fr: 'Ouvrir le dossier', en: 'Open the entry' },
  drop: { ar: 'امح ما كتبته هنا', fr: 'Effacer ces notes d’ici', en: 'Clear these marks from here' },
  dropSure: { ar: 'نعم، امح نهائيا', fr: 'Oui, effacer pour toujours', en: 'Yes, clear for good' },
  waiting: {
    ar: {
      zero: 'لا نقط تنتظر الإرسال',
      one: 'نقط مشاركة واحدة تنتظر الإرسال.',
      two: 'نقط مشاركتين تنتظر الإرسال.',
      few: 'نقط {n} مشاركات تنتظر الإرسال.',
      many: 'نقط {n} مشاركة تنتظر الإرسال.',
      other: 'نقط {n} مشاركة تنتظر الإرسال.',
    },
    fr: {
      one: 'Les notes de {n} dossier attendent l’envoi.',
      many: 'Les notes de {n} de dossiers attendent l’envoi.',
      other: 'Les notes de {n} dossiers attendent l’envoi.',
    },
    en: { one: 'Marks of {n} entry wait to be sent.', other: 'Marks of {n} entries wait to be sent.' },
  },
  copyKept: {
    ar: 'هذه الصفحة محفوظة في هذا الهاتف. تفتح دون شبكة.',
    fr: 'Ce téléphone garde cette page. Elle s’ouvre sans réseau.',
    en: 'This phone keeps this page. It opens without a network.',
  },
  copyClear: {
    ar: 'امح هذه الصفحة من الهاتف',
    fr: 'Effacer cette page du téléphone',
    en: 'Clear this page from the phone',
  },
  copyClearSure: { ar: 'نعم، امح الصفحة', fr: 'Oui, effacer la page', en: 'Yes, clear the page' },
  copyCleared: {
    ar: 'هذا الهاتف لا يحفظ هذه الصفحة.',
    fr: 'Ce téléphone ne garde pas cette page.',
    en: 'This phone does not keep this page.',
  },
  copyAgain: {
    ar: 'احفظ هذه الصفحة في الهاتف',
    fr: 'Garder cette page sur le téléphone',
    en: 'Keep this page on the phone',
  },
} as const satisfies WordTable
