/** Why the need is as large as it is, and why the activity fits the three axes. */
import type { Axis } from '../territory/atlas.ts'
import type { Activity } from './activity.ts'
import { pressure } from './column.ts'
import type { Known } from './known.ts'
import { AXIS_NEEDS, type axisNeeds } from './part-values.ts'
import { because, figure, said } from './reason.ts'
import { graded, labelOf, printed, type Story, storyOf } from './story.ts'

export function needStory(known: Known, activity: Activity, row: number): Story {
  return storyOf(known, activity.needs, row, ({ indicator, when, why }, column, fact) => {
    const operands = {
      why: said(why),
      indicator: labelOf(known, indicator),
      value: printed(known, indicator, fact.value),
      median: printed(known, indicator, fact.median),
    }
    return because(graded(pressure(column, when, row), 'need-high', 'need-middle', 'need-low'), operands)
  })
}

/** `needs` are computed once for all activities of a territory. */
export function fitStory(
  known: Known,
  activity: Activity,
  axis: Axis,
  needs: ReturnType<typeof axisNeeds>,
  row: number,
): Story {
  const { level, why } = activity.effects[axis]
  const [need] = needs[axis]
  const fit = (level / 3) * need
  const kind = fit >= 0.4 ? 'fit-strong' : fit >= 0.15 ? 'fit-some' : 'fit-weak'
  const { facts, doubts } = storyOf(
    known,
    AXIS_NEEDS[axis].map(([indicator, when]) => ({ indicator, when, weight: 1, why })),
    row,
    () => because('judgement', {}),
  )
  const reason = because(kind, { why: said(why), need: figure(100 * need, 0, '') })
  return { facts, reasons: [reason], doubts: [because('judgement', {}), ...doubts] }
}
