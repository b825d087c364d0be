/** The ranking of activities in one territory as the interface and the terminal give it. */
import { type ActivityCatalogue, PARTS, type Part } from '../../domain/activity/activity.ts'
import type { PromiseContext } from '../../domain/activity/context.ts'
import { figureInWords, movesInWords, movesOf } from '../../domain/activity/counterfactual.ts'
import type { ActivityPromise, PromiseTable } from '../../domain/activity/promise.ts'
import { type Method, type Ranking, rankParts } from '../../domain/activity/rank.ts'
import type { Operand, Reason } from '../../domain/activity/reason.ts'
import { acceptabilityOf, stabilityInWords, stabilityOf } from '../../domain/activity/stability.ts'
import { type Verdict, verdictsOf } from '../../domain/activity/verdict.ts'
import type { CalculationReason } from '../../domain/basics/calculation.ts'
import type { Language } from '../../domain/basics/language.ts'
import { accepted, type Outcome } from '../../domain/basics/outcome.ts'
import { seededRandom } from '../../domain/basics/random.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import { promiseSentence } from '../words/promise.ts'

export type PromiseSources = {
  readonly context: PromiseContext
  readonly catalogue: ActivityCatalogue
  readonly models: readonly Pick<EconomicModel, 'id' | 'activity'>[]
}
export type PromiseRequest = {
  /** One per part, in the order of `PARTS`; only their proportions count. */
  readonly weights: readonly number[]
  readonly method: Method
  /** How many activities are told, best first. */
  readonly limit: number
  readonly language: Language
}

/** The size of the leading group that stability speaks of. */
const FIRST = 5
const DRAWS = 2000
const SEED = 1

export type PromiseAnswer = ReturnType<typeof written>

/** Refuses weights below zero, not numbers, or all zero. */
export function promiseAnswer(
  sources: PromiseSources,
  table: PromiseTable,
  request: PromiseRequest,
): Outcome<PromiseAnswer, CalculationReason> {
  const ranking = rankParts(table.matrix, request.weights, request.method)
  return ranking.ok ? accepted(written(sources, table, request, ranking.value)) : ranking
}

function written(sources: PromiseSources, table: PromiseTable, request: PromiseRequest, ranking: Ranking) {
  const { method, language } = request
  const chances =
    method === 'topsis' ? null : acceptabilityOf(table.matrix, method, FIRST, seededRandom(SEED), DRAWS)
  const order = verdictsOf(table, ranking)
    .map((verdict, place) => ({ verdict, place }))
    .sort((a, b) => a.verdict.rank - b.verdict.rank || a.place - b.place)
  const territory = sources.context.atlas.territories.get(table.territory)
  return {
    territory: {
      code: table.territory,
      level: table.level,
      name: territory?.name ?? { ar: table.territory, fr: table.territory, en: table.territory },
    },
    method,
    weights: PARTS.map((part, p) => ({
      part,
      weight: request.weights[p] ?? 0,
      share: ranking.weights[p] ?? 0,
    })),
    total: table.activities.length,
    ranking: order.slice(0, request.limit).map(({ verdict, place }) => ({
      ...headOf(sources, verdict),
      amongFirstFive: chances?.[place] ?? null,
      stability:
        method === 'topsis'
          ? []
          : stabilityInWords(
              stabilityOf(table.matrix, ranking.weights, method, place, FIRST),
              FIRST,
              ranking.weights,
            ).map(said(language)),
      wouldChange: changesOf(sources.context, table, ranking, method, place).map(said(language)),
      parts: partsOf(table.activities[place], language),
    })),
  }
}

function headOf({ catalogue, models }: PromiseSources, verdict: Verdict) {
  const activity = catalogue.activities.find(({ id }) => id === verdict.activity)
  const { rank, score, confidence, lifts, lowers } = verdict
  return {
    rank,
    activity: {
      id: verdict.activity,
      name: activity?.name ?? { ar: verdict.activity, fr: verdict.activity, en: verdict.activity },
    },
    models: models.filter((model) => model.activity === verdict.activity).map(({ id }) => id),
    score,
    confidence,
    lifts,
    lowers,
  }
}

/** What would bring it a place up or down; told for the weighted sum, whose arithmetic is one line. */
function changesOf(
  context: PromiseContext,
  table: PromiseTable,
  ranking: Ranking,
  method: Method,
  place: number,
): readonly Reason[] {
  if (method !== 'weighted-sum') return []
  const moves = movesOf(table.matrix, ranking.weights, place)
  const row = context.units.rowOf.get(table.territory)
  const figures = row === undefined ? [] : figureInWords(context, row, place, moves)
  return [...movesInWords(moves), ...figures]
}

function partsOf(promise: ActivityPromise | undefined, language: Language) {
  return (promise?.parts ?? []).map(({ part, value, confidence, facts, reasons, doubts }) => ({
    part: part as Part,
    value,
    confidence,
    facts,
    reasons: reasons.map(said(language)),
    doubts: doubts.map(said(language)),
  }))
}

/** A reason as data, with its sentence and the language the sentence is really in. */
function said(language: Language) {
  return (reason: Reason) => {
    const sentence = promiseSentence(reason, language)
    const operands = Object.entries(reason.operands).map(([name, one]) => [name, known(one)] as const)
    const { words, language: lang } = sentence
    return { kind: reason.kind, operands: Object.fromEntries(operands), text: words, lang }
  }
}

/** A figure that nobody has is null, as JSON has no other word for it. */
function known(operand: Operand): Operand | { readonly kind: 'number'; readonly value: null } {
  return operand.kind === 'number' && !Number.isFinite(operand.value) ? { ...operand, value: null } : operand
}
