import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { NATION } from '../domain/basics/territory-code.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Database } from '../storage/database.ts'
import { readInvitations } from '../storage/dossier/invitations.ts'
import { dossiersOf, readDossier } from '../storage/dossier/reads.ts'
import { temporaryReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { readWaitingLetters } from '../storage/letter/reads.ts'
import { readProject } from '../storage/project/reads.ts'
import { readQueue } from '../storage/publication/reads.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { changeDossierTeam } from './change-dossier-team.ts'
import { deleteDossier } from './delete-dossier.ts'
import { acceptInvitation, inviteToDossier, openInvitation, withdrawInvitation } from './invite-to-dossier.ts'
import { randomSimulationId } from './save-simulation.ts'
import { saveAnswers } from './save-answers.ts'
import { startDossier } from './start-dossier.ts'
import { submitIdea } from './submit-idea.ts'
import { begunDossier, editOf, putNation, startCircumstances } from './testing/dossiers.ts'
import { signedInPerson } from './testing/people.ts'

const SMS = { smsCountries: ['+212'], smsPerHour: 3000 }

const now = new Date('2026-11-22T08:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const wording = (_language: string, { secret }: { readonly secret: string }) => ({
  subject: 'invitation',
  body: `link ${secret}`,
})

function withPeople(work: (db: Database, owner: Actor, other: Actor) => Promise<void>): Promise<void> {
  return withDatabase(async ({ db }) => {
    await putNation(db)
    await work(db, (await signedInPerson(db)).actor, (await signedInPerson(db)).actor)
  })
}

async function invite(db: Database, dossier: DossierId, actor: Actor, contact = false): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const to = contact ? ({ channel: 'phone', address: '+212655443322' } as const) : null
  const asked = { dossier, role: 'writer', contact: to, language: 'fr' } as const
  const outcome = await inviteToDossier(db, asked, { actor, now, secret, wording, policy: SMS })
  assert.ok(outcome.ok)
  return secret
}

async function putIdea(db: Database) {
  const content = {
    title: 'تجفيف التين',
    idea: 'نجفف التين ونبيعه في السوق',
    territory: NATION,
    sector: 'agriculture',
    source: 'citizen',
    activity: null,
    model: null,
    simulation: null,
  } as const
  const contact = { channel: 'phone', address: '+212612345678' } as const
  const consent = { wordsHash: 'c'.repeat(64) }
  const idea = { content, visibility: 'hidden', contact, consent, language: 'ar' } as const
  const keys = temporaryReceiptKeys(now)
  const sent = await submitIdea(
    db,
    { idea, key: 'a-key-of-the-form-1' },
    { now, id: randomSimulationId, keys },
  )
  assert.ok(sent.ok)
  return sent.value
}

test('an idea goes on as a project on its own record, for its holder only and once', () =>
  withPeople(async (db, owner, other) => {
    const { id, holderSecret } = await putIdea(db)
    const begin = (actor: Actor, secret: string | null) =>
      startDossier(db, { kind: 'idea', idea: id, holderSecret: secret }, startCircumstances(actor, now))
    assert.equal((await begin(other, 'x'.repeat(43))).ok, false)
    assert.equal((await begin(other, null)).ok, false)
    const begun = await begin(owner, holderSecret)
    assert.ok(begun.ok)
    assert.equal((await readProject(db, id))?.stage, 'project')
    assert.deepEqual(await begin(owner, holderSecret), begun)
    assert.equal((await readDossier(db, begun.value))?.project, id)
    const unknown = startDossier(
      db,
      { kind: 'idea', idea: 'zzzzzzzzzz', holderSecret },
      startCircumstances(owner, now),
    )
    assert.deepEqual(await unknown, await begin(other, null))
  }))

test('an idea in her own space needs no secret', () =>
  withPeople(async (db, owner) => {
    const { id } = await putIdea(db)
    const work = { person_id: owner.person, kind: 'idea', ref: id, added_at: now } as const
    await db.insertInto('person_work').values(work).execute()
    const start = { kind: 'idea', idea: id, holderSecret: null } as const
    assert.ok((await startDossier(db, start, startCircumstances(owner, now))).ok)
  }))

