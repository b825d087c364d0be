/** The kernels of judging in `twiza calc METHOD`: plain JSON in, plain JSON out, so that anyone can check a result. */
import {
  type CalculationReason,
  type CalculationTable,
  type Fields,
  readChoice,
  readInteger,
  readMatrix,
  readNumber,
  readObject,
} from '../basics/calculation.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { kendallW, krippendorffAlpha } from './agreement.ts'
import { bradleyTerry } from './bradley-terry.ts'
import { leniency, type Sheet } from './leniency.ts'
import { pairsOf } from './pairs.ts'

type Result = Outcome<unknown, CalculationReason>
type Met = [first: number, second: number, won: number, lost: number]

const MOST_ITEMS = 1000

export const judgingCalculations: CalculationTable = {
  'bradley-terry': {
    summary: 'Abilities from comparisons of two (Bradley & Terry), with standard errors',
    input:
      '{"items": [names]; "wins": rows of winners, columns of losers, how often (a tie is 0.5 on both sides), or "votes": [[first, second, wins of first, wins of second], ...] by name or number from 0; "reference": the item that is 0 (default: the mean is 0); "order_effect": true estimates what standing first is worth; "prior": matches of each item against one of ability 0, half of them won (default 0)}',
    output:
      '{"items", "abilities", "errors", "ranks", "log_likelihood"; "order_effect" and "order_error" where asked}: logits',
    run: runBradleyTerry,
  },
  'krippendorff-alpha': {
    summary: 'How far observers agree (Krippendorff): 1 wholly, 0 as by chance',
    input:
      '{"ratings": rows of observers, columns of units, null where one has said nothing; "level": "nominal", "ordinal" (default) or "interval"}',
    output: '{"alpha": number, or null where nothing can be compared}',
    run: runAlpha,
  },
  'kendall-w': {
    summary: 'How far whole orders agree (Kendall), corrected for ties',
    input: '{"ranks": rows of judges, columns of items; equal items share the mean rank}',
    output: '{"w": 0 to 1, or null where nobody tells any two items apart}',
    run: (json) => {
      const fields = readObject(json, 'input')
      if (!fields.ok) return fields
      const ranks = readMatrix(fields.value.ranks, 'ranks')
      return ranks.ok ? accepted({ w: kendallW(ranks.value) }) : ranks
    },
  },
  leniency: {
    summary: 'Strict and lenient jurors told apart from the quality of entries (additive model)',
    input: '{"marks": rows of entries, columns of jurors, null where one has not judged}',
    output:
      '{"leniency": per juror, above 0 is lenient; "adjusted", "raw": means per entry; "connected": false where groups of jurors share no entry}',
    run: runLeniency,
  },
}

function runBradleyTerry(json: unknown): Result {
  const read = readObject(json, 'input')
  if (!read.ok) return read
  const names = readNames(read.value)
  if (!names.ok) return names
  const met =
    read.value.votes === undefined ? readWins(read.value, names.value) : readVotes(read.value, names.value)
  if (!met.ok) return met
  const items = names.value ?? Array.from({ length: sizeOf(read.value, met.value) }, (_, i) => i)
  if (items.length < 2 || items.length > MOST_ITEMS)
    return refused({ kind: 'out-of-range', at: 'items', least: 2, most: MOST_ITEMS })
  const prior = readNumber(read.value.prior ?? 0, 'prior')
  if (!prior.ok) return prior
  if (prior.value < 0) return refused({ kind: 'negative', at: 'prior' })
  const reference = read.value.reference
  const zero = reference === undefined || reference === null ? null : numberOf(items, reference)
  if (zero === -1) return refused({ kind: 'not-one-of', at: 'reference', allowed: items })
  const orderEffect = read.value.order_effect === true
  const fit = bradleyTerry(pairsOf(met.value), {
    items: items.length,
    orderEffect,
    prior: prior.value,
    reference: zero,
  })
  if ('groups' in fit) {
    const groups = fit.groups.map((group) => group.map((item) => items[item] ?? item).join(' + '))
    return refused({ kind: 'not-connected', at: read.value.votes === undefined ? 'wins' : 'votes', groups })
  }
  const abilities = [...fit.abilities]
  return accepted({
    items,
    abilities,
    errors: [...fit.errors],
    ranks: abilities.map((own) => 1 + abilities.filter((other) => other > own + 1e-12).length),
    log_likelihood: fit.logLikelihood,
    ...(fit.order === null ? {} : { order_effect: fit.order.value, order_error: fit.order.error }),
  })
}

type Items = readonly (string | number)[]

function readNames({ items }: Fields): Outcome<readonly string[] | null, CalculationReason> {
  if (items === undefined) return accepted(null)
  if (!Array.isArray(items)) return refused({ kind: 'not-a-list', at: 'items' })
  const wrong = items.findIndex((name, i) => typeof name !== 'string' || items.indexOf(name) !== i)
  return wrong < 0 ? accepted(items as string[]) : refused({ kind: 'not-one-name', at: `items[${wrong}]` })
}

