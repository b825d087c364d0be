import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { remembered } from './remembered.ts'

test('answers as the function itself, which is asked once for what is known', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('أ', 'ب', '', 'constructor', '__proto__')), (asked) => {
      let works = 0
      const length = remembered(10, (text) => {
        works += 1
        return text.length
      })
      for (const text of asked) assert.equal(length(text), text.length)
      assert.equal(works, new Set(asked).size)
    }),
  )
})

test('keeps no more than it may', () => {
  let works = 0
  const same = remembered(2, (text) => {
    works += 1
    return text
  })
  for (const text of ['a', 'b', 'c', 'a']) assert.equal(same(text), text)
  assert.equal(works, 4)
})
