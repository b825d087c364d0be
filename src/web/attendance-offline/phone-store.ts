/**
 * What a phone at the door keeps: the list of a meeting, and taps that the site does not have yet. Each person's own;
 * names go when their time is over or somebody signs out, taps stay until they are sent.
 */
import { newKey } from '../offline/new-key.ts'
import { phoneDatabase } from '../offline/phone-database.ts'
import type { DoorList, Tap } from './door-list.ts'

/** `address`: where the list is asked for and taps are sent. */
export type KeptList = DoorList & { readonly address: string }
export type KeptTap = {
  readonly person: string
  readonly meeting: string
  readonly address: string
  readonly tap: Tap
}
export type Place = { readonly person: string; readonly meeting: string }

const { together, within } = phoneDatabase('twiza-door', ['lists', 'taps', 'device'])
const nameOf = ({ person, meeting }: Place) => `${person}/${meeting}`

export const keepList = (list: KeptList) =>
  within('lists', 'readwrite', (store) => store.put(list, nameOf(list)))

export const keptList = (place: Place): Promise<KeptList | undefined> =>
  within('lists', 'readonly', (store) => store.get(nameOf(place)))

export async function keptTaps(only: Partial<Place> = {}): Promise<readonly KeptTap[]> {
  const all: readonly KeptTap[] = await within('taps', 'readonly', (store) => store.getAll())
  return all
    .filter(
      ({ person, meeting }) => (only.person ?? person) === person && (only.meeting ?? meeting) === meeting,
    )
    .sort((a, b) => a.tap.order - b.tap.order)
}

type Counter = { readonly device: string; readonly order: number; readonly at: number }
const FIRST = 'this'

/** The name of this phone, drawn once. */
export async function deviceName(): Promise<string> {
  return together(['device'], 'readwrite', (of) => {
    let counter: Counter = { device: newKey(), order: 0, at: 0 }
    const asked: IDBRequest<Counter | undefined> = of('device').get(FIRST)
    asked.onsuccess = () => {
      if (asked.result === undefined) of('device').put(counter, FIRST)
      else counter = asked.result
    }
    return () => counter.device
  })
}

/** On the disk before anybody is told that it is kept; its order and time are never below those of the tap before. */
export async function keepTap(
  place: Place & { readonly address: string },
  tap: Omit<Tap, 'order' | 'at'>,
  now: number,
): Promise<Tap> {
  return together(['device', 'taps'], 'readwrite', (of) => {
    let kept: Tap = { ...tap, order: 0, at: now }
    const asked: IDBRequest<Counter | undefined> = of('device').get(FIRST)
    asked.onsuccess = () => {
      const { device, order, at } = asked.result ?? { device: newKey(), order: 0, at: 0 }
      kept = { ...tap, order: order + 1, at: Math.max(now, at) }
      of('device').put({ device, order: kept.order, at: kept.at } satisfies Counter, FIRST)
      of('taps').put({ ...place, tap: kept } satisfies KeptTap, tap.key)
    }
    return () => kept
  })
}

export function dropTaps(keys: readonly string[]): Promise<void> {
  return together(['taps'], 'readwrite', (of) => {
    for (const key of keys) of('taps').delete(key)
    return () => undefined
  })
}

/** Lists whose time is over, or all (of one person, or of everybody). */
export function forgetLists(which: { readonly before?: number; readonly person?: string }): Promise<void> {
  return together(['lists'], 'readwrite', (of) => {
    const walk: IDBRequest<IDBCursorWithValue | null> = of('lists').openCursor()
    walk.onsuccess = () => {
      const cursor = walk.result
      if (cursor === null) return
      const { until, person } = cursor.value as KeptList
      const isOld = which.before === undefined || until < which.before
      if (isOld && (which.person ?? person) === person) cursor.delete()
      cursor.continue()
    }
    return () => undefined
  })
}

/** She has had herself erased: her taps go too. */
export async function forgetPersonAtDoor(person: string): Promise<void> {
  await forgetLists({ person })
  await dropTaps((await keptTaps({ person })).map(({ tap }) => tap.key))
}
