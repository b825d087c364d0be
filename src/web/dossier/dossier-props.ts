import type { Language } from '../../domain/basics/language.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { EntryCard } from '../../storage/contest/entry-reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import type { Site } from '../site.ts'
import type { InsideSimulation } from './inside-simulation.tsx'
import type { OpenDossier } from './open.ts'

/** What the first page of a dossier and its cards show. */
export type DossierProps = {
  readonly site: Site
  readonly language: Language
  readonly open: OpenDossier
  readonly simulation: InsideSimulation | null
  readonly names: ReadonlyMap<PersonId, string>
  /** its entries in contests */
  readonly entries: readonly EntryCard[]
  /** the short id that was typed and not found, and what to say of it */
  readonly typed: string
  readonly errors: readonly FieldError[]
}
