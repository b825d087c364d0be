import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { EconomicModel } from '../domain/model/model.ts'
import type { Doer } from '../domain/office/permissions.ts'
import type { Evidence } from '../domain/programme/programme.ts'
import { bankVersion } from '../storage/bank/reads.ts'
import type { Database } from '../storage/database.ts'
import { readJournal } from '../storage/journal/reads.ts'
import {
  readLatestModel,
  readModelHistory,
  readModelOfFigures,
  standingModels,
} from '../storage/office/model.ts'
import { readLaw } from '../storage/reference/library-files.ts'
import { modelVersion } from '../storage/reference/model-version.ts'
import { readModels } from '../storage/reference/models-folder.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { editModel, modelRevisionFaults, type Surroundings, undoModelRevision } from './edit-model.ts'
import { signedInPerson } from './testing/people.ts'

const now = new Date('2026-11-22T10:00:00Z')
const terminal = 'terminal:test' as const
const data = join(import.meta.dirname, '../../data')
const law = readLaw(data)
const models = readModels(data)
const honey = models.find(({ id }) => id === 'honey') ?? assert.fail('no honey')
const around: Surroundings = { shipped: honey, activity: null, law }
const evidence: Evidence = { source: 'A test', sourceUrl: null, asOf: '2026', confidence: 'unverified' }

const priced = (value: number, model: EconomicModel = honey): EconomicModel => ({
  ...model,
  inputs: model.inputs.map((input) => (input.id === 'unitPrice' ? { ...input, value } : input)),
})
const edit = (db: Database, content: EconomicModel, base: number, doer: Doer = terminal) =>
  editModel(db, { content, part: 'figure:unitPrice', evidence, base }, around, { now, doer })
const undo = (db: Database, version: number, doer: Doer = terminal) =>
  undoModelRevision(db, version, around, { now, doer })
const reasons = (outcome: { ok: boolean; reasons?: readonly { kind: string }[] }) =>
  outcome.ok ? [] : (outcome.reasons ?? []).map(({ kind }) => kind)

test('a revision stands over what ships, is found, tells the web and has one line in the journal', () =>
  withDatabase(async ({ db }) => {
    const before = await bankVersion(db)
    const content = { ...priced(26_000), name: { ...honey.name, fr: 'Miel d’ici' } }
    const outcome = await edit(db, content, 0)
    assert.ok(outcome.ok)
    const { version } = outcome.value
    assert.deepEqual(await readLatestModel(db, 'honey'), { version, content })
    assert.ok((await bankVersion(db)) > before)
    const found = await db.selectFrom('search_document').select(['kind', 'ref', 'title']).execute()
    assert.deepEqual(found, [{ kind: 'model', ref: 'honey', title: content.name }])
    const [line, ...others] = await readJournal(db, { subject: 'model:honey', limit: 9 })
    assert.deepEqual([line?.action, line?.actor, others], ['revise-model', terminal, []])
    assert.deepEqual(line?.detail, { version, over: 0, part: 'figure:unitPrice' })
    const [said] = await readModelHistory(db, 'honey')
    assert.deepEqual(said?.evidence, evidence)
  }))

test('a model that was taken back is still found by the name of its figures, to the letter', () =>
  withDatabase(async ({ db }) => {
    const content = priced(26_000)
    const outcome = await edit(db, content, 0)
    assert.ok(outcome.ok)
    assert.ok((await undo(db, outcome.value.version)).ok)
    assert.equal(await readLatestModel(db, 'honey'), null)
    const kept = await readModelOfFigures(db, 'honey', modelVersion(content))
    assert.ok(kept)
    assert.equal(JSON.stringify(kept), JSON.stringify(content))
    assert.equal(await readModelOfFigures(db, 'honey', modelVersion(honey)), null)
  }))

test('of two who edited the same version the second is told, and one revision is written', () =>
  withDatabase(async ({ db }) => {
    const both = await Promise.all([edit(db, priced(26_000), 0), edit(db, priced(27_000), 0)])
    assert.deepEqual(both.flatMap(reasons), ['changed-meanwhile'])
    assert.equal((await readModelHistory(db, 'honey')).length, 1)
  }))

test('what a file of models could not hold, what does not run, and what changes nothing is refused', () =>
  withDatabase(async ({ db }) => {
    assert.deepEqual(reasons(await edit(db, honey, 0)), ['nothing-changed'])
    assert.deepEqual(reasons(await edit(db, priced(90_000), 0)), ['faulty'], 'above its own high')
    const unsourced = honey.inputs.map((input) => ({
      ...input,
      provenance: { ...input.provenance, status: 'published' as const, source: null, sourceUrl: null },
    }))
    const refused = reasons(await edit(db, { ...honey, inputs: unsourced }, 0))
    assert.ok(refused.length > 0 && refused.every((kind) => kind === 'faulty'))
    assert.deepEqual(reasons(await undo(db, 0)), ['nothing-to-undo'])
    assert.deepEqual(await readModelHistory(db, 'honey'), [])
    assert.deepEqual(await readJournal(db, { subject: null, limit: 9 }), [])
  }))

test('editors and administrators of the whole country revise; nobody else, nor who was one a moment ago', () =>
  withDatabase(async ({ db }) => {
    const name = JSON.stringify({ ar: 'م', fr: 'p', en: 'p' })
    await sql`insert into territory (code, level, name, parent)
      values ('00', 'nation', ${name}, null), ('02', 'region', ${name}, '00')`.execute(db)
    const of = async (role: 'editor' | 'administrator' | 'delegate' | 'reader', territory: string) =>
      (await signedInPerson(db, { grants: [{ role, territory }] })).actor
    for (const actor of [await of('editor', '02'), await of('delegate', '00'), await of('reader', '00')])
      assert.deepEqual(reasons(await edit(db, priced(26_000), 0, actor)), ['no-such-model'])
    const editor = await of('editor', '00')
    const outcome = await edit(db, priced(26_000), 0, editor)
    assert.ok(outcome.ok)
    await db.deleteFrom('role_grant').where('person_id', '=', editor.person).execute()
    assert.deepEqual(reasons(await undo(db, outcome.value.version, editor)), ['no-such-model'])
    assert.ok((await undo(db, outcome.value.version, await of('administrator', '00'))).ok)
  }))

test('whatever is revised and undone in whatever order, the last revision that was not taken back stands', () =>
  withDatabase(async ({ db }) => {
    const step = fc.oneof(fc.integer({ min: 12_000, max: 30_000 }), fc.constant('undo' as const))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const standing: EconomicModel[] = [honey]
        const take = async (one: number | 'undo') => {
          const latest = (await readLatestModel(db, 'honey')) ?? { version: 0, content: honey }
          const last = standing.at(-1) ?? honey
          if (one === 'undo') {
            const outcome = await undo(db, latest.version)
            assert.equal(outcome.ok, standing.length > 1)
            if (outcome.ok) standing.pop()
          } else {
            const content = priced(one, last)
            const outcome = await edit(db, content, latest.version)
            assert.equal(outcome.ok, JSON.stringify(content) !== JSON.stringify(last))
            if (outcome.ok) standing.push(content)
          }
          assert.deepEqual((await readLatestModel(db, 'honey'))?.content ?? honey, standing.at(-1))
        }
        for (const one of steps) await take(one)
        while (standing.length > 1) await take('undo')
        assert.equal(await standingModels(db), '', 'and at the end what ships')
      }),
      { numRuns: 20 },
    )
  }))

test('each model as it ships passes what its revisions are checked against', () => {
  for (const model of models) assert.deepEqual(modelRevisionFaults(model, model.id, law), [], model.id)
})
