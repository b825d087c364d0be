/** Tours: planned with several stops at once, changed, announced or cancelled with all of them. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { isAhead } from '../domain/meeting/agenda.ts'
import { mayChangePlanned, mayPlanMeetings, type Tour } from '../domain/meeting/meeting.ts'
import { type MeetingPlan, type TourPlan, tourFaults } from '../domain/meeting/plan.ts'
import { type Doer, doerName } from '../domain/office/permissions.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { listMeetings, readMeeting, readTour } from '../storage/meeting/reads.ts'
import { insertTour, lockMeeting, lockTour, updateTour } from '../storage/meeting/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { putDocument, removeDocument } from '../storage/search/writes.ts'
import { readTerritoryCodes } from '../storage/territory/reads.ts'
import {
  applyChange,
  faultsOf,
  type PlanCircumstances,
  type PlanRefusal,
  putMeeting,
} from './plan-meeting.ts'
import { documentOfTour } from './search-documents.ts'

/** A stop without its tour: that is made with it. */
export type StopPlan = Omit<MeetingPlan, 'tour' | 'position'>

/** The faults of a stop name its field with the number of the stop before it: `2:city`. */
export function planTour(
  db: Database,
  { plan, stops }: { readonly plan: TourPlan; readonly stops: readonly StopPlan[] },
  circumstances: PlanCircumstances,
): Promise<Outcome<Tour, PlanRefusal>> {
  const { now, id } = circumstances
  return db.transaction().execute(async (trx) => {
    const doer = await asOfNow(trx, circumstances.doer)
    if (![plan, ...stops].every(({ territory }) => mayPlanMeetings(doer, territory)))
      return refused<PlanRefusal>({ kind: 'no-such-entry' })
    const tour: Tour = { ...plan, id: id(), facts: [], shipped: false, version: 1 }
    const planned = stops.map((stop, i) => ({ ...stop, tour: tour.id, position: i + 1 }))
    const faults: PlanRefusal[] = [...(await tourFaultsIn(trx, plan))]
    for (const [i, stop] of planned.entries())
      for (const fault of await faultsOf(trx, stop, plan))
        faults.push(fault.kind === 'faulty' ? { ...fault, field: `${i}:${fault.field}` } : fault)
    if (faults.length > 0) return refused(...faults)
    if (!(await insertTour(trx, tour, now))) throw new Error('two tours were given one id')
    for (const stop of planned) await putMeeting(trx, stop, { ...circumstances, doer })
    await followTour(trx, null, tour)
    await noteTour(trx, 'plan-tour', tour, { now, doer, stops: planned.length })
    return accepted(tour)
  })
}

type Change = {
  readonly id: string
  readonly base: number
  readonly plan: TourPlan
  /** announces its drafts with it, or cancels the stops that are still ahead */
  readonly withStops: boolean
}

export function changeTour(
  db: Database,
  { id, base, plan, withStops }: Change,
  circumstances: Omit<PlanCircumstances, 'id'>,
): Promise<Outcome<Tour, PlanRefusal>> {
  const { now } = circumstances
  return db.transaction().execute(async (trx) => {
    await lockTour(trx, id)
    const before = await readTour(trx, id)
    const doer = await asOfNow(trx, circumstances.doer)
    if (before === null || !mayChangePlanned(doer, before) || !mayPlanMeetings(doer, plan.territory))
      return refused<PlanRefusal>({ kind: 'no-such-entry' })
    if (before.version !== base) return refused<PlanRefusal>({ kind: 'changed-meanwhile' })
    const faults = await tourFaultsIn(trx, plan)
    if (faults.length > 0) return refused(...faults)
    const after: Tour = { ...before, ...plan, version: before.version + 1 }
    await updateTour(trx, after)
    const stops = withStops ? await carryStops(trx, after, { now, doer }) : 0
    await followTour(trx, before, after)
    await noteTour(trx, 'change-tour', after, { now, doer, stops })
    return accepted(after)
  })
}

/** How many stops went the way of their tour; those of territories that are not hers stay as they are. */
async function carryStops(
  trx: Transaction,
  tour: Tour,
  { now, doer }: { readonly now: Date; readonly doer: Doer },
): Promise<number> {
  const { standing } = tour
  if (standing === 'draft') return 0
  let carried = 0
  for (const { id } of await listMeetings(trx, { tour: tour.id })) {
    await lockMeeting(trx, id)
    const stop = await readMeeting(trx, id)
    if (stop === null || !mayChangePlanned(doer, stop)) continue
    const goes = standing === 'announced' ? stop.standing === 'draft' : isAhead(stop, now)
    if (!goes || stop.standing === standing) continue
    await applyChange(trx, stop, { ...stop, standing }, { now, doer })
    carried += 1
  }
  return carried
}

async function tourFaultsIn(trx: Transaction, plan: TourPlan): Promise<readonly PlanRefusal[]> {
  const territories = new Set(await readTerritoryCodes(trx))
  return tourFaults(plan, { territories }).map((one) => ({ kind: 'faulty', ...one }))
}

async function followTour(trx: Transaction, before: Tour | null, after: Tour): Promise<void> {
  const was = before !== null && before.standing !== 'draft'
  if (after.standing !== 'draft') await putDocument(trx, documentOfTour(after))
  else if (was) await removeDocument(trx, 'tour', after.id)
  if (was || after.standing !== 'draft') await bumpBankVersion(trx)
}

async function noteTour(
  trx: Transaction,
  action: string,
  { id, version, standing }: Tour,
  { now, doer, stops }: { readonly now: Date; readonly doer: Doer; readonly stops: number },
): Promise<void> {
  const detail = { version, standing, stops }
  await appendJournal(trx, { at: now, actor: doerName(doer), action, subject: `tour:${id}`, detail })
}
