import type { WordTable } from '../words/word.ts'

export const publicationWords = {} as const satisfies WordTable
