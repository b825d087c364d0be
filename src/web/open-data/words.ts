import type { WordTable } from '../words/word.ts'

export const openDataWords = {} as const satisfies WordTable
