import type { WordTable } from '../words/word.ts'

export const resultWords = {
  title: { ar: 'نتائج المسابقة', fr: 'Résultats du concours', en: 'Results of the contest' },
} satisfies WordTable
