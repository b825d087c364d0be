/**
 * The ranking methods of `twiza calc METHOD`: plain JSON in, plain JSON out, so that anyone can check a
 * published result. The methods on territories are in ../territory/specialisation/calculations.ts.
 */
import {
  type CalculationReason,
  type CalculationTable,
  readInteger,
  readNumber,
  readObject,
} from '../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { seededRandom } from '../basics/random.ts'
import { rankAcceptabilityAtOnce } from './acceptability.ts'
import { priorities } from './ahp.ts'
import {
  type Problem,
  readLinearColumns,
  readNormalisation,
  readPreferences,
  readProblem,
} from './calculation-input.ts'
import { entropyWeights } from './entropy.ts'
import { promethee } from './promethee.ts'
import { ranksOf, roundedForRanks } from './ranks.ts'
import { alongWeight, rankIntervals, topInterval, topSetInterval } from './stability.ts'
import { topsis } from './topsis.ts'
import { weightedSum } from './weighted-sum.ts'

type Result = Outcome<unknown, CalculationReason>

const DECISION =
  '"matrix": rows of alternatives, columns of criteria; "weights": one per criterion, >= 0, divided by their sum (default: equal); "types": 1 benefit or -1 cost each (default: all 1)'
const NORMALIZATION = '"normalization": "minmax" (default), "vector", "sum" or "max"'
const PREFERENCE =
  '"preference": "usual" (default), "ushape" (q), "vshape" (p), "level" (q, p) or "vshape_2" (q, p); "p", "q": one number or one per criterion, in the unit of the criterion (q default 0)'
const LINEAR = `${DECISION}; "method": "wsm" (default) or "promethee"; ${NORMALIZATION}; for promethee ${PREFERENCE}`
const SCORES =
  '{"scores": [...], "ranks": [...]}: higher is better, rank 1 is best, ties (equal to 12 decimals) share the best rank'

export const rankingCalculations: CalculationTable = {
  wsm: {
    summary: 'Weighted sum of normalised criteria',
    input: `{${DECISION}; ${NORMALIZATION}}`,
    output: SCORES,
    run: (json) => scored(json, (p) => withNormalisation(p, weightedSum)),
  },
  topsis: {
    summary: 'TOPSIS: closeness to the ideal alternative, 0 to 1 (0.5 where all alternatives are equal)',
    input: `{${DECISION}; ${NORMALIZATION}}`,
    output: SCORES,
    run: (json) => scored(json, (p) => withNormalisation(p, topsis)),
  },
  promethee: {
    summary:
      'PROMETHEE II: net outranking flow, -1 to 1, on the values as given ("normalization" is not used)',
    input: `{${DECISION}; ${PREFERENCE}}`,
    output: `${SCORES}; also "positive" and "negative" flows`,
    run: runPromethee,
  },
  ahp: {
    summary: 'AHP: weights from pairwise judgements (principal eigenvector) and their consistency',
    input: '{"matrix": square, positive, a_ji = 1/a_ij (within 2.5 %)}',
    output:
      '{"weights": sum 1, "lambda_max", "consistency_index", "consistency_ratio": null above 15 criteria}',
    run: runPriorities,
  },
  entropy: {
    summary: 'Entropy weights: a criterion that hardly tells the alternatives apart weighs little',
    input: '{"matrix": rows of alternatives, cells >= 0, each column with a sum above 0}',
    output: '{"weights": sum 1}',
    run: (json) => {
      const fields = readObject(json, 'input')
      if (!fields.ok) return fields
      const weights = entropyWeights(fields.value.matrix)
      return weights.ok ? accepted({ weights: weights.value }) : weights
    },
  },
  stability: {
    summary: 'How far each weight may move, the others pro rata, before the ranking changes (closed form)',
    input: `{${LINEAR}; "criterion": its number from 0 (default: every criterion in turn); "top": size of the leading group (default 1); "alternative": number from 0 whose rank is followed (default: the best)}`,
    output:
      '{"scores", "ranks", "criteria": [{"criterion", "weight", "top_alternative": {"from", "to"}, "top_set": {"top", "alternatives", "from", "to"}, "rank": {"alternative", "rank", "from", "to", "all": [{"from", "to"}]}}]}; from and to are shares of the whole weight, 0 to 1',
    run: runStability,
  },
  smaa: {
    summary: 'SMAA-2: how often each alternative takes each rank when the weights are drawn at random',
    input: `{${LINEAR}; "draws": 1 to 1000000 (default 10000); "seed": whole number (default 1); "top": ranks counted (default: all, at most 10); "concentration": k > 0 draws around the weights (default: all weights equally likely)}`,
    output:
      '{"acceptability": [per alternative [share of rank 1, 2, ...]], "in_top": [...], "central_weights": [per alternative weights, or null], "draws", "seed"}',
    run: runAcceptability,
  },
}

type Scored = Outcome<{ scores: Float64Array; more: object }, CalculationReason>

function scored(json: unknown, score: (problem: Problem) => Scored): Result {
  const problem = readProblem(json)
  if (!problem.ok) return problem
  const result = score(problem.value)
  return result.ok ? accepted({ ...withRanks(result.value.scores), ...result.value.more }) : result
}

