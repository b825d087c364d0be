import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { LANGUAGES } from '../../src/domain/basics/language.ts'
import { gate } from './pages.ts'

describe('every page in every state', { concurrency: 2 }, () => {
  for (const language of LANGUAGES)
    test(`is accessible, in the letters of its language and within the screen, in ${language}`, async (t) => {
      const { states, faults } = await gate(language)
      t.diagnostic(`${states} states looked at`)
      assert.deepEqual(faults, [])
    })
})
