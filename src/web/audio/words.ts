import type { WordTable } from '../words/word.ts'

/** Hearing a question, and the office's list of what is not recorded yet. */
export const audioWords = {
  listen: { ar: 'استمع إلى السؤال', fr: 'Écouter la question', en: 'Listen to the question' },
  readBy: { ar: 'قراءة: {speaker}', fr: 'Lu par {speaker}', en: 'Read by {speaker}' },
  missing: { ar: 'غير مسجل', fr: 'pas enregistré', en: 'not recorded' },
  stale: {
    ar: 'النص تغير: سجله من جديد',
    fr: 'le texte a changé : à refaire',
    en: 'the text has changed: record again',
  },
  'no-words': {
    ar: 'النص نفسه ناقص في هذه اللغة',
    fr: 'le texte manque dans cette langue',
    en: 'the text is missing in this language',
  },
  summary: {
    ar: 'مسجل وصالح: {ready} من {all}. القائمة:',
    fr: 'Enregistrées et à jour : {ready} sur {all}. Reste :',
    en: 'Recorded and up to date: {ready} of {all}. Left:',
  },
} as const satisfies WordTable
