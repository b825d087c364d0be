import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import type { SavedSimulation } from '../storage/simulation/saved-simulation.ts'
import { insertSimulation } from '../storage/simulation/writes.ts'

export type NewSimulation = Omit<SavedSimulation, 'id' | 'createdAt'>
export type Circumstances = {
  readonly now: Date
  /** Makes a fresh id at each call: see `randomSimulationId`. */
  readonly id: () => string
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const ID_LENGTH = 10
const MOST_TRIES = 5

/** 50 random bits: with a million simulations, a guess meets one in a thousand million tries. */
export function randomSimulationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_LENGTH))
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** Keeps a simulation under a new id, anybody may; the id is the key to it. Throws when five ids in a row are taken. */
export async function saveSimulation(
  db: Database,
  simulation: NewSimulation,
  { now, id }: Circumstances,
): Promise<SavedSimulation> {
  return db.transaction().execute(async (trx) => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const saved: SavedSimulation = { ...simulation, id: id(), createdAt: now }
      if (!(await insertSimulation(trx, saved))) continue
      const { modelId, modelVersion, territory } = saved
      await appendJournal(trx, {
        at: now,
        actor: 'visitor',
        action: 'save-simulation',
        subject: `simulation:${saved.id}`,
        detail: { modelId, modelVersion, territory },
      })
      return saved
    }
    throw new Error(`No free id for a simulation after ${MOST_TRIES} tries`)
  })
}
