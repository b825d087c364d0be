/**
 * What a person typed into the simulator, read from a query or a form body: nothing is lost, nothing is trusted.
 * The same reader serves the page without JavaScript, the island, saving and the explanations.
 */
import { readNumber } from '../../domain/basics/number-reading.ts'
import type { Governance } from '../../domain/law/organs.ts'
import type { EconomicModel, InputChanges } from '../../domain/model/model.ts'

export type Typed = Readonly<Record<string, string | string[] | undefined>>

export type Entry = {
  /** as typed, by input id; what was not typed is absent */
  readonly typed: Readonly<Record<string, string>>
  /** what differs from the model's central case */
  readonly changes: InputChanges
  /** ids typed with something that is not a number */
  readonly unread: readonly string[]
  readonly organ: 'manager' | 'board'
  readonly name: string
  /** the name holds characters that reverse or hide writing */
  readonly nameIsUnsafe: boolean
  readonly territory: string
  /** ids of figures without source that the person says she has checked */
  readonly confirmed: readonly string[]
  /** simulations to be compared with this one, newest last */
  readonly beside: readonly string[]
}

const NAME_LENGTH = 120
/** Controls, invisible spaces and marks that reverse the writing around them. */
const HIDDEN = /[\p{Cc}\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim()
}

function many(value: string | string[] | undefined): string[] {
  const all = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return all
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

export function readEntry(model: EconomicModel, query: Typed): Entry {
  const typed: Record<string, string> = {}
  const changes: Record<string, number> = {}
  const unread: string[] = []
  for (const input of model.inputs) {
    if (query[input.id] === undefined) continue
    const text = one(query[input.id]).slice(0, 40)
    typed[input.id] = text
    const value = readNumber(text, input.integer || input.min >= 1000 ? 'whole' : 'decimal')
    const stored = value === null ? null : input.unit === '%' ? value / 100 : value
    if (stored === null) unread.push(input.id)
    else if (Math.abs(stored - input.value) > 1e-9 * Math.max(1, Math.abs(input.value)))
      changes[input.id] = stored
  }
  const name = one(query.name).slice(0, NAME_LENGTH)
  const known = new Set(model.inputs.map(({ id }) => id))
  return {
    typed,
    changes,
    unread,
    organ: one(query.organ) === 'board' ? 'board' : 'manager',
    name: name.replace(HIDDEN, ''),
    nameIsUnsafe: name.replace(HIDDEN, '') !== name,
    territory: one(query.territory).slice(0, 80),
    confirmed: many(query.confirmed).filter((id) => known.has(id)),
    beside: many(query.beside).slice(0, 2),
  }
}

export function governanceOf(entry: Pick<Entry, 'organ'>): Governance {
  return entry.organ === 'board' ? { organ: 'board', boardSize: null } : { organ: 'manager', managers: null }
}

/** A value as a form shows it: percentages times a hundred, no grouping, comma or dot as the person will type it. */
export function editable(value: number, unit: string): string {
  const shown = unit === '%' ? value * 100 : value
  return String(Math.round(shown * 1e6) / 1e6)
}

/** The shortest query that gives the same simulation again. */
export function queryOf(modelId: string, entry: Entry, model: EconomicModel): URLSearchParams {
  const query = new URLSearchParams({ model: modelId })
  for (const input of model.inputs) {
    const value = entry.changes[input.id]
    if (value !== undefined) query.set(input.id, editable(value, input.unit))
    else if (entry.unread.includes(input.id)) query.set(input.id, entry.typed[input.id] ?? '')
  }
  if (entry.organ === 'board') query.set('organ', 'board')
  if (entry.name !== '') query.set('name', entry.name)
  if (entry.territory !== '') query.set('territory', entry.territory)
  if (entry.confirmed.length > 0) query.set('confirmed', entry.confirmed.join(','))
  if (entry.beside.length > 0) query.set('beside', entry.beside.join(','))
  return query
}
