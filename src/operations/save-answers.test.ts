import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DossierId } from '../domain/dossier/dossier.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Database } from '../storage/database.ts'
import { readAnswers } from '../storage/dossier/reads.ts'
import { readVersions } from '../storage/dossier/versions.ts'
import { readJournal } from '../storage/journal/reads.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { changeDossierTeam } from './change-dossier-team.ts'
import { acceptInvitation, inviteToDossier } from './invite-to-dossier.ts'
import { saveAnswers } from './save-answers.ts'
import { settleAnswer } from './settle-answer.ts'
import { begunDossier, editKey, editOf, putNation } from './testing/dossiers.ts'
import { signedInPerson } from './testing/people.ts'

const SMS = { smsCountries: ['+212'], smsPerHour: 3000 }

const now = new Date('2026-11-22T08:00:00Z')
type Begun = { readonly db: Database; readonly dossier: DossierId; readonly actor: Actor }

function withDossier(work: (begun: Begun) => Promise<void>): Promise<void> {
  return withDatabase(async ({ db }) => {
    await putNation(db)
    const { actor } = await signedInPerson(db, { name: 'Fatima' })
    await work({ db, actor, dossier: await begunDossier(db, actor, { now }) })
  })
}

async function kindsOf(
  { db, dossier, actor }: Begun,
  edits: readonly ReturnType<typeof editOf>[],
): Promise<readonly string[]> {
  const saved = await saveAnswers(db, { dossier, edits }, { actor, now })
  assert.ok(saved.ok)
  return saved.value.map(({ kind }) => kind)
}

test('an edit sent again gets the verdict it had, and adds nothing', () =>
  withDossier(async (begun) => {
    const { db, dossier, actor } = begun
    const first = editOf('need', 'first')
    const beside = editOf('need', 'second')
    const same = editOf('need', 'first', 1)
    const edits = [first, beside, same]
    const once = await saveAnswers(db, { dossier, edits }, { actor, now })
    await saveAnswers(db, { dossier, edits: [editOf('need', 'third', 1)] }, { actor, now })
    const again = await saveAnswers(db, { dossier, edits }, { actor, now: new Date() })
    assert.deepEqual(again, once)
    assert.deepEqual(once.ok && once.value.map(({ kind }) => kind), ['kept', 'beside', 'same'])
    assert.equal((await readVersions(db, dossier, 'need')).length, 3)
  }))

test('of twenty writers at once every text is kept, one stands and nineteen wait beside it', () =>
  withDossier(async (begun) => {
    const { db, dossier, actor } = begun
    const texts = Array.from({ length: 20 }, (_, k) => `text ${k}`)
    const saved = await Promise.all(
      texts.map((text) => saveAnswers(db, { dossier, edits: [editOf('need', text)] }, { actor, now })),
    )
    const kinds = saved.flatMap((one) => (one.ok ? one.value.map(({ kind }) => kind) : []))
    assert.deepEqual(kinds.toSorted(), [...Array(19).fill('beside'), 'kept'])
    const versions = await readVersions(db, dossier, 'need')
    assert.deepEqual(versions.map(({ value }) => value).toSorted(), texts.toSorted())
    assert.deepEqual(
      versions.map(({ version }) => version).toSorted((a, b) => a - b),
      texts.map((_, k) => k + 1),
    )
    assert.equal((await readAnswers(db, dossier)).get('need')?.beside.length, 19)
  }))

test('the same edit sent by twenty connections at once counts once', () =>
  withDossier(async ({ db, dossier, actor }) => {
    const edits = [editOf('need', 'one')]
    await Promise.all(Array.from({ length: 20 }, () => saveAnswers(db, { dossier, edits }, { actor, now })))
    assert.equal((await readVersions(db, dossier)).length, 1)
  }))

