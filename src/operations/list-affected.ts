/** Who is to be told when an account was misused or data leaked: from the journal, and noted in it. */
import type { Language } from '../domain/basics/language.ts'
import type { Database } from '../storage/database.ts'
import {
  type Concerned,
  readConcerned,
  readTouches,
  type Touch,
  type TouchFilter,
} from '../storage/journal/affected.ts'
import { appendJournal } from '../storage/journal/writes.ts'

export type Affected = {
  /** null: known by the contact of an idea only */
  readonly person: string | null
  /** null: erased since, or never given */
  readonly channel: 'phone' | 'email' | null
  readonly address: string | null
  readonly language: Language | null
  /** lines of the journal: her data were opened, changed */
  readonly reads: number
  readonly changes: number
  readonly first: Date
  readonly last: Date
  readonly actions: readonly string[]
  readonly actors: readonly string[]
}

const READS = /^(?:read-|look-up-)/

/** Everybody but whoever acted, the first touched first. The list itself is a reading of all of them, and noted. */
export function listAffected(
  db: Database,
  filter: TouchFilter,
  { now, by }: { readonly now: Date; readonly by: string },
): Promise<readonly Affected[]> {
  return db.transaction().execute(async (trx) => {
    const touches = await readTouches(trx, filter)
    const concerned = await readConcerned(trx, [...new Set(touches.map(({ subject }) => subject))])
    const people = gathered(touches, concerned)
    await appendJournal(trx, {
      at: now,
      actor: by,
      action: 'list-affected',
      subject: 'breach',
      detail: {
        from: filter.from.toISOString(),
        until: filter.until.toISOString(),
        of: filter.actor,
        people: people.length,
      },
    })
    return people
  })
}

function gathered(touches: readonly Touch[], concerned: readonly Concerned[]): readonly Affected[] {
  const bySubject = Map.groupBy(concerned, ({ subject }) => subject)
  const found = new Map<string, Affected>()
  for (const touch of touches)
    for (const one of distinct(bySubject.get(touch.subject) ?? [])) {
      if (touch.actor === `person:${one.person}`) continue
      const key = keyOf(one)
      found.set(key, added(found.get(key) ?? nothing(one, touch), touch))
    }
  return [...found.values()].toSorted((a, b) => a.first.getTime() - b.first.getTime())
}

const keyOf = ({ person, channel, address }: Concerned) => person ?? `${channel}:${address}`

/** A person who is concerned in two ways by one thing is one person. */
function distinct(concerned: readonly Concerned[]): readonly Concerned[] {
  return [...new Map(concerned.map((one) => [keyOf(one), one])).values()]
}

function nothing({ person, channel, address, language }: Concerned, { first, last }: Touch): Affected {
  return { person, channel, address, language, reads: 0, changes: 0, first, last, actions: [], actors: [] }
}

function added(before: Affected, { action, actor, times, first, last }: Touch): Affected {
  const isRead = READS.test(action)
  return {
    ...before,
    reads: before.reads + (isRead ? times : 0),
    changes: before.changes + (isRead ? 0 : times),
    first: first < before.first ? first : before.first,
    last: last > before.last ? last : before.last,
    actions: [...new Set([...before.actions, action])],
    actors: [...new Set([...before.actors, actor])],
  }
}
