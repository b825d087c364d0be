/** An empty sheet of a meeting, with what may be written in it. */
import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import type { Language, Text } from '../domain/basics/language.ts'
import { MEETING_COLUMNS } from '../domain/idea/meeting-row.ts'
import { PROJECT_AUDIENCES, SOURCES, VISIBILITIES } from '../domain/project/project.ts'
import { openBook, type Sheet } from '../web/simulation-papers/sheet/workbook.ts'
import { VISIBILITY_WORDS } from '../web/idea/words.ts'
import { PROJECT_AUDIENCE_WORDS, SOURCE_WORDS } from '../web/project/words.ts'
import { words } from '../web/words/word.ts'
import { MEETING_COLUMN_WORDS, meetingWords } from './meeting-words.ts'

const WIDTHS = [18, 34, 60, 26, 22, 22, 18, 18, 10, 22, 12, 22]

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
