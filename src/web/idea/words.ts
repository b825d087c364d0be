import type { WordTable } from '../words/word.ts'

export const ideaWords = {} as const satisfies WordTable
