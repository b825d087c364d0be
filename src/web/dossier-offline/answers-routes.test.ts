import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import { putNation } from '../../operations/testing/dossiers.ts'
import { signedInPerson } from '../../operations/testing/people.ts'
import { putDossier } from '../../operations/testing/team-dossier.ts'
import { withDatabase } from '../../storage/testing/database.ts'
import type { Site } from '../site.ts'
import { answersRoutes } from './answers-routes.ts'
import { MOST_EDITS } from './batch.ts'

const edit = (key: string, value: unknown, base = 0) => ({
  key: key.padStart(32, '0'),
  question: 'need',
  base,
  value,
})

test('phones send answers of who has signed in and may write; everybody else is refused, and nothing is kept', async () => {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    const [writer, reader, stranger] = await Promise.all([
      signedInPerson(db),
      signedInPerson(db),
      signedInPerson(db),
    ])
    const dossier = await putDossier(db, [
      { person: writer.actor.person, role: 'writer' },
      { person: reader.actor.person, role: 'reader' },
    ])
    const app = Fastify({ bodyLimit: 256 * 1024 })
    answersRoutes(app, { db, settings: { https: false } } as unknown as Site, 'ar')
    const url = `/ar/dossiers/${dossier}/answers.json`
    const ask = async (
      cookie: string,
      payload: object | null,
      { origin = 'http://localhost', at = url } = {},
    ) => {
      const headers = { cookie, host: 'localhost', origin, 'content-type': 'application/json' }
      const answer = await app.inject({
        method: payload === null ? 'GET' : 'POST',
        url: at,
        headers,
        ...(payload === null ? {} : { payload: JSON.stringify(payload) }),
      })
      assert.ok(
        answer.statusCode === 403 ||
          answer.statusCode === 413 ||
          answer.headers['cache-control'] === 'no-store',
      )
      return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() }
    }
    const { person } = writer.actor

    const kept = await ask(writer.cookie, { person, edits: [edit('a1', 'لوز')] })
    assert.deepEqual(kept, { status: 200, body: { person, verdicts: [{ kind: 'kept', version: 1 }] } })
    const again = await ask(writer.cookie, { person, edits: [edit('a1', 'لوز'), edit('a2', 'تين')] })
    const [same, beside] = again.body.verdicts as { kind: string; version: number }[]
    assert.deepEqual(same, { kind: 'kept', version: 1 })
    assert.deepEqual([beside?.kind, beside?.version], ['beside', 2])
    const now = await ask(reader.cookie, null)
    assert.deepEqual(now.body.answers, { need: { version: 1, value: 'لوز', toChoose: true } })

    const edits = [edit('b1', 'x', 1)]
    const out = await ask('', { person, edits })
    assert.equal(out.status, 401)
    assert.equal(out.body.signIn, `/ar/sign-in?next=${encodeURIComponent(`/ar/dossiers/${dossier}`)}`)
    assert.equal((await ask('', null)).status, 401)
    assert.deepEqual((await ask(reader.cookie, { person, edits })).body, { error: 'another-person' })
    const asReader = await ask(reader.cookie, { person: reader.actor.person, edits })
    assert.deepEqual([asReader.status, asReader.body.error], [403, 'may-not-write'])
    const asStranger = await ask(stranger.cookie, { person: stranger.actor.person, edits })
    assert.deepEqual([asStranger.status, asStranger.body.error], [404, 'no-such-dossier'])
    const nowhere = { at: '/ar/dossiers/aaaaaaaaaaaaaaaa/answers.json' }
    assert.deepEqual(await ask(stranger.cookie, null), await ask(stranger.cookie, null, nowhere))
    assert.equal((await ask(writer.cookie, { person, edits }, { origin: 'http://evil.example' })).status, 403)
    const many = Array.from({ length: MOST_EDITS + 1 }, (_, at) => edit(`c${at}`, 'x'))
    for (const wrong of [many, [edit('d', 3)], [edit('d', 'x', -1)], [null], 'x'])
      assert.equal((await ask(writer.cookie, { person, edits: wrong })).status, 400)
    assert.equal((await ask(writer.cookie, { person, edits: [edit('e', 'x'.repeat(300_000))] })).status, 413)
    const long = await ask(writer.cookie, { person, edits: [edit('f', 'x'.repeat(30_000), 1)] })
    assert.equal((long.body.verdicts as { kind: string }[])[0]?.kind, 'refused')
    const rows = await db.selectFrom('dossier_answer').select('version').execute()
    assert.equal(rows.length, 2)
    await app.close()
  })
})
