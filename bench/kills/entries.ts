import { join } from 'node:path'
import { replaceShipped } from '../../src/storage/territory/writes.ts'
import { smallAtlas } from '../../src/storage/testing/small-atlas.ts'
import { insertTeams } from '../storm/teams.ts'
import { judgeEntries } from './entry-oracle.ts'
import { type AcknowledgedEntry, EntrySender, TEAMS_OF_SENDER } from './entry-sender.ts'
import type { Intake } from './rig.ts'

const DAY = 86_400_000

/** Entries of a contest, by the form of the site, each by a team that has signed in. */
export const ENTRIES: Intake<AcknowledgedEntry> = {
  site: join(import.meta.dirname, 'entry-site.ts'),
  prepare: async (db, senders) => {
    await db.transaction().execute(async (trx) => {
      await replaceShipped(trx, smallAtlas(), () => undefined)
    })
    const now = new Date()
    const closes = new Date(now.getTime() + DAY)
    await insertTeams(db, { teams: senders * TEAMS_OF_SENDER, territory: '02', now, closes, graceMinutes: 0 })
  },
  sender: (name, seed, ports) => new EntrySender(name, seed, ports),
  judge: judgeEntries,
}
