import type { WordTable } from '../words/word.ts'

export const programmeWords = {} as const satisfies WordTable
