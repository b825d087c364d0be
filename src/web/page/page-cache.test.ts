import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Atlas } from '../../domain/territory/atlas.ts'
import { pageCache } from './page-cache.ts'
import { documentOf, NONCE } from './send-document.ts'

const atlas = (): Atlas => ({
  territories: new Map(),
  childrenOf: new Map(),
  indicators: new Map(),
  values: new Map(),
  assets: new Map(),
})

test('a page is kept until the territories change', () => {
  let current = atlas()
  const cache = pageCache([() => current])
  cache.put('/ar/', documentOf('x'))
  assert.equal(cache.get('/ar/')?.bytes.toString(), 'x')
  current = atlas()
  assert.equal(cache.get('/ar/'), undefined)
})

test('a page over its time is drawn again by one, and the others have the old one meanwhile', (t) => {
  t.mock.method(performance, 'now', () => clock)
  let clock = 0
  const current = atlas()
  const cache = pageCache([() => current])
  const ask = () => cache.get('a')?.bytes.toString()
  cache.put('a', documentOf('old'), 2)
  clock = 1999
  assert.deepEqual([ask(), ask()], ['old', 'old'])
  clock = 2000
  assert.deepEqual([ask(), ask(), ask()], [undefined, 'old', 'old'])
  cache.put('a', documentOf('new'), 2)
  assert.equal(ask(), 'new')
  clock = 3999
  assert.equal(ask(), 'new')
  clock = 4000
  assert.deepEqual([ask(), ask()], [undefined, 'new'])
  clock = 5999
  assert.equal(ask(), 'new', 'it is still being drawn')
  clock = 6000
  assert.deepEqual([ask(), ask()], [undefined, 'new'], 'it was not: the next draws it')
})

test('the page unused for longest leaves first when there is no more room', () => {
  const current = atlas()
  const cache = pageCache([() => current], 10)
  cache.put('a', documentOf('12345'))
  cache.put('b', documentOf('12345'))
  cache.get('a')
  cache.put('c', documentOf('12345'))
  assert.deepEqual(
    ['a', 'b', 'c'].map((address) => cache.get(address) !== undefined),
    [true, false, true],
  )
})

test('every place of the nonce is known, also after letters of several bytes', () => {
  const { bytes, nonceAt } = documentOf(`تويزة ${NONCE} x ${NONCE}`)
  assert.equal(nonceAt.length, 2)
  for (const at of nonceAt) assert.equal(bytes.subarray(at, at + NONCE.length).toString(), NONCE)
})
