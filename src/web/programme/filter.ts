/** What people narrow the guide by, read from the address, and the programmes that are left. */
import { normalise, searchWords } from '../../domain/basics/normalise.ts'
import { contains, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { evaluate } from '../../domain/programme/evaluate.ts'
import { LEGAL_FORMS } from '../../domain/programme/facts.ts'
import { type PeriodState, periodState } from '../../domain/programme/period-state.ts'
import { INSTRUMENTS, type Instrument, type Programme } from '../../domain/programme/programme.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import { territoryOf } from '../simulation/typed-territory.ts'
import type { Query } from './answers.ts'

export type Filter = {
  readonly instrument: Instrument | null
  readonly sector: string | null
  readonly form: string | null
  /** as typed, and what it is; `unknown` when nothing has that name */
  readonly territory: { readonly typed: string; readonly code: TerritoryCode | 'unknown' } | null
  readonly open: boolean
  readonly text: string
}
export type FilterName = keyof Filter

const NONE: Filter = { instrument: null, sector: null, form: null, territory: null, open: false, text: '' }

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim().slice(0, 80)
}

export function readFilter(query: Query, atlas: Atlas, sectors: readonly string[]): Filter {
  const among = (value: string, all: readonly string[]) => (all.includes(value) ? value : null)
  const typed = one(query.territory)
  const code = territoryOf(atlas, typed)
  return {
    instrument: among(one(query.instrument), INSTRUMENTS) as Instrument | null,
    sector: among(one(query.sector), sectors),
    form: among(one(query.form), LEGAL_FORMS),
    territory: code === null ? null : { typed, code },
    open: one(query.open) === '1',
    text: one(query.q),
  }
}

export function queryOfFilter(filter: Filter): Record<string, string> {
  return {
    instrument: filter.instrument ?? '',
    sector: filter.sector ?? '',
    form: filter.form ?? '',
    territory: filter.territory?.typed ?? '',
    open: filter.open ? '1' : '',
    q: filter.text,
  }
}

/** The filters in use, in the order of the form. */
export function filtersInUse(filter: Filter): readonly FilterName[] {
  const names: readonly FilterName[] = ['text', 'instrument', 'form', 'sector', 'territory', 'open']
  return names.filter((name) => filter[name] !== NONE[name])
}

export function without(filter: Filter, name: FilterName): Filter {
  return { ...filter, [name]: NONE[name] }
}

export function programmesFor(
  programmes: readonly Programme[],
  filter: Filter,
  today: Date,
): readonly Programme[] {
  const { instrument, sector, form, territory, open, text } = filter
  const found = programmes.filter(
    (programme) =>
      (instrument === null || programme.instruments.includes(instrument)) &&
      (sector === null || programme.sectors.length === 0 || programme.sectors.includes(sector)) &&
      (form === null || admits(programme, form)) &&
      (territory === null || territory.code === 'unknown' || reaches(programme, territory.code)) &&
      (!open || periodState(programme, today) === 'open') &&
      (text === '' || speaksOf(programme, text)),
  )
  return found.toSorted((a, b) => rankOf(a, today) - rankOf(b, today))
}

const RANKS: Readonly<Record<PeriodState, number>> = { open: 0, coming: 1, unknown: 2, expired: 3 }

/** What is open first; within that, what names an amount before what names none. */
function rankOf(programme: Programme, today: Date): number {
  const { ceiling, shareOfCost } = programme.terms
  return RANKS[periodState(programme, today)] * 2 + (ceiling === null && shareOfCost === null ? 1 : 0)
}

/** A form is refused only where a rule refuses it whatever else is so. */
function admits({ criteria }: Programme, form: string): boolean {
  return criteria.every(({ rule }) => evaluate(rule, { 'legal-form': form }) !== 'no')
}

/** It works there: in the whole country, around it, or somewhere inside it. Criteria on the place count too. */
function reaches({ territories, criteria }: Programme, code: TerritoryCode): boolean {
  const there = territories.some((own) => contains(own, code) || contains(code, own))
  if (territories.length > 0 && !there) return false
  return criteria.every(({ rule }) => evaluate(rule, { territory: code }) !== 'no')
}

function speaksOf({ name, summary, body }: Programme, text: string): boolean {
  const whole = normalise([name, summary, body.name].flatMap((one) => Object.values(one)).join(' '))
  return searchWords(text).every((word) => whole.includes(word))
}
