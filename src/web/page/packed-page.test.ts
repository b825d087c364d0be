import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { gzipOf, pack } from './packed-page.ts'

test('whatever the page and wherever its nonces, unpacking gives the page with the new nonce', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 3000 }), { minLength: 1, maxLength: 5 }),
      fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
      (pieces, nonce) => {
        const old = 'o'.repeat(22)
        const at: number[] = []
        let length = 0
        for (const piece of pieces.slice(0, -1)) {
          length += Buffer.byteLength(piece)
          at.push(length)
          length += old.length
        }
        const packed = pack(Buffer.from(pieces.join(old)), at, old.length)
        const whole = Buffer.from(pieces.join(nonce))
        assert.deepEqual(gunzipSync(gzipOf(packed, nonce, whole)), whole)
      },
    ),
  )
})
