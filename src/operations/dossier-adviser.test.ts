/** How long an adviser whom a team has let in reads its dossier: as long as the work is hers, and no longer. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { mayRead, type DossierId } from '../domain/dossier/dossier.ts'
import type { Actor } from '../domain/person/actor.ts'
import { NATION } from '../domain/basics/territory-code.ts'
import type { Database } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { takeHelp } from './answer-help-offer.ts'
import { askForHelp } from './ask-for-help.ts'
import { assignHelp } from './assign-help.ts'
import { closeHelp, reopenHelp } from './close-help.ts'
import { openDossierToHelp } from './open-dossier-to-help.ts'
import { saveHelpProfile } from './save-help-profile.ts'
import { begunDossier, putNation } from './testing/dossiers.ts'
import { signedInPerson } from './testing/people.ts'

const now = new Date('2026-11-22T09:00:00Z')

async function adviser(db: Database): Promise<Actor> {
  const { actor } = await signedInPerson(db, { grants: [{ role: 'adviser', territory: NATION }] })
  const typed = { person: actor.person, subjects: ['money'], languages: ['ar'], capacity: '5' }
  assert.ok((await saveHelpProfile(db, typed, { actor, now })).ok)
  return actor
}

/** A case with a dossier, taken by an adviser whom the owner has let in. */
async function opened(db: Database) {
  await putNation(db)
  const first = await adviser(db)
  const owner = (await signedInPerson(db)).actor
  const dossier = await begunDossier(db, owner, { now })
  const asked = await askForHelp(
    db,
    {
      subject: 'money',
      words: 'نريد قرضا',
      territory: NATION,
      language: 'ar',
      sharesContact: false,
      dossier,
      key: randomBytes(16).toString('hex'),
    },
    { actor: owner, now, origin: null, wordsHash: 'h', id: () => randomBytes(8).toString('hex') },
  )
  assert.ok(asked.ok)
  const deed = (actor: Actor) => ({ actor, help: asked.value.id, now, origin: null })
  const reads = async (actor: Actor, id: DossierId = dossier) => {
    const found = await readDossier(db, id)
    return found !== null && mayRead(actor, found)
  }
  assert.ok((await takeHelp(db, deed(first))).ok)
  assert.equal(await reads(first), false, 'nobody has let her in yet')
  assert.ok((await openDossierToHelp(db, deed(owner), { deed: 'let-in' })).ok)
  assert.equal(await reads(first), true)
  return { first, owner, deed, reads }
}

test('when the case goes to another adviser, the one before reads the dossier no longer', () =>
  withDatabase(async ({ db }) => {
    const { first, deed, reads } = await opened(db)
    const second = await adviser(db)
    const delegate = (await signedInPerson(db, { grants: [{ role: 'delegate', territory: NATION }] })).actor
    assert.ok((await assignHelp(db, deed(delegate), second.person)).ok)
    assert.equal(await reads(first), false)
    assert.ok((await takeHelp(db, deed(second))).ok)
    assert.deepEqual(
      [await reads(first), await reads(second)],
      [false, false],
      'the team lets the next one in',
    )
  }))

test('when the work is over the dossier is the team’s alone, until it lets her in again', () =>
  withDatabase(async ({ db }) => {
    const { first, owner, deed, reads } = await opened(db)
    assert.ok((await closeHelp(db, deed(first), { closing: 'x', result: 'solved' })).ok)
    assert.equal(await reads(first), false)
    assert.equal((await openDossierToHelp(db, deed(owner), { deed: 'let-in' })).ok, false)
    assert.ok((await reopenHelp(db, deed(owner))).ok)
    assert.equal(await reads(first), false)
    assert.ok((await openDossierToHelp(db, deed(owner), { deed: 'let-in' })).ok)
    assert.equal(await reads(first), true)
    assert.ok((await openDossierToHelp(db, deed(owner), { deed: 'let-out' })).ok)
    assert.equal(await reads(first), false)
    await db.deleteFrom('role_grant').where('person_id', '=', first.person).execute()
    assert.ok((await openDossierToHelp(db, deed(owner), { deed: 'let-in' })).ok)
    assert.equal(await reads({ ...first, grants: [] }), false, 'nor without her role')
  }))
