import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntryId } from '../domain/contest/entry.ts'
import { NATION, type TerritoryCode } from '../domain/basics/territory-code.ts'
import { packSheet } from '../domain/jury/packed-sheet.ts'
import type { Database } from '../storage/database.ts'
import { listMarkSheets } from '../storage/judging/reads.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { saveMarks } from './save-marks.ts'
import { sendMarks } from './send-marks.ts'
import { testContest } from './testing/contest.ts'
import { putNation } from './testing/dossiers.ts'

const key = (n: number) => String(n).padStart(32, '0')
const pack = (innovation: string, comment = '') =>
  packSheet({ label: 'E-01', marks: { innovation }, comments: { '': comment } })

async function world(db: Database) {
  const now = new Date()
  await putNation(db)
  const name = JSON.stringify({ ar: 'الشرق', fr: 'L’Oriental', en: 'Oriental' })
  const nowhere = { latitude: null, longitude: null, population: null, households: null, kind: null }
  await db
    .insertInto('territory')
    .values({ code: '02' as TerritoryCode, level: 'region', parent: NATION, name, ...nowhere })
    .execute()
  const { contest, entries, jurors } = await testContest(db, { now, entries: 2, jurors: 1 })
  const [{ actor } = assert.fail()] = jurors
  const [entry = assert.fail(), notHers = assert.fail()] = entries.map(({ id }) => id)
  await db
    .insertInto('jury_assignment')
    .values({ contest_id: contest.id, round: 'screening', person_id: actor.person, entry_id: entry, at: now })
    .execute()
  const by = { actor, now }
  const at = { contest: contest.id, entry, round: 'screening' }
  return { at, notHers, by, sheets: () => listMarkSheets(db, contest.id, 'screening') }
}

test('the same key sent twenty times at once is one sheet of version 1, and each is told so', async () => {
  await withDatabase(async ({ db }) => {
    const { at, by, sheets } = await world(db)
    const edit = { ...at, key: key(1), base: 0, text: pack('4') }
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => sendMarks(db, edit, by)))
    for (const verdict of verdicts) assert.deepEqual(verdict, { kind: 'kept', version: 1 })
    assert.deepEqual(
      (await sheets()).map(({ marks, version }) => [marks, version]),
      [[{ innovation: 4 }, 1]],
    )
    const lines = await db.selectFrom('journal').select('id').where('action', '=', 'save-marks').execute()
    assert.equal(lines.length, 1)
  })
})

test('an edit whose answer was lost gets its own word again, though another device has saved since', async () => {
  await withDatabase(async ({ db }) => {
    const { at, by, sheets } = await world(db)
    const mine = { ...at, key: key(1), base: 0, text: pack('4') }
    assert.deepEqual(await sendMarks(db, mine, by), { kind: 'kept', version: 1 })
    const elsewhere = { ...at, version: 1, marks: { innovation: '2' }, comments: {} }
    assert.ok((await saveMarks(db, elsewhere, by)).ok)
    assert.deepEqual(await sendMarks(db, mine, by), { kind: 'kept', version: 1 })
    assert.deepEqual((await sheets())[0]?.marks, { innovation: 2 }, 'nothing is run over')
    const late = { ...at, key: key(2), base: 1, text: pack('5') }
    assert.deepEqual(await sendMarks(db, late, by), { kind: 'refused', reason: 'changed-meanwhile' })
    assert.deepEqual(await sendMarks(db, { ...late, base: 2 }, by), { kind: 'kept', version: 3 })
    assert.deepEqual((await sheets())[0]?.marks, { innovation: 5 })
  })
})

test('what cannot be taken is refused with its reason, and nothing is kept', async () => {
  await withDatabase(async ({ db }) => {
    const { at, notHers, by, sheets } = await world(db)
    const edit = { ...at, key: key(1), base: 0, text: pack('4') }
    const reasonOf = async (wrong: Partial<typeof edit>) => {
      const verdict = await sendMarks(db, { ...edit, ...wrong }, by)
      return verdict.kind === 'refused' ? verdict.reason : verdict.kind
    }
    assert.equal(await reasonOf({ key: 'short' }), 'key-malformed')
    assert.equal(await reasonOf({ text: '[]' }), 'not-a-sheet')
    assert.equal(await reasonOf({ text: pack('9') }), 'mark-unread')
    assert.equal(await reasonOf({ text: pack('4', 'x'.repeat(1_001)) }), 'comment-long')
    assert.equal(await reasonOf({ entry: notHers }), 'no-such-entry')
    assert.equal(await reasonOf({ entry: 'zzzzzzzzzzzzzzzz' as EntryId }), 'no-such-entry')
    assert.equal(await reasonOf({ entry: '../../etc' as EntryId }), 'no-such-entry')
    assert.equal(await reasonOf({ contest: 'zzzzzzzzzz' }), 'no-such-entry')
    assert.equal(await reasonOf({ round: 'final' }), 'no-such-entry')
    assert.deepEqual(await sheets(), [])
    assert.deepEqual(await db.selectFrom('mark_edit').selectAll().execute(), [])
  })
})

test('when the jury deliberates it is said; what was received before keeps its word', async () => {
  await withDatabase(async ({ db }) => {
    const { at, by } = await world(db)
    const edit = { ...at, key: key(1), base: 0, text: pack('4') }
    assert.equal((await sendMarks(db, edit, by)).kind, 'kept')
    await db
      .insertInto('round_decision')
      .values({
        ...{ contest_id: at.contest, round: 'screening', computed: '[]', decided: '[]', departures: '[]' },
        ...{ minutes: '', decided_at: null, opened_at: new Date() },
      })
      .execute()
    const after = { ...edit, key: key(2), base: 1, text: pack('5') }
    assert.deepEqual(await sendMarks(db, after, by), { kind: 'refused', reason: 'round-over' })
    assert.deepEqual(await sendMarks(db, edit, by), { kind: 'kept', version: 1 })
  })
})
