import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  answered,
  emptyAnswer,
  type HeldAnswer,
  learned,
  nextToSend,
  shownOf,
  typed,
} from '../dossier/sync.ts'
import { packSheet, unpackSheet } from './packed-sheet.ts'
import { letGo, refusalOf, savedAgain } from './phone-sheet.ts'

const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,12}$/), fc.string({ minLength: 1, maxLength: 30 }), {
  maxKeys: 12,
})
const sheets = fc.record({ label: fc.constant('E-07'), marks: parts, comments: parts })
const key = (n: number) => String(n).padStart(32, '0')

test('a packed sheet is read back as it was, whatever was typed; empty parts and their order say nothing', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const text = packSheet(sheet)
      const read = unpackSheet(text)
      assert.ok(read !== null)
      assert.deepEqual({ ...read.marks }, { ...sheet.marks })
      assert.deepEqual({ ...read.comments }, { ...sheet.comments })
      const turned = (of: Record<string, string>) => Object.fromEntries(Object.entries(of).toReversed())
      const other = { label: 'E-07', marks: { ...turned(sheet.marks), 'not-given': '' } }
      assert.equal(packSheet({ ...other, comments: turned(sheet.comments) }), text)
    }),
  )
})

test('what no page of this site packs is no sheet', () => {
  const wrong = ['', '{', 'null', '[]', '["E-01",[],[],[]]', '["E-01",{},[]]', '["E-01",[["a"]],[]]']
  const long = JSON.stringify(['E-01', [], [['', 'x'.repeat(100_000)]]])
  const many = JSON.stringify(['E-01', Array.from({ length: 61 }, (_, n) => [`c${n}`, '3']), []])
  for (const text of [...wrong, '["E-01",[["a",3]],[]]', '[7,[],[]]', long, many])
    assert.equal(unpackSheet(text), null, text.slice(0, 40))
})

/** A sheet typed on version 1 that the site has not taken, as version 2 came from elsewhere. */
function overtaken(value: string): HeldAnswer {
  const first = typed(emptyAnswer('screening'), { version: 1, key: null }, value, key(1)).held
  const refused = answered(first, key(1), { kind: 'refused', reason: 'changed-meanwhile' })
  return learned(refused, { version: 2, value: 'there' }, false)
}

test('what the site has not taken stays to the letter and does not leave again by itself', () => {
  const held = overtaken('here')
  assert.equal(refusalOf(held), 'changed-meanwhile')
  assert.equal(nextToSend(held), null)
  assert.equal(shownOf(held).value, 'here')
  assert.equal(held.known?.value, 'there')
})

test('saved again it leaves as a new edit of the version she has seen; let go, what the site has counts', () => {
  const again = savedAgain(overtaken('here'), { key: key(2), base: 2, value: 'both' })
  assert.deepEqual(nextToSend(again), { key: key(2), question: 'screening', base: 2, value: 'both' })
  assert.equal(refusalOf(again), null)
  const kept = answered(again, key(2), { kind: 'kept', version: 3 })
  assert.deepEqual([kept.pending, kept.known], [[], { version: 3, value: 'both' }])
  const gone = letGo(overtaken('here'))
  assert.deepEqual([gone.pending, shownOf(gone).value, shownOf(gone).version], [[], 'there', 2])
})
