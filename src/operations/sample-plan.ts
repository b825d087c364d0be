/**
 * The made-up contest that shows the whole thread on an empty site: said to be one in every language, without sums of
 * money and without people. Entries are those of made-up projects, teams and jurors are numbers.
 */
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import type { ContestPlan } from '../domain/contest/contest.ts'
import { DEFAULT_CRITERIA } from '../domain/contest/default-plan.ts'
import type { Mark } from '../domain/contest/contest.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import type { PersonId } from '../domain/person/person.ts'

export const SAMPLE_CONTEST = 'sample0001'
/** The Oriental region. */
export const SAMPLE_REGION = '02' as TerritoryCode

/** Days from the day it is loaded: it opened before, the vote and the results are to come. */
export const SAMPLE_DAYS = { opens: -10, voteCloses: 14, results: 21 } as const

export const SAMPLE_PLAN: ContestPlan = {
  title: {
    ar: 'مثال: مسابقة أفكار في جهة الشرق',
    fr: 'Exemple : concours d’idées de l’Oriental',
    en: 'Example: idea contest of the Oriental region',
  },
  purpose: {
    ar: 'مسابقة مختلقة لعرض الموقع. ليست مسابقة حقيقية.',
    fr: 'Concours inventé pour montrer le site. Ce n’est pas un vrai concours.',
    en: 'A contest made up to show the site. It is no real contest.',
  },
  rules: {
    ar: 'قواعد للعرض فقط. يقدم كل فريق مشروعه في سطور. تقرأ لجنة التحكيم كل المشاركات. ثم يصوت الجمهور.',
    fr: 'Règles d’exemple. Chaque équipe présente son projet en quelques lignes. Le jury lit tous les dossiers. Le public vote ensuite.',
    en: 'Sample rules. Each team presents its project in a few lines. The jury reads all entries. Then the public votes.',
  },
  categories: [
    { id: 'products', name: { ar: 'منتوجات محلية', fr: 'Produits du terroir', en: 'Local products' } },
    { id: 'environment', name: { ar: 'البيئة', fr: 'Environnement', en: 'Environment' } },
  ],
  prizes: [
    {
      id: 'first',
      name: { ar: 'مثال: الجائزة الأولى', fr: 'Exemple : premier prix', en: 'Example: first prize' },
      amount: null,
      count: 1,
      category: null,
    },
    {
      id: 'second',
      name: { ar: 'مثال: الجائزة الثانية', fr: 'Exemple : deuxième prix', en: 'Example: second prize' },
      amount: null,
      count: 1,
      category: null,
    },
  ],
  criteria: DEFAULT_CRITERIA,
  rounds: [{ id: 'final', kind: 'final', method: 'grid', blind: true, keeps: null, judgementsPerEntry: 2 }],
  questions: ['need'],
  vote: { rule: { kind: 'count', winners: 1 }, mostApprovals: 2 },
}

export type SampleEntry = {
  readonly project: string
  readonly dossier: DossierId
  readonly team: PersonId
  /** what the team is called: no person's name */
  readonly name: string
  readonly category: string
  /** in which it writes: of every project that is made up there are words in three */
  readonly language: 'ar' | 'fr' | 'en'
  /** of the first and the second sample juror, by criterion in the order of the plan */
  readonly marks: readonly [readonly Mark[], readonly Mark[]]
}

const entry = (
  n: number,
  project: string,
  rest: Pick<SampleEntry, 'category' | 'language' | 'marks'>,
): SampleEntry => ({
  project,
  dossier: `sampledossier00${n}` as DossierId,
  team: `sampleteam00000${n}` as PersonId,
  name: `Sample team ${n}`,
  ...rest,
})

export const SAMPLE_ENTRIES: readonly SampleEntry[] = [
  entry(1, 'sample-mint-drying', {
    category: 'products',
    language: 'ar',
    marks: [
      [3, 4, 4],
      [3, 3, 4],
    ],
  }),
  entry(2, 'sample-orange-peel-feed', {
    category: 'environment',
    language: 'fr',
    marks: [
      [5, 3, 4],
      [4, 3, 5],
    ],
  }),
  entry(3, 'sample-olive-soap', {
    category: 'products',
    language: 'ar',
    marks: [
      [2, 3, 3],
      [2, 4, 3],
    ],
  }),
]

export const SAMPLE_JURORS: readonly { readonly person: PersonId; readonly name: string }[] = [1, 2].map(
  (n) => ({
    person: `samplejuror0000${n}` as PersonId,
    name: `محكم المثال ${n} – Juré exemple ${n} – Sample juror ${n}`,
  }),
)
