import type { WordTable } from '../words/word.ts'

export const certificateWords = {
  title: { ar: 'شهادة حضور', fr: 'Attestation de présence', en: 'Certificate of attendance' },
  says: {
    ar: 'يشهد هذا الموقع بحضور',
    fr: 'Ce site atteste la présence de',
    en: 'This site certifies the attendance of',
  },
  at: { ar: 'في اللقاء', fr: 'À la rencontre', en: 'At the meeting' },
  place: { ar: 'المكان', fr: 'Lieu', en: 'Place', zgh: 'ⴰⴷⵖⴰⵔ' },
  date: { ar: 'التاريخ', fr: 'Date', en: 'Date', zgh: 'ⴰⵙⴰⴽⵓⴷ' },
  number: { ar: 'رقم الشهادة', fr: 'Numéro', en: 'Number' },
  forBody: { ar: 'عن', fr: 'Pour', en: 'For' },
  organiser: { ar: 'المنظم', fr: 'Organisateur', en: 'Organiser' },
  confirmed: {
    ar: 'سجل الحضور في الباب من كلفه المنظم بذلك.',
    fr: 'La présence a été notée à l’entrée par qui l’organisateur en a chargé.',
    en: 'Attendance was noted at the door by whom the organiser had named.',
  },
  independent: {
    ar: 'هذه شهادة من هذا الموقع المستقل. ليست وثيقة رسمية لإدارة.',
    fr: 'Ce document vient de ce site indépendant. Ce n’est pas un acte officiel d’une administration.',
    en: 'This paper is of this independent site. It is no official act of an administration.',
  },
  check: { ar: 'تحقق من الشهادة', fr: 'Vérifier l’attestation', en: 'Check the certificate' },
  verifyTitle: {
    ar: 'التحقق من شهادة حضور',
    fr: 'Vérification d’une attestation',
    en: 'Checking a certificate',
  },
  valid: { ar: 'هذه الشهادة صحيحة.', fr: 'Cette attestation est valable.', en: 'This certificate is valid.' },
  invalid: {
    ar: 'لا شهادة صحيحة بهذا الرقم.',
    fr: 'Aucune attestation valable n’a ce numéro.',
    en: 'No valid certificate has this number.',
  },
  invalidWhy: {
    ar: 'قد يكون الرقم خطأ، أو محا صاحبها بياناته.',
    fr: 'Le numéro est peut-être faux, ou la personne a effacé ses données.',
    en: 'The number may be wrong, or its holder has erased her data.',
  },
  initials: { ar: 'الأحرف الأولى', fr: 'Initiales', en: 'Initials' },
} satisfies WordTable
