import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { twiza } from './testing.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'twiza-people-'))
after(() => rmSync(FOLDER, { recursive: true, force: true }))
const people = (...args: string[]) => twiza(['people', ...args], '', { TWIZA_DATA: FOLDER, DATABASE_URL: '' })

test('the first administrator comes to be by one command, is listed, and is taken back by another', async () => {
  const given = await people('grant', '06 12 34 56 78', 'administrator', '00')
  assert.equal(given.code, 0, given.err)
  assert.match(given.out, /\+212612345678/)
  assert.equal((await people('grant', '+212612345678', 'administrator', '00')).code, 1, 'given already')
  const [one, ...rest] = JSON.parse((await people('list', '--json')).out)
  assert.deepEqual(rest, [])
  assert.deepEqual([one.role, one.territory, one.address], ['administrator', '00', '+212612345678'])
  assert.match(one.grantedBy, /^terminal:/)
  for (const wrong of [
    ['grant', '0612', 'adviser', '02'],
    ['grant', '0612345678', 'king', '02'],
    ['grant', '0612345678', 'adviser', '99'],
    ['revoke', '0612345678', 'adviser', '02'],
  ]) {
    const refused = await people(...wrong)
    assert.equal(refused.code, 1, wrong.join(' '))
    assert.equal(JSON.parse(refused.err.split('\n').find((line) => line.startsWith('{')) ?? '{}').status, 422)
  }
  assert.equal((await people('revoke', '0612345678', 'administrator', '00')).code, 0)
  assert.equal((await people('list')).out, '')
  assert.equal((await people('crown')).code, 2)
})
