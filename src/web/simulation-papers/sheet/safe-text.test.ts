import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeSpreadsheet } from './write-spreadsheet.ts'
import { safeText, sheetName } from './safe-text.ts'
import { formulaCells, openWorkbook } from '../testing/read-workbook.ts'
import { sampleDossier } from '../testing/sample.ts'

const STARTS = ['=', '+', '-', '@', '\t=', '\r=', '\0=', '＝', '＋', '－', '＠', ' =', '\u200b=', '\u202e=']

test('a text that starts like a formula is neutralised, whatever hides the start', () => {
  for (const start of STARTS) assert.match(safeText(`${start}cmd|' /C calc'!A0`), /^'[=+\-@＝＋－＠]/, start)
  assert.equal(safeText('زيت الأركان (2026)'), 'زيت الأركان (2026)')
})

test('no text starts like a formula or holds what XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const safe = safeText(text)
      assert.doesNotMatch(safe, /^[=+\-@＝＋－＠\t\r\0]/)
      assert.ok(safe.isWellFormed())
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters XML forbids
      assert.doesNotMatch(safe, /[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})

test('sheet names are short and quotable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = sheetName(text)
      assert.ok(name.length <= 31)
      assert.doesNotMatch(name, /[[\]*?:/\\']/)
    }),
  )
})

test('a hostile title adds no formula to the file', async () => {
  const dossier = sampleDossier('fr', 'school-transport')
  const count = async (title: string) =>
    formulaCells(
      await openWorkbook(
        await writeSpreadsheet({ ...dossier, title, territoryName: title, operator: title }),
      ),
    )
  assert.equal(await count('=HYPERLINK("http://x","y")'), await count('un titre'))
})
