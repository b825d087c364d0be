/**
 * Ranking under the fingers: one slider move with scores and full rank, and rank acceptability over random
 * weights; beside numpy where python3 has it, else beside the naive way (everything again, sort, rank).
 * Run: script/node bench/ranking.ts
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { seededRandom } from '../src/domain/basics/random.ts'
import { rankAcceptability } from '../src/domain/ranking/acceptability.ts'
import { decide } from '../src/domain/ranking/decision.ts'
import { preferenceOf } from '../src/domain/ranking/preference.ts'
import { promethee } from '../src/domain/ranking/promethee.ts'
import { weightedSumBoard } from '../src/domain/ranking/weighted-sum-board.ts'
import { type BenchResult, printResults, quantile } from './result.ts'

const ALTERNATIVES = 30_000
const CRITERIA = 50
const COMMUNES = 1503
const INDICATORS = 30
const DRAWS = 10_000
const TOP = 5
const MOVES = 500

export async function run(): Promise<BenchResult[]> {
  const peer = numpy() ?? naive()
  const slider = sliderMoves()
  const acceptability = bestOf(3, acceptabilityRun)
  return [
    compared(
      `slider move, scores and full rank of ${ALTERNATIVES}, median`,
      quantile(slider, 0.5),
      1,
      peer.name,
      peer.slider,
    ),
    compared(
      `slider move, scores and full rank of ${ALTERNATIVES}, p99`,
      quantile(slider, 0.99),
      null,
      null,
      null,
    ),
    compared(
      `${DRAWS} draws over ${COMMUNES} communes x ${INDICATORS}, first ${TOP} ranks`,
      acceptability.whole,
      400,
      peer.name,
      peer.acceptability,
    ),
    compared('first result of those draws', acceptability.first, 50, null, null),
    prometheeBesideAllPairs(),
  ]
}

function compared(
  name: string,
  value: number,
  target: number | null,
  peer: string | null,
  peerValue: number | null,
): BenchResult {
  const ratio = peerValue === null ? null : peerValue / value
  const met = target === null ? null : value <= target
  return { name, value, unit: 'ms', target, peer: peerValue === null ? null : peer, peerValue, ratio, met }
}

function randomColumns(criteria: number, size: number): Float64Array[] {
  const random = seededRandom(1)
  return Array.from({ length: criteria }, () => Float64Array.from({ length: size }, random.uniform))
}

function sliderMoves(): number[] {
  const board = weightedSumBoard(randomColumns(CRITERIA, ALTERNATIVES), new Array<number>(CRITERIA).fill(1))
  if (!board.ok) throw new Error('the board refused its weights')
  const random = seededRandom(2)
  const samples: number[] = []
  for (let move = -100; move < MOVES; move++) {
    const weight = random.uniform() * 2
    const start = performance.now()
    board.value.move((move + 100) % CRITERIA, weight)
    board.value.rank()
    if (move >= 0) samples.push(performance.now() - start)
  }
  return samples
}

type Timing = { readonly whole: number; readonly first: number }

function acceptabilityRun(): Timing {
  const columns = randomColumns(INDICATORS, COMMUNES)
  const concentration = columns.map(() => 1)
  const start = performance.now()
  const settings = { draws: DRAWS, top: TOP, concentration, chunk: 200 }
  const steps = rankAcceptability(columns, seededRandom(3), settings)
  steps.next()
  const first = performance.now() - start
  for (const _ of steps);
  return { whole: performance.now() - start, first }
}

/** The shortest whole run, and the longest wait for a first result. */
function bestOf(times: number, measure: () => Timing): Timing {
  const runs = Array.from({ length: times }, measure)
  return { whole: Math.min(...runs.map((r) => r.whole)), first: Math.max(...runs.map((r) => r.first)) }
}

function prometheeBesideAllPairs(): BenchResult {
  const columns = randomColumns(INDICATORS, COMMUNES)
  const matrix = Array.from({ length: COMMUNES }, (_, i) => columns.map((column) => column[i] ?? 0))
  const decision = decide(matrix, undefined, undefined)
  if (!decision.ok) throw new Error('the decision was refused')
  const preference = { name: 'vshape_2', q: 0.05, p: 0.3 } as const
  const preferences = columns.map(() => preference)
  promethee(decision.value, preferences)
  const start = performance.now()
  promethee(decision.value, preferences)
  const sorted = performance.now() - start
  const from = performance.now()
  const flow = new Float64Array(COMMUNES)
  for (const column of columns) {
    for (let a = 0; a < COMMUNES; a++) {
      for (let b = 0; b < COMMUNES; b++) {
        const d = (column[a] ?? 0) - (column[b] ?? 0)
        flow[a] = (flow[a] ?? 0) + preferenceOf(preference, d) - preferenceOf(preference, -d)
      }
    }
  }
  const name = `PROMETHEE II, vshape_2, ${COMMUNES} x ${INDICATORS}`
  return compared(name, sorted, null, 'all pairs', performance.now() - from)
}

type Peer = { readonly name: string; readonly slider: number; readonly acceptability: number | null }

function numpy(): Peer | null {
  const script = fileURLToPath(new URL('./ranking-numpy.py', import.meta.url))
  const sizes = [ALTERNATIVES, CRITERIA, COMMUNES, INDICATORS, DRAWS, TOP, MOVES].map(String)
  const ran = spawnSync('python3', [script, ...sizes], { encoding: 'utf8' })
  if (ran.status !== 0) return null
  const { slider, acceptability } = JSON.parse(ran.stdout) as { slider: number; acceptability: number }
  return { name: 'numpy', slider, acceptability }
}

/** Everything again at each move, an ordinary sort, ranks by walking through it. */
function naive(): Peer {
  const columns = randomColumns(CRITERIA, ALTERNATIVES)
  const samples: number[] = []
  for (let move = 0; move < 20; move++) {
    const start = performance.now()
    const scores = Array.from({ length: ALTERNATIVES }, (_, i) =>
      columns.reduce((sum, column, j) => sum + (j === move ? 2 : 1) * (column[i] ?? 0), 0),
    )
    const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    const ranks = new Uint32Array(ALTERNATIVES)
    for (const [place, i] of order.entries()) ranks[i] = place + 1
    samples.push(performance.now() - start)
  }
  return { name: 'naive', slider: quantile(samples, 0.5), acceptability: null }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printResults(await run())
