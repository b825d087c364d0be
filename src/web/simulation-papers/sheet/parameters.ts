/** The sheets where figures are typed: the inputs of the model with their sources, and the parameters of the law. */
import type { NumberParameterId } from '../../../domain/law/parameters.ts'
import { NUMBER_PARAMETERS } from '../../../domain/law/parameters.ts'
import type { CommonInputId, Input } from '../../../domain/model/model.ts'
import { rangeOf as acceptedRange } from '../../../domain/model/read-inputs.ts'
import { inputGroups } from '../../simulation/groups.ts'
import { LEGAL_STATUS_WORDS, statusOf } from '../status-words.ts'
import { monthName, number as shown } from '../../words/format.ts'
import { unitName } from '../../words/units.ts'
import { type CountedWord, type Values, type Word, words } from '../../words/word.ts'
import type { Dossier } from '../dossier.ts'
import { type Cell, type Formula, over, pick, type Range, rangeOf, total } from './formula.ts'
import type { Book, Format } from './workbook.ts'
import { sheetWords } from './words.ts'

type AnyWord = Word | CountedWord

export type Parameters = {
  readonly input: (id: CommonInputId | (string & {})) => Cell
  readonly law: (id: NumberParameterId) => Cell
  /** part of a year's volume made in a calendar month (1 to 12) */
  readonly seasonShare: (month: Formula) => Formula
  readonly monthName: (month: Formula) => Formula
}

export function writeParameters(book: Book, dossier: Dossier): Parameters {
  const { cells, shares, names } = writeInputs(book, dossier)
  const law = writeLaw(book, dossier)
  const find = <Id extends string>(map: ReadonlyMap<string, Cell>, id: Id): Cell => {
    const cell = map.get(id)
    if (cell === undefined) throw new Error(`the spreadsheet has no parameter ${id}`)
    return cell
  }
  return {
    input: (id) => find(cells, id),
    law: (id) => find(law, id),
    seasonShare: (month) => pick(shares, month),
    monthName: (month) => pick(names, month),
  }
}

const formatOf = (unit: string): Format => (unit === '%' ? 'percent' : 'number')

function writeInputs(book: Book, dossier: Dossier) {
  const { language, model, simulation } = dossier
  const say = (word: AnyWord, values: Values = {}) => words(language, word, values)
  const sheet = book.sheet(say(sheetWords.inputs), { frozenRows: 4, frozenColumns: 1, landscape: true })
  sheet.widths([46, 14, 16, 12, 12, 22, 34, 60])
  sheet.text(1, 1, say(sheetWords.inputs), 'title')
  sheet.text(1, 2, say(sheetWords.howTo, { sheet: say(sheetWords.inputs) }), 'note')
  const { figure, value, unit, low, high, status, source, note } = sheetWords
  ;[figure, value, unit, low, high, status, source, note].forEach((word, i) => {
    sheet.text(i + 1, 4, say(word), 'heading')
  })
  const cells = new Map<string, Cell>()
  let row = 5
  for (const group of inputGroups(model)) {
    sheet.text(1, row, say(group.title), 'total')
    row += 1
    for (const input of group.inputs) {
      cells.set(input.id, writeInput(input, row))
      row += 1
    }
  }
  return { cells, ...writeSeason(row + 1) }

  function writeInput(input: Input, at: number): Cell {
    const format = formatOf(input.unit)
    const { provenance } = input
    sheet.text(1, at, words(language, input.label))
    const cell = sheet.typed(2, at, simulation.inputs[input.id] ?? input.value, format, 'input')
    const [least, most] = acceptedRange(input)
    const said = (bound: number) => shown(language, bound, Number.isInteger(bound) ? 0 : 2)
    sheet.limits(
      cell,
      least,
      most,
      input.integer,
      say(sheetWords.allowed, { least: said(least), most: said(most) }),
    )
    sheet.text(3, at, unitName(language, input.unit))
    sheet.typed(4, at, input.low, format)
    sheet.typed(5, at, input.high, format)
    sheet.text(6, at, say(statusOf(dossier, input)), 'wrapped')
    const origin = [provenance.source, provenance.year, provenance.sourceUrl].filter((part) => part !== null)
    sheet.text(7, at, origin.join(', '), 'wrapped')
    sheet.text(8, at, provenance.note ?? '', 'wrapped')
    return cell
  }

  function writeSeason(first: number): { shares: Range; names: Range } {
    ;[sheetWords.season, sheetWords.weight, sheetWords.share].forEach((word, i) => {
      sheet.text(i + 1, first, say(word), 'heading')
    })
    const months = model.seasonality.map((weight, i) => ({
      name: sheet.text(1, first + 1 + i, monthName(language, i + 1)),
      weight: sheet.typed(2, first + 1 + i, weight, 'number', 'input'),
    }))
    const weights = rangeOf(months.map((month) => month.weight))
    const shares = months.map((month, i) =>
      sheet.formula(3, first + 1 + i, over(month.weight, total(weights)), 'percent'),
    )
    return { shares: rangeOf(shares), names: rangeOf(months.map((month) => month.name)) }
  }
}

function writeLaw(book: Book, { language, law }: Dossier): ReadonlyMap<string, Cell> {
  const say = (word: AnyWord, values: Values = {}) => words(language, word, values)
  const sheet = book.sheet(say(sheetWords.law), { frozenRows: 4, frozenColumns: 1, landscape: true })
  sheet.widths([50, 14, 12, 22, 18, 12, 60])
  sheet.text(1, 1, words(language, law.title), 'title')
  sheet.text(1, 2, words(language, law.warning), 'note')
  const { figure, value, unit, article, status, checkedOn, note } = sheetWords
  ;[figure, value, unit, article, status, checkedOn, note].forEach((word, i) => {
    sheet.text(i + 1, 4, say(word), 'heading')
  })
  const cells = new Map<string, Cell>()
  NUMBER_PARAMETERS.forEach((id, i) => {
    const parameter = law.numbers[id]
    const row = 5 + i
    sheet.text(1, row, words(language, parameter.label))
    cells.set(id, sheet.typed(2, row, parameter.value, formatOf(parameter.unit), 'input'))
    sheet.text(3, row, unitName(language, parameter.unit))
    sheet.text(4, row, parameter.article)
    sheet.text(5, row, say(LEGAL_STATUS_WORDS[parameter.status]), 'wrapped')
    sheet.text(6, row, parameter.asOf)
    sheet.text(7, row, parameter.note === null ? '' : words(language, parameter.note), 'wrapped')
  })
  return cells
}
