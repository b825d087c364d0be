import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { processingOf, readProcessingRegister } from '../../storage/reference/processing-register.ts'
import { withDatabase } from '../../storage/testing/database.ts'
import { buildServer } from '../server.ts'
import { consentHash } from './consent.ts'
import { SENT_FIELDS } from './entry.ts'

const DATA = resolve(import.meta.dirname, '..', '..', '..', 'data')
const SETTINGS = {
  publicOrigin: null,
  operatorName: null,
  operatorContact: null,
  https: false,
  logLevel: 'silent',
  trustProxy: false,
  rateLimitPerMinute: 0,
}

test('every field of the form has its line in the register of processing, and the register no other', async () => {
  const { fields } = processingOf(readProcessingRegister(DATA), 'idea')
  const registered = new Set(fields.map(({ name }) => name))
  assert.deepEqual([...registered].sort(), [...SENT_FIELDS].sort())
  await withDatabase(async ({ db }) => {
    const app = await buildServer({ db, dataFolder: DATA, settings: SETTINGS })
    const { body } = await app.inject('/fr/ideas/new?activity=saffron&model=saffron&simulation=0123456789')
    const names = [...body.matchAll(/<(?:input|select|textarea)[^>]*\sname="([^"]+)"/g)].map(
      ([, name]) => name,
    )
    assert.ok(names.length >= 12)
    assert.deepEqual(
      names.filter((name) => !registered.has(name ?? '')),
      [],
    )
    assert.doesNotMatch(body, /id="consent"[^>]*\schecked/)
    await app.close()
  })
})

test('each language has words of consent of its own, and their hash stays while they do', () => {
  assert.equal(new Set(['ar', 'fr', 'en'].map((l) => consentHash(l as 'ar'))).size, 3)
  for (const language of LANGUAGES) assert.equal(consentHash(language), consentHash(language))
})
