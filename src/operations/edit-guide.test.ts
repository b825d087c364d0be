import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { Doer } from '../domain/office/permissions.ts'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import type { Partner } from '../domain/partner/partner.ts'
import type { Programme } from '../domain/programme/programme.ts'
import { bankVersion } from '../storage/bank/reads.ts'
import type { Database } from '../storage/database.ts'
import { readJournal } from '../storage/journal/reads.ts'
import { readLatest, readRevisions } from '../storage/office/guide.ts'
import { replaceShippedPartners } from '../storage/partner/writes.ts'
import { readEveryPartner, readPartners } from '../storage/partner/reads.ts'
import { readProgrammes } from '../storage/programme/reads.ts'
import { replaceShippedProgrammes } from '../storage/programme/writes.ts'
import { readPartnerFiles } from '../storage/reference/partner-files.ts'
import { readProgrammeFiles } from '../storage/reference/programme-files.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { addToGuide, editGuide, type GuideEntry, undoRevision } from './edit-guide.ts'
import { signedInPerson } from './testing/people.ts'

const now = new Date('2026-11-22T10:00:00Z')
const terminal = 'terminal:test' as const
const data = join(import.meta.dirname, '../../data')
const programmes = readProgrammeFiles(data)
const partners = readPartnerFiles(data)
const sectors = new Set([...programmes, ...partners].flatMap((entry) => entry.sectors))
const forsa = named(programmes, 'forsa')
const someone = named(partners, partners.find(({ territories }) => territories.join() === '00')?.id ?? '')

function named<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id)
  assert.ok(found)
  return found
}

function withGuide(work: (db: Database) => Promise<void>): Promise<void> {
  return withDatabase(async ({ db }) => {
    await db.transaction().execute(async (trx) => {
      await replaceShippedProgrammes(trx, [forsa], now)
      await replaceShippedPartners(trx, [someone], now)
      const name = JSON.stringify({ ar: 'م', fr: 'p', en: 'p' })
      await sql`insert into territory (code, level, name, parent)
        values ('00', 'nation', ${name}, null), ('02', 'region', ${name}, '00')`.execute(trx)
    })
    await work(db)
  })
}

const circumstances = (doer: Doer) => ({ now, doer, sectors })
const programme = (change: Partial<Programme>): GuideEntry => ({
  kind: 'programme',
  content: { ...forsa, ...change },
})
const reasons = (outcome: { ok: boolean; reasons?: readonly { kind: string }[] }) =>
  outcome.ok ? [] : outcome.reasons?.map(({ kind }) => kind)

test('a revision is seen over what ships, is found by its words, tells the web, and has one line in the journal', () =>
  withGuide(async (db) => {
    const before = await bankVersion(db)
    const content = { ...forsa.name, fr: 'Zanzibar pour tous' }
    const outcome = await editGuide(db, programme({ name: content }), 0, circumstances(terminal))
    assert.ok(outcome.ok)
    assert.equal((await readProgrammes(db))[0]?.name.fr, 'Zanzibar pour tous')
    assert.ok((await bankVersion(db)) > before)
    const documents = await db.selectFrom('search_document').select(['kind', 'ref', 'title']).execute()
    assert.deepEqual(documents, [{ kind: 'programme', ref: 'forsa', title: content }])
    const lines = await readJournal(db, { subject: 'programme:forsa', limit: 9 })
    assert.deepEqual(
      lines.map(({ actor, action, detail }) => ({ actor, action, detail })),
      [
        {
          actor: terminal,
          action: 'revise-programme',
          detail: { version: outcome.value.batch, over: 0 },
        },
      ],
    )
  }))

test('of two who edited the same version the second is told, and writes nothing', () =>
  withGuide(async (db) => {
    const both = await Promise.all([
      editGuide(db, programme({ standing: 'open' }), 0, circumstances(terminal)),
      editGuide(db, programme({ standing: 'closed' }), 0, circumstances(terminal)),
    ])
    assert.deepEqual(
      both.flatMap((outcome) => reasons(outcome) ?? []),
      ['changed-meanwhile'],
    )
    assert.equal((await readRevisions(db, 'programme', 'forsa')).length, 1)
  }))

