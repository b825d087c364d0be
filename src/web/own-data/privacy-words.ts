import type { Word, WordTable } from '../words/word.ts'

export const privacyWords = {
  title: {
    ar: 'معطياتك على هذا الموقع',
    fr: 'Vos données sur ce site',
    en: 'Your data on this site',
  },
  lead: {
    ar: 'لكل استمارة: لماذا نسأل، وماذا نحفظ، ومن يراه، وكم من الوقت.',
    fr: 'Pour chaque formulaire : pourquoi, quelles données, qui les voit, combien de temps.',
    en: 'For each form: why we ask, what we keep, who sees it, how long.',
  },
  controller: {
    ar: 'المسؤول عن هذا الموقع: {name}.',
    fr: 'Le responsable de ce site : {name}.',
    en: 'Who runs this site: {name}.',
  },
  noController: {
    ar: 'لم يكتب بعد اسم المسؤول عن هذا الموقع.',
    fr: 'Le nom du responsable de ce site n’est pas encore écrit ici.',
    en: 'The name of who runs this site is not written here yet.',
  },
  noIdNumber: {
    ar: 'لا نسأل أبدا عن رقم البطاقة الوطنية.',
    fr: 'Nous ne demandons jamais le numéro de la carte nationale.',
    en: 'We never ask for the number of a national identity card.',
  },
  scanner: {
    ar: 'الوثائق تفحص ببرنامج مضاد للفيروسات.',
    fr: 'Un antivirus examine les documents.',
    en: 'A virus scanner examines documents.',
  },
  noScanner: {
    ar: 'هذا الموقع لا يستعمل مضادا للفيروسات.',
    fr: 'Ce site n’utilise pas d’antivirus.',
    en: 'This site uses no virus scanner.',
  },
  rights: { ar: 'حقوقك', fr: 'Vos droits', en: 'Your rights' },
  rightsText: {
    ar: 'القانون 09-08 يعطيك الحق في أن ترى معطياتك وتصححها وتعترض عليها وتمحوها.',
    fr: 'La loi 09-08 vous donne le droit de voir, corriger, refuser et effacer vos données.',
    en: 'Law 09-08 gives you the right to see, correct, refuse and erase your data.',
  },
  myData: { ar: 'معطياتي', fr: 'Mes données', en: 'My data' },
  forms: { ar: 'الاستمارات', fr: 'Les formulaires', en: 'The forms' },
  data: { ar: 'ما نحفظ', fr: 'Ce qui est gardé', en: 'What is kept' },
  who: { ar: 'من يراه', fr: 'Qui le voit', en: 'Who sees it' },
  howLong: { ar: 'كم من الوقت', fr: 'Combien de temps', en: 'How long' },
  number: { ar: 'رقم CNDP', fr: 'Numéro CNDP', en: 'CNDP number' },
  notNotified: {
    ar: 'لم يصرح به بعد',
    fr: 'pas encore déclaré',
    en: 'not notified yet',
  },
  notSaid: {
    ar: 'لم يكتب بعد بكلمات بسيطة.',
    fr: 'Pas encore écrit en mots simples.',
    en: 'Not written in plain words yet.',
  },
  noneKept: { ar: 'لا معطيات شخصية', fr: 'Aucune donnée personnelle', en: 'No personal data' },
  periods: { ar: 'ما يمحى وحده', fr: 'Ce qui s’efface tout seul', en: 'What is erased by itself' },
  toBeFixed: {
    ar: 'هذه المدد اقتراح. يحددها المسؤول مع CNDP.',
    fr: 'Ces durées sont proposées. Le responsable les fixe avec la CNDP.',
    en: 'These periods are a proposal. Who runs this site fixes them with the CNDP.',
  },
} as const satisfies WordTable

/** Who sees data, as the register says it. */
export const RECIPIENT_WORDS: Readonly<Record<string, Word>> = {
  operator: { ar: 'المسؤول عن الموقع', fr: 'Le responsable du site', en: 'Who runs the site' },
  'everybody who reads the site': {
    ar: 'كل من يقرأ الموقع',
    fr: 'Tous ceux qui lisent le site',
    en: 'Everybody who reads the site',
  },
  'members of the dossier': {
    ar: 'أعضاء الفريق',
    fr: 'Les membres de l’équipe',
    en: 'The members of the team',
  },
  'advisers it has let in': {
    ar: 'من سمح له الفريق بمرافقته',
    fr: 'Le conseiller que l’équipe a accepté',
    en: 'The adviser whom the team has let in',
  },
}
