/** The work on a request that was taken: diagnosis, plan, appointments, sessions, notes, messages. */
import type { PersonId } from '../person/person.ts'
import { addMonths, type Day, dayOf } from './days.ts'

/** What is looked at first, each from 1 (nothing yet) to 4 (stands by itself); absent: not looked at. */
export const DIAGNOSIS_TOPICS = ['need', 'product', 'money', 'papers', 'people', 'means'] as const
export type DiagnosisTopic = (typeof DIAGNOSIS_TOPICS)[number]
export const DIAGNOSIS_LEVELS = [1, 2, 3, 4] as const
export type DiagnosisLevel = (typeof DIAGNOSIS_LEVELS)[number]
export type DiagnosisGrid = Readonly<Partial<Record<DiagnosisTopic, DiagnosisLevel>>>
export type Diagnosis = { readonly grid: DiagnosisGrid; readonly words: string; readonly updatedAt: Date }

export const TASK_OWNERS = ['team', 'adviser'] as const
export type TaskOwner = (typeof TASK_OWNERS)[number]
export const TASK_STATES = ['open', 'done', 'dropped'] as const
export type TaskState = (typeof TASK_STATES)[number]
export type Task = {
  readonly id: number
  readonly words: string
  readonly owner: TaskOwner
  readonly due: Day
  readonly state: TaskState
}

export const MEETING_KINDS = ['place', 'phone'] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export type Appointment = {
  readonly id: number
  readonly startsAt: Date
  readonly minutes: number
  readonly kind: MeetingKind
  /** Where to meet, or who calls whom. */
  readonly place: string
  readonly sequence: number
  readonly state: 'set' | 'cancelled'
}

export type Session = {
  readonly id: number
  readonly heldOn: Day
  readonly minutes: number
  readonly kind: MeetingKind
  readonly words: string
}

export type Note = {
  readonly id: number
  readonly author: PersonId
  readonly shared: boolean
  readonly words: string
  readonly at: Date
}

export type Message = {
  readonly id: number
  readonly author: PersonId | null
  readonly side: TaskOwner
  readonly words: string
  readonly at: Date
}

/** The notes a reader may see: those shared, and her own. */
export function notesFor(notes: readonly Note[], reader: PersonId): readonly Note[] {
  return notes.filter(({ shared, author }) => shared || author === reader)
}

/** The shape of ODCO's programme Mourafaka: individual support over two years, in twelve sessions. */
export const SESSIONS_ADVISED = 12
export const MONTHS_ADVISED = 24
export const MOURAFAKA_SOURCE = 'ODCO (Mourafaka), La Vie éco 04-2022'

export type SessionAdvice = {
  readonly held: number
  readonly until: Day
  readonly beyondCount: boolean
  readonly beyondTime: boolean
}

/** An advice, not a wall: who is in the middle of something is not left alone at the twelfth session. */
export function sessionAdvice(takenAt: Date, sessions: readonly Session[], now: Date): SessionAdvice {
  const until = addMonths(dayOf(takenAt), MONTHS_ADVISED)
  return {
    held: sessions.length,
    until,
    beyondCount: sessions.length >= SESSIONS_ADVISED,
    beyondTime: dayOf(now) > until,
  }
}
