import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readCsvFile } from './csv-file.ts'
import { readDataPackage } from './data-package.ts'

const DATA = join(import.meta.dirname, '../../../data')
const { resources } = readDataPackage(DATA)

test('every table of data/ is described with source, year, licence and confidence', () => {
  const tables = [
    'territories/*',
    'indicators/*',
    'assets/*',
    'words/*',
    'models/*.csv',
    'partners/*',
    'tours/*',
  ]
  const files = globSync([...tables, 'programmes/programme-sources.json'], { cwd: DATA })
  const described = resources.map(({ path }) => path)
  assert.ok(files.length >= 13)
  assert.deepEqual([...files].sort(), [...described].sort())
})

for (const { path, rows } of resources) {
  test(`${path} has the ${rows} rows it is described with, in UTF-8, ending with a line break`, () => {
    assert.ok(existsSync(join(DATA, path)))
    const text = readFileSync(join(DATA, path), 'utf8')
    assert.ok(text.endsWith('\n') && !text.includes('\uFFFD') && !text.includes('\r'))
    if (path.endsWith('.csv')) assert.equal(readCsvFile(DATA, path, []).rows.length, rows)
    else assert.equal(entriesOf(JSON.parse(text)), rows)
  })
}

/** How many entries a JSON file lists. */
function entriesOf({ indicators, partners, meetings, sources }: Readonly<Record<string, object>>): number {
  return Object.keys(indicators ?? partners ?? meetings ?? sources ?? {}).length
}
