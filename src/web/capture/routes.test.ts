import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { noteId, packed, type TestCapture, testCapture } from '../../operations/testing/capture.ts'
import { readNotes } from '../../storage/capture/reads.ts'
import { paths } from '../paths.ts'
import { ask } from '../security/testing/ask.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'

let site: OpenSite
let at: TestCapture
before(async () => {
  site = await openSite(async () => undefined)
  at = await testCapture(site.db, { territory: '02' })
})
after(() => site.close())

const HERE = { 'sec-fetch-site': 'same-origin' }
type Sent = { readonly form?: Record<string, string>; readonly json?: unknown; readonly foreign?: boolean }

async function asked(cookie: string, url: string, { form, json, foreign }: Sent = {}) {
  const method = form === undefined && json === undefined ? 'GET' : 'POST'
  const from = foreign === true ? { 'sec-fetch-site': 'cross-site' } : HERE
  const body = { ...(form === undefined ? {} : { form }), ...(json === undefined ? {} : { json }) }
  return ask(site.app, { method, url, headers: { ...from, ...(cookie === '' ? {} : { cookie }) }, ...body })
}

test('only those on duty see or send anything; to everybody else the meeting is not there', async () => {
  const { meeting, agents, participant, stranger } = at
  const pages = [
    paths.capture('fr', meeting),
    paths.captureNote('fr', meeting, noteId(1)),
    paths.captureMerge('fr', meeting),
    paths.captureFiles('fr', meeting),
    paths.editMinutes('fr', meeting),
  ]
  for (const url of pages) {
    const nowhere = url.replace(meeting, 'no-such-meeting')
    for (const { cookie } of [participant, stranger]) {
      const answer = await asked(cookie, url)
      assert.equal(answer.statusCode, 404, url)
      assert.equal((await asked(cookie, nowhere)).statusCode, 404)
      assert.equal((await asked(cookie, url, { form: { act: 'draw-up', words: 'x' } })).statusCode, 404)
    }
    const signedOut = await asked('', url)
    assert.equal(signedOut.statusCode, 303)
    assert.match(String(signedOut.headers.location), /sign-in/)
    const foreign = await asked(agents[0].cookie, url, { form: { words: 'x' }, foreign: true })
    assert.equal(foreign.statusCode, 403, url)
  }
  assert.deepEqual(await readNotes(site.db, meeting), [])
})

test('phones send in batches: a key counts once, what is no note is said so, another person’s are refused', async () => {
  const { meeting, agents, stranger } = at
  const url = paths.captureNotes('ar', meeting)
  const [agent, other] = agents
  const edit = (n: number, value: unknown, base = 0) => ({
    key: noteId(100 + n),
    question: noteId(n),
    base,
    value,
  })
  const send = async (cookie: string, person: string, edits: unknown) => {
    const { statusCode, body } = await asked(cookie, url, { json: { person, edits } })
    return { status: statusCode, body: JSON.parse(body) as { verdicts?: { kind: string }[]; error?: string } }
  }
  const me = agent.actor.person
  const edits = [edit(1, packed('ينقصنا الماء')), edit(2, packed('')), edit(3, 'no note'), edit(4, ['a'])]
  for (let again = 0; again < 2; again += 1) {
    const { body } = await send(agent.cookie, me, edits)
    assert.deepEqual(
      body.verdicts?.map(({ kind }) => kind),
      ['kept', 'refused', 'refused', 'refused'],
    )
  }
  assert.equal((await readNotes(site.db, meeting)).length, 1)
  assert.deepEqual((await send(other.cookie, me, edits)).body, { error: 'another-person' })
  assert.equal((await send('', me, edits)).status, 401)
  const outside = await send(stranger.cookie, stranger.actor.person, edits)
  assert.deepEqual([outside.status, outside.body.error], [404, 'no-such-dossier'])
  const many = Array.from({ length: 101 }, (_, n) => edit(n, packed('x')))
  for (const wrong of ['x', [null], many, [edit(5, 3)], [edit(5, packed('x'), -1)]])
    assert.equal((await send(agent.cookie, me, wrong)).status, 400)
})

test('a form that is not understood says what to do and keeps what was typed; contacts are on no page', async () => {
  const { meeting, agents } = at
  const url = paths.capture('fr', meeting)
  const form = { kind: 'idea', words: 'Sécher les figues', contact: '06 12', consent: 'c'.repeat(64) }
  const refused = await asked(agents[0].cookie, url, { form })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /Sécher les figues/)
  assert.match(refused.body, /id="contact-error"/)
  const without = await asked(agents[0].cookie, url, {
    form: { ...form, contact: '0612345678', consent: '' },
  })
  assert.equal(without.statusCode, 422)
  const key = noteId(900)
  for (let again = 0; again < 2; again += 1) {
    const sent = { ...form, contact: '0612345678', key, note: noteId(50) }
    assert.equal((await asked(agents[0].cookie, url, { form: sent })).statusCode, 303)
  }
  assert.equal((await readNotes(site.db, meeting)).filter(({ id }) => id === noteId(50)).length, 1)
  for (const page of [
    url,
    paths.captureNote('fr', meeting, noteId(50)),
    paths.capture('fr', meeting, { note: noteId(50) }),
  ]) {
    const { body, statusCode, headers } = await asked(agents[1].cookie, page)
    assert.equal(statusCode, 200)
    assert.equal(headers['cache-control'], 'no-store')
    assert.doesNotMatch(body, /612345678/)
  }
})

test('a presentation is seen by nobody else until the planner makes it public', async () => {
  const { meeting, agents, delegate, stranger } = at
  const files = paths.captureFiles('fr', meeting)
  const bring = async (fields: Record<string, string>, text = 'Une présentation.') => {
    const boundary = 'x'.repeat(30)
    const parts = Object.entries(fields).map(
      ([name, value]) =>
        `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    const file = `--${boundary}\r\ncontent-disposition: form-data; name="document"; filename="a.txt"\r\n\r\n${text}\r\n`
    return site.app.inject({
      method: 'POST',
      url: files,
      headers: {
        ...HERE,
        cookie: agents[0].cookie,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      payload: `${parts.join('')}${file}--${boundary}--\r\n`,
    })
  }
  assert.equal((await bring({ title: '' })).statusCode, 422)
  assert.equal((await bring({ title: 'Eau', speaker: 'Quelqu’un' })).statusCode, 422)
  assert.equal((await bring({ title: 'Eau' })).statusCode, 303)
  const { id } = await site.db.selectFrom('meeting_file').select('id').executeTakeFirstOrThrow()
  const url = paths.presentation('fr', meeting, id)
  assert.equal((await asked('', url)).statusCode, 404)
  assert.equal((await asked(agents[0].cookie, url, { form: { act: 'release' } })).statusCode, 404)
  assert.equal((await asked(delegate.cookie, url, { form: { act: 'release' } })).statusCode, 303)
  const seen = await asked(stranger.cookie, url)
  assert.deepEqual([seen.statusCode, seen.body], [200, 'Une présentation.'])
  assert.match(String(seen.headers['content-disposition']), /^attachment/)
  assert.equal((await asked(delegate.cookie, url, { form: { act: 'take-away' } })).statusCode, 303)
  assert.equal((await asked('', url)).statusCode, 404)
})
