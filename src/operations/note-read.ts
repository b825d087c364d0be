/** The journal says which agent opened whose data (P-07): without these lines nobody could say who is to be told of a leak. */
import { parseHelpId } from '../domain/accompaniment/help.ts'
import { parseDossierId, roleIn } from '../domain/dossier/dossier.ts'
import type { Actor } from '../domain/person/actor.ts'
import { readHelp } from '../storage/accompaniment/reads.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { appendJournal } from '../storage/journal/writes.ts'

/** What was opened. `file`: a document of a dossier. */
export type ReadKind = 'person' | 'idea' | 'help' | 'dossier' | 'file'

export type AgentRead = {
  readonly kind: ReadKind
  /** of the person, the project, the request for help or the dossier */
  readonly id: string
  /** of the document */
  readonly file: string | null
}

const SUBJECTS: Readonly<Record<ReadKind, string>> = {
  person: 'person',
  idea: 'project',
  help: 'help',
  dossier: 'dossier',
  file: 'dossier',
}

/** One line; none for what is her own, or her team's. */
export function noteRead(
  db: Database,
  actor: Actor,
  read: AgentRead,
  { now }: { readonly now: Date },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (await isOwn(trx, actor, read)) return false
    const { kind, id, file } = read
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: `read-${kind}`,
      subject: `${SUBJECTS[kind]}:${id}`,
      detail: file === null ? {} : { file },
    })
    return true
  })
}

async function isOwn(trx: Transaction, { person }: Actor, { kind, id }: AgentRead): Promise<boolean> {
  switch (kind) {
    case 'person':
      return id === person
    case 'idea':
      return false
    case 'help': {
      const named = parseHelpId(id)
      const help = named === null ? null : await readHelp(trx, named)
      return help !== null && (help.person === person || help.team.includes(person))
    }
    case 'dossier':
    case 'file': {
      const named = parseDossierId(id)
      const dossier = named === null ? null : await readDossier(trx, named)
      return dossier !== null && roleIn(dossier, person) !== null
    }
  }
}
