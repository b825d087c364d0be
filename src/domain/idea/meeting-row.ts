/** A row of the sheet on which an agent writes the ideas of a meeting: one idea, in words and letters as said there. */
import { normalise } from '../basics/normalise.ts'
import {
  EMPTY_LIFE,
  type Project,
  type ProjectAudience,
  type Source,
  type Visibility,
} from '../project/project.ts'
import type { Atlas } from '../territory/atlas.ts'
import {
  type Cells,
  readRow,
  refuse,
  type RowOutcome,
  text,
  textOrNull,
  yearOrNull,
} from '../territory/import/cells.ts'
import { type Contact, readContact } from '../person/contact.ts'
import { LENGTHS } from './idea.ts'
import { tidy, tidyLine } from './tidy.ts'
import { readTerritory } from './typed-territory.ts'

/** `key`: the agent's own reference of the row, once in the whole bank: `dakhla-2026-017`. */
export const MEETING_COLUMNS = {
  required: ['key', 'title', 'idea', 'territory', 'sector', 'source', 'visibility'],
  optional: ['audience', 'year', 'contact', 'consent', 'meeting'],
} as const

/** What may be written in a cell of a closed list: its normalised words in every language, to its id. */
export type Choices<Id extends string> = ReadonlyMap<string, Id>
export type MeetingReading = {
  readonly atlas: Atlas
  readonly sectors: Choices<string>
  readonly sources: Choices<Source>
  readonly visibilities: Choices<Visibility>
  readonly audiences: Choices<ProjectAudience>
  readonly yes: ReadonlySet<string>
  /** ids of the meetings that are known, as they stand in the address of their page */
  readonly meetings: Choices<string>
  /** The legal year of the import, for rows that name none. */
  readonly year: number
  readonly now: Date
}

export type MeetingIdea = {
  readonly project: Project
  readonly contact: Contact | null
  /** where it was said; null: the sheet does not name it */
  readonly meeting: string | null
}

const MOST_SHOWN = 80

export function readMeetingRow(cells: Cells, reading: MeetingReading): RowOutcome<MeetingIdea> {
  return readRow(() => {
    const audience = (textOrNull(cells, 'audience') ?? '').split(/[,،;]/).filter((word) => word.trim() !== '')
    const project: Project = {
      id: `m-${keyOf(cells)}`,
      stage: 'idea',
      source: choice(cells, 'source', reading.sources),
      territory: territoryOf(cells, reading.atlas),
      sector: choice(cells, 'sector', reading.sectors),
      activity: null,
      model: null,
      simulation: null,
      audiences: [...new Set(audience.map((word) => chosen(word, 'audience', reading.audiences)))].sort(),
      year: yearOrNull(cells, 'year') ?? reading.year,
      title: { own: long(tidyLine(text(cells, 'title')), 'title', LENGTHS.title) },
      summary: { own: long(tidy(text(cells, 'idea')), 'idea', LENGTHS.idea) },
      life: EMPTY_LIFE,
      sample: false,
      visibility: choice(cells, 'visibility', reading.visibilities),
      publication: 'waiting',
      createdAt: reading.now,
    }
    const meeting = textOrNull(cells, 'meeting') === null ? null : choice(cells, 'meeting', reading.meetings)
    return { project, contact: contactOf(cells, reading.yes), meeting }
  })
}

function keyOf(cells: Cells): string {
  const key = text(cells, 'key')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) || key.length < 3 || key.length > 60)
    refuse({ kind: 'bad-key', typed: key.slice(0, MOST_SHOWN) })
  return key
}

function long(words: string, column: string, { least, most }: { least: number; most: number }): string {
  if (words.length < least) refuse({ kind: 'too-short', column, least })
  if (words.length > most) refuse({ kind: 'too-long', column, most })
  return words
}

function choice<Id extends string>(cells: Cells, column: string, choices: Choices<Id>): Id {
  return chosen(text(cells, column), column, choices)
}

function chosen<Id extends string>(typed: string, column: string, choices: Choices<Id>): Id {
  const known = [...new Set(choices.values())].join(', ')
  return (
    choices.get(normalise(typed)) ??
    refuse({ kind: 'unknown-choice', column, typed: typed.slice(0, MOST_SHOWN), known })
  )
}

function territoryOf(cells: Cells, atlas: Atlas) {
  const typed = text(cells, 'territory')
  const read = readTerritory(atlas, typed)
  if (read.ok) return read.value
  const [fault] = read.reasons
  if (fault?.kind === 'territory-several')
    refuse({ kind: 'several-places', typed: typed.slice(0, MOST_SHOWN), codes: fault.codes.join(', ') })
  return refuse({ kind: 'unknown-place', typed: typed.slice(0, MOST_SHOWN) })
}

/** A contact is kept only with the consent of its owner, given at the meeting. */
function contactOf(cells: Cells, yes: ReadonlySet<string>): Contact | null {
  const typed = textOrNull(cells, 'contact')
  if (typed === null) return null
  const read = readContact(typed)
  if (!read.ok) return refuse({ kind: 'unread-contact', typed: typed.slice(0, MOST_SHOWN) })
  if (!yes.has(normalise(textOrNull(cells, 'consent') ?? ''))) refuse({ kind: 'consent-needed' })
  return read.value
}
