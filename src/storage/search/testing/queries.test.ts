import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { FINDABLE } from '../../../domain/search/document.ts'
import { readActivities } from '../../reference/activity-file.ts'
import { atlasFromFiles } from '../../reference/atlas-from-files.ts'
import { readModels } from '../../reference/models-folder.ts'
import { readPartnerFiles } from '../../reference/partner-files.ts'
import { readProgrammeFiles } from '../../reference/programme-files.ts'
import { readWords } from '../../reference/words-file.ts'
import { type LabelledQuery, readLabelledQueries, SPLITS } from './queries.ts'

const DATA = join(import.meta.dirname, '../../../../data')
const queries = readLabelledQueries()

/** Darija in Latin letters and English are one group: both are typed on a Latin keyboard. */
const GROUPS = { ar: ['ar'], fr: ['fr'], zgh: ['zgh'], latin: ['darija', 'en'] } as const

const inGroup = (group: readonly string[]) => (query: LabelledQuery) => group.includes(query.language)

describe('the labelled queries', () => {
  test('are fifty in each of four groups, half of them held out', () => {
    for (const [name, group] of Object.entries(GROUPS)) {
      const those = queries.filter(inGroup(group))
      assert.equal(those.length, 50, name)
      for (const split of SPLITS)
        assert.equal(those.filter((query) => query.split === split).length, 25, `${name} ${split}`)
    }
  })

  test('look for each kind in both halves', () => {
    for (const kind of ['territory', 'activity', 'model', 'word', 'programme', 'partner'] as const)
      for (const split of SPLITS)
        assert.ok(
          queries.some((query) => query.kind === kind && query.split === split),
          `${kind} ${split}`,
        )
  })

  test('are asked once in a language', () => {
    const asked = queries.map(({ language, query }) => `${language} ${query}`)
    assert.equal(new Set(asked).size, asked.length)
  })

  test('look for what there is', () => {
    const atlas = atlasFromFiles(DATA)
    const known = new Map<string, ReadonlySet<string>>([
      ['territory', new Set(atlas.territories.keys())],
      ['activity', new Set(readActivities(DATA).activities.map(({ id }) => id))],
      ['model', new Set(readModels(DATA).map(({ id }) => id))],
      ['word', new Set(readWords(DATA).map(({ key }) => key))],
      ['programme', new Set(readProgrammeFiles(DATA).map(({ id }) => id))],
      ['partner', new Set(readPartnerFiles(DATA).map(({ id }) => id))],
    ])
    const unknown = queries.flatMap(({ query, expected }) =>
      expected
        .filter(({ kind, ref }) => known.get(kind)?.has(ref) === false)
        .map(({ kind, ref }) => `${query}: ${kind}:${ref}`),
    )
    assert.deepEqual(unknown, [])
    assert.deepEqual(
      queries.flatMap(({ expected }) => expected.filter(({ kind }) => !FINDABLE.includes(kind))),
      [],
    )
  })
})
