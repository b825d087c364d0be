/** What the phone itself keeps (IndexedDB): on its disk before anybody is told that it is kept. */

/** Opens for each piece of work, so that no tab ever keeps another from clearing or upgrading. */
export function phoneDatabase<Store extends string>(name: string, stores: readonly Store[]) {
  const open = () =>
    new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(name, 1)
      request.onupgradeneeded = () => {
        for (const store of stores) request.result.createObjectStore(store)
      }
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })

  /** One transaction: all of `work` or nothing of it; `work` gives what it has found once the transaction is done. */
  async function together<T>(
    names: readonly Store[],
    mode: IDBTransactionMode,
    work: (store: (name: Store) => IDBObjectStore) => () => T,
  ): Promise<T> {
    const db = await open()
    try {
      return await new Promise<T>((done, fail) => {
        const transaction = db.transaction([...names], mode, { durability: 'strict' })
        const found = work((store) => transaction.objectStore(store))
        transaction.oncomplete = () => done(found())
        transaction.onabort = () => fail(transaction.error)
      })
    } finally {
      db.close()
    }
  }

  const within = <T>(
    store: Store,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> =>
    together([store], mode, (of) => {
      const request = work(of(store))
      return () => request.result
    })

  const clearAll = () =>
    together(stores, 'readwrite', (of) => {
      for (const store of stores) of(store).clear()
      return () => undefined
    })

  return { together, within, clearAll }
}
