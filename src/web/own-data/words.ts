import type { WordTable } from '../words/word.ts'

export const ownDataWords = {} as const satisfies WordTable
