import { FINDABLE, type Findable } from '../../domain/search/document.ts'

/** The longest question that is read. */
export const LONGEST_QUESTION = 80

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** `q` as it was typed, cut to what is read; the kind one has asked for alone, null for all. */
export type AskedSearch = { readonly q: string; readonly kind: Findable | null }

export function readAskedSearch(query: Query): AskedSearch {
  const kind = FINDABLE.find((one) => one === last(query.kind))
  return { q: cut((last(query.q) ?? '').trim()), kind: kind ?? null }
}

function last(value: Query[string]): string | undefined {
  return typeof value === 'object' ? value.at(-1) : value
}

function cut(typed: string): string {
  return typed.replaceAll('\0', '').slice(0, LONGEST_QUESTION).toWellFormed()
}
