/** A thousand kills of the intake of ideas under load; the rig and its planted faults are in kills/. */
import { killIntake } from './kills/rig.ts'
import type { BenchResult } from './result.ts'

/** Named alone it does the thousand, which takes most of an hour; among all timings, fifty. */
const KILLS = process.argv.includes('kills') ? 1000 : 50

export async function run(): Promise<readonly BenchResult[]> {
  const log = (line: string) => console.log(`  ${line}`)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const result = await killIntake({
    kills: KILLS,
    seed: 20261122,
    senders: 24,
    fault: 'none',
    pause: [0, 400],
    signal: stop.signal,
    log,
  })
  const { acknowledged, lost, duplicated, halfSaved, unannounced, kills, seconds } = result
  const done = kills.process + kills.database + kills.both
  const count = (name: string, value: number, target: number | null): BenchResult => {
    const met = target === null ? null : value === target
    return { name, value, unit: 'ideas', target, peer: null, peerValue: null, ratio: null, met }
  }
  log(`acknowledged=${acknowledged} lost=${lost} duplicated=${duplicated} kills=${JSON.stringify(kills)}`)
  return [
    { ...count('kills of a process, the database or both', done, null), unit: 'kills' },
    count('acknowledged', acknowledged, null),
    {
      ...count('acknowledged a second, with all the restarts', acknowledged / seconds, null),
      unit: 'ideas/s',
    },
    count('lost', lost, 0),
    count('kept twice', duplicated, 0),
    count('half kept', halfSaved, 0),
    count('kept though nobody was told', unannounced, 0),
  ]
}
