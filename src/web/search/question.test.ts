import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LONGEST_QUESTION, readAskedSearch } from './question.ts'

test('a question is what was typed, without the spaces around it', () => {
  assert.deepEqual(readAskedSearch({ q: '  زيت ' }), { q: 'زيت', kind: null })
  assert.deepEqual(readAskedSearch({}), { q: '', kind: null })
})

test('the last of several counts, and an unknown kind is no kind', () => {
  assert.deepEqual(readAskedSearch({ q: ['a', 'b'], kind: ['word', 'project'] }), { q: 'b', kind: 'project' })
  assert.equal(readAskedSearch({ q: 'a', kind: 'constructor' }).kind, null)
})

test('what is too long is cut, and half a letter never reaches the database', () => {
  const { q } = readAskedSearch({ q: `${'x'.repeat(LONGEST_QUESTION - 1)}😀` })
  assert.equal(q.length, LONGEST_QUESTION)
  assert.ok(q.isWellFormed())
})

test('a zero byte, which no database takes, is left out', () => {
  assert.equal(readAskedSearch({ q: 'a\u0000b' }).q, 'ab')
})
