import type { MEETING_COLUMNS } from '../domain/idea/meeting-row.ts'
import type { Word, WordTable } from '../web/words/word.ts'

type Column = (typeof MEETING_COLUMNS)['required' | 'optional'][number]

/** What each column of the sheet of a meeting means. */
export const MEETING_COLUMN_WORDS: Readonly<Record<Column, Word>> = {
  key: {
    ar: 'مرجع السطر، مرة واحدة في البنك، مثل dakhla-2026-017',
    fr: 'Votre référence de la ligne, unique dans la banque, comme dakhla-2026-017',
    en: 'Your reference of the row, once in the bank, like dakhla-2026-017',
  },
  title: { ar: 'عنوان الفكرة', fr: 'Titre de l’idée', en: 'Title of the idea' },
  idea: { ar: 'ما هي الفكرة، ولمن', fr: 'Quelle idée, pour qui', en: 'What the idea is, and for whom' },
  territory: {
    ar: 'اسم الجماعة أو الإقليم أو الجهة، أو رمز المندوبية',
    fr: 'Nom de la commune, province ou région, ou son code HCP',
    en: 'Name of the commune, province or region, or its HCP code',
  },
  sector: { ar: 'القطاع', fr: 'Secteur', en: 'Sector' },
  source: { ar: 'صاحب الفكرة', fr: 'Qui la propose', en: 'Who puts it in' },
  visibility: { ar: 'من يراها', fr: 'Qui peut la voir', en: 'Who may see it' },
  audience: { ar: 'الفئة، إن وجدت', fr: 'Public, s’il y en a un', en: 'Audience, if any' },
  year: {
    ar: 'السنة، إن لم تكن هذه السنة',
    fr: 'Année, si ce n’est pas celle-ci',
    en: 'Year, when it is not this one',
  },
  contact: {
    ar: 'هاتف أو بريد، بموافقة صاحبه فقط',
    fr: 'Téléphone ou e-mail, seulement avec son accord',
    en: 'Phone or e-mail, only with its owner’s consent',
  },
  consent: {
    ar: '«نعم» إذا وافق صاحب الاتصال',
    fr: '« oui » si la personne a consenti',
    en: '"yes" when the person has consented',
  },
  meeting: {
    ar: 'رمز اللقاء، كما في عنوان صفحته',
    fr: 'Code de la rencontre, comme dans l’adresse de sa page',
    en: 'Code of the meeting, as in the address of its page',
  },
}

export const meetingWords = {
  title: { ar: 'أفكار اللقاء', fr: 'Idées de la rencontre', en: 'Ideas of the meeting' },
  help: { ar: 'شرح', fr: 'Aide', en: 'Help' },
  written: {
    ar: 'كتب الجدول الفارغ في «{file}».',
    fr: 'La feuille vide est dans « {file} ».',
    en: 'The empty sheet is in "{file}".',
  },
} as const satisfies WordTable
