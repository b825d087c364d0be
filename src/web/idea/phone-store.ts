/**
 * What the phone itself keeps (IndexedDB): the draft while one types, ideas that wait for a network, and links to the
 * receipts of those that left without anybody looking. An idea is here only until the site has it.
 */
import { phoneDatabase } from '../offline/phone-database.ts'

export type Fields = readonly (readonly [name: string, value: string])[]
export type Draft = { readonly key: string; readonly fields: Fields }
export type Waiting = { readonly key: string; readonly action: string; readonly fields: Fields }
export type Left = { readonly key: string; readonly href: string }

type Stores = { draft: Draft; outbox: Waiting; left: Left }
/** One idea is written at a time. */
const DRAFT = 'idea'

const { within, together, clearAll } = phoneDatabase<keyof Stores>('twiza-ideas', ['draft', 'outbox', 'left'])

export const keepDraft = (draft: Draft) => within('draft', 'readwrite', (store) => store.put(draft, DRAFT))
export const readDraft = (): Promise<Draft | undefined> =>
  within('draft', 'readonly', (store) => store.get(DRAFT))
export const dropDraft = () => within('draft', 'readwrite', (store) => store.delete(DRAFT))

export const keepWaiting = (idea: Waiting) =>
  within('outbox', 'readwrite', (store) => store.put(idea, idea.key))
export const readWaiting = (): Promise<readonly Waiting[]> =>
  within('outbox', 'readonly', (store) => store.getAll())
export const dropWaiting = (key: string) => within('outbox', 'readwrite', (store) => store.delete(key))

/**
 * The idea has left. Page and worker may both have sent it: only the one that still finds it waiting notes its receipt,
 * so that no note comes back after the receipt was shown.
 */
export function moveToLeft(left: Left): Promise<void> {
  return together(['outbox', 'left'], 'readwrite', (store) => {
    const outbox = store('outbox')
    const waits = outbox.getKey(left.key)
    waits.onsuccess = () => {
      if (waits.result === undefined) return
      outbox.delete(left.key)
      store('left').put(left, left.key)
    }
    return () => undefined
  })
}
export const readLeft = (): Promise<readonly Left[]> => within('left', 'readonly', (store) => store.getAll())
export const dropLeft = (key: string) => within('left', 'readwrite', (store) => store.delete(key))

/** Nothing of this site's ideas stays on the phone. */
export const clearPhone = clearAll
