import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ENTRIES } from './entries.ts'
import { IDEAS } from './ideas.ts'
import { type Fault, killIntake, type RigResult } from './rig.ts'

const run = (fault: Fault, kills: number): Promise<RigResult> =>
  killIntake(IDEAS, { kills, seed: 7, senders: 8, fault, pause: [0, 400], log: () => undefined })

test('after a dozen kills of processes and database nothing acknowledged is lost, doubled or half there', async (t) => {
  const { acknowledged, kills, seconds, ...wrong } = await run('none', 12)
  t.diagnostic(`${acknowledged} acknowledged in ${seconds.toFixed(0)} s, ${JSON.stringify(kills)}`)
  assert.ok(acknowledged > 100, `only ${acknowledged} were acknowledged`)
  assert.deepEqual(wrong, { lost: 0, duplicated: 0, halfSaved: 0, unannounced: 0 })
})

test('the rig finds commits that were acknowledged before they were on disk', async () => {
  const { lost } = await run('commits-late', 5)
  assert.ok(lost > 0)
})

test('the rig finds a site that forgets the keys of sendings', async () => {
  const { duplicated } = await run('forgets-keys', 5)
  assert.ok(duplicated > 0)
})

const runEntries = (fault: Fault, kills: number): Promise<RigResult> =>
  killIntake(ENTRIES, { kills, seed: 11, senders: 8, fault, pause: [0, 400], log: () => undefined })

test('after a dozen kills no entry that was handed in is lost, doubled or half there', async (t) => {
  const { acknowledged, kills, seconds, ...wrong } = await runEntries('none', 12)
  t.diagnostic(`${acknowledged} acknowledged in ${seconds.toFixed(0)} s, ${JSON.stringify(kills)}`)
  assert.ok(acknowledged > 100, `only ${acknowledged} were acknowledged`)
  assert.deepEqual(wrong, { lost: 0, duplicated: 0, halfSaved: 0, unannounced: 0 })
})

test('the rig finds receipts that were shown before their commit', async () => {
  const { lost } = await runEntries('answers-early', 6)
  assert.ok(lost > 0)
})
