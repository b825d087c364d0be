/** What may be written in the sheet of a meeting, in every language. */
import type { ActivityCatalogue } from '../../domain/activity/activity.ts'
import type { Text } from '../../domain/basics/language.ts'
import { normalise } from '../../domain/basics/normalise.ts'
import { wordings } from '../../domain/basics/own-text.ts'
import type { MeetingReading } from '../../domain/idea/meeting-row.ts'
import { PROJECT_AUDIENCES, SOURCES, VISIBILITIES } from '../../domain/project/project.ts'
import { PROJECT_AUDIENCE_WORDS, SOURCE_WORDS } from '../project/words.ts'
import { VISIBILITY_WORDS } from './words.ts'

/** Each id under itself and under its words in every language. */
function choicesOf<Id extends string>(ids: readonly Id[], word: (id: Id) => Text): ReadonlyMap<string, Id> {
  return new Map(
    ids.flatMap((id) => [id, ...wordings(word(id))].map((said) => [normalise(said), id] as const)),
  )
}

export function meetingChoices(
  { sectors }: ActivityCatalogue,
  { year, now }: { readonly year: number; readonly now: Date },
): Omit<MeetingReading, 'atlas' | 'meetings'> {
  const names = new Map(sectors.ten.map(({ id, name }) => [id, name]))
  return {
    sectors: choicesOf([...names.keys()], (id) => names.get(id) ?? { ar: id, fr: id, en: id }),
    sources: choicesOf(SOURCES, (id) => SOURCE_WORDS[id]),
    visibilities: choicesOf(VISIBILITIES, (id) => VISIBILITY_WORDS[id].name),
    audiences: choicesOf(PROJECT_AUDIENCES, (id) => PROJECT_AUDIENCE_WORDS[id]),
    yes: new Set(['yes', 'oui', 'نعم', 'ايه', 'x', '1'].map(normalise)),
    year,
    now,
  }
}
