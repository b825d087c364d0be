/** Reads the statements back from a spreadsheet's bytes, and says where they differ from a simulation. */
import ExcelJS from '@protobi/exceljs'
import type { Simulation } from '../../../domain/model/statements.ts'
import { simulationWords } from '../../simulation/words.ts'
import type { Word } from '../../words/word.ts'
import { words } from '../../words/word.ts'
import type { Dossier } from '../dossier.ts'
import { sheetName } from '../sheet/safe-text.ts'
import { sheetWords } from '../sheet/words.ts'

type Read = number | string

function contentOf(cell: ExcelJS.Cell): Read {
  const { value } = cell
  if (typeof value === 'number' || typeof value === 'string') return value
  if (value !== null && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value)) {
    const { result } = cell
    if (typeof result === 'number' || typeof result === 'string') return result
    if (typeof result === 'boolean') return result ? 1 : 0
    if (result !== undefined && result !== null) return JSON.stringify(result)
  }
  return value === null ? '' : JSON.stringify(value)
}

export async function openWorkbook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  return workbook
}

/** Every cell that shows an error, or that holds `kind` of content. */
export function faultyCells(workbook: ExcelJS.Workbook): string[] {
  const faults: string[] = []
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const shown = String(contentOf(cell))
        if (/^\{"error"|^#|Err:/.test(shown)) faults.push(`${sheet.name}!${cell.address} ${shown}`)
      }),
    ),
  )
  return faults
}

export function formulaCells(workbook: ExcelJS.Workbook): number {
  let count = 0
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Formula) count += 1
      }),
    ),
  )
  return count
}

