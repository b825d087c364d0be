/** An owner of the dossier lets the adviser of a request in, or out again at any time. */
import { isTeam } from '../domain/accompaniment/permission.ts'
import type { Typed } from '../domain/accompaniment/read-work.ts'
import { accepted, type Outcome } from '../domain/basics/outcome.ts'
import { mayManageTeam } from '../domain/dossier/dossier.ts'
import { setDossierAdviser } from '../storage/accompaniment/writes.ts'
import type { Database } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { actOnHelp, type Deed, type HelpRefusal, notThere } from './act-on-help.ts'

export function openDossierToHelp(
  db: Database,
  deed: Deed,
  typed: Typed,
): Promise<Outcome<null, HelpRefusal>> {
  return actOnHelp(db, deed, { may: isTeam, action: 'open-dossier-to-adviser' }, async (trx, help) => {
    const dossier = help.dossier === null ? null : await readDossier(trx, help.dossier)
    const letIn = typed.deed === 'let-in'
    if (dossier === null || help.adviser === null || !mayManageTeam(deed.actor, dossier)) return notThere()
    if (letIn && help.state !== 'open') return notThere()
    await setDossierAdviser(trx, dossier.id, help.adviser, letIn ? deed.now : null)
    return accepted(null)
  })
}
