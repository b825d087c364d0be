import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atlasFromFiles } from './atlas-from-files.ts'
import { readFigures } from './figures-file.ts'
import { readNational } from './national-file.ts'
import { readWords } from './words-file.ts'

const DATA = 'data'

test('the atlas holds the nation, 12 regions, 75 provinces and 1,503 communes', () => {
  const atlas = atlasFromFiles(DATA)
  const levels = new Map<string, number>()
  for (const { level } of atlas.territories.values()) levels.set(level, (levels.get(level) ?? 0) + 1)
  assert.deepEqual(Object.fromEntries(levels), { nation: 1, region: 12, province: 75, commune: 1503 })
  const unplaced = [...atlas.territories.values()].filter(
    ({ place, level }) => place === null && level !== 'nation',
  )
  assert.deepEqual(
    unplaced.map(({ code }) => code),
    ['04.281.05.11'],
  )
})

test('the words, the model figures and the national figures are all read', () => {
  const words = readWords(DATA)
  const statuses = Object.groupBy(words, ({ status }) => status)
  assert.equal(words.length, 623)
  assert.equal(statuses.attested?.length, 570)
  assert.equal(statuses.composed?.length, 12)
  assert.equal(statuses.missing?.length, 41)
  assert.equal(readFigures(DATA).length, 565)
  assert.equal(readNational(DATA).length, 43)
})
