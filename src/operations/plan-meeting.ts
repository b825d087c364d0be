/** Meetings planned and changed by those who run the site. A documented record is nobody's to change. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { isShown, type Meeting, mayChangePlanned, mayPlanMeetings } from '../domain/meeting/meeting.ts'
import { type FieldFault, type MeetingPlan, meetingFaults, type TourPlan } from '../domain/meeting/plan.ts'
import { type Doer, doerName } from '../domain/office/permissions.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readMeeting, readTour } from '../storage/meeting/reads.ts'
import { insertMeeting, lockMeeting, updateMeeting } from '../storage/meeting/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { readPartners } from '../storage/partner/reads.ts'
import { putDocument, removeDocument } from '../storage/search/writes.ts'
import { readTerritoryCodes } from '../storage/territory/reads.ts'
import { afterMeetingChange, changesPlans } from './meeting-change.ts'
import { documentOfMeeting } from './search-documents.ts'

export type PlanRefusal =
  | { readonly kind: 'no-such-entry' }
  | { readonly kind: 'changed-meanwhile' }
  | ({ readonly kind: 'faulty' } & FieldFault)

export type PlanCircumstances = {
  readonly now: Date
  readonly doer: Doer
  /** ten letters and digits, new each time it is called */
  readonly id: () => string
}

export function planMeeting(
  db: Database,
  plan: MeetingPlan,
  circumstances: PlanCircumstances,
): Promise<Outcome<Meeting, PlanRefusal>> {
  return db.transaction().execute(async (trx) => {
    const doer = await asOfNow(trx, circumstances.doer)
    if (!mayPlanMeetings(doer, plan.territory)) return refused<PlanRefusal>({ kind: 'no-such-entry' })
    const faults = await faultsOf(trx, plan)
    if (faults.length > 0) return refused(...faults)
    return accepted(await putMeeting(trx, plan, circumstances))
  })
}

/** A new meeting of a plan that has been checked. */
export async function putMeeting(
  trx: Transaction,
  plan: MeetingPlan,
  { now, doer, id }: PlanCircumstances,
): Promise<Meeting> {
  const meeting: Meeting = { ...plan, id: id(), facts: [], sequence: 0, shipped: false, version: 1 }
  if (!(await insertMeeting(trx, meeting, now))) throw new Error('two meetings were given one id')
  await afterMeetingChange(trx, null, meeting, now)
  await follow(trx, null, meeting)
  await note(trx, 'plan-meeting', meeting, { now, doer })
  return meeting
}

/** `base`: the version that was changed; when somebody else has changed it since, nothing is. */
export function changeMeeting(
  db: Database,
  { id, base, plan }: { readonly id: string; readonly base: number; readonly plan: MeetingPlan },
  circumstances: Omit<PlanCircumstances, 'id'>,
): Promise<Outcome<Meeting, PlanRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockMeeting(trx, id)
    const before = await readMeeting(trx, id)
    const doer = await asOfNow(trx, circumstances.doer)
    if (before === null || !mayChangePlanned(doer, before) || !mayPlanMeetings(doer, plan.territory))
      return refused<PlanRefusal>({ kind: 'no-such-entry' })
    if (before.version !== base) return refused<PlanRefusal>({ kind: 'changed-meanwhile' })
    const faults = await faultsOf(trx, plan)
    if (faults.length > 0) return refused(...faults)
    return accepted(await applyChange(trx, before, { ...before, ...plan }, circumstances))
  })
}

/** Keeps `after` with its next numbers, and tells whoever relies on the meeting. */
export async function applyChange(
  trx: Transaction,
  before: Meeting,
  wanted: Meeting,
  { now, doer }: Omit<PlanCircumstances, 'id'>,
): Promise<Meeting> {
  const moved = changesPlans(before, wanted)
  const after = {
    ...wanted,
    sequence: before.sequence + (moved ? 1 : 0),
    version: before.version + 1,
  }
  await updateMeeting(trx, after)
  if (moved) await afterMeetingChange(trx, before, after, now)
  await follow(trx, before, after)
  await note(trx, 'change-meeting', after, { now, doer })
  return after
}

/** The search box and the pages that are kept. */
async function follow(trx: Transaction, before: Meeting | null, after: Meeting): Promise<void> {
  const was = before !== null && isShown(before)
  if (isShown(after)) await putDocument(trx, documentOfMeeting(after))
  else if (was) await removeDocument(trx, 'meeting', after.id)
  if (was || isShown(after)) await bumpBankVersion(trx)
}

async function note(
  trx: Transaction,
  action: string,
  { id, version, sequence, standing }: Meeting,
  { now, doer }: Omit<PlanCircumstances, 'id'>,
): Promise<void> {
  const detail = { version, sequence, standing }
  await appendJournal(trx, { at: now, actor: doerName(doer), action, subject: `meeting:${id}`, detail })
}

/** `tour`: the tour it is planned in while that is not kept yet. */
export async function faultsOf(
  trx: Transaction,
  plan: MeetingPlan,
  tour: Pick<TourPlan, 'territory'> | null = null,
): Promise<readonly PlanRefusal[]> {
  const kept = plan.tour === null || tour !== null ? null : await readTour(trx, plan.tour)
  const faults = meetingFaults(plan, {
    territories: new Set(await readTerritoryCodes(trx)),
    partners: new Set((await readPartners(trx)).map(({ id }) => id)),
    tour: tour === null ? kept : { ...tour, shipped: false },
  })
  return faults.map((one) => ({ kind: 'faulty', ...one }))
}