test('what changes nothing, what a data file could not hold, and what is not there is refused', () =>
  withGuide(async (db) => {
    const tried = async (entry: GuideEntry) => reasons(await editGuide(db, entry, 0, circumstances(terminal)))
    assert.deepEqual(await tried(programme({})), ['nothing-changed'])
    assert.deepEqual(await tried(programme({ criteria: [] })), ['faulty'])
    const figure = { ...forsa.summary, fr: 'Jusqu’à 987 654 dirhams.' }
    assert.deepEqual(await tried(programme({ summary: figure })), ['faulty'], 'a figure that no rule carries')
    assert.deepEqual(await tried(programme({ id: 'nowhere' })), ['no-such-entry'])
    assert.deepEqual(await readProgrammes(db), [forsa])
    assert.deepEqual(await readJournal(db, { subject: null, limit: 9 }), [])
  }))

test('only editors and administrators of the whole country write, by the roles they hold at that moment', () =>
  withGuide(async (db) => {
    const of = async (role: 'editor' | 'administrator' | 'delegate' | 'reader', territory: string) =>
      (await signedInPerson(db, { grants: [{ role, territory }] })).actor
    const entry = programme({ standing: 'closed' })
    for (const actor of [await of('editor', '02'), await of('delegate', '00'), await of('reader', '00')]) {
      assert.deepEqual(reasons(await editGuide(db, entry, 0, circumstances(actor))), ['no-such-entry'])
      const added = programme({ id: 'another' })
      assert.deepEqual(reasons(await addToGuide(db, added, circumstances(actor))), ['no-such-entry'])
    }
    const editor = await of('editor', '00')
    await db.deleteFrom('role_grant').where('person_id', '=', editor.person).execute()
    assert.deepEqual(reasons(await editGuide(db, entry, 0, circumstances(editor))), ['no-such-entry'])
    const outcome = await editGuide(db, entry, 0, circumstances(await of('administrator', '00')))
    assert.ok(outcome.ok)
    const undone = await undoRevision(
      db,
      { kind: 'programme', id: 'forsa', batch: outcome.value.batch },
      { now, doer: await of('reader', '00') },
    )
    assert.deepEqual(reasons(undone), ['no-such-entry'])
  }))

test('only the version that stands is undone, and what ships never', () =>
  withGuide(async (db) => {
    const undo = (batch: number) =>
      undoRevision(db, { kind: 'programme', id: 'forsa', batch }, { now, doer: terminal })
    assert.deepEqual(reasons(await undo(0)), ['nothing-to-undo'])
    const first = await editGuide(db, programme({ standing: 'open' }), 0, circumstances(terminal))
    assert.ok(first.ok)
    const { batch } = first.value
    const second = await editGuide(db, programme({ standing: 'closed' }), batch, circumstances(terminal))
    assert.ok(second.ok)
    assert.deepEqual(reasons(await undo(batch)), ['changed-meanwhile'])
    const both = await Promise.all([undo(second.value.batch), undo(second.value.batch)])
    assert.deepEqual(
      both.flatMap((outcome) => reasons(outcome) ?? []),
      ['changed-meanwhile'],
    )
    assert.equal((await readProgrammes(db))[0]?.standing, 'open')
    const [latest, earlier] = await readRevisions(db, 'programme', 'forsa')
    assert.ok(latest?.undoneAt !== null && earlier?.undoneAt === null)
  }))

