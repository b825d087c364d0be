/** How alike two ideas are, from what they say, where they are and their sector. */
import type { TerritoryCode } from '../basics/territory-code.ts'
import { isSubject, type Tokens, tokenOf } from './fingerprint.ts'

/** In how many texts of the bank a token is, of how many. */
export type TokenCounts = { readonly of: ReadonlyMap<number, number>; readonly texts: number }

/** Every second idea has these words: they tell nothing, however small the bank still is. */
const EVERYWHERE: ReadonlySet<number> = new Set(
  [
    'γcoopcooperative',
    'γprojectproject',
    'γprojectidea',
    'γprojectactivity',
    'γprojectdevelopment',
    'γprojectsupport',
    'γprojecttraining',
    'γcoopassociation',
    'γpersonwoman',
    'γpersonyouth',
    'γpersonpeople',
    'γagrifarmer',
    'γagriagriculture',
    'γmoneyproduct',
    'γmoneyproduction',
    'γmoneysale',
    'γmoneymarket',
    'γmoneymarketing',
    'γworkwork',
    'γworkjob',
    'γplacevillage',
    'γplacedouar',
    'γplaceregion',
    'γplaceprovince',
    'γplacecommune',
    'γplacelocal',
    'γplacerural',
    'γplacemountain',
  ].map(tokenOf),
)
const WORTH_EVERYWHERE = 0.25
/** A young bank knows little of what is rare: as if so many other texts had been read. */
const TEXTS_BEFORE = 200

/** What the idea is about weighs as much as so many other words. */
const SUBJECT = 2.5
/** Said in the same words of another thing: an idea on the same pattern, not the same idea. */
const OTHER_SUBJECT = 0.4

/** The rarer a word, the more it says: 0 to about 1, a subject more. */
export function tellingOf(token: number, { of, texts }: TokenCounts): number {
  if (EVERYWHERE.has(token)) return WORTH_EVERYWHERE
  const all = texts + TEXTS_BEFORE
  const rare = Math.log(all / ((of.get(token) ?? 0) + 1)) / Math.log(all)
  return isSubject(token) ? SUBJECT * rare : rare
}

/** 0 no word in common, 1 the same words; a short text that a longer one contains is between. */
export function textLikeness(a: Tokens, b: Tokens, counts: TokenCounts): number {
  const weight = (tokens: Iterable<number>) => {
    let sum = 0
    for (const token of tokens) sum += tellingOf(token, counts)
    return sum
  }
  const inB = new Set(b)
  const shared = weight(a.filter((token) => inB.has(token)))
  const [ofA, ofB] = [weight(a), weight(b)]
  if (shared === 0) return 0
  const alike = (0.5 * shared) / Math.min(ofA, ofB) + shared / (ofA + ofB)
  return speakOfOtherThings(a, b) ? OTHER_SUBJECT * alike : alike
}

function speakOfOtherThings(a: Tokens, b: Tokens): boolean {
  const [subjects, others] = [a.filter(isSubject), new Set(b.filter(isSubject))]
  return subjects.length > 0 && others.size > 0 && !subjects.some((token) => others.has(token))
}

type Place = { readonly territory: TerritoryCode | null; readonly sector: string | null }

/** What is said in another region or sector is less likely the same idea. Unknown: between. */
export function likeness(text: number, a: Place, b: Place): number {
  return Math.min(1, text * nearness(a.territory, b.territory) * (sameSector(a, b) ? 1 : 0.85))
}

function sameSector(a: Place, b: Place): boolean {
  return a.sector === null || b.sector === null || a.sector === b.sector
}

function nearness(a: TerritoryCode | null, b: TerritoryCode | null): number {
  if (a === null || b === null) return 0.92
  if (a === b) return 1
  const [region, province] = [2, 6].map((length) => a.slice(0, length) === b.slice(0, length))
  return province ? 0.97 : region ? 0.9 : 0.8
}
