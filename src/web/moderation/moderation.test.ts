import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDecisions } from '../../storage/publication/reads.ts'
import { readProject } from '../../storage/project/reads.ts'
import { testCode } from '../../storage/testing/small-atlas.ts'
import { withOffice } from '../office/testing.ts'
import { projectOf } from '../project/testing.ts'

const HERE = projectOf({ id: 'idea-berkane', title: { own: 'تربية النحل' }, publication: 'waiting' })
const AWAY = projectOf({
  id: 'idea-rabat',
  title: { own: 'Sécher la menthe' },
  territory: testCode('04.421'),
  publication: 'waiting',
})
const HIDDEN = projectOf({
  id: 'own-dossier',
  title: { own: 'secret de famille' },
  stage: 'project',
  visibility: 'hidden',
  publication: 'waiting',
})
const IDEAS = [HERE, AWAY, HIDDEN]

test('a delegate reads and publishes what waits in her region, and sees nothing of another', () =>
  withOffice(IDEAS, async ({ db, get, post, delegate }) => {
    const queue = await get('/ar/office/moderation', delegate)
    assert.ok(queue.body.includes('تربية النحل'))
    assert.ok(!queue.body.includes('Sécher la menthe') && !queue.body.includes('secret de famille'))
    assert.equal((await get('/ar/office/moderation/idea-rabat', delegate)).status, 404)
    assert.equal((await get('/ar/office/moderation/own-dossier', delegate)).status, 404)
    const refused = await post('/ar/office/moderation/idea-rabat', delegate, {
      decision: 'publish',
      seen: 'waiting',
    })
    assert.equal(refused.status, 404)
    const done = await post('/ar/office/moderation/idea-berkane', delegate, {
      decision: 'publish',
      seen: 'waiting',
    })
    assert.equal(done.status, 303)
    assert.equal((await readProject(db, 'idea-berkane'))?.publication, 'published')
    assert.equal((await readProject(db, 'idea-rabat'))?.publication, 'waiting')
    const [decision] = await readDecisions(db, 'idea-berkane')
    assert.equal(decision?.actor, `person:${delegate.actor.person}`)
  }))

test('of two who decide at once the second is told, and what she typed is still there', () =>
  withOffice(IDEAS, async ({ db, post, delegate, moderator }) => {
    await post('/fr/office/moderation/idea-berkane', delegate, { decision: 'publish', seen: 'waiting' })
    const second = await post('/fr/office/moderation/idea-berkane', moderator, {
      decision: 'refuse',
      seen: 'waiting',
      rule: 'false',
      reason: 'Ceci est inexact.',
    })
    assert.equal(second.status, 409)
    assert.match(second.body, /Quelqu’un a décidé avant vous/)
    assert.match(second.body, /Ceci est inexact\./)
    assert.equal((await readDecisions(db, 'idea-berkane')).length, 1)
  }))

test('a refusal needs its rule and its reason, and a reader decides nothing', () =>
  withOffice(IDEAS, async ({ db, get, post, moderator, reader }) => {
    const bare = await post('/fr/office/moderation/idea-berkane', moderator, {
      decision: 'refuse',
      seen: 'waiting',
    })
    assert.equal(bare.status, 422)
    assert.equal((await get('/fr/office/moderation/idea-berkane', reader)).status, 200)
    const read = await post('/fr/office/moderation/idea-berkane', reader, {
      decision: 'publish',
      seen: 'waiting',
    })
    assert.equal(read.status, 404)
    assert.equal((await readProject(db, 'idea-berkane'))?.publication, 'waiting')
  }))

test('a reported project is kept or taken down with a reason', () =>
  withOffice([{ ...HERE, publication: 'published' }], async ({ db, get, post, moderator }) => {
    const report = (key: string) => ({
      project_id: HERE.id,
      at: new Date('2026-11-22T10:00:00Z'),
      rule: 'advertising' as const,
      detail: 'C’est une réclame <b>',
      contact: 'x@example.org',
      idempotency_key: key,
      settled_at: null,
      settled_by: null,
    })
    await db
      .insertInto('report')
      .values([report('one'), report('two')])
      .execute()
    const queue = await get('/fr/office/moderation', moderator)
    assert.match(queue.body, /2 signalements/)
    const kept = await post(`/fr/office/moderation/${HERE.id}`, moderator, {
      decision: 'keep',
      seen: 'published',
    })
    assert.equal(kept.status, 303)
    assert.match((await get('/fr/office/moderation', moderator)).body, /Aucun signalement ouvert/)
    const down = await post(`/fr/office/moderation/${HERE.id}`, moderator, {
      decision: 'refuse',
      seen: 'published',
      rule: 'advertising',
      reason: 'Publicité.',
    })
    assert.equal(down.status, 303)
    assert.equal((await readProject(db, HERE.id))?.publication, 'refused')
  }))
