/** Imports through the terminal, on a database of their own in a temporary folder. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { twiza } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'twiza-cli-'))
const env = { TWIZA_DATA: folder, DATABASE_URL: '' }
after(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, rows: string): string {
  const path = join(folder, name)
  writeFileSync(path, rows)
  return path
}
const territory = (...args: string[]) => twiza(['territory', ...args, '--lang', 'fr'], '', env)

test('an import is a trial first, then written once, then taken back', async () => {
  const path = file('water.csv', 'code,indicator,value,year,source\n02.113.05.03,water,70,2025,Essai\n')
  const trial = await territory('import', path)
  assert.equal(trial.code, 0, trial.err)
  assert.match(trial.out, /Modifié[\s\S]*rien n’est écrit/)
  assert.match((await territory('imports')).out, /Aucun import/)

  const applied = await territory('import', path, '--apply', '--json')
  const { batch, counts } = JSON.parse(applied.out)
  assert.deepEqual(counts, { rows: 1, new: 0, changed: 1, same: 0, refused: 0 })
  assert.match((await territory('import', path, '--apply')).out, new RegExp(`déjà importé.*${batch}`))

  assert.equal((await territory('undo', String(batch))).code, 0)
  const again = await territory('undo', String(batch))
  assert.equal(again.code, 1)
  assert.match((await territory('imports')).out, /\[annulé\]/)
})

test('a refused row is named with its line, and nothing is written', async () => {
  const path = file(
    'bad.csv',
    'code,indicator,value,year,source\n02.113.05.03,water,70,2025,Essai\n99.999,water,1,2025,Essai\n',
  )
  const refused = await territory('import', path, '--apply')
  assert.equal(refused.code, 1)
  assert.match(refused.out, /ligne 3[\s\S]*Rien n’est écrit/)
  const problem = JSON.parse(refused.err.split('\n').find((line) => line.startsWith('{')) ?? '{}')
  assert.deepEqual(
    problem.errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/lines/3'],
  )
})
