import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readModels } from '../../storage/reference/models-folder.ts'
import { editable, queryOf, readEntry } from './entry.ts'
import { inputGroups } from './groups.ts'
import { readCodes } from './routes.tsx'

const models = readModels(new URL('../../../data', import.meta.url).pathname)
const argan = models.find(({ id }) => id === 'argan-oil')
if (argan === undefined) throw new Error('the argan model is gone')

test('only what differs from the model counts as a change, in Eastern digits and with commas too', () => {
  const entry = readEntry(argan, { members: '٤٠', oilPrice: '350,5', volume: '1500', loanRate: '5,22' })
  assert.deepEqual(entry.changes, { members: 40, oilPrice: 350.5 })
})

test('what cannot be read as a number is kept as typed and named', () => {
  const entry = readEntry(argan, { members: 'abc', loan: '' })
  assert.deepEqual(entry.unread, ['members', 'loan'])
  assert.equal(entry.typed.members, 'abc')
})

test('a name with a character that reverses writing is cleaned and reported', () => {
  const entry = readEntry(argan, { name: 'عسل\u202eX' })
  assert.equal(entry.name, 'عسلX')
  assert.equal(entry.nameIsUnsafe, true)
  assert.equal(readEntry(argan, { name: 'عسل تالوين' }).nameIsUnsafe, false)
})

test('the shortest query of an entry reads back as the same entry, for every model', () => {
  for (const model of models) {
    const typed: Record<string, string> = {
      organ: 'board',
      name: 'تجربة',
      confirmed: model.inputs[3]?.id ?? '',
    }
    for (const input of model.inputs.filter(({ integer }) => !integer).slice(0, 8))
      typed[input.id] = editable(input.value * 1.1, input.unit)
    const entry = readEntry(model, typed)
    const again = readEntry(model, Object.fromEntries(queryOf(model.id, entry, model)))
    assert.deepEqual(again.changes, entry.changes, model.id)
    assert.equal(again.organ, 'board')
    assert.deepEqual(again.confirmed, entry.confirmed)
  }
})

test('the form shows every figure of every model exactly once', () => {
  for (const model of models) {
    const shown = inputGroups(model).flatMap(({ inputs }) => inputs.map(({ id }) => id))
    assert.deepEqual([...shown].sort(), model.inputs.map(({ id }) => id).sort(), model.id)
  }
})

test('simulations to compare are read from codes or whole links, three at most', () => {
  assert.deepEqual(readCodes('abc, http://x.ma/s/def?x=1 http://x.ma/ar/simulations/ghi, jkl'), [
    'abc',
    'def',
    'ghi',
  ])
  assert.deepEqual(readCodes(' abc abc '), ['abc'])
})
