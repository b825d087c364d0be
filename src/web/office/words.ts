import type { WordTable } from '../words/word.ts'

export const officeWords = {} as const satisfies WordTable
