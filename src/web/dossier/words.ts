import type { WordTable } from '../words/word.ts'

export const dossierWords = {} as const satisfies WordTable
