import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import type { Database } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { setSimulation } from '../storage/dossier/work.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { type SaveRefusal, type WriterCircumstances, writerRefusal } from './save-answers.ts'

/** Puts a saved simulation inside the dossier, in the place of the one before; null: none. */
export function attachDossierSimulation(
  db: Database,
  {
    dossier: id,
    simulation,
  }: {
    readonly dossier: DossierId
    readonly simulation: { readonly id: string; readonly model: string } | null
  },
  { actor, now }: WriterCircumstances,
): Promise<Outcome<'attached', SaveRefusal>> {
  return db.transaction().execute(async (trx) => {
    const refusal = await writerRefusal(trx, id, actor)
    const dossier = await readDossier(trx, id)
    if (refusal !== null || dossier === null)
      return refused<SaveRefusal>(refusal ?? { kind: 'no-such-dossier' })
    await setSimulation(trx, dossier.project, {
      simulation: simulation?.id ?? null,
      model: simulation?.model ?? null,
    })
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'attach-simulation',
      subject: `dossier:${id}`,
      detail: { simulation: simulation?.id ?? null },
    })
    return accepted('attached')
  })
}
