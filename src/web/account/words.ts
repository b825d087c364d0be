import type { WordTable } from '../words/word.ts'

export const accountWords = {} as const satisfies WordTable
