/** The form of a guide's entry: what an editor typed, put over the version that she read. */
import { readNumber, westernDigits } from '../../domain/basics/number-reading.ts'
import type { Text } from '../../domain/basics/language.ts'
import type { Partner } from '../../domain/partner/partner.ts'
import { FACTS, type FactDefinition } from '../../domain/programme/facts.ts'
import {
  CONFIDENCES,
  type Criterion,
  type Evidence,
  type Programme,
} from '../../domain/programme/programme.ts'
import { type Body, many, one } from './body.ts'

export const STANDINGS = ['open', 'calls', 'closed', 'unknown'] as const
export const TERM_FIELDS = ['ceiling', 'shareOfCost', 'ownShare', 'rate'] as const
export type TermField = (typeof TERM_FIELDS)[number]
/** How many of what is kept make one of what is typed: dirhams are kept in centimes, per cent as shares. */
const TYPED_TIMES = { centimes: 100, share: 0.01 } as const
const TERM_UNITS = { ceiling: 'centimes', shareOfCost: 'share', ownShare: 'share', rate: 'share' } as const

export type EntryFault =
  | 'words-needed'
  | 'source-needed'
  | 'bad-date'
  | 'bad-address'
  | 'bad-number'
  | 'too-long'
export type EntryReading<Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly faults: readonly EntryFault[] }

const LONGEST = { name: 160, summary: 600, source: 200, address: 500 }

/** The bound of a criterion that compares one figure, as it is typed; null: a criterion of another kind. */
export function figureOf({ rule }: Criterion): { readonly typed: number; readonly unit: string } | null {
  if (rule.kind !== 'at-least' && rule.kind !== 'at-most') return null
  const { is }: FactDefinition = FACTS[rule.fact]
  if (is.kind !== 'number') return null
  return { typed: typedOf(rule.value, is.unit), unit: is.unit }
}

/** Without the noise of binary fractions: 0.35 is 35. */
export function typedOf(value: number, unit: string): number {
  return Number((value / timesOf(unit)).toPrecision(12))
}

function timesOf(unit: string): number {
  return unit === 'centimes' || unit === 'share' ? TYPED_TIMES[unit] : 1
}

export function termTyped(programme: Programme, field: TermField): string {
  const value = programme.terms[field]
  return value === null ? '' : String(typedOf(value, TERM_UNITS[field]))
}

class Reader {
  readonly faults = new Set<EntryFault>()
  private readonly body: Body | undefined
  constructor(body: Body | undefined) {
    this.body = body
  }

  /** Three languages, each needed; Tamazight stays only while its Arabic does. */
  text(name: string, before: Text, most: number): Text {
    const said = (language: 'ar' | 'fr' | 'en') => this.line(`${name}-${language}`, most, true)
    const typed = { ar: said('ar'), fr: said('fr'), en: said('en') }
    return before.zgh !== undefined && typed.ar === before.ar ? { ...typed, zgh: before.zgh } : typed
  }

  line(name: string, most: number, needed: boolean): string {
    const typed = one(this.body, name).replace(/\s+/g, ' ').trim()
    if (needed && typed === '') this.faults.add('words-needed')
    if (typed.length > most) this.faults.add('too-long')
    return typed
  }

  address(name: string): string | null {
    const typed = one(this.body, name).trim()
    if (typed === '') return null
    const sound =
      typed.length <= LONGEST.address && URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)
    if (!sound) this.faults.add('bad-address')
    return typed
  }

  /** As kept; null: the field is empty. */
  figure(name: string, unit: string): number | null {
    const typed = one(this.body, name).trim()
    if (typed === '') return null
    const value = readNumber(typed)
    if (value === null || value < 0 || (unit === 'share' && value > 100)) {
      this.faults.add('bad-number')
      return null
    }
    return Number((value * timesOf(unit)).toPrecision(12))
  }

  /** Where the change was read: nothing of the guide changes without it. */
  evidence(): Evidence {
    const source = this.line('source', LONGEST.source, false)
    const confidence = CONFIDENCES.find((known) => known === one(this.body, 'confidence'))
    const asOf = westernDigits(one(this.body, 'asOf').trim())
    if (source === '' || confidence === undefined) this.faults.add('source-needed')
    if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(asOf)) this.faults.add('bad-date')
    return { source, sourceUrl: this.address('sourceUrl'), asOf, confidence: confidence ?? 'unverified' }
  }

  ticked(name: string, value: string): boolean {
    return many(this.body, name).includes(value)
  }

  one(name: string): string {
    return one(this.body, name)
  }

  result<Content>(content: Content): EntryReading<Content> {
    return this.faults.size === 0 ? { ok: true, content } : { ok: false, faults: [...this.faults] }
  }
}

export function readProgrammeEntry(before: Programme, body: Body | undefined): EntryReading<Programme> {
  const read = new Reader(body)
  const evidence = read.evidence()
  const terms = { ...before.terms }
  const typed = TERM_FIELDS.map((field) => [field, read.figure(field, TERM_UNITS[field])] as const)
  const changed = typed.some(([field, value]) => value !== before.terms[field])
  const figures = Object.fromEntries(typed) as Pick<typeof terms, TermField>
  const standing = STANDINGS.find((known) => known === read.one('standing')) ?? before.standing
  return read.result({
    ...before,
    name: read.text('name', before.name, LONGEST.name),
    summary: read.text('summary', before.summary, LONGEST.summary),
    standing,
    applyUrl: read.address('link'),
    terms: changed ? { ...terms, ...figures, evidence } : terms,
    criteria: before.criteria.flatMap((criterion) => readCriterion(criterion, read, evidence)),
    evidence,
  })
}

/** A criterion that was switched off is gone; one whose figure changed has the evidence of the change. */
function readCriterion(criterion: Criterion, read: Reader, evidence: Evidence): readonly Criterion[] {
  if (!read.ticked('criteria', criterion.id)) return []
  const figure = figureOf(criterion)
  const { rule } = criterion
  if (figure === null || (rule.kind !== 'at-least' && rule.kind !== 'at-most')) return [criterion]
  const value = read.figure(`figure-${criterion.id}`, figure.unit)
  if (value === null) read.faults.add('bad-number')
  if (value === null || value === rule.value) return [criterion]
  return [{ ...criterion, rule: { ...rule, value }, evidence }]
}

export function readPartnerEntry(before: Partner, body: Body | undefined): EntryReading<Partner> {
  const read = new Reader(body)
  return read.result({
    ...before,
    name: read.text('name', before.name, LONGEST.name),
    summary: read.text('summary', before.summary, LONGEST.summary),
    website: read.address('link'),
    evidence: read.evidence(),
  })
}
