import type { WordTable } from '../words/word.ts'

export const captureWords = {
  title: { ar: 'تدوين ما يقال', fr: 'Noter ce qui se dit', en: 'Write down what is said' },
} satisfies WordTable