function readWins({ wins }: Fields, names: Items | null): Outcome<Met[], CalculationReason> {
  const matrix = readMatrix(wins, 'wins')
  if (!matrix.ok) return matrix
  const rows = matrix.value
  const columns = rows[0]?.length ?? 0
  if (columns !== rows.length) return refused({ kind: 'not-square', at: 'wins', rows: rows.length, columns })
  if (names !== null && names.length !== rows.length)
    return refused({ kind: 'wrong-length', at: 'items', expected: rows.length, found: names.length })
  const met: Met[] = []
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < columns; j++) {
      const won = rows[i]?.[j] ?? 0
      if (won < 0) return refused({ kind: 'negative', at: `wins[${i}][${j}]` })
      if (i < j && won + (rows[j]?.[i] ?? 0) > 0) met.push([i, j, won, rows[j]?.[i] ?? 0])
    }
  return accepted(met)
}

function readVotes({ votes }: Fields, names: Items | null): Outcome<Met[], CalculationReason> {
  if (!Array.isArray(votes)) return refused({ kind: 'not-a-list', at: 'votes' })
  const met: Met[] = []
  for (const [k, vote] of votes.entries()) {
    if (!Array.isArray(vote)) return refused({ kind: 'not-a-list', at: `votes[${k}]` })
    if (vote.length !== 4)
      return refused({ kind: 'wrong-length', at: `votes[${k}]`, expected: 4, found: vote.length })
    const sides: number[] = []
    for (const side of [0, 1]) {
      const item = names === null ? vote[side] : numberOf(names, vote[side])
      const number = readInteger(item, `votes[${k}][${side}]`, 0, (names?.length ?? MOST_ITEMS) - 1)
      if (!number.ok) return number
      sides.push(number.value)
    }
    const [first = 0, second = 0] = sides
    if (first === second) return refused({ kind: 'not-one-name', at: `votes[${k}][1]` })
    for (const side of [2, 3]) {
      const count = readNumber(vote[side], `votes[${k}][${side}]`)
      if (!count.ok) return count
      if (count.value < 0) return refused({ kind: 'negative', at: `votes[${k}][${side}]` })
    }
    met.push([first, second, vote[2] as number, vote[3] as number])
  }
  return met.length === 0 ? refused({ kind: 'empty-list', at: 'votes' }) : accepted(met)
}

const sizeOf = ({ wins }: Fields, met: readonly Met[]) =>
  Array.isArray(wins) ? wins.length : 1 + Math.max(...met.map(([first, second]) => Math.max(first, second)))

function numberOf(items: Items, name: unknown): number {
  const found = (items as readonly unknown[]).indexOf(name)
  return found < 0 && typeof name === 'number' && name in items ? name : found
}

/** Rows of numbers and nulls, all of one length. */
function readGaps(json: unknown, at: string): Outcome<(number | null)[][], CalculationReason> {
  if (!Array.isArray(json) || json.length === 0 || !json.every((row) => Array.isArray(row)))
    return refused({ kind: 'not-a-matrix', at })
  const filled = json.map((row: unknown[]) => row.map((cell) => cell ?? 0))
  const numbers = readMatrix(filled, at)
  return numbers.ok ? accepted(json as (number | null)[][]) : numbers
}

function runAlpha(json: unknown): Result {
  const fields = readObject(json, 'input')
  if (!fields.ok) return fields
  const rows = readGaps(fields.value.ratings, 'ratings')
  if (!rows.ok) return rows
  const level = readChoice(fields.value.level ?? 'ordinal', 'level', ['nominal', 'ordinal', 'interval'])
  if (!level.ok) return level
  const units = (rows.value[0] ?? []).map((_, u) => rows.value.flatMap((row) => row[u] ?? []))
  return accepted({ alpha: krippendorffAlpha(units, level.value) })
}

function runLeniency(json: unknown): Result {
  const fields = readObject(json, 'input')
  if (!fields.ok) return fields
  const rows = readGaps(fields.value.marks, 'marks')
  if (!rows.ok) return rows
  const sheets: Sheet[] = rows.value.flatMap((row, entry) =>
    row.flatMap((total, juror) => (total === null ? [] : [{ entry, juror, total, weight: 1 }])),
  )
  const found = leniency(sheets, rows.value.length, rows.value[0]?.length ?? 0)
  const raw = rows.value.map((row) => {
    const given = row.filter((mark) => mark !== null)
    return given.length === 0 ? null : given.reduce((sum, mark) => sum + mark, 0) / given.length
  })
  return accepted({
    leniency: [...found.jurors],
    adjusted: [...found.adjusted].map((value) => (Number.isNaN(value) ? null : value)),
    raw,
    connected: found.groups.length <= 1,
  })
}
