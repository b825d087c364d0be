/**
 * When each session was last seen. Written for many at once, a moment later: before a deadline hundreds come a second,
 * and a transaction for each would take the database from their submissions.
 */
import type { FastifyInstance } from 'fastify'
import { writeSignsOfLife } from '../../operations/session.ts'
import type { Database } from '../../storage/database.ts'

const WRITE_AFTER_MS = 1_000

declare module 'fastify' {
  interface FastifyInstance {
    /** notes that the session with this hash was seen; written soon, and at the latest when the site closes */
    noteSignOfLife: (tokenHash: string, at: Date) => void
  }
}

export function gatherSignsOfLife(app: FastifyInstance, db: Database): void {
  let seen = new Map<string, Date>()
  let timer: NodeJS.Timeout | null = null
  let writing = Promise.resolve()
  const write = () => {
    const taken = seen
    timer = null
    seen = new Map()
    writing = writing
      .then(() => writeSignsOfLife(db, taken))
      .catch((error) => {
        app.log.warn({ err: error }, 'signs of life of sessions could not be written; they count as not seen')
      })
  }
  app.decorate('noteSignOfLife', (tokenHash: string, at: Date) => {
    seen.set(tokenHash, at)
    timer ??= setTimeout(write, WRITE_AFTER_MS).unref()
  })
  app.addHook('onClose', async () => {
    if (timer !== null) {
      clearTimeout(timer)
      write()
    }
    await writing
  })
}
