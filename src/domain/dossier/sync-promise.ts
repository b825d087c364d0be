/** What must hold of a dossier after any order of events (U-04), said of a world that has come to rest. */
import type { AnswerState, AnswerValue } from './answer.ts'
import type { World } from './sync-world.ts'

/** A version as the site has kept it, oldest first within its question. */
export type RestingVersion = {
  readonly question: string
  readonly version: number
  readonly value: AnswerValue | null
  readonly key: string
  readonly standing: 'current' | 'past' | 'beside' | 'settled'
}

export type Breach =
  | { readonly kind: 'lost'; readonly text: string }
  | { readonly kind: 'twice'; readonly key: string }
  | { readonly kind: 'overwritten-unseen'; readonly text: string; readonly by: string }
  | { readonly kind: 'still-waiting'; readonly phone: number; readonly question: string }
  | { readonly kind: 'disagree'; readonly phone: number; readonly question: string }

/** Nothing that breaks the promise: an empty list. */
export function breaches(
  world: World,
  versions: readonly RestingVersion[],
  states: ReadonlyMap<string, AnswerState>,
): readonly Breach[] {
  return [...lost(world, versions), ...twice(versions), ...unseen(world, versions), ...apart(world, states)]
}

/** On the disk once, and neither on the site nor typed over by somebody who had it before her. */
function* lost({ durable, replaced }: World, versions: readonly RestingVersion[]): Generator<Breach> {
  for (const { question, text } of durable)
    if (!replaced.has(text) && !versions.some((each) => each.question === question && each.value === text))
      yield { kind: 'lost', text }
}

function* twice(versions: readonly RestingVersion[]): Generator<Breach> {
  const keys = new Set<string>()
  for (const { key } of versions) {
    if (keys.has(key)) yield { kind: 'twice', key }
    keys.add(key)
  }
}

/** Each text that once stood as the answer, and the one that took its place. */
function* unseen({ seenBy }: World, versions: readonly RestingVersion[]): Generator<Breach> {
  const last = new Map<string, string>()
  for (const { question, value, standing } of versions) {
    if ((standing !== 'current' && standing !== 'past') || typeof value !== 'string') continue
    const before = last.get(question)
    if (before !== undefined && before !== value && seenBy.get(value)?.has(before) !== true)
      yield { kind: 'overwritten-unseen', text: before, by: value }
    last.set(question, value)
  }
}

function* apart({ phones }: World, states: ReadonlyMap<string, AnswerState>): Generator<Breach> {
  for (const [phone, { store }] of phones.entries()) {
    for (const [question, held] of store)
      if (held.pending.length > 0) yield { kind: 'still-waiting', phone, question }
    for (const [question, { current }] of states)
      if (store.get(question)?.known?.version !== current?.version)
        yield { kind: 'disagree', phone, question }
  }
}
