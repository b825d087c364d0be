import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withDatabase } from '../storage/testing/database.ts'
import { runRounds } from './run-rounds.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 8, minute))

test('a round runs when its minutes are over, and one that fails stops no other', () =>
  withDatabase(async ({ db }) => {
    const ran: string[] = []
    const rounds = [
      { name: 'breaks', everyMinutes: 1, run: () => Promise.reject(new Error('no')) },
      {
        name: 'hourly',
        everyMinutes: 60,
        run: async () => {
          ran.push('hourly')
          return 3
        },
      },
    ]
    const last = new Map<string, number>()
    const first = await runRounds(db, last, at(0), rounds)
    assert.deepEqual(first[1], { name: 'hourly', done: 3 })
    assert.ok(first[0] !== undefined && 'error' in first[0])
    assert.deepEqual(
      (await runRounds(db, last, at(5), rounds)).map(({ name }) => name),
      ['breaks'],
    )
    await runRounds(db, last, new Date(at(0).getTime() + 60 * 60_000), rounds)
    assert.deepEqual(ran, ['hourly', 'hourly'])
  }))

test('two processes never run a round at the same time', () =>
  withDatabase(async ({ db }) => {
    let inside = 0
    let most = 0
    const rounds = [
      {
        name: 'slow',
        everyMinutes: 0,
        run: async () => {
          inside += 1
          most = Math.max(most, inside)
          await new Promise((done) => setTimeout(done, 100))
          inside -= 1
          return 1
        },
      },
    ]
    const outcomes = await Promise.all([1, 2, 3].map(() => runRounds(db, new Map(), at(0), rounds)))
    assert.equal(most, 1)
    assert.ok(outcomes.flat().length >= 1)
  }))
