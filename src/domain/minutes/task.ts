/** A decision of a meeting as somebody's work, with a day by which it is due, and what became of it. */
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import type { PersonId } from '../person/person.ts'

export const TASK_STATES = ['open', 'done', 'dropped'] as const
export type TaskState = (typeof TASK_STATES)[number]

export type Task = {
  readonly id: string
  readonly meeting: string
  /** the note of the decision; null: written with the minutes */
  readonly note: string | null
  readonly words: string
  /** an institution or an office, as it is shown */
  readonly owner: string
  /** who is written to: one of the helpers of the meeting or its delegate; her name is shown nowhere */
  readonly ownerPerson: PersonId | null
  /** `2026-12-31`, to the end of the day */
  readonly due: string
  readonly state: TaskState
  /** why it was dropped, or what was done */
  readonly reason: string | null
  readonly changedAt: Date
}

export const LONGEST_TASK = 500

export type TaskFault = {
  readonly kind: 'no-words' | 'no-owner' | 'no-day' | 'too-long' | 'no-reason' | 'settled-already'
}

/** A day that exists. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

export function readTask(typed: {
  readonly words: string
  readonly owner: string
  readonly due: string
}): Outcome<Pick<Task, 'words' | 'owner' | 'due'>, TaskFault> {
  const words = typed.words.trim()
  const owner = typed.owner.trim()
  if (words === '') return refused({ kind: 'no-words' })
  if (owner === '') return refused({ kind: 'no-owner' })
  if (words.length > LONGEST_TASK || owner.length > 200) return refused({ kind: 'too-long' })
  return isDay(typed.due) ? accepted({ words, owner, due: typed.due }) : refused({ kind: 'no-day' })
}

/** A settled task is opened again before it is settled otherwise; one is not dropped without saying why. */
export function judgeTask(
  task: Pick<Task, 'state'>,
  to: TaskState,
  reason: string,
): Outcome<{ readonly state: TaskState; readonly reason: string | null }, TaskFault> {
  const said = reason.trim()
  if (said.length > LONGEST_TASK) return refused({ kind: 'too-long' })
  if (task.state === to || (task.state !== 'open' && to !== 'open'))
    return refused({ kind: 'settled-already' })
  if (to === 'dropped' && said === '') return refused({ kind: 'no-reason' })
  return accepted({ state: to, reason: to === 'open' || said === '' ? null : said })
}

/** Days before its day on which whoever does it is reminded. */
export const REMIND_DAYS = 3

/** Once, from three days before it is due. `today`: as `2026-12-28`, legal time. */
export function isReminderDue(
  task: Pick<Task, 'state' | 'due'> & { readonly remindedAt: Date | null },
  today: string,
): boolean {
  if (task.state !== 'open' || task.remindedAt !== null) return false
  return Date.parse(task.due) - Date.parse(today) <= REMIND_DAYS * 86_400_000
}
