import type { WordTable } from '../words/word.ts'

export const searchWords = {
  title: { ar: 'ابحث في الموقع كله', fr: 'Chercher dans tout le site', en: 'Search the whole site' },
  titleOf: { ar: 'نتائج البحث: {q}', fr: 'Recherche : {q}', en: 'Search: {q}' },
  label: { ar: 'عم تبحث؟', fr: 'Que cherchez-vous ?', en: 'What are you looking for?' },
  hint: {
    ar: 'جماعة أو نشاط أو نموذج أو مشروع أو تمويل',
    fr: 'Une commune, une activité, un modèle, un projet, un financement',
    en: 'A commune, an activity, a model, a project, funding',
  },
  search: { ar: 'ابحث', fr: 'Rechercher', en: 'Search', zgh: 'ⵔⵣⵓ' },
} as const satisfies WordTable
