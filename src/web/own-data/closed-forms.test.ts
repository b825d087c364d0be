import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { readProcessingRegister } from '../../storage/reference/processing-register.ts'
import { isClosed } from './closed-forms.ts'

const REGISTER = readProcessingRegister(resolve(import.meta.dirname, '../../../data'))

test('a form without a number of the CNDP is closed, until it has one or somebody answers for it', () => {
  assert.equal(isClosed(REGISTER, [], '/ideas/new'), true)
  assert.equal(isClosed(REGISTER, ['idea'], '/ideas/new'), false)
  assert.equal(isClosed(REGISTER, [], '/projects'), false)
  const numbered = REGISTER.map((entry) => ({
    ...entry,
    cndp: { number: 'D-1', status: 'notified' as const },
  }))
  assert.equal(isClosed(numbered, [], '/ideas/new'), false)
})
