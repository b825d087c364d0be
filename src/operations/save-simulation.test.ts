import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import { readJournal } from '../storage/journal/reads.ts'
import { readSimulation } from '../storage/simulation/reads.ts'
import { parseSimulationId } from '../storage/simulation/saved-simulation.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { randomSimulationId, saveSimulation } from './save-simulation.ts'

const now = new Date('2026-11-21T12:00:00.123Z')
const simulation = {
  modelId: 'argan-oil',
  modelVersion: '1',
  territory: '02.113.05.03' as TerritoryCode,
  title: 'تعاونية "النور" \u202e =1+1',
  changes: { members: 12, loan: 1e15, priceGrowth: -0.035 },
  governance: { manager: true, members: 61, name: null },
  confirmed: ['price', 'volume'],
}

test('what was saved is read back as it was, to the last character', async () => {
  await withDatabase(async ({ db }) => {
    const saved = await saveSimulation(db, simulation, { now, id: randomSimulationId })
    assert.deepEqual(await readSimulation(db, saved.id), { ...simulation, id: saved.id, createdAt: now })
    const [line] = await readJournal(db, { subject: `simulation:${saved.id}`, limit: 5 })
    assert.equal(line?.action, 'save-simulation')
  })
})

test('an id that is taken is not taken again, and nothing is overwritten', async () => {
  await withDatabase(async ({ db }) => {
    const ids = ['0000000000', '0000000000', '1111111111']
    const id = () => ids.shift() ?? '0000000000'
    await saveSimulation(db, simulation, { now, id })
    const second = await saveSimulation(db, { ...simulation, title: 'b' }, { now, id })
    assert.equal(second.id, '1111111111')
    assert.equal((await readSimulation(db, '0000000000'))?.title, simulation.title)
    await assert.rejects(saveSimulation(db, simulation, { now, id }), /No free id/)
  })
})

test('an id is read as people copy it', () => {
  assert.equal(parseSimulationId(' ABCDEFGHJO '), 'abcdefghj0')
  assert.equal(parseSimulationId('il00000000'), '1100000000')
  assert.equal(parseSimulationId('short'), null)
  for (let i = 0; i < 200; i += 1) {
    const id = randomSimulationId()
    assert.equal(parseSimulationId(id), id)
  }
})
