/** Reads what an adviser and a team type into a case. */
import { westernDigits } from '../basics/number-reading.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { tidy } from '../idea/tidy.ts'
import {
  type Appointment,
  DIAGNOSIS_LEVELS,
  DIAGNOSIS_TOPICS,
  type Diagnosis,
  type DiagnosisLevel,
  type DiagnosisTopic,
  MEETING_KINDS,
  type Session,
  TASK_OWNERS,
  type Task,
} from './case.ts'
import { type Day, dayOf, instantOf, parseDay } from './days.ts'
import { LONGEST_WORDS } from './read-help.ts'

/** The fields of one form by name, as typed; what was not sent is absent. */
export type Typed = Readonly<Record<string, string | undefined>>

export type WorkFault =
  | { readonly kind: 'text-missing'; readonly field: string }
  | { readonly kind: 'text-long'; readonly field: string; readonly most: number }
  | { readonly kind: 'day-wrong' | 'day-passed' | 'day-ahead'; readonly field: string }
  | { readonly kind: 'time-wrong' | 'minutes-wrong' | 'choice-missing'; readonly field: string }

type Faults = WorkFault[]

const ended = <Value>(value: Value, faults: Faults): Outcome<Value, WorkFault> =>
  faults.length === 0 ? accepted(value) : refused(...faults)

function textIn(typed: Typed, field: string, faults: Faults, most = LONGEST_WORDS): string {
  const words = tidy(typed[field] ?? '')
  if (words === '') faults.push({ kind: 'text-missing', field })
  if (words.length > most) faults.push({ kind: 'text-long', field, most })
  return words
}

function dayIn(typed: Typed, field: string, faults: Faults): Day {
  const day = parseDay(westernDigits((typed[field] ?? '').trim()))
  if (day === null) faults.push({ kind: 'day-wrong', field })
  return day ?? ('1970-01-01' as Day)
}

function choiceIn<Choice extends string>(
  typed: Typed,
  field: string,
  choices: readonly [Choice, ...Choice[]],
  faults: Faults,
): Choice {
  const found = choices.find((one) => one === typed[field])
  if (found === undefined) faults.push({ kind: 'choice-missing', field })
  return found ?? choices[0]
}

function minutesIn(typed: Typed, field: string, faults: Faults): number {
  const text = westernDigits((typed[field] ?? '').trim())
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (minutes < 5 || minutes > 600) faults.push({ kind: 'minutes-wrong', field })
  return minutes
}

/** A message, a note, a reason: one text. */
export function readWords(typed: Typed, field: string): Outcome<string, WorkFault> {
  const faults: Faults = []
  return ended(textIn(typed, field, faults), faults)
}

export function readTask(typed: Typed, now: Date): Outcome<Omit<Task, 'id' | 'state'>, WorkFault> {
  const faults: Faults = []
  const words = textIn(typed, 'task', faults, 300)
  const owner = choiceIn(typed, 'owner', TASK_OWNERS, faults)
  const due = dayIn(typed, 'due', faults)
  if (faults.length === 0 && due < dayOf(now)) faults.push({ kind: 'day-passed', field: 'due' })
  return ended({ words, owner, due }, faults)
}

export type NewAppointment = Pick<Appointment, 'startsAt' | 'minutes' | 'kind' | 'place'>

export function readAppointment(typed: Typed, now: Date): Outcome<NewAppointment, WorkFault> {
  const faults: Faults = []
  const day = dayIn(typed, 'on', faults)
  const startsAt = instantOf(day, westernDigits((typed.time ?? '').trim()))
  if (startsAt === null) faults.push({ kind: 'time-wrong', field: 'time' })
  const minutes = minutesIn(typed, 'minutes', faults)
  const kind = choiceIn(typed, 'how', MEETING_KINDS, faults)
  const place = textIn(typed, 'place', faults, 200)
  if (faults.length === 0 && startsAt !== null && startsAt <= now)
    faults.push({ kind: 'day-passed', field: 'on' })
  return ended({ startsAt: startsAt ?? now, minutes, kind, place }, faults)
}

export function readSession(typed: Typed, now: Date): Outcome<Omit<Session, 'id'>, WorkFault> {
  const faults: Faults = []
  const heldOn = dayIn(typed, 'held', faults)
  if (heldOn > dayOf(now)) faults.push({ kind: 'day-ahead', field: 'held' })
  const minutes = minutesIn(typed, 'length', faults)
  const kind = choiceIn(typed, 'sessionHow', MEETING_KINDS, faults)
  const words = textIn(typed, 'session', faults)
  return ended({ heldOn, minutes, kind, words }, faults)
}

/** Topics that were not looked at stay out; the words may be empty. */
export function readDiagnosis(typed: Typed): Outcome<Omit<Diagnosis, 'updatedAt'>, WorkFault> {
  const grid: Partial<Record<DiagnosisTopic, DiagnosisLevel>> = {}
  for (const topic of DIAGNOSIS_TOPICS) {
    const level = DIAGNOSIS_LEVELS.find((one) => String(one) === typed[`topic-${topic}`])
    if (level !== undefined) grid[topic] = level
  }
  const words = tidy(typed.diagnosis ?? '')
  if (words.length > LONGEST_WORDS)
    return refused<WorkFault>({ kind: 'text-long', field: 'diagnosis', most: LONGEST_WORDS })
  if (words === '' && Object.keys(grid).length === 0)
    return refused<WorkFault>({ kind: 'text-missing', field: 'diagnosis' })
  return accepted({ grid, words })
}
