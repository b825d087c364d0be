/**
 * What the phone itself keeps (IndexedDB): the draft while one types, ideas that wait for a network, and links to the
 * receipts of those that left without anybody looking. An idea is here only until the site has it.
 */
export type Fields = readonly (readonly [name: string, value: string])[]
export type Draft = { readonly key: string; readonly fields: Fields }
export type Waiting = { readonly key: string; readonly action: string; readonly fields: Fields }
export type Left = { readonly key: string; readonly href: string }

type Stores = { draft: Draft; outbox: Waiting; left: Left }
const STORES = ['draft', 'outbox', 'left'] as const
/** One idea is written at a time. */
const DRAFT = 'idea'

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('twiza-ideas', 1)
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store)
    }
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })
}

async function within<T>(
  store: keyof Stores,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await open()
  try {
    return await new Promise<T>((done, fail) => {
      // strict: on the disk before we say that it is kept
      const transaction = db.transaction(store, mode, { durability: 'strict' })
      const request = work(transaction.objectStore(store))
      transaction.oncomplete = () => done(request.result)
      transaction.onabort = () => fail(transaction.error)
    })
  } finally {
    db.close()
  }
}

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
export async function moveToLeft(left: Left): Promise<void> {
  const db = await open()
  try {
    await new Promise<void>((done, fail) => {
      const transaction = db.transaction(['outbox', 'left'], 'readwrite', { durability: 'strict' })
      const outbox = transaction.objectStore('outbox')
      const waits = outbox.getKey(left.key)
      waits.onsuccess = () => {
        if (waits.result === undefined) return
        outbox.delete(left.key)
        transaction.objectStore('left').put(left, left.key)
      }
      transaction.oncomplete = () => done()
      transaction.onabort = () => fail(transaction.error)
    })
  } finally {
    db.close()
  }
}
export const readLeft = (): Promise<readonly Left[]> => within('left', 'readonly', (store) => store.getAll())
export const dropLeft = (key: string) => within('left', 'readwrite', (store) => store.delete(key))

/** Nothing of this site's ideas stays on the phone. */
export async function clearPhone(): Promise<void> {
  for (const store of STORES) await within(store, 'readwrite', (all) => all.clear())
}
