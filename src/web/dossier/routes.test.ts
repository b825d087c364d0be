import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { QUESTIONS } from '../../domain/dossier/questions.ts'
import { inviteToDossier } from '../../operations/invite-to-dossier.ts'
import { saveAnswers } from '../../operations/save-answers.ts'
import { begunDossier, editKey, editOf } from '../../operations/testing/dossiers.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { processingOf, readProcessingRegister } from '../../storage/reference/processing-register.ts'
import { DATA } from '../../operations/testing/prepared-database.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'

const SMS = { smsCountries: ['+212'], smsPerHour: 3000 }

let site: OpenSite
let owner: SignedIn
let stranger: SignedIn
let dossier: string

before(async () => {
  site = await openSite(async () => undefined)
  owner = await signedInPerson(site.db, { name: 'فاطمة' })
  stranger = await signedInPerson(site.db)
  dossier = await begunDossier(site.db, owner.actor, { title: 'CANARY-79 <b>' })
})
after(() => site.close())

const get = (url: string, who: SignedIn | null = owner) =>
  site.app.inject({ url, headers: who === null ? {} : { cookie: who.cookie } })
const post = (url: string, fields: Record<string, string>, who = owner) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: {
      cookie: who.cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fields).toString(),
  })

const INSIDE = ['', '/check', '/history', '/team', '/dossier.json', '/delete', '/questions/need']

test('every page of a dossier is told to a stranger as one that never was, to the letter', async () => {
  const nonce = (text: string) => text.replace(/nonce="[^"]+"/g, '').replaceAll(dossier, 'x'.repeat(16))
  for (const page of INSIDE) {
    const hers = await get(`/fr/dossiers/${dossier}${page}`, stranger)
    const none = await get(`/fr/dossiers/${'x'.repeat(16)}${page}`, stranger)
    assert.deepEqual([hers.statusCode, nonce(hers.body)], [404, nonce(none.body)], page)
    assert.doesNotMatch(hers.body, /CANARY/)
    const own = await get(`/fr/dossiers/${dossier}${page}`)
    assert.equal(own.statusCode, 200, page)
    assert.match(String(own.headers['cache-control']), /no-store/)
    const nobody = await get(`/fr/dossiers/${dossier}${page}`, null)
    assert.equal(nobody.statusCode, 303)
  }
})

test('every question is asked in every language, with one heading that is the label of its field', async () => {
  for (const { id } of QUESTIONS) {
    const { statusCode, body } = await get(`/ar/dossiers/${dossier}/questions/${id}`)
    assert.equal(statusCode, 200, id)
    assert.equal(body.match(/<h1/g)?.length, 1, id)
    assert.match(body, /name="value"/, id)
    assert.match(body, /name="key" value="[0-9a-f]{32}"/, id)
  }
})

test('every field that the forms of a dossier send has its line in the register of processing', async () => {
  const { fields } = processingOf(readProcessingRegister(DATA), 'dossier')
  const registered = new Set(fields.map(({ name }) => name))
  const urls = [...INSIDE, '/questions/customers', '/questions/cost?from=check'].map(
    (page) => `/fr/dossiers/${dossier}${page}`,
  )
  for (const url of [...urls, '/fr/dossiers/new?simulation=0123456789']) {
    const { body } = await get(url)
    const names = [...body.matchAll(/<(?:input|select|textarea|button)[^>]*\sname="([^"]+)"/g)].map(
      ([, name]) => name ?? '',
    )
    assert.deepEqual(
      names.filter((name) => !registered.has(name)),
      [],
      url,
    )
  }
})

