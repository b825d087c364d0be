import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startDossier } from '../../operations/start-dossier.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { openSite, type OpenSite } from '../security/testing/open-site.ts'

describe('what an agent opens', () => {
  let site: OpenSite
  let delegate: SignedIn
  let adviser: SignedIn
  let citizen: SignedIn
  before(async () => {
    site = await openSite(async () => undefined)
    delegate = await signedInPerson(site.db, { grants: [{ role: 'delegate', territory: '02' }] })
    adviser = await signedInPerson(site.db, { grants: [{ role: 'adviser', territory: '02' }] })
    citizen = await signedInPerson(site.db, { name: 'Amina' })
  })
  after(() => site.close())

  const open = async (url: string, { cookie }: SignedIn) =>
    (await site.app.inject({ method: 'GET', url, headers: { cookie } })).statusCode
  const lines = async () =>
    (
      await site.db
        .selectFrom('journal')
        .select(['actor', 'action', 'subject'])
        .where('action', 'like', 'read-%')
        .orderBy('id')
        .execute()
    ).map(({ actor, action, subject }) => `${actor} ${action} ${subject}`)

  test('of a person stands in the journal, once in ten minutes; what is not shown does not', async () => {
    const who = citizen.actor.person
    assert.equal(await open(`/fr/office/people/${who}`, citizen), 404)
    assert.equal(await open('/fr/office/people/0000000000000000', delegate), 404)
    assert.deepEqual(await lines(), [])
    for (const language of ['fr', 'ar', 'fr'])
      assert.equal(await open(`/${language}/office/people/${who}`, delegate), 200)
    assert.deepEqual(await lines(), [`person:${delegate.actor.person} read-person person:${who}`])
    assert.equal(await open(`/fr/office/people/${delegate.actor.person}`, delegate), 200)
    assert.equal((await lines()).length, 1, 'one’s own page is no reading of another')
  })

  test('of a dossier stands there too, and its own team leaves no line', async () => {
    const start = {
      kind: 'new',
      title: 'Miel',
      territory: '02' as TerritoryCode,
      sector: 'local-products',
      simulation: null,
      model: null,
    } as const
    const begun = await startDossier(site.db, start, {
      actor: citizen.actor,
      now: new Date(),
      language: 'fr',
      key: 'a key',
      id: () => 'miel000001',
      activities: { sectors: { ten: [] } } as never,
    })
    assert.ok(begun.ok)
    const id = begun.value
    await site.db
      .insertInto('dossier_adviser')
      .values({ dossier_id: id, person_id: adviser.actor.person, let_in_at: new Date() })
      .execute()
    const before_ = (await lines()).length
    assert.equal(await open(`/fr/dossiers/${id}`, citizen), 200)
    assert.equal(await open(`/fr/dossiers/${id}`, delegate), 404)
    assert.equal((await lines()).length, before_)
    assert.equal(await open(`/fr/dossiers/${id}`, adviser), 200)
    assert.equal(await open(`/fr/dossiers/${id}/files`, adviser), 200)
    assert.deepEqual((await lines()).slice(before_), [
      `person:${adviser.actor.person} read-dossier dossier:${id}`,
    ])
  })
})
