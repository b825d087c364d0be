/** The way to the registered cooperative and through its first year, in the order of law 112-12 (5, and 6 of its summary). */
import type { CivilDate } from '../law/clear-periods.ts'

export const STEPS = [
  'name',
  'statutes',
  'bank',
  'authority',
  'registration',
  'members-register',
  'ministry',
  'accounts',
  'convocation',
  'assembly',
  'change',
] as const
export type StepId = (typeof STEPS)[number]

export type Step = {
  readonly id: StepId
  readonly articles: string
  /** steps that come before it */
  readonly after: readonly StepId[]
  /** may be said not to be needed */
  readonly optional: boolean
  /** what `begun` and `done` are the days of, where a period of the law starts from them (`step-words.ts`) */
  readonly who: 'founders' | 'odco' | 'bank' | 'authority' | 'court' | 'managers'
}

/** The law as read: which step needs which. */
export const STEP: Readonly<Record<StepId, Step>> = {
  name: { id: 'name', articles: '7', after: [], optional: false, who: 'odco' },
  statutes: { id: 'statutes', articles: '5, 7', after: ['name'], optional: false, who: 'founders' },
  bank: { id: 'bank', articles: '7, 8, 26', after: ['name'], optional: false, who: 'bank' },
  authority: {
    id: 'authority',
    articles: '7, 11',
    after: ['statutes', 'bank'],
    optional: false,
    who: 'authority',
  },
  registration: {
    id: 'registration',
    articles: '7, 9, 10, 11',
    after: ['name', 'statutes', 'bank', 'authority'],
    optional: false,
    who: 'court',
  },
  'members-register': {
    id: 'members-register',
    articles: '17',
    after: ['registration'],
    optional: false,
    who: 'managers',
  },
  ministry: { id: 'ministry', articles: '104', after: ['registration'], optional: false, who: 'managers' },
  accounts: { id: 'accounts', articles: '8, 68', after: ['registration'], optional: false, who: 'managers' },
  convocation: {
    id: 'convocation',
    articles: '17, 35, 37, 40, 68',
    after: ['registration'],
    optional: false,
    who: 'managers',
  },
  assembly: {
    id: 'assembly',
    articles: '41, 43, 68',
    after: ['convocation'],
    optional: false,
    who: 'managers',
  },
  change: { id: 'change', articles: '12, 104', after: ['registration'], optional: true, who: 'managers' },
}

export const isStep = (text: string): text is StepId => (STEPS as readonly string[]).includes(text)

/** What people say of a step; `undone` takes their last word back. Nothing is ever deleted. */
export const WORDS_OF_STEP = ['begun', 'done', 'not-needed', 'undone'] as const
export type StepWord = (typeof WORDS_OF_STEP)[number]

export type StepEvent = {
  readonly step: StepId
  readonly word: StepWord
  /** the day it happened on; null: not said, or nothing that happens */
  readonly on: CivilDate | null
  /** number on the certificate, the receipt or the registration; or why it is not needed */
  readonly note: string
  /** name of who said it; null: somebody whose account is gone */
  readonly by: string | null
  readonly at: Date
}

export type StepState = {
  readonly word: 'to-do' | Exclude<StepWord, 'undone'>
  readonly last: StepEvent | null
  /** days of `begun` and `done`, whatever came after; null: not said */
  readonly begunOn: CivilDate | null
  readonly doneOn: CivilDate | null
}

const TO_DO: StepState = { word: 'to-do', last: null, begunOn: null, doneOn: null }
export type StepStates = Readonly<Record<StepId, StepState>>

/** `events` oldest first. Each `undone` takes back the last word that still stands of its step. */
export function statesOf(events: readonly StepEvent[]): StepStates {
  const standing = new Map<StepId, StepEvent[]>()
  for (const event of events) {
    const stack = standing.get(event.step) ?? []
    standing.set(event.step, stack)
    if (event.word === 'undone') stack.pop()
    else stack.push(event)
  }
  const entries = STEPS.map((id) => [id, stateOf(standing.get(id) ?? [])] as const)
  return Object.fromEntries(entries) as Record<StepId, StepState>
}

function stateOf(stack: readonly StepEvent[]): StepState {
  const last = stack.at(-1)
  if (last === undefined || last.word === 'undone') return TO_DO
  const on = (word: StepWord) => stack.findLast((event) => event.word === word)?.on ?? null
  return {
    word: last.word,
    last,
    begunOn: on('begun'),
    doneOn: last.word === 'done' ? on('done') : null,
  }
}

const settled = ({ word }: StepState) => word === 'done' || word === 'not-needed'

/** Steps that must be done first. Empty for what may be done now. */
export function blockersOf(step: StepId, states: StepStates): readonly StepId[] {
  return STEP[step].after.filter((other) => !settled(states[other]))
}

/** The first step that is open and that nothing blocks; null when all is done. */
export function nextStep(states: StepStates): StepId | null {
  return (
    STEPS.find((id) => !STEP[id].optional && !settled(states[id]) && blockersOf(id, states).length === 0) ??
    null
  )
}

export type StepRefusal =
  | { readonly kind: 'day-needed' }
  | { readonly kind: 'day-to-come' }
  | { readonly kind: 'number-needed' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'always-needed' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'note-too-long'; readonly most: number }
  | { readonly kind: 'blocked'; readonly by: readonly StepId[] }

export const LONGEST_NOTE = 300
/** The day fixed for an assembly may lie ahead; all else is said once it has happened. */
export const MAY_LIE_AHEAD: readonly StepId[] = ['assembly']

/** What stands against a new word on a step; empty when nothing does. `today` in legal time. */
export function judgeStep(
  { step, word, on, note }: Pick<StepEvent, 'step' | 'word' | 'on' | 'note'>,
  states: StepStates,
  isAfterToday: (date: CivilDate) => boolean,
): readonly StepRefusal[] {
  const refusals: StepRefusal[] = []
  if (note.length > LONGEST_NOTE) refusals.push({ kind: 'note-too-long', most: LONGEST_NOTE })
  if (word === 'undone') {
    if (states[step].word === 'to-do') refusals.push({ kind: 'nothing-to-undo' })
    return refusals
  }
  if (word === 'not-needed') {
    if (!STEP[step].optional) refusals.push({ kind: 'always-needed' })
    if (note === '') refusals.push({ kind: 'reason-needed' })
    return refusals
  }
  if (on === null) refusals.push({ kind: 'day-needed' })
  else if (isAfterToday(on) && !(word === 'begun' && MAY_LIE_AHEAD.includes(step)))
    refusals.push({ kind: 'day-to-come' })
  if (word === 'done' && step === 'registration' && note === '') refusals.push({ kind: 'number-needed' })
  const by = blockersOf(step, states)
  if (word === 'done' && by.length > 0) refusals.push({ kind: 'blocked', by })
  return refusals
}
