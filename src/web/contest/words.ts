import type { WordTable } from '../words/word.ts'

export const contestWords = {
  title: { ar: 'مسابقات الأفكار', fr: 'Concours d’idées', en: 'Idea contests' },
} satisfies WordTable
