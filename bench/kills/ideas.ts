import { join } from 'node:path'
import { replaceShipped } from '../../src/storage/territory/writes.ts'
import { smallAtlas } from '../../src/storage/testing/small-atlas.ts'
import { judge } from './oracle.ts'
import type { Intake } from './rig.ts'
import { type Acknowledged, Sender } from './sender.ts'

/** Ideas by the interface for programs. */
export const IDEAS: Intake<Acknowledged> = {
  site: join(import.meta.dirname, 'intake-site.ts'),
  prepare: (db) =>
    db.transaction().execute(async (trx) => {
      await replaceShipped(trx, smallAtlas(), () => undefined)
    }),
  sender: (name, seed, ports) => new Sender(name, seed, ports),
  judge,
}
