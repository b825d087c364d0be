import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { csvOf, neutralised } from './csv.ts'

test('a text that begins as a formula is neutralised, also in full-width forms and behind controls', () => {
  const dangerous = [
    '=1+1',
    '+SUM(A1)',
    '-cmd',
    '@A1',
    '\t=1',
    '\r=1',
    '\0=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    ' =1',
    '\u200f=1',
  ]
  for (const text of dangerous) {
    const guarded = neutralised(text)
    assert.equal(guarded.at(0), "'", JSON.stringify(text))
    assert.equal(guarded.replaceAll("'", ''), text)
  }
})

test('nor does one begin where a spreadsheet cuts the line at semicolons, whatever the quotes say', () => {
  assert.equal(neutralised('Ruches;=A1*2;fin'), "Ruches;'=A1*2;fin")
  assert.equal(neutralised('Ruches; "\u200b=A1'), 'Ruches;\' "\u200b=A1')
  assert.equal(neutralised('a\r\n=1\t@x'), "a\r\n'=1\t'@x")
  assert.equal(neutralised('un; deux\ntrois, -4'), 'un; deux\ntrois, -4')
})

test('numbers stay numbers, also negative ones, whether given as numbers or as text', () => {
  assert.equal(csvOf(['a', 'b', 'c'], [[-12.5, '-12.5', 0]]), '\uFEFFa,b,c\r\n-12.5,-12.5,0\r\n')
})

test('a text that only holds a sign inside is left alone', () => {
  for (const text of ['Aït-Melloul', 'a=b', 'سيدي علال', '02.113.05.03'])
    assert.equal(neutralised(text), text)
})

test('what is not known is an empty cell, never zero', () => {
  assert.equal(csvOf(['a', 'b'], [[null, Number.NaN]]), '\uFEFFa,b\r\n,\r\n')
})

test('no cell of any text begins as a formula, and a reader finds the text again', () => {
  const signs = fc.constantFrom(...Array.from('=+-@\t\r\n\0＝＋－＠ ",;aب1'))
  fc.assert(
    fc.property(fc.array(fc.string({ unit: signs }), { minLength: 1, maxLength: 4 }), (cells) => {
      const columns = cells.map((_, i) => `c${i}`)
      const rows = parse(csvOf(columns, [cells]), { bom: true }) as string[][]
      const found = rows[1] ?? []
      assert.equal(found.length, cells.length)
      for (const [i, cell] of found.entries()) {
        if (!/^[+-]?\d+([.,]\d+)?$/.test(cell)) assert.doesNotMatch(cell, /^[=+\-@\t\r\n\0＝＋－＠]/)
        assert.equal(cell.replaceAll("'", ''), cells[i] ?? '')
      }
    }),
    { numRuns: 500 },
  )
})