test('a partner is added, found, never twice, and undone without a trace on the site', () =>
  withGuide(async (db) => {
    const entry: GuideEntry = { kind: 'partner', content: { ...someone, id: 'new-one' } }
    const outcome = await addToGuide(db, entry, circumstances(terminal))
    assert.ok(outcome.ok)
    assert.equal((await readPartners(db)).length, 2)
    assert.deepEqual(reasons(await addToGuide(db, entry, circumstances(terminal))), ['already-there'])
    const { batch } = outcome.value
    const undone = await undoRevision(db, { kind: 'partner', id: 'new-one', batch }, { now, doer: terminal })
    assert.deepEqual(undone, { ok: true, value: { left: false } })
    assert.deepEqual(await readPartners(db), [someone])
    assert.deepEqual(await db.selectFrom('search_document').select('ref').execute(), [])
    const lines = await readJournal(db, { subject: 'partner:new-one', limit: 9 })
    assert.deepEqual(
      lines.map(({ action }) => action),
      ['undo-revision', 'add-partner'],
    )
  }))

test('a partner that helps no more is not read nor found, until that is undone', () =>
  withGuide(async (db) => {
    const entry: GuideEntry = { kind: 'partner', content: { ...someone, ended: true } }
    const outcome = await editGuide(db, entry, 0, circumstances(terminal))
    assert.ok(outcome.ok)
    assert.deepEqual(await readPartners(db), [])
    assert.deepEqual(await readEveryPartner(db), [entry.content])
    assert.deepEqual(await db.selectFrom('search_document').select('ref').execute(), [])
    const { batch } = outcome.value
    await undoRevision(db, { kind: 'partner', id: someone.id, batch }, { now, doer: terminal })
    assert.deepEqual(await readPartners(db), [someone])
    assert.deepEqual(await db.selectFrom('search_document').select('ref').execute(), [{ ref: someone.id }])
  }))

test('a partner without a role, a place or an offer, or who funds without money, is refused', () =>
  withGuide(async (db) => {
    const tried = async (change: Partial<Partner>) => {
      const entry: GuideEntry = { kind: 'partner', content: { ...someone, id: 'new-one', ...change } }
      const outcome = await addToGuide(db, entry, circumstances(terminal))
      return outcome.ok ? [] : outcome.reasons.map((one) => (one.kind === 'faulty' ? one.path : one.kind))
    }
    const coached = someone.offers.filter(({ kind }) => kind !== 'money')
    assert.deepEqual(await tried({ roles: [], territories: [] }), ['roles', 'territories'])
    assert.deepEqual(await tried({ roles: ['support'], offers: [], needs: [] }), ['offers'])
    assert.deepEqual((await tried({ roles: ['funding'], offers: coached })).slice(-1), ['offers'])
    assert.deepEqual(await tried({ sectors: ['no-such-sector'] }), ['sectors'])
    assert.deepEqual(await tried({ territories: ['09' as TerritoryCode] }), ['territories'])
  }))

test('whatever is revised and undone in whatever order, what is seen is the last version that stands', () =>
  withGuide(async (db) => {
    const standings = ['open', 'calls', 'closed', 'unknown'] as const
    const step = fc.oneof(fc.constantFrom(...standings), fc.constant('undo' as const))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const standing: Programme[] = [forsa]
        const take = async (one: (typeof standings)[number] | 'undo') => {
          const latest = await readLatest(db, 'programme', 'forsa')
          const batch = latest?.batch ?? -1
          if (one === 'undo') {
            const asked = { kind: 'programme', id: 'forsa', batch } as const
            const outcome = await undoRevision(db, asked, { now, doer: terminal })
            assert.equal(outcome.ok, standing.length > 1)
            if (outcome.ok) standing.pop()
          } else {
            const content = { ...forsa, standing: one }
            const entry: GuideEntry = { kind: 'programme', content }
            const outcome = await editGuide(db, entry, batch, circumstances(terminal))
            assert.equal(outcome.ok, standing.at(-1)?.standing !== one)
            if (outcome.ok) standing.push(content)
          }
          assert.deepEqual(await readProgrammes(db), [standing.at(-1)])
        }
        for (const one of steps) await take(one)
        while (standing.length > 1) await take('undo')
        assert.deepEqual(await readProgrammes(db), [forsa], 'and at the end what ships')
      }),
      { numRuns: 25 },
    )
  }))
