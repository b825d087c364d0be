import type { Founder, Founding, Part } from '../../domain/founding/founding.ts'
import { type FoundingRefusal, saveFoundingPart } from '../../operations/save-founding-part.ts'
import type { FieldError } from '../form/error-summary.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words, type Word } from '../words/word.ts'
import {
  type EntryFault,
  MOST_MEMBERS,
  type Read,
  readFounder,
  readIdentity,
  readOrgans,
  readRules,
  type Typed,
  typedFounder,
  typedIdentity,
  typedOrgans,
  typedRules,
} from './entry.ts'
import type { OpenFounding } from './open-founding.ts'
import { partPage } from './part-page.tsx'
import { foundingWords as w } from './words.ts'

export type Answer = { readonly to: string } | { readonly page: Page }

/** `member`: 1, 2, 3 … of the one to change; anything else adds one. */
export function openPart(of: OpenFounding, part: Part, member: string | undefined): Page {
  const at = memberAt(of, member)
  const { founding, kept } = of
  const typed = {
    members: () => typedFounder(at === null ? null : (founding.members[at] ?? null)),
    identity: () => typedIdentity(founding.identity),
    organs: () => typedOrgans(founding.organs),
    rules: () => typedRules(founding.rules),
  }[part]()
  return partPage({ of, part, typed, errors: [], at, base: kept.versions[part] })
}

function memberAt({ founding }: OpenFounding, member: string | undefined): number | null {
  const at = Number(member) - 1
  return Number.isInteger(at) && at >= 0 && at < founding.members.length ? at : null
}

export async function answerPart(of: OpenFounding, part: Part, typed: Typed): Promise<Answer> {
  const at = part === 'members' ? memberAt(of, typed.at) : null
  const base = Number(typed.base)
  const again = (errors: readonly FieldError[], from: number): Answer => ({
    page: partPage({ of, part, typed, errors, at, base: from }),
  })
  const { value, faults } = readPart(of, part, typed, at)
  if (faults.length > 0) return again(errorsOf(of, faults), Number.isInteger(base) ? base : 0)
  const tooMany = part === 'members' && 'length' in value && value.length > MOST_MEMBERS
  if (tooMany) return again([errorAt(of, 'person', w.tooMany, { most: MOST_MEMBERS })], base)
  const { dossier, actor } = of.open
  const outcome = await saveFoundingPart(
    of.site.db,
    { dossier: dossier.id, part, base: Number.isInteger(base) ? base : -1, value },
    { actor, now: new Date() },
  )
  if (outcome.ok) return { to: doneAt(of, part) }
  return again(
    outcome.reasons.map((reason) => refusalSaid(of, part, reason)),
    outcome.reasons.reduce((last, one) => ('version' in one ? one.version : last), 0),
  )
}

/** After a member the list of members, ready for the next; else the founding. */
function doneAt({ language, open }: OpenFounding, part: Part): string {
  const id = open.dossier.id
  return part === 'members'
    ? paths.foundingStep(language, id, 'members')
    : `${paths.founding(language, id)}#data`
}

function readPart(of: OpenFounding, part: Part, typed: Typed, at: number | null): Read<Founding[Part]> {
  if (part === 'identity') return readIdentity(typed)
  if (part === 'organs') return readOrgans(typed)
  if (part === 'rules') return readRules(typed)
  const { members } = of.founding
  if (at !== null && typed.remove === 'yes') return { value: members.filter((_, i) => i !== at), faults: [] }
  const { value: founder, faults } = readFounder(typed)
  const value: readonly Founder[] =
    at === null ? [...members, founder] : members.map((one, i) => (i === at ? founder : one))
  return { value, faults }
}

const FAULT_WORDS: Readonly<Record<EntryFault['kind'], Word>> = {
  'not-a-number': w.notANumber,
  'not-an-amount': w.notAnAmount,
  'too-long': w.tooLong,
  'name-needed': w.nameNeeded,
}

function errorsOf(of: OpenFounding, faults: readonly EntryFault[]): readonly FieldError[] {
  return faults.map(({ field, kind }) => errorAt(of, field, FAULT_WORDS[kind]))
}

function errorAt({ language }: OpenFounding, field: string, word: Word, values = {}): FieldError {
  return { field, message: words(language, word, values) }
}

const FIRST: Readonly<Record<Part, string>> = {
  members: 'person',
  identity: 'name1',
  organs: 'term',
  rules: 'shareValue',
}

function refusalSaid(of: OpenFounding, part: Part, { kind }: FoundingRefusal): FieldError {
  return errorAt(of, FIRST[part], kind === 'changed-meanwhile' ? w.changedMeanwhile : w.mayNotWrite)
}
