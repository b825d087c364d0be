/** Gathers what the page of a request shows to whoever asks. */
import { parseHelpId, type HelpRequest } from '../../domain/accompaniment/help.ts'
import {
  isDelegate,
  isTeam,
  mayReadHelp,
  mayReadWork,
  maySeeContact,
} from '../../domain/accompaniment/permission.ts'
import type { Language } from '../../domain/basics/language.ts'
import { mayManageTeam, mayRead } from '../../domain/dossier/dossier.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { readNames } from '../../storage/accompaniment/adviser-reads.ts'
import { type CaseWork, readCaseWork } from '../../storage/accompaniment/case-reads.ts'
import { readHelp } from '../../storage/accompaniment/reads.ts'
import { readDossier } from '../../storage/dossier/reads.ts'
import { readContacts } from '../../storage/person/reads.ts'
import type { Site } from '../site.ts'
import type { FormState } from './fields.tsx'
import type { ShownHelp } from './shown-help.ts'

const NO_WORK: CaseWork = {
  diagnosis: null,
  tasks: [],
  appointments: [],
  sessions: [],
  notes: [],
  messages: [],
}

/** Null: there is none, or it is not for her to see. */
export async function helpFor(site: Site, actor: Actor, typed: string): Promise<HelpRequest | null> {
  const id = parseHelpId(typed)
  const help = id === null ? null : await readHelp(site.db, id)
  return help !== null && mayReadHelp(actor, help) ? help : null
}

export async function shownHelp(
  site: Site,
  language: Language,
  {
    actor,
    help,
    form,
    saved,
  }: {
    readonly actor: Actor
    readonly help: HelpRequest
    readonly form: FormState
    readonly saved: boolean
  },
): Promise<ShownHelp> {
  const works = mayReadWork(actor, help)
  const asked = isDelegate(actor, help) ? help.offers.map(({ adviser }) => adviser) : []
  const people = [...asked, help.person, ...(help.adviser === null ? [] : [help.adviser])]
  const names = await readNames(site.db, people)
  const reachable = maySeeContact(actor, help)
  const [contact] = reachable ? await readContacts(site.db, help.person) : []
  return {
    site,
    language,
    actor,
    help,
    work: works ? await readCaseWork(site.db, help.id) : NO_WORK,
    now: new Date(),
    adviserName: help.adviser === null ? null : (names.get(help.adviser) ?? null),
    personName: reachable ? (names.get(help.person) ?? null) : null,
    contact: contact?.address ?? null,
    dossier: works ? await doorOf(site, actor, help) : null,
    asked: new Map(asked.map((id) => [id, names.get(id) ?? null])),
    form,
    saved,
  }
}

async function doorOf(site: Site, actor: Actor, help: HelpRequest): Promise<ShownHelp['dossier']> {
  const dossier = help.dossier === null ? null : await readDossier(site.db, help.dossier)
  if (dossier === null || help.adviser === null) return null
  const letIn = dossier.advisers.includes(help.adviser)
  const mayOpen = mayRead(actor, dossier)
  return { letIn, mayOpen, manages: isTeam(actor, help) && mayManageTeam(actor, dossier) }
}
