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
