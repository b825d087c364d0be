/**
 * A bank as large as Morocco's 65,000 cooperatives, made up from a seed: to time the pages and to test counts against
 * brute force. Every record is marked as a sample.
 */
import type { OwnText } from '../../domain/basics/own-text.ts'
import { type Random, seededRandom } from '../../domain/basics/random.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import {
  EMPTY_LIFE,
  type Project,
  PROJECT_AUDIENCES,
  type Publication,
  SOURCES,
  type Stage,
  type Visibility,
} from '../../domain/project/project.ts'

export type MakingOf = {
  readonly seed: number
  /** Where they may stand; those near the beginning get more, as towns do. */
  readonly territories: readonly TerritoryCode[]
  readonly activities: readonly { readonly id: string; readonly sector: string; readonly words: string }[]
  readonly models: readonly { readonly id: string; readonly activity: string }[]
  /** The latest day on which one came in. */
  readonly until: Date
}

const STAGE_SHARES: readonly (readonly [Stage, number])[] = [
  ['idea', 0.45],
  ['project', 0.2],
  ['founding', 0.08],
  ['running', 0.17],
  ['funded', 0.06],
  ['awarded', 0.01],
  ['closed', 0.03],
]
const PUBLICATION_SHARES: readonly (readonly [Publication, number])[] = [
  ['published', 0.97],
  ['waiting', 0.01],
  ['refused', 0.01],
  ['withdrawn', 0.01],
]
const VISIBILITY_SHARES: readonly (readonly [Visibility, number])[] = [
  ['public', 0.9],
  ['summary', 0.08],
  ['hidden', 0.02],
]
const TITLES = [
  'تعاونية {what} بالجماعة {n}',
  'وحدة {what} لفائدة الشباب {n}',
  'Coopérative de {what}, groupe {n}',
  'Atelier commun : {what} {n}',
  'bghina ndiro {what} f douar {n}',
] as const
const SENTENCES = [
  'النساء في الدوار ينتجن كل واحدة وحدها، ولا يجدن من يشتري بثمن مناسب.',
  'Les jeunes partent en ville faute de travail ; le matériel commun leur permettrait de rester.',
  'L3yalat kaykhdmo f dar o ma kaynch li ychri mnhom b taman mzyan.',
  'نريد آلة مشتركة وتكوينا في التسيير، ثم البيع في المدينة القريبة.',
  'Nous sommes déjà douze et la commune nous prêterait un local.',
] as const

const DAYS = 1_400
const DAY_MS = 86_400_000

export function manyProjects(count: number, of: MakingOf): Project[] {
  const random = seededRandom(of.seed)
  return Array.from({ length: count }, (_, i) => made(i, random, of))
}

function made(i: number, random: Random, of: MakingOf): Project {
  const activity = pick(of.activities, random)
  const models = of.models.filter((one) => one.activity === activity.id)
  const stage = drawn(STAGE_SHARES, random)
  const createdAt = new Date(of.until.getTime() - Math.floor(random.uniform() * DAYS * DAY_MS))
  return {
    id: `sample-${i.toString(36).padStart(6, '0')}`,
    stage,
    source: SOURCES[Math.floor(random.uniform() ** 2 * SOURCES.length)] ?? 'citizen',
    territory: skewed(of.territories, random),
    sector: activity.sector,
    activity: random.uniform() < 0.9 ? activity.id : null,
    model: models.length > 0 && random.uniform() < 0.6 ? pick(models, random).id : null,
    simulation: null,
    audiences: PROJECT_AUDIENCES.filter(() => random.uniform() < 0.3),
    year: random.uniform() < 0.9 ? createdAt.getUTCFullYear() : null,
    title: { own: pick(TITLES, random).replace('{what}', activity.words).replace('{n}', String(i)) },
    summary: own(pick(SENTENCES, random)),
    life: { ...EMPTY_LIFE, need: own(pick(SENTENCES, random)), model: own(pick(SENTENCES, random)) },
    sample: true,
    visibility: drawn(VISIBILITY_SHARES, random),
    publication: drawn(PUBLICATION_SHARES, random),
    createdAt,
  }
}

function own(text: string): OwnText {
  return { own: text }
}

function pick<One>(list: readonly One[], random: Random): One {
  return at(list, Math.floor(random.uniform() * list.length))
}

/** A third of the list gets more than half of the draws. */
function skewed<One>(list: readonly One[], random: Random): One {
  return at(list, Math.floor(random.uniform() ** 2 * list.length))
}

function at<One>(list: readonly One[], i: number): One {
  const one = list[i]
  if (one === undefined) throw new RangeError('nothing to draw from')
  return one
}

function drawn<One>(shares: readonly (readonly [One, number])[], random: Random): One {
  let left = random.uniform()
  for (const [one, share] of shares) {
    left -= share
    if (left < 0) return one
  }
  return at(shares, 0)[0]
}
