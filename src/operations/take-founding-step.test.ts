import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TerritoryCode } from '../domain/basics/territory-code.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import { GOOD } from '../domain/founding/testing.ts'
import type { StepId, StepWord } from '../domain/founding/steps.ts'
import { parseCivilDate } from '../domain/law/clear-periods.ts'
import { EMPTY_LIFE } from '../domain/project/project.ts'
import type { Database } from '../storage/database.ts'
import { readFounding, readStepEvents } from '../storage/founding/reads.ts'
import { readJournal } from '../storage/journal/reads.ts'
import { readProject } from '../storage/project/reads.ts'
import { insertProject } from '../storage/project/writes.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { saveFoundingPart } from './save-founding-part.ts'
import { takeFoundingStep } from './take-founding-step.ts'
import { type SignedIn, signedInPerson } from './testing/people.ts'

const NOW = new Date('2027-03-01T10:00:00Z')
const DOSSIER = 'founding00000001' as DossierId

async function withFounders(
  work: (db: Database, people: Record<'owner' | 'reader' | 'stranger', SignedIn>) => Promise<void>,
): Promise<void> {
  await withDatabase(async ({ db }) => {
    const name = JSON.stringify({ ar: 'المغرب', fr: 'Maroc', en: 'Morocco' })
    const code = '00' as TerritoryCode
    const nowhere = {
      parent: null,
      latitude: null,
      longitude: null,
      population: null,
      households: null,
      kind: null,
    }
    await db
      .insertInto('territory')
      .values({ code, level: 'nation', name, ...nowhere })
      .execute()
    await db.transaction().execute(async (trx) => {
      const project = {
        id: '0123456789',
        stage: 'project' as const,
        source: 'citizen' as const,
        territory: code,
        sector: 'agriculture',
        activity: null,
        model: null,
        simulation: null,
        audiences: [],
        year: 2026,
        title: { own: 'اللوز' },
        summary: null,
        life: EMPTY_LIFE,
        sample: false,
        visibility: 'public' as const,
        publication: 'waiting' as const,
        createdAt: NOW,
      }
      await insertProject(trx, project, null)
      await trx
        .insertInto('dossier')
        .values({ id: DOSSIER, project_id: project.id, language: 'ar', created_at: NOW })
        .execute()
    })
    const [owner, reader, stranger] = [
      await signedInPerson(db),
      await signedInPerson(db),
      await signedInPerson(db),
    ]
    for (const [one, role] of [
      [owner, 'owner'],
      [reader, 'reader'],
    ] as const)
      await db
        .insertInto('dossier_member')
        .values({ dossier_id: DOSSIER, person_id: one.actor.person, role, joined_at: NOW })
        .execute()
    await work(db, { owner, reader, stranger })
  })
}

const take = (db: Database, who: SignedIn, step: StepId, word: StepWord, on: string | null, note = '') =>
  takeFoundingStep(
    db,
    { dossier: DOSSIER, step, word, on: on === null ? null : parseCivilDate(on), note },
    { actor: who.actor, now: NOW },
  )
const stageOf = async (db: Database) => (await readProject(db, '0123456789'))?.stage

test('the record follows the founding: founding at the first step, running with its registration, and back when that is undone', () =>
  withFounders(async (db, { owner }) => {
    assert.ok((await take(db, owner, 'name', 'begun', '2027-02-01')).ok)
    assert.equal(await stageOf(db), 'project')
    for (const step of ['name', 'statutes', 'bank', 'authority'] as const)
      assert.ok((await take(db, owner, step, 'done', '2027-02-10')).ok, step)
    assert.equal(await stageOf(db), 'founding')
    assert.ok(!(await take(db, owner, 'registration', 'done', '2027-02-20')).ok, 'without a number')
    assert.ok((await take(db, owner, 'registration', 'done', '2027-02-20', '12/2027')).ok)
    assert.equal(await stageOf(db), 'running')
    assert.ok((await take(db, owner, 'registration', 'undone', null)).ok)
    assert.equal(await stageOf(db), 'founding')
    const events = await readStepEvents(db, DOSSIER)
    assert.equal(events.length, 7, 'what was undone is still in the history')
    const lines = await readJournal(db, { subject: `dossier:${DOSSIER}`, limit: 20 })
    assert.equal(lines.length, 7)
  }))

test('a reader writes nothing, and a stranger learns of no dossier', () =>
  withFounders(async (db, { reader, stranger }) => {
    const kinds = async (who: SignedIn) => {
      const outcome = await take(db, who, 'name', 'done', '2027-02-01')
      return outcome.ok ? [] : outcome.reasons.map(({ kind }) => kind)
    }
    assert.deepEqual(await kinds(reader), ['may-not-write'])
    assert.deepEqual(await kinds(stranger), ['no-such-dossier'])
    assert.equal((await readStepEvents(db, DOSSIER)).length, 0)
  }))

test('a part is kept version by version; one made from an older version is refused, never written over another', () =>
  withFounders(async (db, { owner, reader }) => {
    const by = { actor: owner.actor, now: NOW }
    const save = (base: number, members: typeof GOOD.members) =>
      saveFoundingPart(db, { dossier: DOSSIER, part: 'members', base, value: members }, by)
    assert.deepEqual(await save(0, GOOD.members.slice(0, 1)), { ok: true, value: { version: 1 } })
    assert.deepEqual(
      await save(0, GOOD.members.slice(0, 1)),
      { ok: true, value: { version: 1 } },
      'sent twice',
    )
    assert.deepEqual(await save(1, GOOD.members), { ok: true, value: { version: 2 } })
    assert.deepEqual(await save(1, []), { ok: false, reasons: [{ kind: 'changed-meanwhile', version: 2 }] })
    const kept = await readFounding(db, DOSSIER)
    assert.deepEqual(kept.data.members, GOOD.members)
    assert.deepEqual(kept.versions, { members: 2, identity: 0, organs: 0, rules: 0 })
    const asReader = await saveFoundingPart(
      db,
      { dossier: DOSSIER, part: 'rules', base: 0, value: GOOD.rules },
      { actor: reader.actor, now: NOW },
    )
    assert.equal(asReader.ok, false)
  }))

test('of two writers at once one is kept and one is told', () =>
  withFounders(async (db, { owner }) => {
    const tries = Array.from({ length: 8 }, (_, i) =>
      saveFoundingPart(
        db,
        { dossier: DOSSIER, part: 'rules', base: 0, value: { ...GOOD.rules, liability: i } },
        { actor: owner.actor, now: NOW },
      ),
    )
    assert.equal((await Promise.all(tries)).filter(({ ok }) => ok).length, 1)
  }))
