/** The form of one figure or one text of an economic model, put over the version that the editor read. */
import { createHash } from 'node:crypto'
import type { Text } from '../../domain/basics/language.ts'
import { FIGURE_STATUSES, type Provenance } from '../../domain/basics/provenance.ts'
import type { EconomicModel, Input, ModelSheet } from '../../domain/model/model.ts'
import type { Evidence } from '../../domain/programme/programme.ts'
import { readNumber } from '../../domain/basics/number-reading.ts'
import { type Body, one } from './body.ts'
import { EntryReader, type EntryReading, LONGEST } from './guide-reader.ts'

/** The texts of a model that may be rewritten, as its page shows them. */
export const HEADINGS = [
  'name',
  'summary',
  'context',
  'objective',
  'composition',
  'cost',
  'activities',
  'governance',
  'partners',
  'territories',
  'equipment',
  'staffing',
  'seasonality',
  'licences',
  'training',
  'risks',
  'environment',
  'jobs',
] as const satisfies readonly ('name' | 'summary' | keyof ModelSheet)[]
export type Heading = (typeof HEADINGS)[number]

export type ModelEntry = { readonly content: EconomicModel; readonly evidence: Evidence }

export function textOf(model: EconomicModel, heading: Heading): Text | readonly Text[] {
  return heading === 'name' || heading === 'summary' ? model[heading] : model.sheet[heading]
}

/** As a form shows it: a list has a sentence a line. */
export function linesOf(text: Text | readonly Text[], language: 'ar' | 'fr' | 'en'): string {
  return 'ar' in text ? text[language] : text.map((line) => line[language]).join('\n')
}

export function readTextEntry(
  before: EconomicModel,
  heading: Heading,
  body: Body | undefined,
): EntryReading<ModelEntry> {
  const read = new EntryReader(body)
  const text = textOf(before, heading)
  const most = heading === 'name' ? LONGEST.name : LONGEST.text
  const after = 'ar' in text ? read.text('text', text, most) : read.lines('text', text, LONGEST.text)
  const content =
    heading === 'name' || heading === 'summary'
      ? { ...before, [heading]: after }
      : { ...before, sheet: { ...before.sheet, [heading]: after } }
  return read.result({ content, evidence: read.evidence() })
}

export function readFigureEntry(
  before: EconomicModel,
  input: Input,
  body: Body | undefined,
): EntryReading<ModelEntry> {
  const read = new EntryReader(body)
  const [value, low, high] = [
    readTyped(read, 'value', input, body),
    readTyped(read, 'low', input, body),
    readTyped(read, 'high', input, body),
  ]
  if (read.faults.length === 0 && (low > value || value > high)) read.fault('value', 'order')
  const status = read.choice('status', FIGURE_STATUSES) ?? input.provenance.status
  const note = read.line('note', LONGEST.note, false)
  if (status === 'derived' && note === '') read.fault('note', 'sum-needed')
  const evidence = read.evidence()
  const provenance = provenanceOf(status, note === '' ? null : note, evidence)
  const after: Input = { ...input, value, low, high, provenance }
  const inputs = before.inputs.map((one) => (one.id === input.id ? after : one))
  return read.result({ content: { ...before, inputs }, evidence })
}

/** What has no source says so; what is said to be revised by then stands in the revision itself. */
function provenanceOf(status: Provenance['status'], note: string | null, evidence: Evidence): Provenance {
  const { source, sourceUrl, asOf } = evidence
  if (status === 'assumption') return { status, source: null, sourceUrl: null, year: null, note }
  return { status, source, sourceUrl, year: Number(asOf.slice(0, 4)), note }
}

/** As kept (a per cent as a fraction), within what the model's form accepts at all. */
function readTyped(read: EntryReader, name: string, input: Input, body: Body | undefined): number {
  const typed = readNumber(one(body, name), input.integer || input.min >= 1000 ? 'whole' : 'decimal')
  if (typed === null) {
    read.fault(name, 'bad-number')
    return Number.NaN
  }
  const kept = input.unit === '%' ? Number((typed / 100).toPrecision(12)) : typed
  if (kept < input.min || kept > input.max) read.fault(name, 'out-of-bounds')
  if (input.integer && !Number.isInteger(kept)) read.fault(name, 'whole')
  return kept
}

/** Names what was shown before it is saved: the same again is what is saved. */
export function contentName(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)
}
