/** For tests: a database with all that ships with Twiza in it, prepared once a test run and then copied. */
import { resolve } from 'node:path'
import { type TestDatabase, withDatabase } from '../../storage/testing/database.ts'
import { prepare } from '../prepare.ts'

export const DATA = resolve(import.meta.dirname, '../../../data')
const OPTIONS = { dataFolder: DATA, now: new Date('2026-11-22T08:00:00Z'), log: () => undefined }

export function withPreparedDatabase<T>(work: (database: TestDatabase) => Promise<T>): Promise<T> {
  return withDatabase(work, {
    name: 'prepared',
    fill: async (db) => {
      await prepare(db, OPTIONS)
    },
  })
}

/** The same where a test file opens it before its tests and closes it after them. */
export async function openPreparedDatabase(): Promise<
  TestDatabase & { readonly close: () => Promise<void> }
> {
  const opened = Promise.withResolvers<TestDatabase>()
  const done = Promise.withResolvers<void>()
  const whole = withPreparedDatabase(async (database) => {
    opened.resolve(database)
    await done.promise
  })
  whole.catch(opened.reject)
  const close = async () => {
    done.resolve()
    await whole
  }
  return { ...(await opened.promise), close }
}
