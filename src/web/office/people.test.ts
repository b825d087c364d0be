import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grantRole } from '../../operations/grant-role.ts'
import { revokeRole } from '../../operations/revoke-role.ts'
import { signedInPerson } from '../../operations/testing/people.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { readJournal } from '../../storage/journal/reads.ts'
import { readWaitingLetters } from '../../storage/letter/reads.ts'
import { grantLetter } from './grant-letter.ts'
import { withOffice } from './testing.ts'

const code = (text: string) => text as TerritoryCode
const circumstances = { now: new Date('2026-11-22T10:00:00Z'), wording: grantLetter }

test('who is no agent is told of the office what is said of nothing; who lacks a second factor is led to it', () =>
  withOffice([], async ({ db, get, delegate, citizen }) => {
    const nothing = (await get('/fr/nowhere', citizen)).body.replaceAll('/nowhere', '')
    for (const path of ['', '/people', '/moderation', '/journal'])
      for (const who of [null, citizen]) {
        const answer = await get(`/fr/office${path}`, who)
        assert.equal(answer.status, 404)
        assert.equal(answer.body.replaceAll(`/office${path}`, ''), nothing)
      }
    assert.equal((await get('/fr/office', delegate)).status, 200)
    const weak = await signedInPerson(db, { grants: [{ role: 'delegate', territory: '02' }], strong: false })
    const led = await get('/fr/office/people', weak)
    assert.equal(led.status, 303)
    assert.match(led.location, /second-factor\?next=%2Ffr%2Foffice%2Fpeople/)
  }))

test('a delegate finds a person by her number, appoints her adviser of her region, and takes it back', () =>
  withOffice([], async ({ db, get, post, delegate, citizen }) => {
    const found = await post('/ar/office/people', delegate, { who: citizen.address })
    assert.equal(found.status, 303)
    assert.ok(found.location.endsWith(`/people/${citizen.actor.person}`))
    const page = await get(found.location, delegate)
    assert.match(page.body, /Amina/)
    assert.ok(!page.body.includes(citizen.address), 'the number is masked')
    assert.equal((await get('/ar/office', citizen)).status, 404)
    const given = await post(`${found.location}/grant`, delegate, {
      role: 'adviser',
      region: '02',
      place: '',
    })
    assert.equal(given.status, 303)
    // in the session that she has: at the next request she is an agent, and is asked for a second factor
    assert.equal((await get('/ar/office', citizen)).status, 303)
    const [letter] = await readWaitingLetters(db, 5)
    assert.equal(letter?.address, citizen.address)
    assert.match(letter?.body ?? '', /مواكب/)
    const taken = await post(`${found.location}/revoke`, delegate, { role: 'adviser', region: '02' })
    assert.equal(taken.status, 303)
    assert.equal((await get('/ar/office', citizen)).status, 404)
    const lines = await readJournal(db, { subject: `person:${citizen.actor.person}`, limit: 9 })
    assert.deepEqual(
      lines.map(({ action }) => action),
      ['revoke-role', 'grant-role', 'look-up-person'],
    )
    assert.ok(lines.every(({ actor }) => actor === `person:${delegate.actor.person}`))
  }))

test('a delegate gives nothing outside her region and no higher role; a reader and a moderator nothing at all', () =>
  withOffice([], async ({ db, post, delegate, reader, moderator, citizen }) => {
    const to = `/fr/office/people/${citizen.actor.person}/grant`
    for (const fields of [
      { role: 'adviser', region: '04' },
      { role: 'adviser', region: '00' },
      { role: 'delegate', region: '02' },
      { role: 'administrator', region: '00' },
    ])
      assert.equal((await post(to, delegate, fields)).status, 422)
    assert.equal((await post(to, delegate, { role: 'adviser', region: '02', place: '04.421' })).status, 422)
    assert.equal((await post(to, reader, { role: 'adviser', region: '02' })).status, 404)
    assert.equal((await post(to, moderator, { role: 'adviser', region: '02' })).status, 404)
    const missed = await post('/fr/office/people', reader, { who: citizen.address })
    assert.equal(missed.status, 422)
    const grants = await db.selectFrom('role_grant').select('person_id').execute()
    assert.ok(grants.every(({ person_id }) => person_id !== citizen.actor.person))
  }))

test('a delegate whose role was taken away since the page was drawn gives nothing any more', () =>
  withOffice([], async ({ db, delegate, administrator, citizen }) => {
    const role = { role: 'delegate', territory: code('02') } as const
    const taken = await revokeRole(
      db,
      { person: delegate.actor.person, ...role },
      { ...circumstances, doer: administrator.actor },
    )
    assert.ok(taken.ok)
    const given = await grantRole(
      db,
      { person: citizen.actor.person, role: 'adviser', territory: code('02') },
      { ...circumstances, doer: delegate.actor },
    )
    assert.deepEqual(given, { ok: false, reasons: [{ kind: 'not-yours-to-give' }] })
  }))

test('two administrators who take each other away at once leave one', () =>
  withOffice([], async ({ db, administrator }) => {
    const other = await signedInPerson(db, { grants: [{ role: 'administrator', territory: '00' }] })
    const role = { role: 'administrator', territory: code('00') } as const
    const outcomes = await Promise.all([
      revokeRole(
        db,
        { person: other.actor.person, ...role },
        { ...circumstances, doer: administrator.actor },
      ),
      revokeRole(
        db,
        { person: administrator.actor.person, ...role },
        { ...circumstances, doer: other.actor },
      ),
    ])
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1)
    const left = await db.selectFrom('role_grant').selectAll().where('role', '=', 'administrator').execute()
    assert.equal(left.length, 1)
    const last = await revokeRole(
      db,
      { person: left[0]?.person_id ?? administrator.actor.person, ...role },
      { ...circumstances, doer: 'terminal:test' },
    )
    assert.deepEqual(last, { ok: false, reasons: [{ kind: 'last-administrator' }] })
  }))

test('the journal shows a delegate the lines of her region only, an administrator all of them', () =>
  withOffice([], async ({ db, get, post, delegate, otherDelegate, administrator, citizen }) => {
    const other = await signedInPerson(db, { name: 'Brahim' })
    await post(`/fr/office/people/${citizen.actor.person}/grant`, delegate, { role: 'adviser', region: '02' })
    await post(`/fr/office/people/${other.actor.person}/grant`, otherDelegate, {
      role: 'moderator',
      region: '04',
    })
    const here = (await get('/fr/office/journal', delegate)).body
    assert.ok(here.includes(citizen.actor.person) && !here.includes(other.actor.person))
    const all = (await get('/fr/office/journal', administrator)).body
    assert.ok(all.includes(citizen.actor.person) && all.includes(other.actor.person))
    const one = (await get(`/fr/office/journal?person=${other.actor.person}`, administrator)).body
    assert.ok(!one.includes(citizen.actor.person))
    assert.equal((await get('/fr/office/journal?from=2026-13-01', administrator)).status, 422)
    const past = (await get('/fr/office/journal?to=2020-01-01', administrator)).body
    assert.ok(!past.includes(citizen.actor.person))
  }))
