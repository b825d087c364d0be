/** One answer, read as people type it: Eastern digits, 30%, 3 سنوات, a place by its name. */
import { normalise } from '../../domain/basics/normalise.ts'
import { readNumber, westernDigits } from '../../domain/basics/number-reading.ts'
import {
  FACTS,
  type FactDefinition,
  type FactId,
  type FactValue,
  type NumberUnit,
} from '../../domain/programme/facts.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import { territoryOf } from '../simulation/typed-territory.ts'

export type AnswerFault =
  | { readonly kind: 'empty' | 'number' | 'share' | 'choice' | 'territory' }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }

export type Answer =
  | { readonly ok: true; readonly value: FactValue }
  | { readonly ok: false; readonly fault: AnswerFault }

/** Largest that is taken, in the unit of the form: dirhams, months, hectares. */
const MOST: Readonly<Record<Exclude<NumberUnit, 'share'>, number>> = {
  centimes: 1_000_000_000,
  people: 100_000,
  months: 1_200,
  years: 120,
  hectares: 100_000,
}

export function readAnswer(fact: FactId, text: string, atlas: Atlas, sectors: readonly string[]): Answer {
  if (text === '') return refuse({ kind: 'empty' })
  const { is }: FactDefinition = FACTS[fact]
  if (is.kind === 'territory') {
    const code = territoryOf(atlas, text)
    return code === null || code === 'unknown' ? refuse({ kind: 'territory' }) : take(code)
  }
  if (is.kind === 'yes-no')
    return text === 'yes' || text === 'no' ? take(text === 'yes') : refuse({ kind: 'choice' })
  if (is.kind === 'number') return readQuantity(is.unit, text)
  const allowed = is.values === 'sectors' ? sectors : is.values
  return allowed.includes(text) ? take(text) : refuse({ kind: 'choice' })
}

function take(value: FactValue): Answer {
  return { ok: true, value }
}

function refuse(fault: AnswerFault): Answer {
  return { ok: false, fault }
}

function readQuantity(unit: NumberUnit, text: string): Answer {
  const value =
    unit === 'months' ? readMonths(text) : readNumber(text, DECIMAL.has(unit) ? 'decimal' : 'whole')
  if (value === null) return refuse({ kind: 'number' })
  if (unit === 'share')
    return value >= 0 && value <= 100 ? take(Math.round(value * 1e6) / 1e8) : refuse({ kind: 'share' })
  if (value < 0 || value > MOST[unit]) return refuse({ kind: 'range', min: 0, max: MOST[unit] })
  if (unit === 'centimes') return take(Math.round(value * 100))
  return DECIMAL.has(unit) ? take(value) : take(Math.round(value))
}

const DECIMAL: ReadonlySet<NumberUnit> = new Set<NumberUnit>(['share', 'hectares'])

/** Arabic says one year, two months, without a number. */
const WITHOUT_NUMBER: Readonly<Record<string, number>> = {
  سنه: 12,
  عام: 12,
  سنتان: 24,
  سنتين: 24,
  عامان: 24,
  عامين: 24,
  شهر: 1,
  شهران: 2,
  شهرين: 2,
}
const YEAR = /^(?:سن(?:ه|وات|ين)|عام|اعوام|ans?|annees?|years?|y)$/u
const MONTH = /^(?:شهرا?|شهور|اشهر|mois|months?|m)$/u
const AND = /^(?:و|et|and)$/u

/** `18`, `3 ans`, `٣ سنوات`, `سنتان و3 أشهر`, in months; null when it says no time. */
export function readMonths(text: string): number | null {
  const pieces = normalise(westernDigits(text).replace(/(\d),(\d)/g, '$1.$2'))
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(?<!\p{L})و(?=[\d\p{L}])/gu, 'و ')
    .split(' ')
    .filter((piece) => piece !== '' && !AND.test(piece))
  let months = 0
  let number: number | null = null
  let said = false
  for (const piece of pieces) {
    if (/^\d+(?:\.\d+)?$/.test(piece)) {
      if (number !== null) return null
      number = Number(piece)
    } else if (YEAR.test(piece) && number !== null) {
      months += number * 12
      number = null
    } else if (MONTH.test(piece) && number !== null) {
      months += number
      number = null
    } else if (number === null && piece in WITHOUT_NUMBER) months += WITHOUT_NUMBER[piece] ?? 0
    else return null
    said = true
  }
  return said ? months + (number ?? 0) : null
}
