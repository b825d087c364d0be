/** What may be written in the sheet of a meeting, in every language, and an empty sheet to begin with. */
import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import type { Language, Text } from '../domain/basics/language.ts'
import { normalise } from '../domain/basics/normalise.ts'
import { wordings } from '../domain/basics/own-text.ts'
import { MEETING_COLUMNS, type MeetingReading } from '../domain/idea/meeting-row.ts'
import { PROJECT_AUDIENCES, SOURCES, VISIBILITIES } from '../domain/project/project.ts'
import { openBook, type Sheet } from '../web/simulation-papers/sheet/workbook.ts'
import { VISIBILITY_WORDS } from '../web/idea/words.ts'
import { PROJECT_AUDIENCE_WORDS, SOURCE_WORDS } from '../web/project/words.ts'
import { words } from '../web/words/word.ts'
import { MEETING_COLUMN_WORDS, meetingWords } from './meeting-words.ts'

/** Each id under itself and under its words in every language. */
function choicesOf<Id extends string>(ids: readonly Id[], word: (id: Id) => Text): ReadonlyMap<string, Id> {
  return new Map(
    ids.flatMap((id) => [id, ...wordings(word(id))].map((said) => [normalise(said), id] as const)),
  )
}

export function meetingChoices(
  { sectors }: ActivityCatalogue,
  { year, now }: { readonly year: number; readonly now: Date },
): Omit<MeetingReading, 'atlas'> {
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

const WIDTHS = [18, 34, 60, 26, 22, 22, 18, 18, 10, 22, 12]

/** An XLSX file: the columns, and beside them what each means and what may be written in it. */
export function emptyMeetingSheet(
  language: Language,
  catalogue: ActivityCatalogue,
  now: Date,
): Promise<Buffer> {
  const book = openBook(language, words(language, meetingWords.title), now)
  const options = { frozenRows: 1, frozenColumns: 0, landscape: true }
  const columns = [...MEETING_COLUMNS.required, ...MEETING_COLUMNS.optional]
  const sheet = book.sheet(words(language, meetingWords.title), options)
  sheet.widths(WIDTHS)
  for (const [k, name] of columns.entries()) sheet.text(k + 1, 1, name, 'heading')
  explain(book.sheet(words(language, meetingWords.help), options), language, catalogue)
  return book.write()
}

function explain(sheet: Sheet, language: Language, { sectors }: ActivityCatalogue): void {
  const listed = (texts: readonly Text[]) => texts.map((text) => words(language, text)).join(' | ')
  const allowed: Readonly<Record<string, string>> = {
    sector: listed(sectors.ten.map(({ name }) => name)),
    source: listed(SOURCES.map((id) => SOURCE_WORDS[id])),
    visibility: listed(VISIBILITIES.map((id) => VISIBILITY_WORDS[id].name)),
    audience: listed(PROJECT_AUDIENCES.map((id) => PROJECT_AUDIENCE_WORDS[id])),
  }
  sheet.widths([16, 60, 80])
  const rows = Object.entries(MEETING_COLUMN_WORDS)
  for (const [k, [name, word]] of rows.entries()) {
    sheet.text(1, k + 1, name, 'label')
    sheet.text(2, k + 1, words(language, word), 'wrapped')
    sheet.text(3, k + 1, allowed[name] ?? '', 'wrapped')
  }
}
