/** Deletes a dossier with all that was written in it. The record of its project is withdrawn: nobody is shown it. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type DossierId, mayManageTeam, mayRead } from '../domain/dossier/dossier.ts'
import type { TeamRefusal } from '../domain/dossier/team.ts'
import type { Actor } from '../domain/person/actor.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database } from '../storage/database.ts'
import { emptyInvitationLetters } from '../storage/dossier/invitations.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { deleteDossierRow } from '../storage/dossier/work.ts'
import { lockDossier } from '../storage/dossier/writes.ts'
import { deleteContact } from '../storage/idea/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { setPublication } from '../storage/project/writes.ts'
import { lockPublication } from '../storage/publication/writes.ts'
import { forgetProjects } from './index-project.ts'

/** Owners only; asked twice by the page. Answers, team, invitations and what hangs on them go with it. */
export function deleteDossier(
  db: Database,
  id: DossierId,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<Outcome<'deleted', TeamRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockDossier(trx, id)
    const dossier = await readDossier(trx, id)
    if (dossier === null || !mayRead(actor, dossier)) return refused<TeamRefusal>({ kind: 'no-such-dossier' })
    if (!mayManageTeam(actor, dossier)) return refused<TeamRefusal>({ kind: 'may-not-manage' })
    const { project } = dossier
    const before = await lockPublication(trx, project)
    await setPublication(trx, project, 'withdrawn')
    await deleteContact(trx, project)
    await forgetProjects(trx, [project])
    await emptyInvitationLetters(trx, { dossier: id })
    await deleteDossierRow(trx, id)
    await bumpBankVersion(trx)
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'delete-dossier',
      subject: `dossier:${id}`,
      detail: { project, before },
    })
    return accepted('deleted')
  })
}
