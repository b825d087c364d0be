import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from '@protobi/exceljs'
import { normalise } from '../domain/basics/normalise.ts'
import type { MeetingReading } from '../domain/idea/meeting-row.ts'
import { PROJECT_AUDIENCES, SOURCES, VISIBILITIES } from '../domain/project/project.ts'
import type { ImportReport } from '../domain/territory/import-verdicts.ts'
import type { Database } from '../storage/database.ts'
import { readProject } from '../storage/project/reads.ts'
import { replaceShipped } from '../storage/territory/writes.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { COMMUNES, smallAtlas } from '../storage/testing/small-atlas.ts'
import type { ImportInput } from './import-file.ts'
import { importIdeas } from './import-ideas.ts'
import { testCapture } from './testing/capture.ts'
import { circumstances, inputOf } from './testing/import-fixture.ts'
import { undoImport } from './undo-import.ts'

const HEADER = 'key,title,idea,territory,sector,source,visibility,contact,consent\n'
const ROW = `m-1,Miel de montagne,"Des femmes élèvent des abeilles, ensemble",${COMMUNES[0]},agriculture,citizen,public,,\n`
const ARABIC = `m-2,وحدة لفرز النفايات,"نجمع الكرتون والبلاستيك من الأسواق، ثم نبيعه",${COMMUNES[0]},agriculture,cooperative,public,٠٦١٢٣٤٥٦٧٨,نعم\n`

function choices<Id extends string>(ids: readonly Id[]): ReadonlyMap<string, Id> {
  return new Map(ids.map((id) => [normalise(id), id]))
}
const reading: Omit<MeetingReading, 'atlas' | 'meetings'> = {
  sectors: choices(['agriculture']),
  sources: choices(SOURCES),
  visibilities: choices(VISIBILITIES),
  audiences: choices(PROJECT_AUDIENCES),
  yes: new Set(['yes', 'oui', normalise('نعم')]),
  year: 2026,
  now: circumstances.now,
}

function withAtlas(work: (db: Database) => Promise<void>): Promise<void> {
  return withDatabase(async ({ db }) => {
    await db.transaction().execute((trx) => replaceShipped(trx, smallAtlas(), () => undefined))
    await work(db)
  })
}

async function importOf(
  db: Database,
  contents: string | Uint8Array,
  changes: Partial<ImportInput> = {},
): Promise<ImportReport> {
  const options = { publish: true, choices: reading, language: 'ar', consentHash: 'said' } as const
  const input = { ...inputOf(contents, changes), ...options, activities: circumstances.activities }
  const outcome = await importIdeas(db, input, circumstances)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return outcome.value
}

const titleOf = async (db: Database, id: string) => (await readProject(db, id))?.title

test('the ideas of a meeting come in together, with the contacts of those who consented', () =>
  withAtlas(async (db) => {
    const report = await importOf(db, HEADER + ROW + ARABIC)
    assert.deepEqual(report.counts, { rows: 2, new: 2, changed: 0, same: 0, refused: 0 })
    assert.deepEqual(await titleOf(db, 'm-m-2'), { own: 'وحدة لفرز النفايات' })
    const contacts = await db.selectFrom('idea_contact').select(['project_id', 'address']).execute()
    assert.deepEqual(contacts, [{ project_id: 'm-m-2', address: '+212612345678' }])
  }))

test('a sheet may name the meeting where an idea was said; one that is not known is a fault', () =>
  withAtlas(async (db) => {
    const { meeting } = await testCapture(db, { territory: '00' })
    const header = HEADER.replace('\n', ',meeting\n')
    const row = (place: string) => ROW.replace('\n', `,${place}\n`)
    assert.equal((await importOf(db, header + row('nowhere'))).counts.refused, 1)
    assert.equal((await importOf(db, header + row(meeting))).counts.new, 1)
    const links = await db
      .selectFrom('meeting_idea')
      .select(['meeting_id', 'project_id', 'note_id'])
      .execute()
    assert.deepEqual(links, [{ meeting_id: meeting, project_id: 'm-m-1', note_id: null }])
  }))

