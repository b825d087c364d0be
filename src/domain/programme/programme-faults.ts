/**
 * What a programme's record may not have: a condition that is only words, a figure in its words that no rule and no
 * term carries, a name that nobody knows. Reading the files refuses these, and a later editor must too.
 */
import { type Language, LANGUAGES, type Text } from '../basics/language.ts'
import { leavesOf } from './evaluate.ts'
import { FACTS, type FactDefinition } from './facts.ts'
import { figuresIn, type StatedFigure } from './figures-in-words.ts'
import type { Leaf, Programme, Rule } from './programme.ts'

export type ProgrammeFault = { readonly path: string; readonly fault: string }
/** What there is to name. */
export type Known = { readonly territories: ReadonlySet<string>; readonly sectors: ReadonlySet<string> }

/** None: the record is whole. Its shape is taken to be right. */
export function programmeFaults(programme: Programme, known: Known): readonly ProgrammeFault[] {
  const { criteria, terms, territories, sectors, periods } = programme
  const twice = criteria.filter(({ id }, i) => criteria.findIndex((other) => other.id === id) !== i)
  const amounts = Object.entries(terms).some(([field, value]) => field !== 'evidence' && value !== null)
  return [
    ...(criteria.length === 0
      ? [{ path: 'criteria', fault: 'a programme without a criterion is for everybody' }]
      : []),
    ...twice.map(({ id }) => ({ path: 'criteria', fault: `two criteria are called ${id}` })),
    ...criteria.flatMap(({ rule, id }) =>
      ruleFaults(rule, known).map((fault) => ({ path: `criteria.${id}`, fault })),
    ),
    ...(amounts && terms.evidence === null ? [{ path: 'terms', fault: 'amounts without their source' }] : []),
    ...unknownAmong('territories', territories, known.territories),
    ...unknownAmong('sectors', sectors, known.sectors),
    ...(programme.priorities ?? []).flatMap(({ territories: first }) =>
      unknownAmong('priorities', first, known.territories),
    ),
    ...periods
      .filter(({ from, to }) => from !== null && to !== null && to < from)
      .map(({ to }) => ({ path: 'periods', fault: `a period ends on ${to}, before it begins` })),
    ...unruled('territories', territories, programme),
    ...unruled('sectors', sectors, programme),
    ...wordsWithoutRule(programme),
  ]
}

function unknownAmong(path: string, named: readonly string[], known: ReadonlySet<string>): ProgrammeFault[] {
  return named.filter((one) => !known.has(one)).map((one) => ({ path, fault: `nothing is called ${one}` }))
}

/** Where and for which sectors it is: the list that readers filter by and the criterion that judges must agree. */
function unruled(path: 'territories' | 'sectors', listed: readonly string[], programme: Programme) {
  const ruled = programme.criteria.flatMap(({ rule }) => {
    if (path === 'territories') return rule.kind === 'within' ? rule.territories : []
    return rule.kind === 'one-of' && rule.fact === 'sector' ? rule.values : []
  })
  const same = listed.length === ruled.length && listed.every((one) => ruled.includes(one as never))
  return same
    ? []
    : [{ path, fault: `[${listed.join(', ')}] is not what a criterion asks: [${ruled.join(', ')}]` }]
}

function ruleFaults(rule: Rule, known: Known): readonly string[] {
  if (rule.kind !== 'all' && rule.kind !== 'any') return leafFaults(rule, known)
  return rule.of.length === 0
    ? [`"${rule.kind}" of nothing`]
    : rule.of.flatMap((part) => ruleFaults(part, known))
}

function leafFaults(leaf: Leaf, known: Known): readonly string[] {
  const { is }: FactDefinition = FACTS[leaf.fact]
  const wrong = `the rule "${leaf.kind}" does not fit the fact ${leaf.fact}`
  switch (leaf.kind) {
    case 'is':
      return is.kind === 'yes-no' ? [] : [wrong]
    case 'at-least':
    case 'at-most':
      return is.kind === 'number' ? shareFaults(leaf, is.unit) : [wrong]
    case 'within':
      return unknownValues(leaf.territories, known.territories)
    case 'none-of':
    case 'one-of': {
      if (is.kind !== 'choice' || (is.values === 'sectors' && leaf.kind === 'none-of')) return [wrong]
      return unknownValues(leaf.values, is.values === 'sectors' ? known.sectors : new Set(is.values))
    }
  }
}

function shareFaults({ value, fact }: Leaf & { value: number }, unit: string): readonly string[] {
  return unit === 'share' && value > 1 ? [`${fact} goes from 0 to 1, not to ${value}`] : []
}

function unknownValues(values: readonly string[], known: ReadonlySet<string>): readonly string[] {
  if (values.length === 0) return ['a rule that names nothing']
  return values.filter((value) => !known.has(value)).map((value) => `nothing is called ${value}`)
}

/** Figures of the words that no criterion, term or figure of the record carries. */
function wordsWithoutRule(programme: Programme): readonly ProgrammeFault[] {
  const carried = carriedBy(programme)
  const texts: Readonly<Record<string, Text | null>> = {
    name: programme.name,
    summary: programme.summary,
    apply: programme.apply,
    caution: programme.caution,
  }
  return Object.entries(texts).flatMap(([path, text]) =>
    LANGUAGES.flatMap((language: Language) =>
      figuresIn(text?.[language] ?? '', language)
        .filter((stated) => !carried.some((one) => one.unit === stated.unit && near(one.value, stated.value)))
        .map(({ words }) => ({
          path: `${path}.${language}`,
          fault: `"${words}" stands in no criterion, term or figure`,
        })),
    ),
  )
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))
}

type Carried = { readonly unit: StatedFigure['unit'] | 'other'; readonly value: number }

function carriedBy({ criteria, terms, figures }: Programme): readonly Carried[] {
  const { ceiling, months, graceMonths, shareOfCost, ownShare, ownInKind, rate, guaranteed } = terms
  const those = (unit: StatedFigure['unit'], values: readonly (number | null)[]) =>
    values.flatMap((value) => (value === null ? [] : [{ unit, value }]))
  return [
    ...those('centimes', [ceiling]),
    ...those('months', [months, graceMonths]),
    ...those('share', [shareOfCost, ownShare, ownInKind, rate, guaranteed]),
    ...(figures ?? []).map(({ unit, value }) => inUnitOfWords(unit, value)),
    ...criteria.flatMap(({ rule }) => leavesOf(rule)).flatMap(valueOfLeaf),
  ]
}

function valueOfLeaf(leaf: Leaf): readonly Carried[] {
  if (leaf.kind !== 'at-least' && leaf.kind !== 'at-most') return []
  const { is }: FactDefinition = FACTS[leaf.fact]
  return is.kind === 'number' ? [inUnitOfWords(is.unit, leaf.value)] : []
}

function inUnitOfWords(unit: string, value: number): Carried {
  if (unit === 'years') return { unit: 'months', value: value * 12 }
  const read = (['centimes', 'share', 'months', 'hectares'] as const).find((one) => one === unit)
  return { unit: read ?? 'other', value }
}
