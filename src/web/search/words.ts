import type { WordTable } from '../words/word.ts'

export const searchWords = {} as const satisfies WordTable
