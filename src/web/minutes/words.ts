import type { WordTable } from '../words/word.ts'

export const minutesWords = {
  title: { ar: 'محضر اللقاء', fr: 'Compte rendu de la rencontre', en: 'Minutes of the meeting' },
} as const satisfies WordTable
