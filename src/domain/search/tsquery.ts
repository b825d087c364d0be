/** Needs as the text of a PostgreSQL `tsquery`. Only lexemes of the index come in, each quoted. */
import { quoted } from './lexemes.ts'
import type { Alternative, How, Need } from './needs.ts'

export type Weights = '' | 'A' | 'AB' | 'ABC'

function operand({ lexeme, how }: Alternative, weights: Weights): string {
  const label = `${how === 'begun' ? '*' : ''}${weights}`
  return label === '' ? quoted(lexeme) : `${quoted(lexeme)}:${label}`
}

/** One of its alternatives, anywhere or in parts of the given weights. */
export function anyOf({ alternatives }: Need, weights: Weights): string {
  return alternatives.map((each) => operand(each, weights)).join(' | ')
}

/** All needs, or the very name. */
export function allNeeds(needs: readonly Need[], whole: string | null): string {
  const all = needs.map((need) => `(${anyOf(need, '')})`).join(' & ')
  return whole === null ? all : all === '' ? quoted(whole) : `(${all}) | ${quoted(whole)}`
}

const SURE: ReadonlySet<How> = new Set(['word', 'stem', 'begun'])

/** All needs, each by the word itself; empty when one is only guessed at or said in other words. */
export function sureNeeds(needs: readonly Need[]): string {
  const sure = needs.map((need) => ({
    ...need,
    alternatives: need.alternatives.filter(({ how }) => SURE.has(how)),
  }))
  return sure.some(({ alternatives }) => alternatives.length === 0) ? '' : allNeeds(sure, null)
}

/** The need that fewest documents meet; empty when there is none. */
export function rarestNeed(needs: readonly Need[]): string {
  const [rarest] = [...needs].sort((a, b) => a.documents - b.documents)
  return rarest === undefined ? '' : anyOf(rarest, '')
}

/** At least one of the rarest half of the needs. */
export function rarestNeeds(needs: readonly Need[]): string {
  const rarest = [...needs].sort((a, b) => a.documents - b.documents).slice(0, Math.ceil(needs.length / 2))
  return rarest.map((need) => `(${anyOf(need, '')})`).join(' | ')
}

/** Every lexeme that speaks for a document, once: for the rough rank. */
export function everyAlternative(needs: readonly Need[], whole: string | null): string {
  const operands = needs.flatMap(({ alternatives }) => alternatives.map((each) => operand(each, '')))
  return [...new Set(whole === null ? operands : [...operands, quoted(whole)])].join(' | ')
}
