import type { WordTable } from '../words/word.ts'

/** Words of the door, for the page and for the phone alike. */
export const doorWords = {
  title: { ar: 'الاستقبال في الباب', fr: 'Accueil à la porte', en: 'At the door' },
  search: { ar: 'ابحث باسم أو رمز', fr: 'Chercher un nom ou un code', en: 'Search a name or a code' },
  find: { ar: 'ابحث', fr: 'Chercher', en: 'Search', zgh: 'ⵔⵣⵓ' },
  all: { ar: 'كل المسجلين', fr: 'Tous les inscrits', en: 'All registered' },
  none: {
    ar: 'لا أحد بهذا الاسم أو الرمز.',
    fr: 'Personne à ce nom ou code.',
    en: 'Nobody of this name or code.',
  },
  more: {
    ar: 'اللائحة أطول. ابحث باسم أو رمز.',
    fr: 'La liste est plus longue. Cherchez un nom ou un code.',
    en: 'The list is longer. Search a name or a code.',
  },
  checkIn: { ar: 'حضر', fr: 'Présent', en: 'Is here' },
  undo: { ar: 'تراجع', fr: 'Annuler', en: 'Undo' },
  here: { ar: 'حضر', fr: 'Présent', en: 'Here' },
  cameOf: { ar: 'كم حضر؟', fr: 'Combien sont venus ?', en: 'How many came?' },
  waiting: { ar: 'في الانتظار', fr: 'Liste d’attente', en: 'Waiting list' },
  noName: { ar: 'بلا اسم', fr: 'Sans nom', en: 'No name' },
  walkInBadge: { ar: 'بلا تسجيل', fr: 'Sans inscription', en: 'Walk-in' },
  walkIn: { ar: 'حضر بلا تسجيل', fr: 'Venu sans inscription', en: 'Came without registration' },
  name: { ar: 'الاسم', fr: 'Nom', en: 'Name', zgh: 'ⵉⵙⵎ' },
  phone: { ar: 'الهاتف', fr: 'Téléphone', en: 'Telephone' },
  optional: { ar: 'اختياري', fr: 'Facultatif', en: 'Optional', zgh: 'ⴰⵔⵓⵛⵛⵉⵍ' },
  category: { ar: 'الصفة', fr: 'À titre de', en: 'Coming as' },
  seats: { ar: 'عدد الأشخاص', fr: 'Nombre de personnes', en: 'How many people' },
  consent: {
    ar: 'قال نعم: اسمه ورقمه يحفظان لهذا اللقاء ثم يمحيان.',
    fr: 'Dit oui : son nom et son numéro sont gardés pour cette rencontre, puis effacés.',
    en: 'Said yes: name and number are kept for this meeting, then erased.',
  },
  consentHint: {
    ar: 'اقرأ الجملة بصوت مسموع. بلا موافقة نعد الشخص دون اسمه.',
    fr: 'Lisez la phrase à voix haute. Sans accord, la personne est comptée sans son nom.',
    en: 'Read the sentence aloud. Without a yes the person is counted without a name.',
  },
  addWalkIn: { ar: 'أضف', fr: 'Ajouter', en: 'Add' },
  doubles: { ar: 'ربما سجلا مرتين', fr: 'Peut-être en double', en: 'Perhaps entered twice' },
  sameAs: {
    ar: '{one} ربما هو {other}.',
    fr: '{one} est peut-être {other}.',
    en: '{one} is perhaps {other}.',
  },
  merge: { ar: 'هو الشخص نفسه', fr: 'C’est la même personne', en: 'It is the same person' },
  counts: { ar: 'الأعداد', fr: 'Nombres', en: 'Numbers' },
  refused: {
    ar: 'تعذر ذلك. راجع ما كتبت.',
    fr: 'Impossible. Vérifiez ce que vous avez écrit.',
    en: 'Not possible. Check what you wrote.',
  },
  privacy: {
    ar: 'هذه الأسماء لعملك في الباب فقط. تمحى من هذا الهاتف بعد 14 يوما وعند الخروج.',
    fr: 'Ces noms ne servent qu’à l’accueil. Ce téléphone les efface après 14 jours et à la déconnexion.',
    en: 'These names are for the door only. This phone erases them after 14 days and on signing out.',
  },
} satisfies WordTable
