/** What an editor typed into a form of revisions, field by field: each fault with the field that has it. */
import type { Text } from '../../domain/basics/language.ts'
import { readNumber, westernDigits } from '../../domain/basics/number-reading.ts'
import { CONFIDENCES, type Evidence } from '../../domain/programme/programme.ts'
import { type Body, many, one } from './body.ts'

/** How many of what is kept make one of what is typed: dirhams are kept in centimes, per cent as shares. */
const TYPED_TIMES = { centimes: 100, share: 0.01 } as const

export type EntryFault =
  | 'words-needed'
  | 'source-needed'
  | 'confidence-needed'
  | 'bad-date'
  | 'bad-address'
  | 'bad-number'
  | 'bad-share'
  | 'too-long'
  | 'choose-one'
  | 'condition-needed'
  | 'money-needed'
  | 'name-in-letters'
  | 'order'
  | 'out-of-bounds'
  | 'whole'
  | 'sum-needed'
  | 'uneven-lines'
export type FieldFault = { readonly field: string; readonly fault: EntryFault }
export type EntryReading<Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly faults: readonly FieldFault[] }

export const LONGEST = { name: 160, summary: 600, text: 2000, source: 200, address: 500, note: 500 }

/** Without the noise of binary fractions: 0.35 is 35. */
export function typedOf(value: number, unit: string): number {
  return Number((value / timesOf(unit)).toPrecision(12))
}

function timesOf(unit: string): number {
  return unit === 'centimes' || unit === 'share' ? TYPED_TIMES[unit] : 1
}

export class EntryReader {
  readonly faults: FieldFault[] = []
  private readonly body: Body | undefined
  constructor(body: Body | undefined) {
    this.body = body
  }

  /** Once a field. */
  fault(field: string, fault: EntryFault): void {
    if (!this.faults.some((one) => one.field === field)) this.faults.push({ field, fault })
  }

  /** Three languages, each needed; Tamazight stays only while its Arabic does. */
  text(name: string, before: Text | null, most: number): Text {
    const said = (language: 'ar' | 'fr' | 'en') => this.line(`${name}-${language}`, most, true)
    const typed = { ar: said('ar'), fr: said('fr'), en: said('en') }
    return before?.zgh !== undefined && typed.ar === before.ar ? { ...typed, zgh: before.zgh } : typed
  }

  line(name: string, most: number, needed: boolean): string {
    const typed = one(this.body, name).replace(/\s+/g, ' ').trim()
    if (needed && typed === '') this.fault(name, 'words-needed')
    if (typed.length > most) this.fault(name, 'too-long')
    return typed
  }

  /** A sentence a line, in three languages as many. */
  lines(name: string, before: readonly Text[], most: number): readonly Text[] {
    const said = (language: 'ar' | 'fr' | 'en') => {
      const typed = one(this.body, `${name}-${language}`)
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== '')
      if (typed.some((line) => line.length > most)) this.fault(`${name}-${language}`, 'too-long')
      return typed
    }
    const [ar, fr, en] = [said('ar'), said('fr'), said('en')]
    if (ar.length === 0) this.fault(`${name}-ar`, 'words-needed')
    if (fr.length !== ar.length) this.fault(`${name}-fr`, 'uneven-lines')
    if (en.length !== ar.length) this.fault(`${name}-en`, 'uneven-lines')
    return ar.map((line, i) => {
      const zgh = before.find((text) => text.ar === line)?.zgh
      const text = { ar: line, fr: fr[i] ?? '', en: en[i] ?? '' }
      return zgh === undefined ? text : { ...text, zgh }
    })
  }

  address(name: string): string | null {
    const typed = one(this.body, name).trim()
    if (typed === '') return null
    const sound =
      typed.length <= LONGEST.address && URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)
    if (!sound) this.fault(name, 'bad-address')
    return typed
  }

  /** As kept, money in whole centimes; null: the field is empty. */
  figure(name: string, unit: string): number | null {
    const typed = one(this.body, name).trim()
    if (typed === '') return null
    const value = readNumber(typed)
    if (value === null || value < 0) {
      this.fault(name, 'bad-number')
      return null
    }
    if (unit === 'share' && value > 100) this.fault(name, 'bad-share')
    const kept = Number((value * timesOf(unit)).toPrecision(12))
    return unit === 'centimes' ? Math.round(kept) : kept
  }

  /** Where the change was read: nothing changes without it. */
  evidence(): Evidence {
    const source = this.line('source', LONGEST.source, false)
    const confidence = CONFIDENCES.find((known) => known === one(this.body, 'confidence'))
    const asOf = westernDigits(one(this.body, 'asOf').trim())
    if (source === '') this.fault('source', 'source-needed')
    const sourceUrl = this.address('sourceUrl')
    if (!/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(asOf))
      this.fault('asOf', 'bad-date')
    if (confidence === undefined) this.fault('confidence', 'confidence-needed')
    return { source, sourceUrl, asOf, confidence: confidence ?? 'unverified' }
  }

  choice<Value extends string>(name: string, values: readonly Value[]): Value | null {
    const typed = one(this.body, name)
    return values.find((known) => known === typed) ?? null
  }

  ticks<Value extends string>(name: string, values: readonly Value[]): readonly Value[] {
    const ticked = many(this.body, name)
    return values.filter((value) => ticked.includes(value))
  }

  result<Content>(content: Content): EntryReading<Content> {
    return this.faults.length === 0 ? { ok: true, content } : { ok: false, faults: this.faults }
  }
}
