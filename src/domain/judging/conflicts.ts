/**
 * Conflicts of interest that the site finds by itself: it compares what it knows of jurors and teams, in any spelling,
 * and says why. It errs on the side of finding one; the leader of the contest may set a found one aside with a reason.
 */
import { levelOf, parentOf, type TerritoryCode } from '../basics/territory-code.ts'
import { searchWords } from '../basics/normalise.ts'
import type { EntryId } from '../contest/entry.ts'
import type { PersonId } from '../person/person.ts'
import { consonantKey, keysOf } from '../search/consonant-key.ts'
import type { ConflictKind } from './judging.ts'

export type JurorFacts = {
  readonly person: PersonId
  readonly name: string
  readonly body: string | null
  readonly employer: string | null
  readonly commune: TerritoryCode | null
}

export type TeamFacts = {
  readonly entry: EntryId
  readonly members: readonly {
    readonly person: PersonId
    readonly name: string | null
    readonly territory: TerritoryCode | null
  }[]
  /** who accompanies the dossier, or has */
  readonly advisers: readonly PersonId[]
  /** the cooperative or carrier of the project */
  readonly carriers: readonly string[]
  readonly territory: TerritoryCode
}

/** `words`: the family name, cooperative or employer as it is written on both sides; for the leader's eyes only. */
export type FoundConflict = {
  readonly juror: PersonId
  readonly entry: EntryId
  readonly kind: Exclude<ConflictKind, 'declared'>
  readonly words: readonly [string, string] | null
}

export function findConflicts(
  jurors: readonly JurorFacts[],
  teams: readonly TeamFacts[],
): readonly FoundConflict[] {
  return teams.flatMap((team) => jurors.flatMap((juror) => between(juror, team)))
}

function between(juror: JurorFacts, team: TeamFacts): FoundConflict[] {
  const found: FoundConflict[] = []
  const add = (kind: FoundConflict['kind'], words: FoundConflict['words']) =>
    found.push({ juror: juror.person, entry: team.entry, kind, words })
  if (team.members.some(({ person }) => person === juror.person)) add('member', null)
  if (team.advisers.includes(juror.person)) add('adviser', null)
  const carrier = (of: string | null) => team.carriers.find((one) => of !== null && sameBody(of, one))
  const [own, work] = [carrier(juror.body), carrier(juror.employer)]
  if (own !== undefined && juror.body !== null) add('same-cooperative', [juror.body, own])
  if (work !== undefined && juror.employer !== null) add('employer', [juror.employer, work])
  const relative = team.members.find(
    ({ person, name, territory }) =>
      person !== juror.person &&
      name !== null &&
      sameFamily(juror.name, name) &&
      nearby(juror.commune, territory ?? team.territory),
  )
  if (relative?.name != null) add('family-and-commune', [juror.name, relative.name])
  return found
}

/** Words that stand in most names of cooperatives and tell none apart; as consonant keys. */
const COMMON_BODY_WORDS = [
  'coopérative',
  'تعاونية',
  'association',
  'جمعية',
  'société',
  'شركة',
  'union',
  'اتحاد',
  'groupement',
  'مجموعة',
  'agricole',
  'الفلاحية',
  'féminine',
  'النسائية',
  'artisanale',
  'الحرفية',
  'sarl',
  'gie',
  'maroc',
  'المغرب',
  'du',
  'pour',
  'and',
]
const COMMON = new Set(COMMON_BODY_WORDS.flatMap((word) => searchWords(word)).flatMap(keysOf))

/** The telling words of one are all in the other, in either script. */
export function sameBody(a: string, b: string): boolean {
  const [one, other] = [tellingKeys(a), tellingKeys(b)]
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  return few.length > 0 && few.every((keys) => many.some((those) => keys.some((key) => those.includes(key))))
}

function tellingKeys(name: string): (readonly string[])[] {
  const words = searchWords(name).map(keysOf)
  return words.filter((keys) => keys.every((key) => !COMMON.has(key) && key.length >= 2))
}

/** Written before a family name as a word of its own or joined to it. */
const PARTICLES = new Set([
  'ben',
  'bin',
  'ait',
  'ould',
  'bou',
  'abou',
  'ibn',
  'بن',
  'ايت',
  'ولد',
  'بو',
  'ابن',
  'ابو',
])

/** بنعلي and Ben Ali, العلوي and Alaoui: the same family name in whatever letters. */
export function sameFamily(a: string, b: string): boolean {
  const keys = familyKeys(a)
  return familyKeys(b).some((key) => keys.includes(key))
}

/** The last word, and the first where it alone is in capitals (ALAOUI Fatima), each with its particle. */
function familyKeys(name: string): readonly string[] {
  const words = searchWords(name)
  if (words.length < 2) return []
  const last = words[words.length - 1] ?? ''
  const before = words[words.length - 2] ?? ''
  const joined = words.length > 2 && PARTICLES.has(before) ? before + last : last
  const [firstWritten = '', ...rest] = name.trim().split(/\s+/)
  const shouted = (word: string) => /^\p{Lu}{2,}$/u.test(word)
  const first = shouted(firstWritten) && !rest.every(shouted) ? [searchWords(firstWritten)[0] ?? ''] : []
  return [...keysOf(joined), ...first.map(consonantKey)].filter((key) => key.length >= 2)
}

/** The same commune; where only a province is known of one, a commune of it. A region says nothing. */
function nearby(a: TerritoryCode | null, b: TerritoryCode | null): boolean {
  if (a === null || b === null) return false
  const [wide, narrow] = a.length <= b.length ? [a, b] : [b, a]
  return levelOf(narrow) === 'commune' && (wide === narrow || parentOf(narrow) === wide)
}
