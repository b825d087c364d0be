/** What an adviser helps with: said by herself, or by a delegate of one of her territories. */
import { HELP_SUBJECTS } from '../domain/accompaniment/help.ts'
import { isLanguage } from '../domain/basics/language.ts'
import { westernDigits } from '../domain/basics/number-reading.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type Actor, type Grant, holds, scopeOf } from '../domain/person/actor.ts'
import { parsePersonId } from '../domain/person/person.ts'
import { putAdviserProfile } from '../storage/accompaniment/writes.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { readGrants } from '../storage/person/reads.ts'

export type TypedProfile = {
  readonly person: string
  readonly subjects: readonly string[]
  readonly languages: readonly string[]
  readonly capacity: string
}
export type ProfileRefusal =
  | { readonly kind: 'no-such-adviser' }
  | { readonly kind: 'subjects-missing' | 'languages-missing' | 'capacity-wrong' }

const MOST_CASES = 200

/** Who has no adviser's role has no profile. */
export function mayEditProfile(actor: Actor, person: string, grants: readonly Grant[]): boolean {
  const own = grants.filter(({ role }) => role === 'adviser')
  if (actor.person === person) return scopeOf(actor, ['adviser']).length > 0
  return own.some(({ territory }) => holds(actor, ['delegate'], territory))
}

export async function saveHelpProfile(
  db: Database,
  typed: TypedProfile,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<Outcome<null, ProfileRefusal>> {
  const person = parsePersonId(typed.person)
  if (person === null) return refused<ProfileRefusal>({ kind: 'no-such-adviser' })
  return db.transaction().execute(async (trx) => {
    if (!mayEditProfile(actor, person, await readGrants(trx, person)))
      return refused<ProfileRefusal>({ kind: 'no-such-adviser' })
    const wrong: ProfileRefusal[] = []
    const subjects = HELP_SUBJECTS.filter((one) => typed.subjects.includes(one))
    const languages = [...new Set(typed.languages.filter(isLanguage))]
    const digits = westernDigits(typed.capacity.trim())
    const capacity = /^\d{1,3}$/.test(digits) ? Number(digits) : -1
    if (subjects.length === 0) wrong.push({ kind: 'subjects-missing' })
    if (languages.length === 0) wrong.push({ kind: 'languages-missing' })
    if (capacity < 0 || capacity > MOST_CASES) wrong.push({ kind: 'capacity-wrong' })
    if (wrong.length > 0) return refused(...wrong)
    await putAdviserProfile(trx, person, { subjects, languages, capacity }, { by: actor.person, at: now })
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'save-help-profile',
      subject: `person:${person}`,
      detail: { subjects, languages, capacity },
    })
    return accepted(null)
  })
}
