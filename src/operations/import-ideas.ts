import { isDeepStrictEqual } from 'node:util'
import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import type { Language } from '../domain/basics/language.ts'
import type { Outcome } from '../domain/basics/outcome.ts'
import { contains, NATION, type TerritoryCode } from '../domain/basics/territory-code.ts'
import {
  MEETING_COLUMNS,
  type MeetingIdea,
  type MeetingReading,
  readMeetingRow,
} from '../domain/idea/meeting-row.ts'
import { isShown } from '../domain/meeting/meeting.ts'
import type { Project } from '../domain/project/project.ts'
import type { RowOutcome } from '../domain/territory/import/cells.ts'
import type { FileRefusal, ImportReport } from '../domain/territory/import-verdicts.ts'
import { normalise } from '../domain/basics/normalise.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import { insertMeetingIdea } from '../storage/capture/writes.ts'
import { listMeetings } from '../storage/meeting/reads.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { deleteContact, insertContact } from '../storage/idea/writes.ts'
import { type CsvRow, csvRows } from '../storage/imports/csv-rows.ts'
import type { OperatorFile } from '../storage/imports/operator-file.ts'
import { isSpreadsheet, spreadsheetRows } from '../storage/imports/spreadsheet-rows.ts'
import { keepBefore, updateIdea } from '../storage/project/import-writes.ts'
import { readProject } from '../storage/project/reads.ts'
import { insertProject } from '../storage/project/writes.ts'
import { readAtlasWithin } from '../storage/territory/reads.ts'
import { type ImportCircumstances, type ImportInput, importFile, type ReadRow } from './import-file.ts'
import { indexProject } from './index-project.ts'
import { projectNames } from './project-names.ts'

export type IdeasImport = ImportInput & {
  /** Show the ideas at once: whoever enters them has read them. Else they wait for a moderator. */
  readonly publish: boolean
  /** The only territories whose ideas may be in the sheet; absent: all. */
  readonly within?: readonly TerritoryCode[]
  /** Everything of the reading but the territories and meetings, which the database has. */
  readonly choices: Omit<MeetingReading, 'atlas' | 'meetings'>
  /** In which authors are answered, and SHA-256 of the words of consent read out to them. */
  readonly language: Language
  readonly consentHash: string
  readonly activities: ActivityCatalogue
}

/** What a sheet can change of an idea. */
function told({ title, summary, territory, sector, source, audiences, visibility, year }: Project) {
  return { title, summary, territory, sector, source, audiences, visibility, year }
}

/**
 * The ideas of a meeting from a sheet (CSV or XLSX, `MEETING_COLUMNS`), by their `key`: a key that is known is the same
 * idea, changed or not. See `importFile` for verdicts, dry run and undo.
 */
export function importIdeas(
  db: Database,
  input: IdeasImport,
  circumstances: ImportCircumstances,
): Promise<Outcome<ImportReport, FileRefusal>> {
  return importFile<MeetingIdea>(db, 'ideas', input, circumstances, async (trx) => {
    const meetings = new Map((await listMeetings(trx)).filter(isShown).map(({ id }) => [normalise(id), id]))
    const reading = { ...input.choices, atlas: await readAtlasWithin(trx), meetings }
    return {
      rows: (file, _bytes, said) => meetingRows(file, said, reading, input.within ?? [NATION]),
      keyOf: ({ project }) => project.id,
      compare: async ({ project }) => {
        const standing = await readProject(trx, project.id)
        if (standing === null) return 'new'
        return isDeepStrictEqual(told(standing), told(project)) ? 'same' : 'changed'
      },
      write: async (rows, batch) => {
        for (const row of rows) await writeIdea(trx, row, batch, input, circumstances.now)
      },
      announce: () => bumpBankVersion(trx),
    }
  })
}

async function* meetingRows(
  file: OperatorFile,
  said: (bytes: number) => void,
  reading: MeetingReading,
  allowed: readonly TerritoryCode[],
): AsyncGenerator<ReadRow<MeetingIdea>> {
  const rows: AsyncIterable<CsvRow> = isSpreadsheet(file)
    ? spreadsheetRows(file, MEETING_COLUMNS)
    : csvRows(file, MEETING_COLUMNS, said)
  for await (const { line, cells, found, expected } of rows)
    yield cells === null
      ? { line, outcome: { ok: false, reason: { kind: 'cell-count', expected, found } } }
      : { line, outcome: inside(readMeetingRow(cells, reading), allowed) }
}

function inside(read: RowOutcome<MeetingIdea>, allowed: readonly TerritoryCode[]): RowOutcome<MeetingIdea> {
  if (!read.ok) return read
  const { territory } = read.row.project
  if (allowed.some((own) => contains(own, territory))) return read
  return { ok: false, reason: { kind: 'not-your-territory', code: territory } }
}

async function writeIdea(
  trx: Transaction,
  { project, contact, meeting }: MeetingIdea,
  batch: number,
  { publish, language, consentHash, activities }: IdeasImport,
  now: Date,
): Promise<void> {
  const written: Project = { ...project, publication: publish ? 'published' : 'waiting' }
  if (!(await insertProject(trx, written, batch))) {
    await keepBefore(trx, project.id, batch)
    await updateIdea(trx, written)
  }
  await indexProject(trx, written, await projectNames(trx, activities, written))
  if (meeting !== null) await insertMeetingIdea(trx, { meeting, project: project.id, note: null, at: now })
  if (contact === null) return
  await deleteContact(trx, project.id)
  await insertContact(trx, project.id, { contact, consent: { wordsHash: consentHash }, language }, now)
}
