import type { WordTable } from '../words/word.ts'

export const fileWords = {} as const satisfies WordTable
