import type { WordTable } from '../words/word.ts'

export const juryWords = {
  title: { ar: 'عملي في لجنة التحكيم', fr: 'Mon travail au jury', en: 'My work on the jury' },
} satisfies WordTable
