import assert from 'node:assert/strict'
import { test } from 'node:test'
import { piecesIn } from '../simulation-papers/pdf/pieces.ts'
import { copyPaper } from './copy-blocks.ts'

const pieces = piecesIn('fr', { files: [], draws: () => true })
const linesOf = (row: Record<string, unknown>) => {
  const copy = { madeAt: '2026-11-22T09:00:00.000Z', tables: [{ table: 'person', rows: [row] }] }
  const { blocks } = copyPaper('fr', copy as never, pieces)
  return blocks.flatMap((block) => (block.kind === 'notice' ? block.texts.map(({ t }) => t) : []))
}

test('what is kept as an object, or as the text of one, is said part by part, and empty parts are not said', () => {
  const content = JSON.stringify({ title: 'Figues', year: null, territory: '02' })
  assert.deepEqual(linesOf({ content }), ['Ce que vous avez dit: Titre: Figues · Code du territoire: 02'])
  assert.deepEqual(linesOf({ title: { own: 'Figues {' }, note: '{broken' }), [
    'Titre: Figues {',
    'Note: {broken',
  ])
})

test('no word is longer than a line of the paper', () => {
  for (const line of linesOf({ value: 'x'.repeat(500), body: `court ${'é'.repeat(61)}` }))
    assert.ok(Math.max(...line.split(' ').map((word) => word.length)) <= 60, line)
})
