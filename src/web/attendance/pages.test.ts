import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import { parse } from 'csv-parse/sync'
import { registerForMeeting } from '../../operations/register-for-meeting.ts'
import { askedSeat, chance, freshId, freshKey, testMeeting } from '../../operations/testing/meeting.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import type { Database } from '../../storage/database.ts'
import { temporaryReceiptKeys } from '../../storage/idea/receipt-keys.ts'
import { withDatabase } from '../../storage/testing/database.ts'
import type { Site } from '../site.ts'
import { pageCache } from '../page/page-cache.ts'
import { initialsOf } from './certificate-routes.tsx'
import { codeOfToken, isPassOf, passToken } from './pass-token.ts'
import { readSending } from './read-sending.ts'
import { attendanceRoutes } from './routes.tsx'

const DAY = 86_400_000

/** The routes of this area on a database of their own. */
async function open(db: Database) {
  const app = Fastify({ bodyLimit: 256 * 1024 })
  await app.register((await import('@fastify/formbody')).default)
  const site = {
    db,
    settings: { https: false, publicOrigin: null, operatorName: null },
    receiptKeys: temporaryReceiptKeys(new Date()),
    assets: { stylesheet: '/assets/x.css', island: (name: string) => `/assets/${name}.js` },
    pages: pageCache([]),
    chosen: { latest: () => ({}) },
  } as unknown as Site
  attendanceRoutes(app, site)
  const ask = (url: string, who: SignedIn | null, form?: Readonly<Record<string, string>> | object) =>
    app.inject({
      method: form === undefined ? 'GET' : 'POST',
      url,
      headers: {
        ...(who === null ? {} : { cookie: who.cookie }),
        'sec-fetch-site': 'same-origin',
        'content-type': url.endsWith('.json') ? 'application/json' : 'application/x-www-form-urlencoded',
      },
      ...(form === undefined
        ? {}
        : {
            payload: url.endsWith('.json')
              ? JSON.stringify(form)
              : new URLSearchParams(form as Record<string, string>).toString(),
          }),
    })
  return { app, site, ask }
}

async function withMeeting(
  work: (
    at: Awaited<ReturnType<typeof open>> & { db: Database; staff: SignedIn; guest: SignedIn; id: string },
  ) => Promise<void>,
  name = 'Samir ZZ',
) {
  await withDatabase(async ({ db }) => {
    const [staff, guest] = [await signedInPerson(db), await signedInPerson(db)]
    const meeting = await testMeeting(db, { start: new Date(Date.now() + DAY), staff: [staff.actor.person] })
    await registerForMeeting(
      db,
      { meeting: meeting.id, asked: askedSeat({ name, organisation: '=1+1' }), key: freshKey() },
      { actor: guest.actor, now: new Date(), origin: null, id: freshId, chance },
    )
    const opened = await open(db)
    await work({ ...opened, db, staff, guest, id: meeting.id })
    await opened.app.close()
  })
}

test('the door is opened for those on duty only, and the camera on no other page', async () => {
  await withMeeting(async ({ ask, db, staff, guest, id }) => {
    const stranger = await signedInPerson(db)
    for (const path of ['door', 'door/offline', 'door.json'])
      for (const who of [guest, stranger]) {
        const answer = await ask(`/ar/meetings/${id}/${path}`, who)
        assert.equal(answer.statusCode, 404, path)
        assert.doesNotMatch(answer.body, /ZZ/)
      }
    assert.equal((await ask(`/ar/meetings/${id}/door.json`, null)).statusCode, 401)
    assert.equal((await ask(`/ar/meetings/${id}/door`, null)).statusCode, 303)
    const door = await ask(`/ar/meetings/${id}/door`, staff)
    assert.match(door.body, /Samir ZZ/)
    assert.match(String(door.headers['permissions-policy']), /camera=\(self\)/)
    assert.equal(door.headers['cache-control'], 'no-store')
    const shell = await ask(`/ar/meetings/${id}/door/offline`, staff)
    assert.equal(shell.statusCode, 200)
    assert.doesNotMatch(shell.body, /ZZ/, 'what a phone keeps of the page holds no name')
    const pass = await ask(`/ar/meetings/${id}/pass`, guest)
    assert.equal(pass.headers['permissions-policy'], undefined)
    assert.equal((await ask(`/ar/meetings/${id}/pass`, stranger)).statusCode, 404)
  })
})

test('the square of a pass finds one person; a seal that is not of this site finds nobody', async () => {
  await withMeeting(async ({ ask, site, db, staff, id }) => {
    const own = await db
      .selectFrom('registration')
      .select(['id', 'meeting_id', 'code'])
      .executeTakeFirstOrThrow()
    const one = { id: own.id, meeting: own.meeting_id, code: own.code }
    const token = passToken(site, one)
    assert.ok(isPassOf(site, token, one))
    assert.equal(codeOfToken(token), own.code)
    const forged = `${own.code}.${'A'.repeat(16)}`
    assert.ok(!isPassOf(site, forged, one))
    assert.ok(!isPassOf({ receiptKeys: temporaryReceiptKeys(new Date()) }, token, one))
    const seen = async (pass: string) => (await ask(`/ar/meetings/${id}/door?pass=${pass}`, staff)).body
    assert.match(await seen(token), /Samir ZZ/)
    for (const wrong of [forged, own.code, 'x', '', `${token}.x`])
      if (wrong !== '') assert.doesNotMatch(await seen(wrong), /Samir ZZ/)
  })
})

