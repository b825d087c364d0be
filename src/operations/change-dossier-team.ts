/** Gives a member another role, takes one away, lets one leave. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import { judgeTeamChange, type TeamChange, type TeamRefusal } from '../domain/dossier/team.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Database } from '../storage/database.ts'
import { withdrawInvitationsBy } from '../storage/dossier/invitations.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { deleteMember, lockDossier, putMember } from '../storage/dossier/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'

/** Whoever owns no longer takes her open invitations with her: none lets her in again. What she has written stays; the dossier always keeps an owner. */
export function changeDossierTeam(
  db: Database,
  { dossier: id, change }: { readonly dossier: DossierId; readonly change: TeamChange },
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<Outcome<TeamChange['kind'], TeamRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockDossier(trx, id)
    const dossier = await readDossier(trx, id)
    if (dossier === null) return refused<TeamRefusal>({ kind: 'no-such-dossier' })
    const outcome = judgeTeamChange(dossier, actor, change)
    if (!outcome.ok) return outcome
    const { person } = change
    if (change.kind === 'role') await putMember(trx, id, { person, role: change.role, at: now })
    else await deleteMember(trx, id, person)
    const owns = change.kind === 'role' && change.role === 'owner'
    const withdrawn = owns ? 0 : await withdrawInvitationsBy(trx, { person, dossier: id, at: now })
    const leaves = person === actor.person
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: change.kind === 'role' ? 'change-member-role' : leaves ? 'leave-dossier' : 'remove-member',
      subject: `dossier:${id}`,
      detail: {
        person,
        ...(change.kind === 'role' ? { role: change.role } : {}),
        ...(withdrawn > 0 ? { withdrawn } : {}),
      },
    })
    return accepted(change.kind)
  })
}
