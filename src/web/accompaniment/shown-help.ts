import type { HelpRequest } from '../../domain/accompaniment/help.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Actor } from '../../domain/person/actor.ts'
import type { CaseWork } from '../../storage/accompaniment/case-reads.ts'
import type { Site } from '../site.ts'
import type { FormState } from './fields.tsx'

/** What the page of a request has in hand for whoever asks: nothing that she may not see. */
export type ShownHelp = {
  readonly site: Site
  readonly language: Language
  readonly actor: Actor
  readonly help: HelpRequest
  readonly work: CaseWork
  readonly now: Date
  /** of her adviser; null: nobody yet, or no name said */
  readonly adviserName: string | null
  /** of who asked; null: not to be seen, or not said */
  readonly personName: string | null
  /** how to reach who asked; null: not to be seen */
  readonly contact: string | null
  /** of the dossier, when the actor is of its team or let in */
  readonly dossier: { readonly mayOpen: boolean; readonly manages: boolean; readonly letIn: boolean } | null
  /** names of those who were asked, for the delegate */
  readonly asked: ReadonlyMap<string, string | null>
  readonly form: FormState
  readonly saved: boolean
}
