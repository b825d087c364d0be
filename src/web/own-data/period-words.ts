import type { CountedWord, Word } from '../words/word.ts'

/** How long data are kept, where administrators have set other periods than those that ship. */
export const PERIOD_SENTENCES: Readonly<
  Record<'idle-dossiers' | 'refused-ideas' | 'letters' | 'attendance', CountedWord>
> = {
  'idle-dossiers': {
    ar: {
      zero: 'ملف لم يكتب فيه أحد يمحى في الحين.',
      one: 'ملف لم يكتب فيه أحد منذ شهر يمحى.',
      two: 'ملف لم يكتب فيه أحد منذ شهرين يمحى.',
      few: 'ملف لم يكتب فيه أحد منذ {n} أشهر يمحى.',
      many: 'ملف لم يكتب فيه أحد منذ {n} شهرا يمحى.',
      other: 'ملف لم يكتب فيه أحد منذ {n} شهر يمحى.',
    },
    fr: {
      one: 'Un dossier où personne n’écrit pendant {n} mois est effacé.',
      many: 'Un dossier où personne n’écrit pendant {n} mois est effacé.',
      other: 'Un dossier où personne n’écrit pendant {n} mois est effacé.',
    },
    en: {
      one: 'A dossier in which nobody writes for {n} month is erased.',
      other: 'A dossier in which nobody writes for {n} months is erased.',
    },
  },
  attendance: {
    ar: {
      zero: 'أسماء من حضر لقاء بلا تسجيل تمحى بعد اللقاء.',
      one: 'أسماء من حضر لقاء بلا تسجيل تمحى بعد شهر من اللقاء.',
      two: 'أسماء من حضر لقاء بلا تسجيل تمحى بعد شهرين من اللقاء.',
      few: 'أسماء من حضر لقاء بلا تسجيل تمحى بعد {n} أشهر من اللقاء.',
      many: 'أسماء من حضر لقاء بلا تسجيل تمحى بعد {n} شهرا من اللقاء.',
      other: 'أسماء من حضر لقاء بلا تسجيل تمحى بعد {n} شهر من اللقاء.',
    },
    fr: {
      one: 'Noms de ceux venus sans inscription : effacés {n} mois après la rencontre.',
      many: 'Noms de ceux venus sans inscription : effacés {n} mois après la rencontre.',
      other: 'Noms de ceux venus sans inscription : effacés {n} mois après la rencontre.',
    },
    en: {
      one: 'Names of walk-ins are erased {n} month after the meeting.',
      other: 'Names of walk-ins are erased {n} months after the meeting.',
    },
  },
  'refused-ideas': {
    ar: {
      zero: 'فكرة رفضت تمحى في الحين.',
      one: 'فكرة رفضت تمحى بعد شهر من القرار.',
      two: 'فكرة رفضت تمحى بعد شهرين من القرار.',
      few: 'فكرة رفضت تمحى بعد {n} أشهر من القرار.',
      many: 'فكرة رفضت تمحى بعد {n} شهرا من القرار.',
      other: 'فكرة رفضت تمحى بعد {n} شهر من القرار.',
    },
    fr: {
      one: 'Une idée refusée est effacée {n} mois après la décision.',
      many: 'Une idée refusée est effacée {n} mois après la décision.',
      other: 'Une idée refusée est effacée {n} mois après la décision.',
    },
    en: {
      one: 'An idea that was refused is erased {n} month after the decision.',
      other: 'An idea that was refused is erased {n} months after the decision.',
    },
  },
  letters: {
    ar: {
      zero: 'نص الرسائل التي أرسلناها يمحى في الحين.',
      one: 'نص الرسائل التي أرسلناها يمحى بعد شهر.',
      two: 'نص الرسائل التي أرسلناها يمحى بعد شهرين.',
      few: 'نص الرسائل التي أرسلناها يمحى بعد {n} أشهر.',
      many: 'نص الرسائل التي أرسلناها يمحى بعد {n} شهرا.',
      other: 'نص الرسائل التي أرسلناها يمحى بعد {n} شهر.',
    },
    fr: {
      one: 'Le texte des messages envoyés est effacé après {n} mois.',
      many: 'Le texte des messages envoyés est effacé après {n} mois.',
      other: 'Le texte des messages envoyés est effacé après {n} mois.',
    },
    en: {
      one: 'The text of letters we have sent is erased after {n} month.',
      other: 'The text of letters we have sent is erased after {n} months.',
    },
  },
}

/** From 15 to 90 days, as the settings allow: one form of Arabic is enough. */
export const WARNED_BEFORE: Word = {
  ar: 'نخبر الفريق قبل ذلك بـ {days} يوما.',
  fr: 'L’équipe est prévenue {days} jours avant.',
  en: 'The team is told {days} days before.',
}

export const PERIODS_SET: Word = {
  ar: 'هذه المدد حددها من يسير الموقع.',
  fr: 'Ces durées ont été fixées par ceux qui tiennent le site.',
  en: 'These periods were set by those who run the site.',
}
