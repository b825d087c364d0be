import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { LANGUAGES } from '../../src/domain/basics/language.ts'
import { gate } from './pages.ts'

const PARTS = 3

describe('every page in every state', { concurrency: 2 }, () => {
  for (const language of LANGUAGES)
    for (let part = 0; part < PARTS; part++)
      test(`is accessible, in the letters of its language and within the screen, in ${language} (${part + 1} of ${PARTS})`, async (t) => {
        const { states, faults } = await gate(language, part, PARTS)
        t.diagnostic(`${states} states looked at`)
        assert.deepEqual(faults, [])
      })
})
