import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readAssets } from './assets-file.ts'
import { ReferenceFileFault, readCsvFile } from './csv-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'twiza-csv-'))
after(() => rmSync(folder, { recursive: true }))

function write(content: string | Uint8Array): void {
  writeFileSync(join(folder, 'some.csv'), content)
}

function faultOf(read: () => unknown): ReferenceFileFault {
  try {
    read()
  } catch (error) {
    if (error instanceof ReferenceFileFault) return error
    throw error
  }
  throw new assert.AssertionError({ message: 'the file was taken' })
}

const read = () => readCsvFile(folder, 'some.csv', ['code', 'people'])

test('codes stay text with their leading zeros, and an empty cell is not zero', () => {
  write('\uFEFFcode,people\n02.113.05.03,12\n"02.113.05.05",\n')
  const [first, second] = read().rows
  assert.equal(first?.code('code'), '02.113.05.03')
  assert.equal(first?.numberOrNull('people'), 12)
  assert.equal(second?.numberOrNull('people'), null)
})

const BROKEN: readonly (readonly [string, string | Uint8Array, number, RegExp])[] = [
  ['a missing column', 'code,folk\n02,1\n', 1, /column people is missing/],
  ['a column named twice', 'code,people,code\n02,1,03\n', 1, /named twice/],
  ['a row cut off in the middle', 'code,people\n02,1\n03\n', 3, /Record Length/i],
  ['an open quotation mark', 'code,people\n02,"1\n', 2, /quot/i],
  ['an empty file', '', 1, /empty/],
  ['Windows-1256 bytes', new Uint8Array([0x63, 0xc7, 0xe1, 0x0a]), 1, /UTF-8/],
]
for (const [what, content, line, reason] of BROKEN) {
  test(`${what} is refused with its line`, () => {
    write(content)
    const fault = faultOf(read)
    assert.equal(fault.file, 'some.csv')
    assert.ok(Math.abs(fault.line - line) <= 1, `line ${fault.line}`)
    assert.match(fault.message, reason)
  })
}

for (const [cell, reason] of [
  ['1e5', /not a number/],
  ['12,5', /not a number/],
  ['=1+1', /not a number/],
] as const) {
  test(`${cell} is not taken for a number`, () => {
    write(`code,people\n02,"${cell}"\n`)
    const fault = faultOf(() => read().rows[0]?.numberOrNull('people'))
    assert.equal(fault.line, 2)
    assert.match(fault.message, reason)
  })
}

test('a verified asset without the address of its source is refused', () => {
  const header = 'territory,key,name_fr,name_ar,kind,source,source_url,year,status,note'
  mkdirSync(join(folder, 'assets'))
  writeFileSync(
    join(folder, 'assets/assets.csv'),
    `${header}\n02,x,Nom,اسم,forest,Une source,,2024,verified,\n`,
  )
  const fault = faultOf(() => readAssets(folder, new Set()))
  assert.match(fault.message, /address/)
})
