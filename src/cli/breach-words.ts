import type { WordTable } from '../web/words/word.ts'

export const breachWords = {
  badDays: {
    ar: 'اكتب يومين مثل: --from 2026-11-01 --to 2026-11-03.',
    fr: 'Écrivez deux jours : --from 2026-11-01 --to 2026-11-03.',
    en: 'Write two days: --from 2026-11-01 --to 2026-11-03.',
  },
  nobody: {
    ar: 'لا أحد بهذا المعرف أو الرقم: {typed}',
    fr: 'Personne n’a cet identifiant ou ce numéro : {typed}',
    en: 'Nobody has this id or number: {typed}',
  },
  found: {
    ar: 'الأشخاص المعنيون: {n}. بلا عنوان (محيت حساباتهم أو لم يعطوا شيئا): {unknown}.',
    fr: 'Personnes concernées : {n}. Sans adresse (compte effacé ou rien de donné) : {unknown}.',
    en: 'People concerned: {n}. Without an address (erased, or none given): {unknown}.',
  },
} as const satisfies WordTable