test('a dry run and a file with one refused row write nothing', () =>
  withAtlas(async (db) => {
    assert.equal((await importOf(db, HEADER + ROW, { dryRun: true })).batch, null)
    const report = await importOf(db, `${HEADER}${ROW}m-3,x,y,Nowhere,magic,someone,public,,\n`)
    assert.equal(report.counts.refused, 1)
    assert.equal(report.batch, null)
    assert.equal(await readProject(db, 'm-m-1'), null)
  }))

test('each fault of a row is named', () =>
  withAtlas(async (db) => {
    const rows = [
      ROW.replace('m-1', 'A B'),
      ROW.replace('m-1', 'k-2').replace('agriculture', 'magic'),
      ROW.replace('m-1', 'k-3').replace(COMMUNES[0], 'Nowhere at all'),
      ROW.replace('m-1', 'k-4').replace(/".*"/, '"court"'),
      ROW.replace('m-1', 'k-5').replace('public,,', 'public,abc,oui'),
      ROW.replace('m-1', 'k-6').replace('public,,', 'public,0612345678,'),
      ROW.replace('m-1', 'k-7'),
      ROW.replace('m-1', 'k-7'),
    ]
    const { verdicts } = await importOf(db, HEADER + rows.join(''))
    const kinds = verdicts.flatMap((one) => (one.verdict === 'refused' ? [one.reason.kind] : []))
    assert.deepEqual(kinds, [
      'bad-key',
      'unknown-choice',
      'unknown-place',
      'too-short',
      'unread-contact',
      'consent-needed',
      'twice-in-file',
    ])
  }))

test('the same file again does nothing; a corrected one changes what it corrects', () =>
  withAtlas(async (db) => {
    const first = await importOf(db, HEADER + ROW + ARABIC)
    assert.equal((await importOf(db, HEADER + ROW + ARABIC)).importedBefore?.batch, first.batch)
    const second = await importOf(db, HEADER + ROW.replace('montagne', 'forêt') + ARABIC)
    assert.deepEqual(second.counts, { rows: 2, new: 0, changed: 1, same: 1, refused: 0 })
    assert.deepEqual(await titleOf(db, 'm-m-1'), { own: 'Miel de forêt' })
  }))

test('an undo restores what was there, in whatever order imports are undone', () =>
  withAtlas(async (db) => {
    const title = (word: string) => HEADER + ROW.replace('montagne', word)
    const batches: number[] = []
    for (const word of ['A', 'B', 'C']) batches.push((await importOf(db, title(`de ${word}`))).batch ?? -1)
    const [one = -1, two = -1, three = -1] = batches
    assert.deepEqual(await titleOf(db, 'm-m-1'), { own: 'Miel de de C' })
    await undoImport(db, two, circumstances)
    assert.deepEqual(await titleOf(db, 'm-m-1'), { own: 'Miel de de C' }, 'C stands over what was undone')
    await undoImport(db, three, circumstances)
    assert.deepEqual(await titleOf(db, 'm-m-1'), { own: 'Miel de de A' }, 'B is undone too: A is below')
    await undoImport(db, one, circumstances)
    assert.equal(await readProject(db, 'm-m-1'), null)
    assert.ok((await importOf(db, title('de A'))).batch !== null, 'and can be imported anew')
  }))

test('a spreadsheet is read like a text file, formulas and dates as they are shown', () =>
  withAtlas(async (db) => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('ideas')
    sheet.addRow(HEADER.trim().split(','))
    sheet.addRow([
      'x-1',
      'Four solaire',
      { formula: 'A2', result: 'Cuire le pain du village ensemble' },
      COMMUNES[0],
      'agriculture',
      'commune',
      'summary',
      '',
      '',
    ])
    sheet.addRow([])
    const bytes = Buffer.from(await book.xlsx.writeBuffer())
    const report = await importOf(db, bytes)
    assert.deepEqual(report.counts, { rows: 1, new: 1, changed: 0, same: 0, refused: 0 })
    assert.deepEqual((await readProject(db, 'm-x-1'))?.summary, { own: 'Cuire le pain du village ensemble' })
  }))

test('an archive that is no spreadsheet is refused, not read', () =>
  withAtlas(async (db) => {
    await assert.rejects(importOf(db, Buffer.from('PK\u0003\u0004 nothing of the kind')), /not-a-spreadsheet/)
  }))
