import type { WordTable } from '../words/word.ts'

export const projectWords = {} as const satisfies WordTable
