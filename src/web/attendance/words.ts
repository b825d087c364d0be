import type { WordTable } from '../words/word.ts'

export const attendanceWords = {
  title: { ar: 'التسجيل في اللقاء', fr: 'Inscription à la rencontre', en: 'Registration for the meeting' },
} satisfies WordTable
