/** What a page of the dossier is made of; `dossier.typ` draws each kind. */
import type { Language } from '../../../domain/basics/language.ts'

/** Words and the language they are really in; figures alone have none. */
export type Piece = { readonly t: string; readonly l: Language | null }

export type Table = {
  readonly kind: 'table'
  /** says what the table is, for those who do not see it */
  readonly title: Piece
  readonly head: readonly Piece[]
  readonly rows: readonly { readonly cells: readonly Piece[]; readonly total: boolean }[]
  /** parts of the width, in the order of the columns; 0: as wide as its content */
  readonly widths: readonly number[]
  /** columns of text at the start; those after are figures */
  readonly labels: number
  readonly small: boolean
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: Piece }
  | { readonly kind: 'text'; readonly text: Piece; readonly look: 'plain' | 'note' | 'lead' }
  | {
      readonly kind: 'notice'
      readonly tone: 'good' | 'warn' | 'bad' | 'plain'
      readonly texts: readonly Piece[]
    }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: Piece; readonly value: Piece }[] }
  | { readonly kind: 'list'; readonly items: readonly Piece[] }
  | {
      readonly kind: 'chart'
      readonly alt: string
      readonly title: Piece
      readonly svg: string
      readonly under: readonly Piece[]
    }
  | Table
  | { readonly kind: 'page' }

export type Paper = {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly name: Piece
  readonly subtitle: readonly Piece[]
  readonly foot: Piece
  readonly pages: Piece
  readonly blocks: readonly Block[]
}
