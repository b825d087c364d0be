import type { WordTable } from '../web/words/word.ts'

export const sampleWords = {
  loaded: {
    ar: 'أضيفت أمثلة مختلقة: {n}. لحذفها: twiza samples remove',
    fr: 'Exemples inventés ajoutés : {n}. Pour les retirer : twiza samples remove',
    en: 'Made-up examples added: {n}. To take them away: twiza samples remove',
  },
  removed: {
    ar: 'حذفت الأمثلة: {n}.',
    fr: 'Exemples retirés : {n}.',
    en: 'Examples taken away: {n}.',
  },
} as const satisfies WordTable
