import type { WordTable } from '../words/word.ts'

/** What the list of suggestions says to a screen reader. */
export const suggestionWords = {
  list: { ar: 'اقتراحات', fr: 'Suggestions', en: 'Suggestions' },
  count: {
    ar: {
      zero: 'لا اقتراح.',
      one: 'اقتراح واحد. اختره بالسهمين.',
      two: 'اقتراحان. اختر بالسهمين.',
      few: '{n} اقتراحات. اختر بالسهمين.',
      many: '{n} اقتراحا. اختر بالسهمين.',
      other: '{n} اقتراح. اختر بالسهمين.',
    },
    fr: {
      one: '{n} suggestion. Choisissez avec les flèches.',
      many: '{n} suggestions. Choisissez avec les flèches.',
      other: '{n} suggestions. Choisissez avec les flèches.',
    },
    en: {
      one: '{n} suggestion. Choose with the arrow keys.',
      other: '{n} suggestions. Choose with the arrow keys.',
    },
  },
} as const satisfies WordTable
