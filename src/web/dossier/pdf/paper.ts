/** What the printed dossier is made of; `paper.typ` draws each block. All text is data, nothing is read as markup. */

/** Words and the way they run: people's own text runs as its first letter says. */
export type Piece = { readonly t: string; readonly d: 'ltr' | 'rtl' }

export type Block =
  | { readonly kind: 'section'; readonly text: Piece }
  | { readonly kind: 'question'; readonly text: Piece }
  /** what the team wrote: a paragraph each */
  | { readonly kind: 'answer'; readonly lines: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly Piece[] }
  | { readonly kind: 'note'; readonly text: Piece }
  /** columns of figures after the first, which says what they are */
  | {
      readonly kind: 'table'
      readonly head: readonly Piece[]
      readonly rows: readonly { readonly cells: readonly Piece[]; readonly total: boolean }[]
      readonly widths: readonly number[]
    }
  /** the sections and their pages; what follows begins on a page of its own */
  | { readonly kind: 'contents'; readonly text: Piece }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: Piece; readonly value: Piece }[] }

export type DossierPaper = {
  readonly language: 'ar' | 'fr' | 'en'
  readonly title: string
  readonly name: Piece
  readonly subtitle: readonly Piece[]
  readonly foot: string
  readonly pages: string
  /** instant of what is printed, seconds since 1970 */
  readonly at: number
  /** leads back to the dossier: an SVG picture, what it is in words, and the address as text */
  readonly code: { readonly svg: string; readonly alt: string; readonly address: string }
  readonly blocks: readonly Block[]
}

const LETTER = /\p{L}/u

/** The direction of a text is that of its first letter; of figures alone, that of the page. */
export function pieceOf(text: string, page: 'ltr' | 'rtl'): Piece {
  const letter = LETTER.exec(text)?.[0]
  if (letter === undefined) return { t: text, d: page }
  return { t: text, d: /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr' }
}