test('the same form sent twice begins one dossier, hidden from everybody and from the moderators', () =>
  withPeople(async (db, owner) => {
    const circumstances = startCircumstances(owner, now)
    const start = { title: 'لوز', territory: NATION, sector: 'agriculture', simulation: null, model: null }
    const all = await Promise.all(
      Array.from({ length: 50 }, () => startDossier(db, { kind: 'new', ...start }, circumstances)),
    )
    assert.ok(all[0]?.ok)
    for (const one of all) assert.deepEqual(one, all[0])
    assert.deepEqual(await startDossier(db, { kind: 'new', ...start }, circumstances), all[0])
    assert.equal((await dossiersOf(db, owner.person)).length, 1)
    assert.deepEqual(await readQueue(db, 10), [])
  }))

test('a link lets one person in, once, within fourteen days, until it is withdrawn', () =>
  withPeople(async (db, owner, other) => {
    const dossier = await begunDossier(db, owner, { now })
    const third = (await signedInPerson(db)).actor
    const used = await invite(db, dossier, owner, true)
    assert.equal((await readWaitingLetters(db, 10)).length, 1)
    // whoever is inside does not use it up
    assert.ok((await acceptInvitation(db, { secret: used }, { actor: owner, now })).ok)
    const both = await Promise.all(
      [other, third].map((actor) => acceptInvitation(db, { secret: used }, { actor, now })),
    )
    assert.equal(both.filter(({ ok }) => ok).length, 1)
    assert.equal(await openInvitation(db, used, now), null)
    const outside = both[0]?.ok ? third : other
    const over = await invite(db, dossier, owner)
    assert.equal((await acceptInvitation(db, { secret: over }, { actor: outside, now: later(14) })).ok, false)
    const [last] = await readInvitations(db, dossier)
    const withdrawn = { dossier, invitation: last?.id ?? '' }
    assert.equal((await withdrawInvitation(db, withdrawn, { actor: outside, now })).ok, false)
    assert.ok((await withdrawInvitation(db, withdrawn, { actor: owner, now })).ok)
    assert.equal((await acceptInvitation(db, { secret: over }, { actor: outside, now })).ok, false)
    const kept = await readInvitations(db, dossier)
    assert.deepEqual(
      kept.map(({ contact }) => contact),
      [null, null],
    )
    const stored = await db.selectFrom('dossier_invitation').selectAll().execute()
    assert.doesNotMatch(JSON.stringify(stored), new RegExp(`${used}|${over}`))
  }))

test('only owners change the team, and the last of them stays', () =>
  withPeople(async (db, owner, other) => {
    const dossier = await begunDossier(db, owner, { now })
    const change = (actor: Actor, what: Parameters<typeof changeDossierTeam>[1]['change']) =>
      changeDossierTeam(db, { dossier, change: what }, { actor, now })
    const leaves = (actor: Actor) => change(actor, { kind: 'remove', person: actor.person })
    assert.deepEqual(await leaves(owner), { ok: false, reasons: [{ kind: 'last-owner' }] })
    assert.deepEqual(await leaves(other), { ok: false, reasons: [{ kind: 'no-such-dossier' }] })
    await acceptInvitation(db, { secret: await invite(db, dossier, owner) }, { actor: other, now })
    const takeOver = { kind: 'role', person: other.person, role: 'owner' } as const
    assert.deepEqual(await change(other, takeOver), { ok: false, reasons: [{ kind: 'may-not-manage' }] })
    assert.ok((await change(owner, takeOver)).ok)
    // two owners who leave at once: one of them stays
    const left = await Promise.all([leaves(owner), leaves(other)])
    assert.equal(left.filter(({ ok }) => ok).length, 1)
    assert.equal((await readDossier(db, dossier))?.members.length, 1)
  }))

test('a deleted dossier leaves nothing that was written, and its project is shown to nobody', () =>
  withPeople(async (db, owner, other) => {
    const dossier = await begunDossier(db, owner, { now })
    await saveAnswers(db, { dossier, edits: [editOf('need', 'CANARY-78')] }, { actor: owner, now })
    await acceptInvitation(db, { secret: await invite(db, dossier, owner) }, { actor: other, now })
    const project = (await readDossier(db, dossier))?.project ?? ''
    assert.equal((await deleteDossier(db, dossier, { actor: other, now })).ok, false)
    assert.ok((await deleteDossier(db, dossier, { actor: owner, now })).ok)
    assert.equal(await readDossier(db, dossier), null)
    assert.equal((await readProject(db, project))?.publication, 'withdrawn')
    for (const table of ['dossier_answer', 'dossier_edit', 'dossier_invitation', 'dossier_member'] as const)
      assert.deepEqual(await db.selectFrom(table).selectAll().execute(), [])
  }))
