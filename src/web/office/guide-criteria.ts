/** New conditions of a programme, chosen from the facts that are known: each is a rule, so each is judged and rendered. */
import { parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { FACT_IDS, FACTS, type FactDefinition, type FactId } from '../../domain/programme/facts.ts'
import type { Criterion, Evidence, Rule } from '../../domain/programme/programme.ts'
import type { Body } from './body.ts'
import { EntryReader } from './guide-reader.ts'

export type NewCriterion = { readonly id: string; readonly rule: Rule }

/** What may be chosen where a fact is one of a list. */
export type Choosable = {
  readonly territories: readonly TerritoryCode[]
  readonly sectors: readonly string[]
}

export function choosesOf(fact: FactId, known: Choosable): readonly string[] {
  const { is }: FactDefinition = FACTS[fact]
  if (is.kind === 'territory') return known.territories
  if (is.kind !== 'choice') return []
  return is.values === 'sectors' ? known.sectors : is.values
}

/** The facts that were ticked, in the order in which they are asked. */
export function tickedFacts(read: EntryReader): readonly FactId[] {
  return read.ticks('facts', FACT_IDS)
}

/** Rules of the ticked facts; one that says nothing yet is a fault at its field. `taken`: ids that are used already. */
export function readNewCriteria(
  read: EntryReader,
  known: Choosable,
  taken: ReadonlySet<string>,
): readonly NewCriterion[] {
  return tickedFacts(read).flatMap((fact) =>
    rulesOf(fact, read, known).map(([suffix, rule]) => ({ id: freeId(`${fact}${suffix}`, taken), rule })),
  )
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 2; taken.has(id); n += 1) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`
  return id
}

function rulesOf(fact: FactId, read: EntryReader, known: Choosable): readonly (readonly [string, Rule])[] {
  const { is }: FactDefinition = FACTS[fact]
  if (is.kind === 'number') {
    const [least, most] = [read.figure(`least-${fact}`, is.unit), read.figure(`most-${fact}`, is.unit)]
    if (least === null && most === null) read.fault(`least-${fact}`, 'bad-number')
    if (least !== null && most !== null && least > most) read.fault(`least-${fact}`, 'order')
    return [
      ...(least === null ? [] : [['', { kind: 'at-least', fact, value: least }] as const]),
      ...(most === null ? [] : [['-most', { kind: 'at-most', fact, value: most }] as const]),
    ]
  }
  if (is.kind === 'yes-no') {
    const chosen = read.choice(`is-${fact}`, ['yes', 'no'] as const)
    if (chosen === null) read.fault(`is-${fact}`, 'choose-one')
    return [['', { kind: 'is', fact, value: chosen !== 'no' }]]
  }
  const values = read.ticks(`of-${fact}`, choosesOf(fact, known))
  if (values.length === 0) read.fault(`of-${fact}`, 'choose-one')
  if (is.kind === 'choice') return [['', { kind: 'one-of', fact, values }]]
  const territories = values.flatMap((code) => parseTerritoryCode(code) ?? [])
  return [['', { kind: 'within', fact: 'territory', territories }]]
}

/** Those of the ticked facts whose fields say something already. */
export function rulesSoFar(body: Body | undefined, known: Choosable): readonly NewCriterion[] {
  const read = new EntryReader(body)
  const rules = readNewCriteria(read, known, new Set())
  return rules.filter(({ rule }) => {
    const fact = 'fact' in rule ? rule.fact : ''
    return !read.faults.some(({ field }) => field.endsWith(`-${fact}`))
  })
}

/** Where and for which sectors a programme is: what its conditions say, and nothing else. */
export function scopeOf(criteria: readonly Criterion[]): {
  readonly territories: readonly TerritoryCode[]
  readonly sectors: readonly string[]
} {
  return {
    territories: criteria.flatMap(({ rule }) => (rule.kind === 'within' ? rule.territories : [])),
    sectors: criteria.flatMap(({ rule }) =>
      rule.kind === 'one-of' && rule.fact === 'sector' ? rule.values : [],
    ),
  }
}

export function withEvidence(criteria: readonly NewCriterion[], evidence: Evidence): readonly Criterion[] {
  return criteria.map((criterion) => ({ ...criterion, evidence }))
}
