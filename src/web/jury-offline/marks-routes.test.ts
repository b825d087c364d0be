import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { packSheet } from '../../domain/jury/packed-sheet.ts'
import { type TestContest, testContest } from '../../operations/testing/contest.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { MOST_EDITS } from '../dossier-offline/batch.ts'
import { dossierAt } from '../dossier-offline/offline-names.ts'
import { paths } from '../paths.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'

let site: OpenSite
let world: TestContest
let juror: SignedIn
let url: string

const key = (n: number) => String(n).padStart(32, '0')
const text = packSheet({ label: 'E-01', marks: { social: '4' }, comments: { '': 'نافعة' } })
const edit = (n: number, more: object = {}) => ({
  key: key(n),
  question: 'screening',
  base: 0,
  value: text,
  ...more,
})

async function ask(who: SignedIn | null, payload: unknown, at = url, origin = 'same-origin') {
  const answer = await site.app.inject({
    method: payload === null ? 'GET' : 'POST',
    url: at,
    headers: {
      'sec-fetch-site': origin,
      'content-type': 'application/json',
      ...(who === null ? {} : { cookie: who.cookie }),
    },
    ...(payload === null ? {} : { payload: JSON.stringify(payload) }),
  })
  return {
    status: answer.statusCode,
    stored: answer.headers['cache-control'],
    body: answer.headers['content-type']?.toString().startsWith('application/json')
      ? answer.json<{ error?: string; signIn?: string; verdicts?: unknown; answers?: unknown }>()
      : {},
  }
}

before(async () => {
  site = await openSite(async () => undefined)
  const now = new Date()
  world = await testContest(site.db, { now, entries: 2, jurors: 2 })
  juror = world.jurors[0] ?? assert.fail()
  const entry = world.entries[0]?.id ?? assert.fail()
  url = paths.juryMarks('ar', world.contest.id, entry)
  await site.db
    .insertInto('jury_assignment')
    .values({
      ...{ contest_id: world.contest.id, round: 'screening', at: now },
      ...{ person_id: juror.actor.person, entry_id: entry },
    })
    .execute()
})
after(() => site.close())

test('a phone sends what its juror typed and learns what stands; sent again it is the same', async () => {
  const { person } = juror.actor
  assert.deepEqual((await ask(juror, null)).body.answers, {})
  const sent = await ask(juror, { person, edits: [edit(1)] })
  assert.deepEqual(
    [sent.status, sent.stored, sent.body.verdicts],
    [200, 'no-store', [{ kind: 'kept', version: 1 }]],
  )
  assert.deepEqual((await ask(juror, { person, edits: [edit(1)] })).body.verdicts, [
    { kind: 'kept', version: 1 },
  ])
  const now = await ask(juror, null)
  assert.deepEqual(now.body.answers, { screening: { version: 1, value: text, toChoose: false } })
  const page = await site.app.inject({
    method: 'GET',
    url: url.replace(/\/marks\.json$/, ''),
    headers: { cookie: juror.cookie },
  })
  assert.match(page.body, /id="jury-phone"[^>]* data-version="1"/)
  assert.match(page.body, /data-round="screening"/)
})

test('to who is not on the jury there is nothing, and nothing leaves in the name of somebody else', async () => {
  const [, beside = assert.fail()] = world.jurors
  const stranger = await signedInPerson(site.db)
  const nowhere = paths.juryMarks('ar', 'zzzzzzzzzz', 'zzzzzzzzzzzzzzzz')
  const out = await ask(null, { person: juror.actor.person, edits: [edit(2)] })
  assert.deepEqual([out.status, out.body.error], [401, 'not-signed-in'])
  assert.ok(out.body.signIn?.includes(encodeURIComponent(paths.jury('ar', world.contest.id))))
  assert.equal((await ask(null, null)).status, 401)
  for (const payload of [null, { person: stranger.actor.person, edits: [edit(2)] }]) {
    const there = await ask(stranger, payload)
    assert.equal(there.status, 404)
    assert.deepEqual(there, await ask(stranger, payload, nowhere))
  }
  const another = await ask(beside, { person: juror.actor.person, edits: [edit(2)] })
  assert.deepEqual([another.status, another.body.error], [409, 'another-person'])
  assert.equal((await ask(beside, null)).status, 404, 'on the jury, but the entry is not hers')
  const hers = await ask(beside, { person: beside.actor.person, edits: [edit(3)] })
  assert.deepEqual(hers.body.verdicts, [{ kind: 'refused', reason: 'no-such-entry' }])
  const foreign = await ask(juror, { person: juror.actor.person, edits: [edit(4)] }, url, 'cross-site')
  assert.equal(foreign.status, 403)
})

test('what no page of this site sends is refused whole or edit by edit, and nothing of it is kept', async () => {
  const { person } = juror.actor
  const many = Array.from({ length: MOST_EDITS + 1 }, (_, n) => edit(n))
  for (const edits of [many, [edit(5, { base: -1 })], [null], 'x', [edit(5, { value: 3 })]])
    assert.equal((await ask(juror, { person, edits })).status, 400)
  for (const value of [null, '', ['a'], '{"marks":{}}']) {
    const { verdicts } = (await ask(juror, { person, edits: [edit(6, { value })] })).body
    assert.deepEqual(verdicts, [{ kind: 'refused', reason: 'not-a-sheet' }])
  }
  const sheets = await site.db.selectFrom('mark_sheet').select('version').execute()
  assert.deepEqual(sheets, [{ version: 1 }])
})

test('the worker knows the pages of a jury by their address, and no others', () => {
  assert.equal(dossierAt('/ar/contests/abcdefghij/jury'), 'jury:abcdefghij')
  assert.equal(
    dossierAt('/fr/contests/abcdefghij/jury/entries/abcdefghijklmnop'),
    'jury:abcdefghij:abcdefghijklmnop',
  )
  for (const other of ['/pairs', '/rounds/final', '/entries/abcdefghijklmnop/marks.json', '/entries/x'])
    assert.equal(dossierAt(`/fr/contests/abcdefghij/jury${other}`), null, other)
})
