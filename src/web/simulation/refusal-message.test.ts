import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { readLaw } from '../../storage/reference/library-files.ts'
import { readModels } from '../../storage/reference/models-folder.ts'
import { readEntry } from './entry.ts'
import { runEntry } from './run-entry.ts'

const data = new URL('../../../data', import.meta.url).pathname
const law = readLaw(data)
const model = readModels(data).find(({ id }) => id === 'argan-oil')
if (model === undefined) throw new Error('the argan model is gone')

const BAD: readonly (readonly [string, Record<string, string>, string])[] = [
  ['a loan of 10^15', { loan: '1e15' }, 'loan'],
  ['61 members with a manager', { members: '61' }, 'organ'],
  ['a negative price', { oilPrice: '-3' }, 'oilPrice'],
  ['four members', { members: '4' }, 'members'],
  ['half a member', { members: '5.5' }, 'members'],
  ['an empty price', { oilPrice: '' }, 'oilPrice'],
  ['letters', { loan: 'abc' }, 'loan'],
  ['a grace longer than the loan', { loanGraceMonths: '60' }, 'loanGraceMonths'],
]

for (const [what, typed, field] of BAD) {
  test(`${what} is refused beside its field, in every language, and what was typed is kept`, () => {
    for (const language of LANGUAGES) {
      const entry = readEntry(model, typed)
      const ran = runEntry(language, model, entry, law)
      assert.equal(ran.simulation, null)
      const error = ran.errors.find((one) => one.field === field)
      assert.ok(error !== undefined, `${language}: ${JSON.stringify(ran.errors)}`)
      assert.doesNotMatch(error.message, /[{}]|undefined|NaN/)
      for (const [id, text] of Object.entries(typed)) assert.equal(entry.typed[id], text)
    }
  })
}

test('61 members with a board are accepted', () => {
  assert.ok(
    runEntry('fr', model, readEntry(model, { members: '61', organ: 'board' }), law).simulation !== null,
  )
})
