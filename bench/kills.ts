/**
 * Two thousand kills of the intakes of ideas and of entries under load; the rig and its planted faults are
 * in kills/.
 */
import { ENTRIES } from './kills/entries.ts'
import { IDEAS } from './kills/ideas.ts'
import { type Intake, killIntake } from './kills/rig.ts'
import type { BenchResult } from './result.ts'

/**
 * Named alone it does a thousand of each, which takes hours; among all timings, fifty. `KILLS=100` says otherwise,
 * `KILLS_OF=entries` or `KILLS_OF=ideas` does one of the two.
 */
const KILLS = Number(process.env.KILLS ?? (process.argv.includes('kills') ? 1000 : 50))

export async function run(): Promise<readonly BenchResult[]> {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const of = (unit: string) => (process.env.KILLS_OF ?? unit) === unit
  const ideas = of('ideas') ? await kill('ideas', IDEAS, stop.signal) : []
  const entries = of('entries') ? await kill('entries', ENTRIES, stop.signal) : []
  return [...ideas, ...entries]
}

async function kill<Ack>(
  unit: string,
  intake: Intake<Ack>,
  signal: AbortSignal,
): Promise<readonly BenchResult[]> {
  const log = (line: string) => console.log(`  ${unit}: ${line}`)
  const result = await killIntake(intake, {
    ...{ kills: KILLS, seed: 20261122, senders: 24, fault: 'none', pause: [0, 400], signal, log },
  })
  const { acknowledged, lost, duplicated, halfSaved, unannounced, kills, seconds } = result
  const done = kills.process + kills.database + kills.both
  const count = (what: string, value: number, target: number | null): BenchResult => {
    const met = target === null ? null : value === target
    return { name: `${unit}: ${what}`, value, unit, target, peer: null, peerValue: null, ratio: null, met }
  }
  log(
    `acknowledged=${acknowledged} lost=${lost} duplicated=${duplicated} half=${halfSaved} ` +
      `unannounced=${unannounced} kills=${JSON.stringify(kills)} seconds=${Math.round(seconds)}`,
  )
  return [
    { ...count('kills of a process, the database or both', done, null), unit: 'kills' },
    count('acknowledged', acknowledged, null),
    {
      ...count('acknowledged a second, with all the restarts', acknowledged / seconds, null),
      unit: `${unit}/s`,
    },
    count('lost', lost, 0),
    count('kept twice', duplicated, 0),
    count('half kept', halfSaved, 0),
    count('kept though nobody was told', unannounced, 0),
  ]
}
