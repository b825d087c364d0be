import type { WordTable } from '../words/word.ts'

export const partnerWords = {} as const satisfies WordTable
