/** What a paper of the founding is made of; `paper.typ` draws each block. Papers are in Arabic or in French. */
export type PaperLanguage = 'ar' | 'fr'
export type Both = { readonly ar: string; readonly fr: string }

/**
 * A piece of a line: words, what people wrote (with its own direction), or a gap to be filled by hand (`gap` in cm).
 * `newLine`: it begins a line of its own.
 */
export type Run = {
  readonly t: string
  readonly d: 'ltr' | 'rtl' | null
  readonly gap: number
  readonly strong: boolean
  readonly newLine?: true
}
export type Line = readonly Run[]

export type Block =
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'source'; readonly line: Line }
  | { readonly kind: 'notice'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'boxes'; readonly items: readonly Line[] }
  | {
      readonly kind: 'table'
      readonly head: readonly Line[]
      readonly rows: readonly (readonly Line[])[]
      readonly widths: readonly number[]
      /** room for a signature or for writing by hand */
      readonly tall: boolean
    }
  /** what a person of law has to confirm; not a part of what is signed */
  | { readonly kind: 'doubt'; readonly line: Line }
  /** a room for each signature, a line above it; `hint` is printed small in each, `title` above them on every page */
  | {
      readonly kind: 'signatures'
      readonly title: Line
      readonly lines: readonly Line[]
      readonly hint: string
    }
  /** stays on one page */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }

export type FoundingPaper = {
  readonly language: PaperLanguage
  readonly title: string
  readonly name: Line
  readonly foot: string
  readonly pages: string
  readonly blocks: readonly Block[]
}

/** What a placeholder stands for: words of ours or a figure, what people wrote, or nothing yet (a dotted line). */
export type Value =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: 'gap'; readonly width: number }
export type Values = Readonly<Record<string, Value>>

export const said = (text: string): Value => ({ kind: 'said', text })
export const gap = (width: number): Value => ({ kind: 'gap', width })
/** What people wrote, or a gap where they wrote nothing. */
export const own = (text: string, width = 6): Value => (text === '' ? gap(width) : { kind: 'own', text })

const STRONG = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{L}/u

/** The direction of a text is that of its first letter; null: figures only. */
function directionIn(text: string): 'ltr' | 'rtl' | null {
  const letter = STRONG.exec(text)?.[0]
  if (letter === undefined) return null
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr'
}

export function runOf(value: Value): Run {
  if (value.kind === 'gap') return { t: '', d: null, gap: value.width, strong: false }
  const d = value.kind === 'own' ? directionIn(value.text) : null
  return { t: value.text, d, gap: 0, strong: false }
}

/** French marks of punctuation keep to the word before them. */
const unbroken = (words: string): string => words.replace(/ (?=[:;?!»–])|(?<=«) /g, '\u00a0')

/** `{name}` in a pattern becomes its value, set apart; a name without a value throws: a paper is never half said. */
export function lineOf(pattern: string, values: Values = {}): Line {
  return pattern
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1]
      if (name === undefined) return runOf(said(unbroken(piece)))
      const value = values[name]
      if (value === undefined) throw new Error(`nothing is said for {${name}}`)
      return runOf(value)
    })
}
