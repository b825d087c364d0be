import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { putDossier } from '../../operations/testing/team-dossier.ts'
import { helpsOfPerson } from '../../storage/accompaniment/reads.ts'
import { readAnswers } from '../../storage/dossier/reads.ts'
import { paths } from '../paths.ts'
import { openSite, type OpenSite } from '../security/testing/open-site.ts'
import { tagsOf } from '../security/testing/read-html.ts'

let site: OpenSite
let her: SignedIn
let dossier: DossierId
before(async () => {
  site = await openSite(async () => undefined)
  her = await signedInPerson(site.db)
  dossier = await putDossier(site.db, [{ person: her.actor.person, role: 'owner' }])
})
after(() => site.close())

type Fields = readonly (readonly [string, string])[]
const post = (url: string, fields: Fields, { cookie = '', ...headers }: Record<string, string> = {}) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      cookie,
      ...headers,
    },
    payload: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  })

/** Every field that the only form with hidden fields of a page would send. */
function fieldsOf(html: string): Fields {
  const inputs = tagsOf(html).filter(
    ({ name, attributes }) => name === 'input' && attributes.get('type') === 'hidden',
  )
  return inputs.map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('value') ?? ''])
}

const WORDS = 'اللوز يضيع كل سنة عندنا\r\n“<b>&amp;” l’été'

describe('a form of somebody who is not signed in', () => {
  test('loses no letter: an answer of a dossier is on the page, and kept once she has signed in', async () => {
    const url = paths.dossierQuestion('ar', dossier, 'need')
    const sent: Fields = [
      ['value', WORDS],
      ['key', 'a1'.padStart(32, '0')],
      ['base', '0'],
      ['go', 'next'],
    ]
    const answer = await post(url, sent)
    assert.equal(answer.statusCode, 401)
    assert.equal(answer.headers['cache-control'], 'no-store')
    assert.ok(
      tagsOf(answer.body).some(({ name, attributes }) => name === 'form' && attributes.get('action') === url),
    )
    assert.deepEqual(fieldsOf(answer.body), sent)
    assert.ok(!answer.body.includes('<b>&amp;”'), 'what she typed is text')
    assert.equal((await readAnswers(site.db, dossier)).size, 0)
    const again = await post(url, fieldsOf(answer.body), { cookie: her.cookie })
    assert.equal(again.statusCode, 303)
    const kept = (await readAnswers(site.db, dossier)).get('need')?.current?.value
    assert.equal(kept, WORDS.replaceAll('\r\n', '\n'))
  })

  test('is a request for help all the same: written first, sent after signing in, once', async () => {
    const sent: Fields = [
      ['key', 'k'.repeat(22)],
      ['subject', 'idea'],
      ['words', WORDS],
      ['territory', 'الشرق'],
      ['language', 'ar'],
    ]
    const answer = await post(paths.helpRequests('fr'), sent)
    assert.equal(answer.statusCode, 401)
    assert.match(answer.body, /Rien n’est perdu/)
    for (const _ of [1, 2]) {
      const again = await post(paths.helpRequests('fr'), fieldsOf(answer.body), { cookie: her.cookie })
      assert.equal(again.statusCode, 303)
    }
    const helps = await helpsOfPerson(site.db, her.actor.person)
    assert.equal(helps.length, 1)
    assert.ok(helps[0]?.words.startsWith('اللوز يضيع'))
  })

  test('keeps a field that was sent several times as often, in its order', async () => {
    const url = paths.dossierQuestion('fr', dossier, 'customers')
    const sent: Fields = [
      ['value', 'souk'],
      ['value', 'shops'],
      ['key', 'b2'.padStart(32, '0')],
      ['base', '0'],
      ['go', 'next'],
    ]
    const answer = await post(url, sent)
    assert.deepEqual(fieldsOf(answer.body), sent)
    await post(url, fieldsOf(answer.body), { cookie: her.cookie })
    assert.deepEqual((await readAnswers(site.db, dossier)).get('customers')?.current?.value, [
      'souk',
      'shops',
    ])
  })

  test('with nothing typed leads to signing in, and back to the page of the form', async () => {
    const files = paths.dossierFiles('fr', dossier)
    const referer = `http://localhost${files}`
    const upload = { 'content-type': 'multipart/form-data; boundary=x', referer }
    const answer = await post(files, [], upload)
    assert.equal(answer.statusCode, 303)
    assert.equal(answer.headers.location, paths.signIn('fr', { next: files }))
    const sly = await post(files, [], { ...upload, referer: 'http://localhost//evil.example/' })
    assert.equal(sly.headers.location, paths.signIn('fr'))
  })

  test('from another site’s page is refused as ever, and nothing of it is shown', async () => {
    const url = paths.dossierQuestion('ar', dossier, 'people')
    const answer = await post(url, [['value', 'zqvcanary']], { 'sec-fetch-site': 'cross-site' })
    assert.equal(answer.statusCode, 403)
    assert.ok(!answer.body.includes('zqvcanary'))
  })
})
