import type { WordTable } from '../words/word.ts'

/** What the phone says by itself while somebody writes down what is said. */
export const captureIslandWords = {
  kept: { ar: 'محفوظ في هذا الهاتف', fr: 'Gardé sur ce téléphone', en: 'Kept on this phone' },
  sent: { ar: 'أرسل', fr: 'Envoyé', en: 'Sent' },
  onPhone: { ar: 'ما كتب في هذا الهاتف', fr: 'Écrit sur ce téléphone', en: 'Written on this phone' },
  correct: { ar: 'صحح', fr: 'Corriger', en: 'Correct' },
  waiting: {
    ar: {
      zero: 'لا شيء ينتظر الإرسال',
      one: 'نص واحد ينتظر الإرسال.',
      two: 'نصان ينتظران الإرسال.',
      few: '{n} نصوص تنتظر الإرسال.',
      many: '{n} نصا ينتظر الإرسال.',
      other: '{n} نص ينتظر الإرسال.',
    },
    fr: {
      one: '{n} note attend d’être envoyée.',
      many: '{n} de notes attendent d’être envoyées.',
      other: '{n} notes attendent d’être envoyées.',
    },
    en: { one: '{n} note waits to be sent.', other: '{n} notes wait to be sent.' },
  },
  allSent: { ar: 'أرسل كل شيء.', fr: 'Tout est envoyé.', en: 'Everything is sent.' },
  nothingKept: {
    ar: 'هذا الهاتف لا يحفظ شيئا. سجل حين تكون الشبكة.',
    fr: 'Ce téléphone ne garde rien. Enregistrez avec le réseau.',
    en: 'This phone keeps nothing. Keep notes while on the network.',
  },
} as const satisfies WordTable
