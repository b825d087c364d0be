/** Turns words, figures and people's text into pieces that the page can set. */
import type { Language } from '../../../domain/basics/language.ts'
import { dirhams, money, number, percent } from '../../words/format.ts'
import { unitAfter } from '../../words/units.ts'
import { type CountedWord, say, type Values, type Word } from '../../words/word.ts'
import type { Piece, Table } from './blocks.ts'
import { drawable, type Fonts } from './fonts.ts'

export type Pieces = {
  readonly language: Language
  readonly word: (word: Word | CountedWord, values?: Values) => Piece
  /** A person's or a data file's own text, in the page's language as far as we know. */
  readonly own: (text: string) => Piece
  /** An amount in centimes, to the dirham, without its currency. */
  readonly amount: (centimes: number) => Piece
  readonly money: (centimes: number) => string
  readonly plain: (value: number, decimals: number) => string
  readonly percent: (fraction: number, decimals: number) => string
  readonly input: (value: number, unit: string) => string
  readonly figure: (text: string) => Piece
  readonly clean: (text: string) => string
}

const LONGEST_TEXT = 600

/** As many decimals as the figure has, four at most. */
function decimalsOf(value: number): number {
  return [0, 1, 2, 3].find((places) => Math.abs(value - Number(value.toFixed(places))) < 1e-9) ?? 4
}

export function piecesIn(language: Language, fonts: Fonts): Pieces {
  const clean = (text: string) => drawable(text, fonts)
  const figure = (text: string): Piece => ({ t: clean(text), l: null })
  return {
    language,
    clean,
    figure,
    word: (word, values = {}) => {
      const spoken = say(language, word, values)
      return { t: clean(spoken.words), l: spoken.language }
    },
    own: (text) => {
      const short = Array.from(clean(text)).slice(0, LONGEST_TEXT).join('')
      return { t: short, l: language === 'zgh' && /[\u0600-\u06ff]/.test(short) ? 'ar' : null }
    },
    amount: (centimes) => figure(number(language, centimes / 100)),
    money: (centimes) => money(language, centimes),
    plain: (value, decimals) => number(language, value, decimals),
    percent: (fraction, decimals) => percent(language, fraction, decimals),
    input: (value, unit) => {
      if (unit === '%') return percent(language, value, decimalsOf(value * 100))
      if (unit === 'MAD') return dirhams(language, value, decimalsOf(value))
      return `${number(language, value, decimalsOf(value))} ${unitAfter(language, unit, value)}`
    },
  }
}

/** A table of amounts year by year; a line whose amounts are all zero is left out unless it is a total. */
export function yearTable(
  pieces: Pieces,
  title: Piece,
  years: readonly Piece[],
  lines: readonly {
    label: Piece
    amounts: readonly (number | null)[]
    total?: boolean
    as?: (value: number) => Piece
  }[],
): Table {
  const rows = lines
    .filter(({ amounts, total }) => total === true || amounts.some((amount) => amount !== 0))
    .map(({ label, amounts, total, as }) => ({
      total: total === true,
      cells: [
        label,
        ...amounts.map((amount) => (amount === null ? pieces.figure('–') : (as ?? pieces.amount)(amount))),
      ],
    }))
  return {
    kind: 'table',
    title,
    head: [title, ...years],
    rows,
    widths: [2.2, ...years.map(() => 1)],
    labels: 1,
    small: false,
  }
}
