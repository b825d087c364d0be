import type { WordTable } from '../words/word.ts'

export const accompanimentWords = {} as const satisfies WordTable
