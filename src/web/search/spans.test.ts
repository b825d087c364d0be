import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { spansOf } from './spans.ts'

const mark = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) })
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('زيت الزيتون', 'ⵣⵣⵉⵜ', '𐌰😀<b>&amp;'))

describe('a text cut at its marks', () => {
  test('is the text again when its pieces are put together, whatever the marks', () => {
    fc.assert(
      fc.property(text, fc.array(mark), (whole, marks) => {
        assert.equal(
          spansOf(whole, marks)
            .map((span) => span.text)
            .join(''),
          whole,
        )
      }),
    )
  })

  test('has no empty piece and no letter cut in half', () => {
    fc.assert(
      fc.property(text, fc.array(mark), (whole, marks) => {
        for (const span of spansOf(whole, marks)) {
          assert.notEqual(span.text, '')
          assert.ok(span.text.isWellFormed())
        }
      }),
    )
  })

  test('has marked exactly what is under a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), fc.array(mark), (whole, marks) => {
        const drawn = spansOf(whole, marks).flatMap((span) => Array.from(span.text, () => span.marked))
        const meant = Array.from(whole, (_, at) => marks.some(({ start, end }) => start <= at && at < end))
        assert.deepEqual(drawn, meant)
      }),
    )
  })

  test('marks the words that were asked for', () => {
    assert.deepEqual(spansOf('زيت الزيتون', [{ start: 6, end: 11 }]), [
      { text: 'زيت ال', marked: false },
      { text: 'زيتون', marked: true },
    ])
    assert.deepEqual(spansOf('Miel', []), [{ text: 'Miel', marked: false }])
  })
})
