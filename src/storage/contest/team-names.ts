/** Who the team of an entry is, to be masked where jurors must not know it (domain/contest/blind.ts). */
import type { KnownNames } from '../../domain/contest/blind.ts'
import type { Entry, EntryId } from '../../domain/contest/entry.ts'
import type { Founding } from '../../domain/founding/founding.ts'
import type { Database, Transaction } from '../database.ts'

/** Of several entries at once; every entry asked for has an answer. */
export async function readTeamNames(
  db: Database | Transaction,
  entries: readonly Pick<Entry, 'id' | 'dossier'>[],
): Promise<ReadonlyMap<EntryId, KnownNames>> {
  const dossiers = entries.map(({ dossier }) => dossier)
  if (dossiers.length === 0) return new Map()
  const [members, parts, contacts] = await Promise.all([
    db
      .selectFrom('dossier_member')
      .innerJoin('person', 'person.id', 'dossier_member.person_id')
      .select(['dossier_id', 'name'])
      .where('dossier_id', 'in', dossiers)
      .execute(),
    db
      .selectFrom('founding_part')
      .distinctOn(['dossier_id', 'part'])
      .select(['dossier_id', 'part', 'value'])
      .where('dossier_id', 'in', dossiers)
      .orderBy('dossier_id')
      .orderBy('part')
      .orderBy('version', 'desc')
      .execute(),
    db
      .selectFrom('entry')
      .innerJoin('idea_contact', 'idea_contact.project_id', 'entry.project_id')
      .select(['entry.dossier_id', 'name'])
      .where('entry.dossier_id', 'in', dossiers)
      .execute(),
  ])
  return new Map(
    entries.map(({ id, dossier }) => {
      const named = [...members, ...contacts].filter((row) => row.dossier_id === dossier)
      const founding = parts
        .filter((row) => row.dossier_id === dossier)
        .map(({ part, value }) => namesIn(part, value))
      return [
        id,
        {
          people: [...named.flatMap(({ name }) => name ?? []), ...founding.flatMap(({ people }) => people)],
          cooperatives: founding.flatMap(({ cooperatives }) => cooperatives),
        },
      ]
    }),
  )
}

function namesIn(part: keyof Founding, value: Founding[keyof Founding]): KnownNames {
  const none = { people: [], cooperatives: [] }
  if (part === 'members') {
    const founders = value as Founding['members']
    const people = founders.flatMap(({ kind, name, representative }) =>
      kind === 'natural' ? [name] : [representative],
    )
    return { people, cooperatives: founders.flatMap(({ kind, name }) => (kind === 'legal' ? [name] : [])) }
  }
  if (part === 'identity') return { people: [], cooperatives: (value as Founding['identity']).names }
  if (part === 'organs')
    return { ...none, people: (value as Founding['organs']).people.map(({ name }) => name) }
  return none
}
