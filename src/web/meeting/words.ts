import type { WordTable } from '../words/word.ts'

export const meetingWords = {
  title: { ar: 'اللقاءات الجهوية', fr: 'Rencontres régionales', en: 'Regional meetings' },
} satisfies WordTable