test('an answer from an older page is kept beside, and the page shows both texts', async () => {
  const url = `/fr/dossiers/${dossier}/questions/people`
  const send = (value: string, base: string) => post(url, { value, base, key: editKey(), go: 'next' })
  assert.match(String((await send('les femmes', '0')).headers.location), /questions\/where$/)
  const second = await send('les jeunes', '0')
  assert.equal(second.statusCode, 303)
  const choice = await get(String(second.headers.location))
  assert.match(choice.body, /femmes/)
  assert.match(choice.body, /jeunes/)
  const settled = await post(`${url}/settle`, { choice: '2', against: '1,2', key: editKey() })
  assert.equal(settled.statusCode, 303)
  assert.match((await get(url)).body, /les jeunes<\/textarea>/)
})

test('a question left empty that nobody has answered goes on and keeps nothing', async () => {
  const sent = await post(`/fr/dossiers/${dossier}/questions/done`, { value: ' ', base: '0', key: editKey() })
  assert.match(String(sent.headers.location), /\/check$/)
  const rows = await site.db.selectFrom('dossier_answer').selectAll().where('question', '=', 'done').execute()
  assert.deepEqual(rows, [])
})

test('the same form that begins a dossier sent twice leads to one', async () => {
  const fields = { title: 'Menthe', territory: '00', sector: 'agriculture', formKey: editKey() }
  const first = await post('/fr/dossiers', fields)
  const second = await post('/fr/dossiers', fields)
  assert.equal(first.statusCode, 303)
  assert.equal(second.headers.location, first.headers.location)
  const empty = await post('/fr/dossiers', { title: '', territory: 'zzzzzzzz', sector: '' })
  assert.equal(empty.statusCode, 422)
  for (const field of ['title', 'territory', 'sector']) {
    const beside = new RegExp(`id="${field}-error"[^>]*>([^<]+)`).exec(empty.body)?.[1] ?? '?'
    assert.ok(empty.body.includes(`<a href="#${field}">${beside}</a>`), field)
  }
})

test('a reader reads and does not write; a used link is answered as one that never was', async () => {
  const secret = 'r'.repeat(43)
  const asked = { dossier: dossier as never, role: 'reader', contact: null, language: 'fr' } as const
  const wording = () => ({ subject: '', body: '' })
  const now = new Date()
  assert.ok(
    (await inviteToDossier(site.db, asked, { actor: owner.actor, now, secret, wording, policy: SMS })).ok,
  )
  const reader = await signedInPerson(site.db)
  assert.equal((await get(`/fr/invitations/${secret}`, reader)).statusCode, 200)
  assert.equal((await post(`/fr/invitations/${secret}`, {}, reader)).statusCode, 303)
  assert.equal((await get(`/fr/invitations/${secret}`, stranger)).statusCode, 404)
  assert.equal((await get(`/fr/dossiers/${dossier}`, reader)).statusCode, 200)
  for (const page of ['/questions/need', '/delete'])
    assert.equal((await get(`/fr/dossiers/${dossier}${page}`, reader)).statusCode, 404)
  const written = await post(`/fr/dossiers/${dossier}/questions/need`, { value: 'x', base: '0' }, reader)
  assert.equal(written.statusCode, 404)
  const body = (await get(`/fr/dossiers/${dossier}`, reader)).body
  assert.doesNotMatch(body, /dossiers\/[a-z0-9]+\/(questions|delete)/)
})

test('what people write is shown as text, whatever it is', async () => {
  const hostile = '"><script>alert(1)</script>\u202e {{x}}'
  const edits = [editOf('activity', hostile), editOf('roles', hostile)]
  await saveAnswers(site.db, { dossier: dossier as never, edits }, { actor: owner.actor, now: new Date() })
  for (const page of ['/check', '/history', '/questions/activity']) {
    const { body } = await get(`/ar/dossiers/${dossier}${page}`)
    assert.doesNotMatch(body, /<script>alert/, page)
    assert.doesNotMatch(body, /\u202e/, page)
  }
  const paper = await get(`/ar/dossiers/${dossier}/dossier.pdf`)
  assert.equal(paper.headers['content-type'], 'application/pdf')
  assert.equal(paper.rawPayload.subarray(0, 5).toString(), '%PDF-')
})
