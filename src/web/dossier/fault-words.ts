import type { AnswerFault } from '../../domain/dossier/reading.ts'
import type { CountedWord, Word } from '../words/word.ts'

/** What to correct in an answer; it is kept all the same. */
export const ANSWER_FAULTS: Readonly<Record<AnswerFault['kind'], Word | CountedWord>> = {
  'too-long': {
    ar: 'الجواب طويل. احذف {over} من الحروف. ما كتبته محفوظ.',
    fr: 'C’est trop long. Enlevez {over} lettres. Votre texte est gardé.',
    en: 'This is too long. Take away {over} letters. Your text is kept.',
  },
  'not-a-number': {
    ar: 'اكتب رقما فقط، مثل 5000. ما كتبته محفوظ.',
    fr: 'Écrivez seulement un nombre, par exemple 5000. Votre texte est gardé.',
    en: 'Write only a number, such as 5000. Your text is kept.',
  },
  'too-large': {
    ar: 'هذا الرقم كبير جدا. راجعه. ما كتبته محفوظ.',
    fr: 'Ce nombre est trop grand. Vérifiez-le. Il est gardé.',
    en: 'This number is too large. Check it. It is kept.',
  },
  'unknown-choice': {
    ar: 'اختر جوابا من القائمة.',
    fr: 'Choisissez une réponse de la liste.',
    en: 'Choose an answer from the list.',
  },
  'too-many': {
    ar: 'اخترت أكثر من {most}. احذف بعضها. اختيارك محفوظ.',
    fr: 'Vous avez choisi plus de {most} réponses. Enlevez-en. Vos choix sont gardés.',
    en: 'You chose more than {most}. Take some away. Your choices are kept.',
  },
}

/** What to correct in the form that begins a dossier, and in the team's. */
export const formFaultWords = {
  titleMissing: {
    ar: 'اكتب اسم المشروع، بثلاثة حروف على الأقل.',
    fr: 'Écrivez le nom du projet, au moins trois lettres.',
    en: 'Write the name of the project, at least three letters.',
  },
  titleLong: {
    ar: 'اسم المشروع طويل. اكتب 120 حرفا على الأكثر.',
    fr: 'Le nom est trop long. Écrivez 120 lettres au plus.',
    en: 'The name is too long. Write 120 letters at most.',
  },
  territoryMissing: {
    ar: 'اكتب اسم الجماعة أو الإقليم أو الجهة.',
    fr: 'Écrivez le nom de la commune, de la province ou de la région.',
    en: 'Write the name of the commune, province or region.',
  },
  territoryUnknown: {
    ar: 'لا نعرف هذا المكان. راجع كتابة الاسم.',
    fr: 'Nous ne connaissons pas ce lieu. Vérifiez le nom.',
    en: 'We do not know this place. Check the name.',
  },
  territorySeveral: {
    ar: 'عدة أماكن لها هذا الاسم. اختر واحدا من القائمة.',
    fr: 'Plusieurs lieux portent ce nom. Choisissez dans la liste.',
    en: 'Several places have this name. Choose one from the list.',
  },
  sectorMissing: { ar: 'اختر القطاع.', fr: 'Choisissez le secteur.', en: 'Choose the sector.' },
  contactUnread: {
    ar: 'اكتب رقم هاتف أو بريدا إلكترونيا صحيحا.',
    fr: 'Écrivez un numéro de téléphone ou un e-mail juste.',
    en: 'Write a right phone number or e-mail address.',
  },
  roleMissing: { ar: 'اختر الدور.', fr: 'Choisissez le rôle.', en: 'Choose the role.' },
  tooMany: {
    ar: 'عدد الدعوات أو الأعضاء كبير. اسحب دعوة أولا.',
    fr: 'Trop d’invitations ou de membres. Retirez d’abord une invitation.',
    en: 'Too many invitations or members. Withdraw an invitation first.',
  },
  tooManyLetters: {
    ar: 'أرسلت دعوات كثيرة اليوم. أعط الرابط باليد، أو عد غدا.',
    fr: 'Beaucoup d’invitations envoyées aujourd’hui. Donnez le lien vous-même, ou revenez demain.',
    en: 'Many invitations were sent today. Hand the link over yourself, or come back tomorrow.',
  },
  lastOwner: {
    ar: 'الملف يحتاج إلى مسؤول. عين مسؤولا آخر أولا.',
    fr: 'Le dossier a besoin d’un responsable. Nommez-en un autre d’abord.',
    en: 'The dossier needs an owner. Name another one first.',
  },
  noSuchSimulation: {
    ar: 'لم نجد محاكاة بهذا الرمز. راجع الحروف العشرة.',
    fr: 'Aucune simulation n’a ce code. Vérifiez les dix signes.',
    en: 'No simulation has this code. Check the ten signs.',
  },
} as const satisfies Readonly<Record<string, Word>>
