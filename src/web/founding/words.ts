import type { WordTable } from '../words/word.ts'

export const foundingWords = {} as const satisfies WordTable
