import type { WordTable } from '../words/word.ts'

export const legalTimeWords = {
  title: { ar: 'الآجال والساعة القانونية', fr: 'Délais et heure légale', en: 'Deadlines and legal time' },
} satisfies WordTable
