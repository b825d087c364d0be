import type { WordTable } from '../words/word.ts'

export const voteWords = {
  title: { ar: 'تصويت العموم', fr: 'Vote du public', en: 'Public vote' },
} satisfies WordTable