test('any series of edits and choices loses no text in the database', () =>
  withDossier(async (begun) => {
    const { db, dossier, actor } = begun
    const questions = ['need', 'people', 'activity', 'product', 'price', 'roles', 'steps', 'effects'] as const
    let run = 0
    const step = fc.record({
      text: fc.constantFrom('a', 'b', 'c', 'd'),
      base: fc.nat(8),
      settle: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const question = questions[run++ % questions.length] ?? 'need'
        const sent = new Set((await readVersions(db, dossier, question)).map(({ value }) => value))
        for (const { text, base, settle } of steps) {
          await kindsOf(begun, [editOf(question, text, base)])
          sent.add(text)
          const state = (await readAnswers(db, dossier)).get(question)
          const [other] = state?.beside ?? []
          if (!settle || other === undefined || state?.current == null) continue
          const against = [state.current, ...state.beside].map(({ version }) => version)
          const choice = { version: other.version }
          const settling = { dossier, question, choice, against, key: editKey() }
          assert.ok((await settleAnswer(db, settling, { actor, now })).ok)
        }
        const versions = await readVersions(db, dossier, question)
        assert.deepEqual(new Set(versions.map(({ value }) => value)), sent)
        assert.equal(versions.filter(({ standing }) => standing === 'current').length, 1)
      }),
      { numRuns: 16 },
    )
  }))

test('a choice made on a page that shows no longer what stands is refused', () =>
  withDossier(async (begun) => {
    const { db, dossier, actor } = begun
    await kindsOf(begun, [editOf('need', 'a'), editOf('need', 'b'), editOf('need', 'c')])
    const settling = { dossier, question: 'need', choice: { version: 2 }, key: editKey() }
    const old = await settleAnswer(db, { ...settling, against: [1, 2] }, { actor, now })
    assert.deepEqual(old, { ok: false, reasons: [{ kind: 'stood-otherwise' }] })
    const seen = { ...settling, against: [1, 2, 3] }
    assert.deepEqual(await settleAnswer(db, seen, { actor, now }), { ok: true, value: { version: 4 } })
    assert.deepEqual(await settleAnswer(db, seen, { actor, now }), { ok: true, value: { version: 4 } })
    const state = (await readAnswers(db, dossier)).get('need')
    assert.deepEqual([state?.current?.value, state?.beside.length], ['b', 0])
    // who had the version that stood before the choice has not seen the choice
    assert.deepEqual(await kindsOf(begun, [editOf('need', 'd', 1)]), ['beside'])
  }))

test('an answer with a fault is kept for its writer; what no page sends is refused by itself', () =>
  withDossier(async (begun) => {
    const edits = [
      editOf('cost', 'عشرين ألف'),
      editOf('nothing', 'x'),
      editOf('premises', 'castle'),
      { ...editOf('need', 'x'), key: 'short' },
      editOf('roles', 'x'.repeat(20_001)),
      editOf('where', 'x'.repeat(500)),
    ]
    assert.deepEqual(await kindsOf(begun, edits), [
      'kept',
      'refused',
      'refused',
      'refused',
      'refused',
      'kept',
    ])
  }))

test('nobody but its writers writes in a dossier, and a stranger is told that there is none', () =>
  withDossier(async ({ db, dossier, actor }) => {
    const stranger = (await signedInPerson(db)).actor
    const administrator = (await signedInPerson(db, { grants: [{ role: 'administrator', territory: '00' }] }))
      .actor
    const edits = [editOf('need', 'x')]
    for (const other of [stranger, administrator])
      assert.deepEqual(await saveAnswers(db, { dossier, edits }, { actor: other, now }), {
        ok: false,
        reasons: [{ kind: 'no-such-dossier' }],
      })
    const secret = 's'.repeat(43)
    const wording = () => ({ subject: '', body: '' })
    const asked = { dossier, role: 'reader', contact: null, language: 'ar' } as const
    assert.ok((await inviteToDossier(db, asked, { actor, now, secret, wording, policy: SMS })).ok)
    assert.ok((await acceptInvitation(db, { secret }, { actor: stranger, now })).ok)
    assert.deepEqual(await saveAnswers(db, { dossier, edits }, { actor: stranger, now }), {
      ok: false,
      reasons: [{ kind: 'may-not-write' }],
    })
    const change = { kind: 'role', person: stranger.person, role: 'writer' } as const
    assert.ok((await changeDossierTeam(db, { dossier, change }, { actor, now })).ok)
    assert.ok((await saveAnswers(db, { dossier, edits }, { actor: stranger, now })).ok)
  }))

test('the journal names questions and versions, never what was written', () =>
  withDossier(async (begun) => {
    await kindsOf(begun, [editOf('need', 'CANARY-77')])
    const lines = await readJournal(begun.db, { subject: `dossier:${begun.dossier}`, limit: 10 })
    assert.deepEqual(
      lines.map(({ action }) => action),
      ['save-answers', 'start-dossier'],
    )
    assert.doesNotMatch(JSON.stringify(lines), /CANARY/)
  }))
