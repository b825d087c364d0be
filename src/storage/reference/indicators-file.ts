/**
 * `data/indicators/indicators.json`: what each indicator means, how it is read from the census columns, and how
 * each column adds up from communes to the nation.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Text } from '../../domain/basics/language.ts'
import type { Indicator } from '../../domain/territory/atlas.ts'
import type { ColumnRules } from '../../domain/territory/census-columns.ts'
import { columnsOf, type Formula } from '../../domain/territory/indicator-formula.ts'
import { ReferenceFileFault } from './csv-file.ts'

export const INDICATORS_FILE = 'indicators/indicators.json'

export type IndicatorDefinition = { readonly indicator: Indicator; readonly read: Formula }
export type IndicatorCatalogue = {
  readonly columns: ColumnRules
  readonly definitions: readonly IndicatorDefinition[]
}

const words = z.strictObject({
  ar: z.string().min(1),
  fr: z.string().min(1),
  en: z.string().min(1),
  zgh: z.string().min(1).optional(),
})
const definition = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: words,
  explanation: words,
  unit: z.string(),
  axis: z.enum(['economic', 'social', 'environmental']),
  role: z.enum(['need', 'potential', 'context']),
  need: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  decimals: z.number().int().min(0).max(3),
  source: z.string().min(1),
  sourceUrl: z.url().nullable(),
  year: z.number().int().min(1990).max(2100),
  licence: z.string().min(1),
  confidence: z.enum(['published', 'derived', 'estimate']),
  read: z.strictObject({
    sum: z.array(z.string()).min(1),
    less: z.array(z.string()).optional(),
    over: z.array(z.string()).optional(),
    times: z.number().optional(),
  }),
})
const rule = z.union([
  z.strictObject({ rollUp: z.literal('sum') }),
  z.strictObject({ rollUp: z.literal('mean'), weight: z.string() }),
])
const catalogue = z.strictObject({ columns: z.record(z.string(), rule), indicators: z.array(definition) })

export function readIndicatorCatalogue(dataFolder: string): IndicatorCatalogue {
  const parsed = catalogue.safeParse(JSON.parse(readFileSync(join(dataFolder, INDICATORS_FILE), 'utf8')))
  if (!parsed.success) throw new ReferenceFileFault(INDICATORS_FILE, 1, z.prettifyError(parsed.error))
  const { columns, indicators } = parsed.data
  const definitions = indicators.map(({ read, label, explanation, ...rest }) => ({
    indicator: { ...rest, label: textOf(label), explanation: textOf(explanation) },
    read: formulaOf(read),
  }))
  checkNames(columns, definitions)
  return { columns, definitions }
}

/** The definitions alone, in the order in which pages list them. */
export function readIndicators(dataFolder: string): readonly Indicator[] {
  return readIndicatorCatalogue(dataFolder).definitions.map(({ indicator }) => indicator)
}

function checkNames(columns: ColumnRules, definitions: readonly IndicatorDefinition[]): void {
  const ids = new Set<string>()
  for (const { indicator, read } of definitions) {
    if (ids.has(indicator.id)) throw faultOf(`the indicator ${indicator.id} is defined twice`)
    ids.add(indicator.id)
    for (const column of columnsOf(read)) {
      if (!(column in columns)) throw faultOf(`${indicator.id} reads the unknown column ${column}`)
    }
  }
  for (const [column, how] of Object.entries(columns)) {
    if (how.rollUp === 'mean' && !(how.weight in columns)) {
      throw faultOf(`${column} is weighted by the unknown column ${how.weight}`)
    }
  }
}

function faultOf(reason: string): ReferenceFileFault {
  return new ReferenceFileFault(INDICATORS_FILE, 1, reason)
}

/** zod's optional keys may hold `undefined`; ours are absent. */
function textOf({ ar, fr, en, zgh }: z.infer<typeof words>): Text {
  return zgh === undefined ? { ar, fr, en } : { ar, fr, en, zgh }
}

function formulaOf({ sum, less, over, times }: z.infer<typeof definition>['read']): Formula {
  return {
    sum,
    ...(less === undefined ? {} : { less }),
    ...(over === undefined ? {} : { over }),
    ...(times === undefined ? {} : { times }),
  }
}
