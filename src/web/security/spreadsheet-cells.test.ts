/** what people write stays text in every table and spreadsheet that leaves the site; numbers stay numbers. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { BYTE_ORDER_MARK, csvOf, neutralised } from '../api/csv.ts'
import { openBook } from '../simulation-papers/sheet/workbook.ts'
import { buildSpreadsheet } from '../simulation-papers/sheet/spreadsheet.ts'
import { hasLibreOffice, recalculated } from '../simulation-papers/testing/libre-office.ts'
import { formulaCells, openWorkbook } from '../simulation-papers/testing/read-workbook.ts'
import { sampleDossier } from '../simulation-papers/testing/sample.ts'
import { ask } from './testing/ask.ts'
import { FORMULA_CELLS, HARMLESS_CELLS } from './testing/formula-cells.ts'
import { layerGuide, showProject, type Spelling } from './testing/hostile-bank.ts'
import { openedCsv, type OpenedSheet, type Separator } from './testing/opened-csv.ts'
import { type OpenSite, openSite } from './testing/open-site.ts'

const CELLS = [...FORMULA_CELLS, ...HARMLESS_CELLS.filter((cell) => cell !== '')]
const SEPARATORS: readonly Separator[] = [',', ';', '\t']
const FILES = [
  '/data/projects.csv',
  '/data/partners.csv',
  '/data/programmes.csv',
  '/about/missing-words.csv',
  '/api/v1/assets.csv',
  '/api/v1/models/argan-oil.csv',
  '/api/v1/indicators/unemployment.csv',
]
const used: string[] = []

/** The next words of the list for what a table shows; PostgreSQL keeps no NUL, nor half a character. */
function spelling(): Spelling {
  const word = (part: string) => {
    if (!['title', 'summary', 'name', 'body'].includes(part)) return 'x'
    const cell = CELLS[used.length % CELLS.length] ?? ''
    used.push(cell)
    return cell
  }
  return { word, address: null }
}

let site: OpenSite
before(async () => {
  site = await openSite(async (db) => {
    for (let k = 0; used.length < CELLS.length; k += 1) await showProject(db, `cells-${k}`, spelling())
    await layerGuide(db, Array.from({ length: 20 }, spelling))
  })
})
after(() => site.close())

const tables = async () =>
  Promise.all(
    FILES.map(async (url) => {
      const answer = await ask(site.app, { method: 'GET', url })
      assert.equal(answer.statusCode, 200, url)
      return answer.body
    }),
  )

test('the words of every table are found again, but for the mark that keeps them from being calculated', async () => {
  assert.ok(FORMULA_CELLS.length >= 300, String(FORMULA_CELLS.length))
  const cells = new Set((await tables()).flatMap((text) => (parse(text, { bom: true }) as string[][]).flat()))
  assert.deepEqual(
    used.filter((cell) => !cells.has(neutralised(cell))),
    [],
  )
  const unmarked = (text: string) => text.replaceAll("'", '')
  for (const cell of used) assert.equal(unmarked(neutralised(cell)), unmarked(cell))
  for (const cell of HARMLESS_CELLS) assert.equal(neutralised(cell), cell)
})

test('no spreadsheet calculates any of them, whichever sign it cuts the lines at', {
  skip: !hasLibreOffice(),
}, async () => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const unguarded = CELLS.map((cell) => `id,${quoted(cell)}\r\n`).join('')
  const all = csvOf(
    ['id', 'cell'],
    [...CELLS, '\0=1+1', '=1\0+1'].map((cell) => ['id', cell]),
  )
  const files = [...(await tables()), all]
  const numbers: Record<string, OpenedSheet> = {}
  for (const separator of SEPARATORS) {
    const [control, ...opened] = openedCsv([BYTE_ORDER_MARK + unguarded, ...files], separator)
    assert.ok((control?.formulas.length ?? 0) >= 5, `${control?.formulas.length} formulas without a guard`)
    for (const [k, { formulas }] of opened.entries())
      assert.deepEqual(
        formulas.slice(0, 5),
        [],
        `${FILES[k] ?? 'all cells'} cut at ${JSON.stringify(separator)}`,
      )
    if (separator === ',' && opened[0] !== undefined) numbers.projects = opened[0]
  }
  assert.ok(numbers.projects?.numbers.includes(-1234.5), 'an amount is a number')
  assert.ok(numbers.projects?.numbers.includes(2026), 'a year is a number')
})

test('no sheet of a workbook calculates them', { skip: !hasLibreOffice() }, async () => {
  const book = openBook('fr', CELLS[0] ?? '', new Date('2026-11-22T09:00:00Z'))
  const sheet = book.sheet('=1+1', { frozenRows: 0, frozenColumns: 0, landscape: false })
  for (const [k, cell] of CELLS.entries()) sheet.text(1, k + 1, cell)
  const titled = async (title: string) =>
    buildSpreadsheet({ ...sampleDossier('fr', 'argan-oil'), title, operator: title, territoryName: title })
  const files = [
    await book.write(),
    await titled('Huile'),
    await titled('=HYPERLINK("http://127.0.0.1/x")'),
    await titled('\t＝1+1'),
  ]
  const [written, plain, ...hostile] = await Promise.all(recalculated(files).map(openWorkbook))
  assert.equal(written && formulaCells(written), 0)
  const formulas = plain && formulaCells(plain)
  assert.ok((formulas ?? 0) > 100, 'the dossier calculates what it should')
  for (const one of hostile) assert.equal(formulaCells(one), formulas)
})
