/** What agents have filed for citizens. */
import type { AssistedKind } from '../../domain/office/assisted.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Database, Transaction } from '../database.ts'

export type AssistedFiling = {
  readonly id: string
  readonly person: PersonId
  readonly agent: PersonId | null
  readonly kind: AssistedKind
  /** of the project, the dossier or the request for help */
  readonly ref: string
  /** on the receipt */
  readonly number: string
  readonly at: Date
}

export async function insertAssisted(
  trx: Transaction,
  filing: AssistedFiling & { readonly consent: string; readonly formKey: string },
): Promise<void> {
  const { id, person, agent, kind, ref, number, consent, formKey, at } = filing
  await trx
    .insertInto('assisted_filing')
    .values({
      id,
      person_id: person,
      agent_id: agent,
      kind,
      ref,
      number,
      consent_id: consent,
      form_key: formKey,
      at,
    })
    .execute()
}

/** By its own id, or by the key of the form that made it; of this agent only. */
export async function readAssisted(
  db: Database | Transaction,
  agent: PersonId,
  named: { readonly id: string } | { readonly formKey: string },
): Promise<AssistedFiling | null> {
  const query = db
    .selectFrom('assisted_filing')
    .select(['id', 'person_id as person', 'agent_id as agent', 'kind', 'ref', 'number', 'at'])
    .where('agent_id', '=', agent)
  const row = await ('id' in named
    ? query.where('id', '=', named.id)
    : query.where('form_key', '=', named.formKey)
  ).executeTakeFirst()
  return row ?? null
}
