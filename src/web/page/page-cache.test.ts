import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Atlas } from '../../domain/territory/atlas.ts'
import { pageCache } from './page-cache.ts'

const atlas = (): Atlas => ({
  territories: new Map(),
  childrenOf: new Map(),
  indicators: new Map(),
  values: new Map(),
  assets: new Map(),
})

test('a page is kept until the territories change', () => {
  let current = atlas()
  const cache = pageCache(() => current)
  cache.put('/ar/', 'x')
  assert.equal(cache.get('/ar/'), 'x')
  current = atlas()
  assert.equal(cache.get('/ar/'), undefined)
})

test('the page unused for longest leaves first when there is no more room', () => {
  const current = atlas()
  const cache = pageCache(() => current, 10)
  cache.put('a', '12345')
  cache.put('b', '12345')
  cache.get('a')
  cache.put('c', '12345')
  assert.deepEqual(
    ['a', 'b', 'c'].map((address) => cache.get(address) !== undefined),
    [true, false, true],
  )
})
