import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { SOURCE_SENTENCES } from './source-words.ts'

type Sources = { readonly sources: Readonly<Record<string, { readonly source: string }>> }

const FILES = ['data/programmes/programme-sources.json', 'data/partners/partner-sources.json']

test('every sentence that stands for a source is one of the data, and none of the unsure ones is left in English', () => {
  const said = FILES.flatMap((file) =>
    Object.values((JSON.parse(readFileSync(resolve(file), 'utf8')) as Sources).sources).map(
      ({ source }) => source,
    ),
  )
  for (const sentence of Object.keys(SOURCE_SENTENCES)) assert.ok(said.includes(sentence), sentence)
  const ours = said.filter((source) => /^(No source|Usual|Derived)| our |^Two advisers/.test(source))
  assert.deepEqual(
    ours.filter((source) => !(source in SOURCE_SENTENCES)),
    [],
  )
})
