import type { WordTable } from '../words/word.ts'

export const entryWords = {
  title: { ar: 'مشاركتنا في المسابقة', fr: 'Notre candidature au concours', en: 'Our entry in the contest' },
} satisfies WordTable
