/** What other areas show on a meeting's page and on its page in the back office: one line for each. */
import type { ComponentChildren } from 'preact'
import type { Language } from '../../domain/basics/language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Site } from '../site.ts'
import { registeredSlot, registrationSlot } from '../attendance/slots.tsx'
import { contestSlot } from '../contest/meeting-slot.tsx'
import { captureSlot, minutesSlot } from '../minutes/slots.tsx'

export type SlotProps = {
  readonly site: Site
  readonly language: Language
  readonly meeting: Meeting
  readonly now: Date
}
/** Null: nothing to show of this meeting. The page knows nothing of who reads it. */
export type MeetingSlot = (props: SlotProps) => Promise<ComponentChildren | null>

/** Under day and place: places left, the way to register. */
export const COMING_SLOTS: readonly MeetingSlot[] = [registrationSlot, contestSlot]

/** What came of it: its minutes. */
export const OUTCOME_SLOTS: readonly MeetingSlot[] = [minutesSlot]

/** In the back office, for whoever plans the meeting: door, register of those who come, capture. */
export const OFFICE_SLOTS: readonly MeetingSlot[] = [registeredSlot, captureSlot]

/** What the areas that have something to show of this meeting show. */
export async function filled(slots: readonly MeetingSlot[], props: SlotProps) {
  const shown = await Promise.all(slots.map((slot) => slot(props)))
  return shown.filter((one) => one !== null && one !== undefined)
}
