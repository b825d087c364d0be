import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostileFiles } from '../testing/hostile-files.ts'
import { goodFiles } from '../testing/good-files.ts'
import { type Effort, inspectedAside } from './inspected-aside.ts'

test('no hostile document is kept, none holds 200 MB or works 5 seconds', async () => {
  const hostile = hostileFiles()
  assert.ok(hostile.length >= 80)
  const taken: string[] = []
  let most: Effort = { milliseconds: 0, workMilliseconds: 0, mostBytes: 0 }
  let slowest = ''
  for (const { what, bytes } of hostile) {
    const verdict = await inspectedAside(bytes, (effort) => {
      if (effort.workMilliseconds > most.workMilliseconds) slowest = what
      most = {
        milliseconds: Math.max(most.milliseconds, effort.milliseconds),
        workMilliseconds: Math.max(most.workMilliseconds, effort.workMilliseconds),
        mostBytes: Math.max(most.mostBytes, effort.mostBytes),
      }
    })
    if (verdict.ok) taken.push(what)
    if (process.env.TELL) console.log(`# ${what}: ${verdict.ok ? 'TAKEN' : verdict.fault}`)
  }
  assert.deepEqual(taken, [])
  console.log(
    `# ${hostile.length} hostile documents; at most ${most.workMilliseconds} ms of work (${slowest}), ${Math.round(most.mostBytes / 1048576)} MB`,
  )
  // looked at every 15 ms: a process may pass its limit by what it takes in that time
  assert.ok(most.mostBytes <= 260 * 1024 * 1024)
  assert.ok(most.workMilliseconds <= 5_500)
})

test('documents of people are kept, photos without their place', async () => {
  const good = await goodFiles()
  assert.ok(good.length >= 15)
  for (const { what, kind, bytes } of good) {
    const verdict = await inspectedAside(bytes)
    assert.ok(verdict.ok, `${what}: ${verdict.ok ? '' : verdict.fault}`)
    assert.equal(verdict.kind, kind, what)
    const kept = Buffer.from(verdict.bytes).toString('latin1')
    assert.ok(!kept.includes('GPSLatitude') && !kept.includes('CANARY-PLACE'), what)
  }
})
