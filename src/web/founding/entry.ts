/**
 * What is typed in the forms of the founding, read into its parts: by the server, and by the browser as one types. What
 * cannot be read is told beside its field; the rest is kept whatever the law would say of it.
 */
import { readNumber } from '../../domain/basics/number-reading.ts'
import type { Centimes } from '../../domain/basics/money.ts'
import {
  type Founder,
  type Identity,
  OFFICES,
  type Office,
  type Organs,
  type Rules,
} from '../../domain/founding/founding.ts'
import type { LegalCategory } from '../../domain/law/non-members.ts'

export type Typed = Readonly<Record<string, string>>
export type EntryFault = {
  readonly field: string
  readonly kind: 'not-a-number' | 'not-an-amount' | 'too-long' | 'name-needed'
}
export type Read<Value> = { readonly value: Value; readonly faults: readonly EntryFault[] }

export const MOST_MEMBERS = 300
export const MOST_PEOPLE = 12
const MOST_COUNT = 1_000_000
const MOST_CENTIMES = 1e13
const LINE = 160
const TEXT = 3000

export const CATEGORIES: readonly LegalCategory[] = ['supply-and-sell', 'serve-members', 'workers']

function reader(typed: Typed) {
  const faults: EntryFault[] = []
  const raw = (field: string) => (typed[field] ?? '').replaceAll('\0', '').trim()
  const text = (field: string, most = LINE) => {
    const value = raw(field)
    if (value.length > most) faults.push({ field, kind: 'too-long' })
    return value.slice(0, most)
  }
  const count = (field: string): number | null => {
    if (raw(field) === '') return null
    const value = readNumber(raw(field), 'whole')
    if (value !== null && Number.isInteger(value) && value >= 0 && value <= MOST_COUNT) return value
    faults.push({ field, kind: 'not-a-number' })
    return null
  }
  const amount = (field: string): Centimes | null => {
    if (raw(field) === '') return null
    const value = readNumber(raw(field), 'whole')
    const centimes = value === null ? null : Math.round(value * 100)
    if (centimes !== null && centimes >= 0 && centimes <= MOST_CENTIMES) return centimes as Centimes
    faults.push({ field, kind: 'not-an-amount' })
    return null
  }
  return { faults, raw, text, count, amount }
}

export function readFounder(typed: Typed): Read<Founder> {
  const { faults, raw, text, count, amount } = reader(typed)
  const name = text('person')
  if (name === '') faults.push({ field: 'person', kind: 'name-needed' })
  const value: Founder = {
    name,
    kind: raw('kind') === 'legal' ? 'legal' : 'natural',
    address: text('address', 2 * LINE),
    representative: raw('kind') === 'legal' ? text('representative') : '',
    cashShares: count('cashShares') ?? 0,
    paid: amount('paid') ?? (0 as Centimes),
    kindShares: count('kindShares') ?? 0,
    goods: text('goods', 2 * LINE),
  }
  return { value, faults }
}

export function readIdentity(typed: Typed): Read<Identity> {
  const { faults, raw, text, count } = reader(typed)
  const month = Number(raw('yearEndMonth'))
  const value: Identity = {
    names: ['name1', 'name2', 'name3'].map((field) => text(field)).filter((name) => name !== ''),
    seat: text('seat', 2 * LINE),
    object: text('object', TEXT),
    area: text('area', 2 * LINE),
    category: CATEGORIES.find((one) => one === raw('category')) ?? null,
    durationYears: count('duration'),
    yearEndMonth: Number.isInteger(month) && month >= 1 && month <= 12 ? month : null,
  }
  return { value, faults }
}

export function readOrgans(typed: Typed): Read<Organs> {
  const { faults, raw, text, count } = reader(typed)
  const kind = raw('organ') === 'board' ? 'board' : raw('organ') === 'manager' ? 'manager' : null
  const officeAt = (at: number): Office => {
    const office = OFFICES.find((one) => one === raw(`office${at}`)) ?? 'director'
    return kind === 'board' ? (office === 'manager' ? 'director' : office) : 'manager'
  }
  const people = Array.from({ length: MOST_PEOPLE }, (_, at) => ({
    name: text(`person${at}`),
    office: officeAt(at),
  })).filter(({ name }) => name !== '')
  return { value: { kind, people, termYears: count('term') }, faults }
}

export function readRules(typed: Typed): Read<Rules> {
  const { faults, raw, count, amount } = reader(typed)
  const value: Rules = {
    shareValue: amount('shareValue'),
    ceiling: amount('ceiling'),
    minShares: count('minShares'),
    legalPersonsMaxShares: count('legalMax'),
    liability: count('liability'),
    interest: raw('interest') === 'yes',
    proxyVote: raw('proxyVote') === 'yes',
    absenceFine: amount('absenceFine'),
    boardMeetings: count('boardMeetings'),
  }
  return { value, faults }
}

const shown = (value: number | null) => (value === null ? '' : String(value))
const dirhams = (value: number | null) => (value === null ? '' : String(value / 100).replace('.', ','))

export function typedFounder(founder: Founder | null): Typed {
  if (founder === null) return { kind: 'natural' }
  return {
    person: founder.name,
    kind: founder.kind,
    address: founder.address,
    representative: founder.representative,
    cashShares: shown(founder.cashShares),
    paid: dirhams(founder.paid),
    kindShares: shown(founder.kindShares),
    goods: founder.goods,
  }
}

export function typedIdentity(identity: Identity): Typed {
  const [name1 = '', name2 = '', name3 = ''] = identity.names
  return {
    name1,
    name2,
    name3,
    seat: identity.seat,
    object: identity.object,
    area: identity.area,
    category: identity.category ?? '',
    duration: shown(identity.durationYears),
    yearEndMonth: shown(identity.yearEndMonth),
  }
}

export function typedOrgans({ kind, people, termYears }: Organs): Typed {
  const rows = people.flatMap(({ name, office }, at) => [
    [`person${at}`, name],
    [`office${at}`, office],
  ])
  return { organ: kind ?? '', term: shown(termYears), ...Object.fromEntries(rows) }
}

export function typedRules(rules: Rules): Typed {
  return {
    shareValue: dirhams(rules.shareValue),
    ceiling: dirhams(rules.ceiling),
    minShares: shown(rules.minShares),
    legalMax: shown(rules.legalPersonsMaxShares),
    liability: shown(rules.liability),
    interest: rules.interest ? 'yes' : '',
    proxyVote: rules.proxyVote ? 'yes' : '',
    absenceFine: dirhams(rules.absenceFine),
    boardMeetings: shown(rules.boardMeetings),
  }
}
