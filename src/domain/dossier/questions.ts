/**
 * What a dossier asks, one question a page. The words stand in `src/web/dossier/question-words.ts`. Names, shares, women
 * and young people among the members are asked where the cooperative is founded; a national ID number nowhere.
 */

export const DOSSIER_SECTIONS = [
  'need',
  'activity',
  'market',
  'figures',
  'members',
  'place',
  'money',
  'risks',
  'environment',
  'timetable',
] as const
export type DossierSection = (typeof DOSSIER_SECTIONS)[number]

/** line, text: as typed; number: a whole number; money: whole dirhams; programmes: ids of programmes of the guide. */
export type QuestionKind = 'line' | 'text' | 'number' | 'money' | 'one' | 'several' | 'programmes'

type Asked = {
  readonly id: string
  readonly section: DossierSection
  readonly kind: QuestionKind
  /** Whether the dossier is complete only with an answer; no question ever keeps anybody from going on. */
  readonly needed: boolean
  /** Most letters of a text; greatest number; most choices. */
  readonly most: number
  readonly choices?: readonly string[]
}

const CUSTOMERS = [
  'neighbours',
  'souk',
  'shops',
  'hotels',
  'tourists',
  'companies',
  'cooperatives',
  'administrations',
  'online',
  'abroad',
] as const
const RISKS = [
  'sales',
  'prices',
  'drought',
  'disease',
  'members-leave',
  'late-payment',
  'breakdown',
  'permit',
  'money',
] as const

const LINE = 160
const TEXT = 3000
const DIRHAMS = 1_000_000_000

export const QUESTIONS = [
  { id: 'need', section: 'need', kind: 'text', needed: true, most: TEXT },
  { id: 'people', section: 'need', kind: 'text', needed: true, most: TEXT },
  { id: 'where', section: 'need', kind: 'line', needed: true, most: LINE },
  { id: 'resources', section: 'need', kind: 'text', needed: false, most: TEXT },

  { id: 'activity', section: 'activity', kind: 'text', needed: true, most: TEXT },
  { id: 'product', section: 'activity', kind: 'text', needed: true, most: TEXT },
  { id: 'materials', section: 'activity', kind: 'text', needed: false, most: TEXT },
  { id: 'know-how', section: 'activity', kind: 'text', needed: true, most: TEXT },

  { id: 'customers', section: 'market', kind: 'several', needed: true, most: 10, choices: CUSTOMERS },
  {
    id: 'asked-customers',
    section: 'market',
    kind: 'one',
    needed: true,
    most: 1,
    choices: ['bought', 'interested', 'not-yet'],
  },
  { id: 'price', section: 'market', kind: 'text', needed: true, most: TEXT },
  { id: 'others', section: 'market', kind: 'text', needed: false, most: TEXT },

  { id: 'sales-year', section: 'figures', kind: 'money', needed: true, most: DIRHAMS },
  { id: 'costs-year', section: 'figures', kind: 'money', needed: true, most: DIRHAMS },
  { id: 'figures-from', section: 'figures', kind: 'text', needed: false, most: TEXT },

  { id: 'members-count', section: 'members', kind: 'number', needed: true, most: 10_000 },
  {
    id: 'members-work',
    section: 'members',
    kind: 'one',
    needed: true,
    most: 1,
    choices: ['all', 'some', 'few', 'unknown'],
  },
  { id: 'roles', section: 'members', kind: 'text', needed: true, most: TEXT },
  { id: 'decisions', section: 'members', kind: 'text', needed: false, most: TEXT },

  {
    id: 'premises',
    section: 'place',
    kind: 'one',
    needed: true,
    most: 1,
    choices: ['own', 'rented', 'lent', 'public', 'none-yet', 'not-needed'],
  },
  {
    id: 'services',
    section: 'place',
    kind: 'several',
    needed: false,
    most: 4,
    choices: ['water', 'electricity', 'road', 'internet'],
  },
  { id: 'equipment', section: 'place', kind: 'text', needed: true, most: TEXT },

  { id: 'cost', section: 'money', kind: 'money', needed: true, most: DIRHAMS },
  { id: 'own-share', section: 'money', kind: 'money', needed: true, most: DIRHAMS },
  { id: 'asked-amount', section: 'money', kind: 'money', needed: true, most: DIRHAMS },
  { id: 'money-use', section: 'money', kind: 'text', needed: true, most: TEXT },
  { id: 'programmes', section: 'money', kind: 'programmes', needed: false, most: 10 },

  { id: 'risks', section: 'risks', kind: 'several', needed: true, most: 9, choices: RISKS },
  { id: 'risk-actions', section: 'risks', kind: 'text', needed: true, most: TEXT },

  { id: 'effects', section: 'environment', kind: 'text', needed: true, most: TEXT },
  { id: 'care', section: 'environment', kind: 'text', needed: false, most: TEXT },

  { id: 'start', section: 'timetable', kind: 'line', needed: true, most: LINE },
  { id: 'steps', section: 'timetable', kind: 'text', needed: true, most: TEXT },
  { id: 'done', section: 'timetable', kind: 'text', needed: false, most: TEXT },
] as const satisfies readonly Asked[]

export type QuestionId = (typeof QUESTIONS)[number]['id']
export type Question = Asked & { readonly id: QuestionId }

const BY_ID: ReadonlyMap<string, Question> = new Map(QUESTIONS.map((question) => [question.id, question]))

export function questionOf(id: string): Question | null {
  return BY_ID.get(id) ?? null
}

export function questionsOf(section: DossierSection): readonly Question[] {
  return QUESTIONS.filter((question) => question.section === section)
}

/** The question before and the one after, in the order of the dossier. */
export function neighboursOf(id: QuestionId): {
  readonly before: Question | null
  readonly after: Question | null
} {
  const at = QUESTIONS.findIndex((question) => question.id === id)
  return { before: QUESTIONS[at - 1] ?? null, after: QUESTIONS[at + 1] ?? null }
}
