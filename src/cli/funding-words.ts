import type { WordTable } from '../web/words/word.ts'

export const fundingWords = {
  ask: { ar: 'السؤال التالي: {fact}', fr: 'Question suivante : {fact}', en: 'Next question: {fact}' },
  contradiction: {
    ar: 'هذه المعلومات لا تتفق: {facts}',
    fr: 'Ces informations se contredisent : {facts}',
    en: 'These facts contradict each other: {facts}',
  },
} as const satisfies WordTable