test('without a script: search by name or code, one tap, undo, a walk-in, and bad input changes nothing', async () => {
  await withMeeting(async ({ ask, db, staff, id }) => {
    const url = `/fr/meetings/${id}/door`
    const own = await db.selectFrom('registration').select(['id', 'code']).executeTakeFirstOrThrow()
    for (const q of ['sam', own.code.toLowerCase(), `${own.code.slice(0, 3)} ${own.code.slice(3)}`])
      assert.match((await ask(`${url}?q=${encodeURIComponent(q)}`, staff)).body, /Samir ZZ/)
    assert.doesNotMatch((await ask(`${url}?q=zzz`, staff)).body, /Samir ZZ/)
    const arrived = async () =>
      (await db.selectFrom('registration').select('arrived_at').where('id', '=', own.id).executeTakeFirst())
        ?.arrived_at
    const key = freshKey()
    for (let twice = 0; twice < 2; twice += 1)
      assert.equal((await ask(url, staff, { deed: 'arrive', registration: own.id, key })).statusCode, 303)
    assert.ok((await arrived()) instanceof Date)
    await ask(url, staff, { deed: 'undo', registration: own.id, key: freshKey() })
    assert.equal(await arrived(), null)
    const walkIn = {
      deed: 'walk-in',
      key: freshKey(),
      name: 'Hind',
      category: 'expert',
      consent: 'yes',
      seats: '2',
    }
    for (let twice = 0; twice < 2; twice += 1) assert.equal((await ask(url, staff, walkIn)).statusCode, 303)
    const rows = () => db.selectFrom('registration').selectAll().execute()
    assert.equal((await rows()).length, 2)
    const wrongs = [
      {},
      { deed: 'arrive', registration: own.id, key: 'x' },
      { deed: 'arrive', registration: 'zzzzzzzzzzzzzzzz', key: freshKey() },
      { ...walkIn, key: freshKey(), category: 'x' },
      { ...walkIn, key: freshKey(), seats: '99' },
      { deed: 'merge', registration: own.id, into: own.id },
    ]
    for (const wrong of wrongs)
      assert.equal((await ask(url, staff, wrong)).statusCode, 422, JSON.stringify(wrong))
    assert.equal((await rows()).length, 2)
  })
})

test('what a phone sends is read as data of strangers', async () => {
  const tap = {
    key: 'a'.repeat(32),
    kind: 'arrive',
    registration: 'b'.repeat(16),
    seats: 1,
    order: 1,
    at: 1,
    walkIn: null,
  }
  const sending = { person: 'p', device: 'c'.repeat(32), sentAt: 1, taps: [tap] }
  assert.ok(readSending(sending) !== null)
  const wrongTaps = [
    null,
    { ...tap, key: 'A'.repeat(32) },
    { ...tap, kind: 'leave' },
    { ...tap, seats: 0 },
    { ...tap, seats: 21 },
    { ...tap, order: -1 },
    { ...tap, at: 1e300 },
    { ...tap, walkIn: { name: 3 } },
    { ...tap, walkIn: 'x' },
  ]
  for (const wrong of wrongTaps)
    assert.equal(readSending({ ...sending, taps: [wrong] }), null, JSON.stringify(wrong))
  for (const wrong of [null, [], 'x', { ...sending, device: '' }, { ...sending, taps: Array(201).fill(tap) }])
    assert.equal(readSending(wrong), null)
  const walkIn = { name: 'a\u0000b\u202e', category: 'expert', phone: '0612345678', consent: 'yes' }
  const read = readSending({ ...sending, taps: [{ ...tap, walkIn }] })
  assert.deepEqual(read?.batch.taps[0]?.walkIn, {
    name: 'a b',
    category: 'expert',
    phone: '+212612345678',
    consent: false,
  })
})

test('somebody else who has signed in on this phone sends nothing in the name of another', async () => {
  await withMeeting(async ({ ask, db, staff, guest, id }) => {
    const sending = { person: guest.actor.person, device: 'c'.repeat(32), sentAt: Date.now(), taps: [] }
    const url = `/ar/meetings/${id}/door.json`
    assert.equal((await ask(url, staff, sending)).statusCode, 409)
    assert.equal((await ask(url, staff, { ...sending, person: staff.actor.person })).statusCode, 200)
    assert.equal((await ask(url, guest, sending)).statusCode, 404)
    assert.equal((await db.selectFrom('attendance_event').select('key').execute()).length, 0)
  })
})

test('the list of a planner holds text that no spreadsheet calculates, and its taking is in the journal', async () => {
  await withMeeting(async ({ ask, db, staff, id }) => {
    const planner = await signedInPerson(db, { grants: [{ role: 'delegate', territory: '02' }] })
    const beside = await signedInPerson(db, { grants: [{ role: 'delegate', territory: '03' }] })
    const reader = await signedInPerson(db, { grants: [{ role: 'reader', territory: '02' }] })
    const url = `/fr/office/meetings/${id}/registrations.csv`
    for (const who of [staff, beside, reader]) assert.equal((await ask(url, who)).statusCode, 404)
    const answer = await ask(url, planner)
    assert.equal(answer.statusCode, 200)
    const [, row] = parse(answer.body, { bom: true }) as string[][]
    assert.deepEqual(row?.slice(1, 7), ['confirmed', 'site', "'=cmd()", 'idea-holder', "'=1+1", '1'])
    const lines = await db.selectFrom('journal').select(['action', 'detail']).execute()
    assert.ok(lines.some(({ action }) => action === 'take-list-of-registered'))
    assert.doesNotMatch(JSON.stringify(lines), /cmd/, 'the journal holds no name')
  }, '=cmd()')
})

test('initials say enough to compare and too little to learn a name', () => {
  assert.equal(initialsOf('Amina El Idrissi Ben'), 'A. E. I')
  assert.equal(initialsOf('فاطمة الزهراء'), 'ف. ا')
})