/** Differences of more than a centime between the spreadsheet and the simulation, in words. */
export function differences(workbook: ExcelJS.Workbook, dossier: Dossier, expected: Simulation): string[] {
  const { language, model } = dossier
  const say = (word: Word, values = {}) => words(language, word, values)
  const found: string[] = []
  const sheetOf = (word: Word) => {
    const sheet = workbook.getWorksheet(sheetName(say(word)))
    if (sheet === undefined) throw new Error(`no sheet ${say(word)}`)
    return sheet
  }
  const compare = (where: string, read: Read, wanted: Read, slack = 0.011) => {
    const same =
      typeof wanted === 'number' && typeof read === 'number'
        ? Math.abs(read - wanted) <= slack
        : String(read) === String(wanted)
    if (!same) found.push(`${where}: ${read} in the file, ${wanted} in the engine`)
  }
  const byMonth = (
    sheetWord: Word,
    columnWord: Word,
    amounts: readonly number[],
    scale = 100,
    values = {},
  ) => {
    const sheet = sheetOf(sheetWord)
    const heading = say(columnWord, values)
    const columns = Array.from({ length: sheet.columnCount }, (_, i) => i + 1)
    const column = columns.findLast((i) => sheet.getCell(4, i).text === heading)
    if (column === undefined) throw new Error(`no column ${heading} in ${sheet.name}`)
    for (const [t, amount] of amounts.entries())
      compare(`${sheet.name} ${heading} ${t + 1}`, contentOf(sheet.getCell(5 + t, column)), amount / scale)
  }
  const rowOf = (sheet: ExcelJS.Worksheet, label: string, column: number) => {
    for (let row = 1; row <= sheet.rowCount; row += 1)
      if (sheet.getCell(row, column).text.trim() === label) return row
    throw new Error(`no row ${label} in ${sheet.name}`)
  }
  const byYear = (
    sheetWord: Word,
    label: string,
    amounts: readonly (number | null)[],
    scale = 100,
    slack = 0.011,
  ) => {
    const sheet = sheetOf(sheetWord)
    const row = rowOf(sheet, label, 1)
    amounts.forEach((amount, y) => {
      if (amount !== null)
        compare(
          `${sheet.name} ${label} ${y + 1}`,
          contentOf(sheet.getCell(row, y + 2)),
          amount / scale,
          slack,
        )
    })
  }
  const single = (sheetWord: Word, label: Word, labelColumn: number, wanted: Read, slack?: number) => {
    const sheet = sheetOf(sheetWord)
    const row = rowOf(sheet, say(label), labelColumn)
    compare(`${sheet.name} ${say(label)}`, contentOf(sheet.getCell(row, labelColumn + 1)), wanted, slack)
  }
  const { financing, monthly, cash, balance, income, indicators, perMember, surplus } = expected
  single(sheetWords.financing, simulationWords.totalNeed, 1, financing.totalNeed / 100)
  single(sheetWords.financing, simulationWords.shares, 1, financing.shares / 100)
  single(sheetWords.financing, simulationWords.total, 1, financing.totalSources / 100)
  single(sheetWords.financing, simulationWords.openingCash, 1, financing.openingCash / 100)
  const unit = say(model.volumeUnit)
  byMonth(sheetWords.activity, sheetWords.produced, monthly.produced, 1, { unit })
  byMonth(sheetWords.activity, sheetWords.sold, monthly.sold, 1, { unit })
  byMonth(sheetWords.costs, sheetWords.materialsBought, monthly.materialsBought)
  for (const [word, amounts] of [
    [simulationWords.totalSales, monthly.sales],
    [simulationWords.costOfMaterials, monthly.costOfMaterials],
    [simulationWords.labourAndServices, monthly.labourAndServices],
    [simulationWords.staff, monthly.staff],
    [simulationWords.fixed, monthly.fixed],
    [simulationWords.depreciation, monthly.depreciation],
    [simulationWords.interest, monthly.interest],
    [simulationWords.resultBeforeTax, monthly.result],
  ] as const)
    byMonth(sheetWords.months, word, amounts)
  for (const [word, amounts] of [
    [simulationWords.opening, cash.opening],
    [simulationWords.receipts, cash.receipts],
    [simulationWords.suppliers, cash.suppliers],
    [simulationWords.equipmentBought, cash.equipment],
    [simulationWords.principal, cash.principal],
    [simulationWords.tax, cash.tax],
    [simulationWords.paidToMembers, cash.paidToMembers],
    [simulationWords.closing, cash.closing],
  ] as const)
    byMonth(sheetWords.cash, word, amounts)
  for (const [word, amounts] of [
    [simulationWords.equipment, balance.equipment],
    [simulationWords.stock, balance.stock],
    [simulationWords.receivables, balance.receivables],
    [simulationWords.cash, balance.cash],
    [sheetWords.totalAssets, balance.totalAssets],
    [simulationWords.payables, balance.payables],
    [simulationWords.loanLeft, balance.loan],
    [simulationWords.taxDue, balance.taxDue],
    [simulationWords.dueToMembers, balance.dueToMembers],
    [simulationWords.shares, balance.shares],
    [simulationWords.grants, balance.grants],
    [simulationWords.reserves, balance.reserves],
    [simulationWords.surplus, balance.surplus],
    [sheetWords.totalLiabilities, balance.totalLiabilities],
  ] as const)
    byMonth(sheetWords.balance, word, amounts)
  byMonth(
    sheetWords.balance,
    sheetWords.check,
    monthly.sales.map(() => 0),
  )
  for (const line of income.sales) byYear(sheetWords.income, say(line.label), line.amounts)
  for (const [word, amounts] of [
    [simulationWords.totalSales, income.totalSales],
    [simulationWords.costOfMaterials, income.costOfMaterials],
    [simulationWords.depreciation, income.depreciation],
    [simulationWords.interest, income.interest],
    [simulationWords.preOpening, income.preOpening],
    [simulationWords.resultBeforeTax, income.resultBeforeTax],
    [simulationWords.tax, income.tax],
    [simulationWords.netSurplus, income.netSurplus],
  ] as const)
    byYear(sheetWords.income, say(word), amounts)
  const kinds = ['exempt-collects', 'exempt-transforms', 'ordinary']
  byYear(
    sheetWords.surplus,
    say(sheetWords.regime),
    expected.tax.map(({ kind }) => kinds.indexOf(kind) + 1),
    1,
  )
  for (const [word, part] of [
    [sheetWords.lossRecovered, 'lossRecovered'],
    [simulationWords.legalReserve, 'legalReserve'],
    [simulationWords.shareInterest, 'shareInterest'],
    [simulationWords.refunds, 'refunds'],
    [simulationWords.otherReserve, 'otherReserve'],
    [simulationWords.lossToReserves, 'lossToReserves'],
    [simulationWords.lossCarried, 'lossCarried'],
  ] as const)
    byYear(
      sheetWords.surplus,
      say(word),
      surplus.map((year) => year[part]),
    )
  byYear(sheetWords.indicators, say(simulationWords.breakEvenSales), indicators.breakEvenSales, 100, 0.5)
  byYear(sheetWords.indicators, say(simulationWords.breakEvenVolume, { unit }), indicators.breakEvenVolume, 1)
  byYear(sheetWords.indicators, say(simulationWords.dscr), indicators.debtServiceCover, 1, 1e-4)
  byYear(sheetWords.indicators, say(simulationWords.fromDealings), perMember.fromDealings)
  byYear(sheetWords.indicators, say(simulationWords.fromSurplus), perMember.fromSurplus)
  single(sheetWords.flows, simulationWords.npv, 8, indicators.npv / 100, 0.02)
  if (indicators.irr.kind === 'one')
    single(
      sheetWords.flows,
      simulationWords.irr,
      8,
      indicators.irr.rate,
      1e-6 * Math.max(1, indicators.irr.rate),
    )
  if (indicators.irr.kind === 'none')
    single(sheetWords.flows, simulationWords.irr, 8, say(simulationWords.irrNone))
  const payback = indicators.paybackMonths ?? say(simulationWords.notReached)
  single(sheetWords.flows, sheetWords.paybackMonths, 8, payback)
  single(sheetWords.flows, sheetWords.lowestCash, 8, indicators.lowestCash.amount / 100)
  single(sheetWords.flows, sheetWords.lowestMonth, 8, indicators.lowestCash.month)
  return found
}

/** Types new values into the input cells of a workbook, found by the inputs' labels, as a person would. */
export function changeInputs(
  workbook: ExcelJS.Workbook,
  dossier: Dossier,
  changes: Readonly<Record<string, number>>,
): void {
  const sheet = workbook.getWorksheet(sheetName(words(dossier.language, sheetWords.inputs)))
  if (sheet === undefined) throw new Error('no sheet of inputs')
  for (const [id, value] of Object.entries(changes)) {
    const input = dossier.model.inputs.find((one) => one.id === id)
    if (input === undefined) throw new Error(`no input ${id}`)
    const label = words(dossier.language, input.label)
    let row = 5
    while (row <= sheet.rowCount && sheet.getCell(row, 1).text !== label) row += 1
    sheet.getCell(row, 2).value = value
  }
}
