import type { WordTable } from '../words/word.ts'

/** What the phone at the door says of itself. */
export const doorIslandWords = {
  ready: {
    ar: 'اللائحة في هذا الهاتف. تعمل بلا شبكة.',
    fr: 'La liste est dans ce téléphone. Elle marche sans réseau.',
    en: 'The list is on this phone. It works without a network.',
  },
  listOnly: {
    ar: 'اللائحة هنا، لكن الصفحة تحتاج الشبكة لتفتح.',
    fr: 'La liste est ici, mais la page a besoin du réseau pour s’ouvrir.',
    en: 'The list is here, but the page needs a network to open.',
  },
  waiting: {
    ar: {
      zero: 'لا شيء ينتظر.',
      one: 'حركة واحدة تنتظر الشبكة.',
      two: 'حركتان تنتظران الشبكة.',
      few: '{n} حركات تنتظر الشبكة.',
      many: '{n} حركة تنتظر الشبكة.',
      other: '{n} حركة تنتظر الشبكة.',
    },
    fr: {
      one: '{n} geste attend le réseau.',
      many: '{n} de gestes attendent le réseau.',
      other: '{n} gestes attendent le réseau.',
    },
    en: { one: '{n} tap waits for a network.', other: '{n} taps wait for a network.' },
  },
  hereOf: { ar: 'حضر {here} من {all}.', fr: '{here} présents sur {all}.', en: '{here} of {all} are here.' },
  allSent: { ar: 'كل شيء أرسل.', fr: 'Tout est envoyé.', en: 'Everything is sent.' },
  sendNow: { ar: 'أرسل الآن', fr: 'Envoyer', en: 'Send now' },
  signIn: {
    ar: 'خرجت من حسابك. ما سجلته باق هنا.',
    fr: 'Vous êtes déconnecté. Ce que vous avez noté reste ici.',
    en: 'You are signed out. What you noted stays here.',
  },
  signInLink: { ar: 'ادخل', fr: 'Se connecter', en: 'Sign in' },
  notYours: {
    ar: 'لم تعد في الاستقبال لهذا اللقاء.',
    fr: 'Vous n’êtes plus à l’accueil de cette rencontre.',
    en: 'You are no longer at the door of this meeting.',
  },
  noList: {
    ar: 'لا لائحة في هذا الهاتف بعد. افتح الصفحة مع الشبكة أولا.',
    fr: 'Pas encore de liste ici. Ouvrez d’abord la page avec le réseau.',
    en: 'No list on this phone yet. Open the page with a network first.',
  },
  scan: { ar: 'امسح بالكاميرا', fr: 'Scanner', en: 'Scan' },
  stopScan: { ar: 'أوقف الكاميرا', fr: 'Arrêter', en: 'Stop' },
  scanNot: {
    ar: 'لا كاميرا لهذه الصفحة. اكتب الرمز.',
    fr: 'Pas de caméra ici. Tapez le code.',
    en: 'No camera here. Type the code.',
  },
  unknownPass: {
    ar: 'هذا الرمز ليس لهذا اللقاء.',
    fr: 'Ce code n’est pas de cette rencontre.',
    en: 'This code is not of this meeting.',
  },
  cameNow: { ar: 'سجل الحضور: {name}', fr: 'Présence notée : {name}', en: 'Noted as here: {name}' },
  already: { ar: 'سجل من قبل: {name}', fr: 'Déjà noté : {name}', en: 'Noted before: {name}' },
  notKept: {
    ar: 'هذا الهاتف لا يحفظ. استعمل الأزرار مع الشبكة.',
    fr: 'Ce téléphone ne garde rien. Utilisez les boutons avec le réseau.',
    en: 'This phone keeps nothing. Use the buttons with a network.',
  },
  forget: { ar: 'امح الأسماء من هذا الهاتف', fr: 'Effacer les noms d’ici', en: 'Erase the names from here' },
  forgetSure: { ar: 'امح فعلا؟', fr: 'Vraiment effacer ?', en: 'Really erase?' },
  forgotten: {
    ar: 'محيت الأسماء من هنا.',
    fr: 'Les noms sont effacés d’ici.',
    en: 'The names are erased from here.',
  },
} satisfies WordTable
