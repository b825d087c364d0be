/** What a part of a promise is shown with: its figures, the reasons for its value, and what makes it less sure. */
import type { Text } from '../basics/language.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { figureOf } from '../territory/atlas.ts'
import type { Part, WeighedIndicator } from './activity.ts'
import type { Column } from './column.ts'
import type { Known } from './known.ts'
import { because, figure, type Operand, type Reason, said } from './reason.ts'

/** A figure that a part rests on, with whose it is and where it stands among the comparable territories of that one. */
export type Fact = {
  readonly indicator: string
  readonly value: number
  readonly from: TerritoryCode
  readonly year: number
  readonly source: string
  readonly caution: Text | null
  readonly median: number | null
  /** Share of the comparable territories below, 0 to 1. */
  readonly percentile: number
}

export type Story = {
  readonly facts: readonly Fact[]
  readonly reasons: readonly Reason[]
  readonly doubts: readonly Reason[]
}

export type PartStory = Story & {
  readonly part: Part
  /** 0 to 1. */
  readonly value: number
  readonly confidence: number
}

export function joined(stories: readonly Story[]): Story {
  return {
    facts: stories.flatMap(({ facts }) => facts),
    reasons: stories.flatMap(({ reasons }) => reasons),
    doubts: stories.flatMap(({ doubts }) => doubts),
  }
}

export const NOTHING: Story = { facts: [], reasons: [], doubts: [] }

/** The fact and the doubts of one indicator for one territory, without a judgement yet. */
export function factOf(
  known: Known,
  column: Column,
  row: number,
): { fact: Fact | null; doubts: readonly Reason[] } {
  const code = known.units.codes[row] as TerritoryCode
  const found = figureOf(known.atlas, column.indicator, code)
  if (column.inTown[row] === 1) return { fact: null, doubts: [] }
  if (found === null) {
    return {
      fact: null,
      doubts: [because('figure-missing', { indicator: labelOf(known, column.indicator) })],
    }
  }
  const median = column.median[row] as number
  const fact = {
    indicator: column.indicator,
    from: found.from,
    value: found.value.value,
    year: found.value.year,
    source: found.value.source,
    caution: found.value.caution,
    median: Number.isNaN(median) ? null : median,
    percentile: column.percentile[row] as number,
  }
  return { fact, doubts: doubtsOf(known, fact, row) }
}

function doubtsOf(known: Known, fact: Fact, row: number): readonly Reason[] {
  const doubts: Reason[] = []
  const indicator = labelOf(known, fact.indicator)
  const { provinces, regions, communes } = known.units
  const from = known.units.rowOf.get(fact.from) ?? row
  const territory = said(nameOf(known, fact.from))
  if (from !== row && from >= regions.to) doubts.push(because('figure-of-nation', { indicator }))
  else if (from !== row && from >= provinces.to)
    doubts.push(because('figure-of-region', { indicator, territory }))
  else if (from !== row && from >= communes.to)
    doubts.push(because('figure-of-province', { indicator, territory }))
  if (fact.caution !== null)
    doubts.push(because('figure-careful', { indicator, caution: said(fact.caution) }))
  return doubts
}

export function labelOf(known: Pick<Known, 'atlas'>, indicator: string): Operand {
  const label = known.atlas.indicators.get(indicator)?.label
  return said(label ?? { ar: indicator, fr: indicator, en: indicator })
}

export function nameOf(known: Pick<Known, 'atlas'>, code: TerritoryCode): Text {
  return known.atlas.territories.get(code)?.name ?? { ar: code, fr: code, en: code }
}

/** A value of an indicator as it is printed. */
export function printed(known: Pick<Known, 'atlas'>, indicator: string, value: number | null): Operand {
  const kind = known.atlas.indicators.get(indicator)
  const unit = kind?.unit === '%' || kind?.unit === 'km' ? kind.unit : ''
  return figure(value ?? Number.NaN, kind?.decimals ?? 1, unit)
}

/** High, middle or low, in the sense the activity wants: two fifths and three fifths are the bounds. */
export function graded<Kind>(value: number, high: Kind, middle: Kind, low: Kind): Kind {
  return value >= 0.6 ? high : value <= 0.4 ? low : middle
}

/** Facts, reasons and doubts of weighed indicators, told by `tell`. */
export function storyOf(
  known: Known,
  list: readonly WeighedIndicator[],
  row: number,
  tell: (one: WeighedIndicator, column: Column, fact: Fact) => Reason,
): Story {
  return joined(
    list.map((one) => {
      const column = known.columns.get(one.indicator)
      if (column === undefined) return NOTHING
      if (column.inTown[row] === 1) return { ...NOTHING, reasons: [because('road-in-town', {})] }
      const { fact, doubts } = factOf(known, column, row)
      return {
        facts: fact === null ? [] : [fact],
        reasons: fact === null ? [] : [tell(one, column, fact)],
        doubts,
      }
    }),
  )
}
