/**
 * "Why this number?" for every figure of a simulation. A figure's id is its name, and for a month or a year its number
 * counted from 1: `income.totalSales@2`, `cash.closing@14`, `indicators.npv`; `projectFlows@1` is opening day.
 */
import type { Text } from '../basics/language.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import type { Law } from '../law/parameters.ts'
import { ACTIVITY_FIGURES } from './explanations/activity.ts'
import { BALANCE_FIGURES } from './explanations/balance.ts'
import { CASH_FIGURES } from './explanations/cash.ts'
import type { Context, Figure, Operand, Piece } from './explanations/figure.ts'
import { FINANCING_FIGURES } from './explanations/financing.ts'
import { INCOME_FIGURES, lineFigures } from './explanations/income.ts'
import { INDICATOR_FIGURES } from './explanations/indicators.ts'
import { MEMBER_FIGURES } from './explanations/members.ts'
import { SURPLUS_FIGURES } from './explanations/surplus.ts'
import type { EconomicModel, InputChanges } from './model.ts'
import type { SimulationReason } from './refusals.ts'
import { simulate } from './simulate.ts'

/** `value` and operands in the unit beside them: `MAD` are dirhams, `%` a fraction; null: there is no such number. */
export type Explanation = {
  readonly figure: string
  readonly label: Text
  readonly value: number | null
  readonly unit: string
  readonly formula: Text
  /** when every operand has a sign, the figure is their sum */
  readonly operands: readonly Operand[]
}

/** All the figures that a model's simulations have. */
export function figuresOf(model: EconomicModel): Readonly<Record<string, Figure>> {
  return {
    ...FINANCING_FIGURES,
    ...lineFigures(model),
    ...ACTIVITY_FIGURES,
    ...INCOME_FIGURES,
    ...CASH_FIGURES,
    ...BALANCE_FIGURES,
    ...SURPLUS_FIGURES,
    ...MEMBER_FIGURES,
    ...INDICATOR_FIGURES,
  }
}

export type UnknownFigure = { readonly kind: 'unknown-figure'; readonly figure: string }

/** Runs the model and explains one figure of it. */
export function explain(
  model: EconomicModel,
  changes: InputChanges,
  law: Law,
  figureId: string,
): Outcome<Explanation, SimulationReason | UnknownFigure> {
  const simulation = simulate(model, changes, law)
  if (!simulation.ok) return simulation
  const explanation = explainFigure({ model, simulation: simulation.value, law }, figureId)
  return explanation === null ? refused({ kind: 'unknown-figure', figure: figureId }) : accepted(explanation)
}

/** One figure of a simulation already run; null when there is no such figure, month or year. */
export function explainFigure(context: Context, figureId: string): Explanation | null {
  const figures = figuresOf(context.model)
  const [name = '', period] = figureId.split('@')
  const figure = Object.hasOwn(figures, name) ? figures[name] : undefined
  if (figure === undefined || (period === undefined) !== (figure.per === 'once')) return null
  const at = period === undefined ? 0 : Number(period) - 1
  const value = figure.read(context)[at]
  if (value === undefined) return null
  const pieces = figure.operands(context, at)
  return {
    figure: figureId,
    label: figure.label,
    value: shown(value, figure.unit),
    unit: figure.unit,
    formula: figure.formula,
    operands: pieces.flatMap((piece) => operandOf(context, figures, piece)),
  }
}

/** The id of every figure of a simulation, month by month and year by year. */
export function figureIds(context: Context): string[] {
  return Object.entries(figuresOf(context.model)).flatMap(([name, figure]) =>
    figure.per === 'once' ? [name] : figure.read(context).map((_, i) => `${name}@${i + 1}`),
  )
}

function shown(value: number | null, unit: string): number | null {
  return value === null || unit !== 'MAD' ? value : value / 100
}

/** None for an input this model has not. */
function operandOf(context: Context, figures: Readonly<Record<string, Figure>>, piece: Piece): Operand[] {
  switch (piece.from) {
    case 'figure': {
      const figure = figures[piece.figure]
      if (figure === undefined) throw new Error(`no figure ${piece.figure}`)
      const value = shown(figure.read(context)[piece.period] ?? null, figure.unit)
      const ref = figure.per === 'once' ? piece.figure : `${piece.figure}@${piece.period + 1}`
      return [{ label: figure.label, value, unit: figure.unit, ref, sign: piece.sign }]
    }
    case 'input': {
      const input = context.model.inputs.find(({ id }) => id === piece.id)
      if (input === undefined) return []
      const value = context.simulation.inputs[piece.id] ?? input.value
      return [{ label: input.label, value, unit: input.unit, ref: `input:${piece.id}`, sign: null }]
    }
    case 'law': {
      const { label, value, unit } = context.law.numbers[piece.id]
      return [{ label, value, unit, ref: `law:${piece.id}`, sign: null }]
    }
    case 'value':
      return [{ label: piece.label, value: piece.value, unit: piece.unit, ref: 'seasonality', sign: null }]
  }
}