function withRanks(scores: Float64Array) {
  return { scores: Array.from(scores), ranks: Array.from(ranksOf(roundedForRanks(scores))) }
}

function withNormalisation(problem: Problem, method: typeof topsis): Scored {
  const normalisation = readNormalisation(problem.fields)
  if (!normalisation.ok) return normalisation
  const scores = method(problem.decision, normalisation.value)
  return scores.ok ? accepted({ scores: scores.value, more: {} }) : scores
}

function runPromethee(json: unknown): Result {
  return scored(json, (problem) => {
    const preferences = readPreferences(problem)
    if (!preferences.ok) return preferences
    const { positive, negative, net } = promethee(problem.decision, preferences.value)
    const more = { positive: Array.from(positive), negative: Array.from(negative) }
    return accepted({ scores: net, more })
  })
}

function runPriorities(json: unknown): Result {
  const fields = readObject(json, 'input')
  if (!fields.ok) return fields
  const result = priorities(fields.value.matrix)
  if (!result.ok) return result
  return accepted({
    weights: result.value.weights,
    lambda_max: result.value.lambdaMax,
    consistency_index: result.value.consistencyIndex,
    consistency_ratio: result.value.consistencyRatio,
  })
}

function runStability(json: unknown): Result {
  const problem = readProblem(json)
  if (!problem.ok) return problem
  const { fields, decision } = problem.value
  const columns = readLinearColumns(problem.value)
  if (!columns.ok) return columns
  const top = readInteger(fields.top ?? 1, 'top', 1, decision.alternatives)
  if (!top.ok) return top
  const only = readInteger(fields.criterion ?? 0, 'criterion', 0, decision.columns.length - 1)
  if (!only.ok) return only
  const first = alongWeight(columns.value, decision.weights, only.value)
  const best = first.ranks.indexOf(1)
  const followed = readInteger(fields.alternative ?? best, 'alternative', 0, decision.alternatives - 1)
  if (!followed.ok) return followed
  const criteria = fields.criterion === undefined ? [...decision.columns.keys()] : [only.value]
  return accepted({
    scores: Array.from(first.scores),
    ranks: Array.from(first.ranks),
    criteria: criteria.map((j) => stabilityOf(columns.value, decision.weights, j, top.value, followed.value)),
  })
}

function stabilityOf(
  columns: readonly Float64Array[],
  weights: readonly number[],
  criterion: number,
  top: number,
  alternative: number,
) {
  const line = alongWeight(columns, weights, criterion)
  const { rank, present, all } = rankIntervals(line, alternative)
  const alternatives = [...line.ranks.keys()].filter((i) => (line.ranks[i] ?? 0) <= top)
  return {
    criterion,
    weight: line.weight,
    top_alternative: topInterval(line),
    top_set: { top, alternatives, ...topSetInterval(line, top) },
    rank: { alternative, rank, ...present, all },
  }
}

const MOST_COUNTS = 20_000_000

function runAcceptability(json: unknown): Result {
  const problem = readProblem(json)
  if (!problem.ok) return problem
  const { fields, decision } = problem.value
  const columns = readLinearColumns(problem.value)
  if (!columns.ok) return columns
  const size = decision.alternatives
  const most = Math.max(1, Math.min(size, Math.floor(MOST_COUNTS / size)))
  const top = readInteger(fields.top ?? Math.min(10, most), 'top', 1, most)
  const draws = readInteger(fields.draws ?? 10_000, 'draws', 1, 1_000_000)
  const seed = readInteger(fields.seed ?? 1, 'seed', 0, Number.MAX_SAFE_INTEGER)
  const concentration = readConcentration(fields.concentration, decision.weights)
  if (!top.ok) return top
  if (!draws.ok) return draws
  if (!seed.ok) return seed
  if (!concentration.ok) return concentration
  const settings = { draws: draws.value, top: top.value, concentration: concentration.value, chunk: 1000 }
  const result = rankAcceptabilityAtOnce(columns.value, seededRandom(seed.value), settings)
  const alternatives = Array.from({ length: size }, (_, i) => i)
  const ranks = Array.from({ length: result.top }, (_, r) => r + 1)
  return accepted({
    acceptability: alternatives.map((i) => ranks.map((rank) => result.share(i, rank))),
    in_top: alternatives.map(result.shareInTop),
    central_weights: alternatives.map(result.centralWeights),
    draws: result.draws,
    seed: seed.value,
  })
}

/** All 1, or k x weight; a criterion without weight is given the smallest share that can still be drawn. */
function readConcentration(
  json: unknown,
  weights: readonly number[],
): Outcome<readonly number[], CalculationReason> {
  if (json === undefined) return accepted(weights.map(() => 1))
  const k = readNumber(json, 'concentration')
  if (!k.ok) return k
  if (!(k.value > 0)) return refused({ kind: 'not-positive', at: 'concentration' })
  return accepted(weights.map((weight) => Math.max(1e-3, k.value * weight)))
}
