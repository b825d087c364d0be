import type { WordTable } from '../words/word.ts'

export const judgingWords = {
  title: { ar: 'لجنة التحكيم', fr: 'Jury', en: 'Jury' },
} satisfies WordTable
