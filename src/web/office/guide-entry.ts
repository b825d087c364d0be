/** The form of a guide's entry: what an editor typed, put over the version that she read. */
import type { Partner } from '../../domain/partner/partner.ts'
import { FACTS, type FactDefinition } from '../../domain/programme/facts.ts'
import type { Criterion, Evidence, Programme } from '../../domain/programme/programme.ts'
import type { Body } from './body.ts'
import { type Choosable, readNewCriteria, scopeOf, withEvidence } from './guide-criteria.ts'
import { type EntryReading, EntryReader, LONGEST, typedOf } from './guide-reader.ts'

export const STANDINGS = ['open', 'calls', 'closed', 'unknown'] as const
export const TERM_FIELDS = ['ceiling', 'shareOfCost', 'ownShare', 'rate'] as const
export type TermField = (typeof TERM_FIELDS)[number]
export const TERM_UNITS = {
  ceiling: 'centimes',
  shareOfCost: 'share',
  ownShare: 'share',
  rate: 'share',
} as const

/** The bound of a criterion that compares one figure, as it is typed; null: a criterion of another kind. */
export function figureOf({ rule }: Criterion): { readonly typed: number; readonly unit: string } | null {
  if (rule.kind !== 'at-least' && rule.kind !== 'at-most') return null
  const { is }: FactDefinition = FACTS[rule.fact]
  if (is.kind !== 'number') return null
  return { typed: typedOf(rule.value, is.unit), unit: is.unit }
}

export function termTyped(programme: Programme, field: TermField): string {
  const value = programme.terms[field]
  return value === null ? '' : String(typedOf(value, TERM_UNITS[field]))
}

export function readProgrammeEntry(
  before: Programme,
  body: Body | undefined,
  known: Choosable,
): EntryReading<Programme> {
  const read = new EntryReader(body)
  const terms = { ...before.terms }
  const name = read.text('name', before.name, LONGEST.name)
  const summary = read.text('summary', before.summary, LONGEST.summary)
  const applyUrl = read.address('link')
  const typed = TERM_FIELDS.map((field) => [field, read.figure(field, TERM_UNITS[field])] as const)
  const changed = typed.some(([field, value]) => value !== before.terms[field])
  const figures = Object.fromEntries(typed) as Pick<typeof terms, TermField>
  const standing = read.choice('standing', STANDINGS) ?? before.standing
  const kept = before.criteria.map((criterion) => readCriterion(criterion, read))
  const added = readNewCriteria(read, known, new Set(before.criteria.map(({ id }) => id)))
  const evidence = read.evidence()
  const criteria = [...kept.flatMap((said) => said(evidence)), ...withEvidence(added, evidence)]
  const same = added.length === 0 && criteria.length === before.criteria.length
  return read.result({
    ...before,
    name,
    summary,
    standing,
    applyUrl,
    terms: changed ? { ...terms, ...figures, evidence } : terms,
    criteria,
    ...(same ? {} : scopeOf(criteria)),
    evidence,
  })
}

/** A criterion that was switched off is gone; one whose figure changed has the evidence of the change. */
function readCriterion(
  criterion: Criterion,
  read: EntryReader,
): (evidence: Evidence) => readonly Criterion[] {
  if (read.ticks('criteria', [criterion.id]).length === 0) return () => []
  const figure = figureOf(criterion)
  const { rule } = criterion
  if (figure === null || (rule.kind !== 'at-least' && rule.kind !== 'at-most')) return () => [criterion]
  const name = `figure-${criterion.id}`
  const value = read.figure(name, figure.unit)
  if (value === null) read.fault(name, 'bad-number')
  if (value === null || value === rule.value) return () => [criterion]
  return (evidence) => [{ ...criterion, rule: { ...rule, value }, evidence }]
}

export function readPartnerEntry(before: Partner, body: Body | undefined): EntryReading<Partner> {
  const read = new EntryReader(body)
  const { ended: _, ...stands } = before
  return read.result({
    ...stands,
    name: read.text('name', before.name, LONGEST.name),
    summary: read.text('summary', before.summary, LONGEST.summary),
    website: read.address('link'),
    ...(read.ticks('ended', ['yes']).length > 0 ? { ended: true } : {}),
    evidence: read.evidence(),
  })
}
