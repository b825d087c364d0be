import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { helpPath } from '../../operations/help-letters.ts'
import { saveHelpProfile } from '../../operations/save-help-profile.ts'
import { surveyPath } from '../../operations/send-follow-up.ts'
import { DATA } from '../../operations/testing/prepared-database.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { readProcessingRegister } from '../../storage/reference/processing-register.ts'
import { paths } from '../paths.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'
import { helpConsentHash } from './ask-routes.ts'

const WORDS = 'زعفران سري zqxwords'
let site: OpenSite
let asker: SignedIn
let adviser: SignedIn
let delegate: SignedIn
let others: readonly SignedIn[]
let request = ''

const get = (url: string, who?: SignedIn) =>
  site.app.inject({ method: 'GET', url, headers: who === undefined ? {} : { cookie: who.cookie } })
const post = (url: string, who: SignedIn, fields: Record<string, string>, from = 'same-origin') =>
  site.app.inject({
    method: 'POST',
    url,
    headers: {
      cookie: who.cookie,
      'sec-fetch-site': from,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fields).toString(),
  })

before(async () => {
  site = await openSite(async () => undefined)
  const person = (
    role: 'adviser' | 'delegate' | 'administrator' | 'reader',
    territory: string,
    strong = true,
  ) => signedInPerson(site.db, { grants: [{ role, territory }], strong })
  asker = await signedInPerson(site.db, { name: 'zqxname', territory: '02.113' })
  adviser = await person('adviser', '02.113')
  delegate = await person('delegate', '02')
  others = [
    await signedInPerson(site.db),
    await person('adviser', '02'),
    await person('adviser', '12'),
    await person('delegate', '12'),
    await person('delegate', '02', false),
    await person('administrator', '00'),
    await person('reader', '00'),
  ]
  const profile = { subjects: ['money'], languages: ['ar'], capacity: '9', person: adviser.actor.person }
  assert.ok((await saveHelpProfile(site.db, profile, { actor: adviser.actor, now: new Date() })).ok)
  const typed = { subject: 'money', words: WORDS, territory: '02.113', language: 'ar', share: '' }
  const answer = await post(paths.helpRequests('fr'), asker, { ...typed, key: 'k'.repeat(22), share: 'yes' })
  request = answer.headers.location?.split('/').at(-1) ?? ''
  assert.match(request, /^[a-z0-9]{16}$/)
})
after(() => site.close())

test('a request that is not hers answers to everybody as one that does not exist, and changes nothing', async () => {
  for (const who of others) {
    const real = await get(paths.helpRequest('fr', request), who)
    const unknown = await get(paths.helpRequest('fr', 'z'.repeat(16)), who)
    assert.equal(real.statusCode, 404)
    assert.equal(real.body.replaceAll(request, '').length, unknown.body.replaceAll('z'.repeat(16), '').length)
    assert.doesNotMatch(real.body, /zqx/)
    for (const deed of [
      'take',
      'decline',
      'message',
      'close',
      'withdraw',
      'let-in',
      '__proto__',
      'constructor',
    ])
      assert.equal(
        (await post(paths.helpRequest('fr', request), who, { deed, message: 'x' })).statusCode,
        404,
      )
    for (const path of [paths.officePart('fr', 'help'), paths.caseload('fr'), paths.helpRequests('fr')])
      assert.doesNotMatch((await get(path, who)).body, /zqx/)
  }
  assert.match((await get(paths.helpRequest('fr', request))).headers.location ?? '', /sign-in/)
  assert.equal(
    (await post(paths.helpRequest('fr', request), adviser, { deed: 'take' }, 'cross-site')).statusCode,
    403,
  )
})

test('who is asked reads the need and not the contact; who has taken it reads both; the delegate never the contact', async () => {
  const read = async (who: SignedIn) => (await get(paths.helpRequest('ar', request), who)).body
  for (const who of [adviser, delegate]) {
    assert.match(await read(who), /zqxwords/)
    assert.doesNotMatch(await read(who), new RegExp(`zqxname|${asker.address.slice(1)}`))
  }
  assert.equal((await post(paths.helpRequest('ar', request), adviser, { deed: 'take' })).statusCode, 303)
  assert.match(await read(adviser), new RegExp(`zqxname[^]*${asker.address.slice(1)}`))
  assert.doesNotMatch(await read(delegate), new RegExp(`zqxname|${asker.address.slice(1)}`))
  await site.db.updateTable('consent').set({ withdrawn_at: new Date() }).execute()
  assert.doesNotMatch(await read(adviser), new RegExp(asker.address.slice(1)))
})

test('a page of one’s own is kept nowhere', async () => {
  for (const url of [paths.helpRequest('ar', request), paths.helpRequests('ar'), paths.newHelp('ar')])
    assert.equal((await get(url, asker)).headers['cache-control'], 'no-store')
})

test('every field of the forms has its line in the register of processing', async () => {
  const entries = readProcessingRegister(DATA).filter(({ form }) => form === 'web/accompaniment')
  const known = new Set(entries.flatMap(({ fields }) => fields.map(({ name }) => name)))
  const shown = [
    await get(paths.newHelp('fr'), asker),
    await get(paths.helpRequest('fr', request), adviser),
    await get(paths.adviserProfile('fr'), adviser),
    await get(paths.officePart('fr', 'help'), delegate),
  ]
  const names = shown.flatMap(({ statusCode, body }) => {
    assert.equal(statusCode, 200)
    return [...body.matchAll(/<(?:input|select|textarea)[^>]*\sname="([^"]+)"/g)].map(([, name = '']) => name)
  })
  assert.ok(names.length > 30)
  assert.deepEqual(
    names.filter((name) => !known.has(name.replace(/-[a-z0-9]{16}$|-\d+$/, ''))),
    [],
  )
})

test('the figures are a table for agents, without a name', async () => {
  const csv = await get(`${paths.officePart('fr', 'help')}/figures.csv`, delegate)
  assert.match(csv.body, /^region,requests,[^\r]*\r\n02,1,0,0,1,/)
  assert.equal((await get(`${paths.officePart('fr', 'help')}/figures.csv`, asker)).statusCode, 404)
})

test('letters lead to the addresses of the pages, and each language has words of consent of its own', () => {
  for (const language of LANGUAGES) {
    assert.equal(helpPath(language, 'x'), paths.helpRequest(language, 'x'))
    assert.equal(surveyPath(language, 'x'), paths.survey(language, 'x'))
  }
  assert.equal(new Set((['ar', 'fr', 'en'] as const).map(helpConsentHash)).size, 3)
})

test('a long queue comes in pages, the oldest first; beyond the last one is the first', async () => {
  const region = await signedInPerson(site.db, { grants: [{ role: 'delegate', territory: '09' }] })
  for (let number = 0; number < 23; number += 1)
    await site.db
      .insertInto('help_request')
      .values({
        id: `page${String(number).padStart(12, '0')}` as never,
        person_id: asker.actor.person,
        dossier_id: null,
        subject: 'idea',
        words: 'x',
        territory_code: '09' as never,
        language: 'fr',
        consent_id: null,
        state: 'queue',
        adviser_id: null,
        created_at: new Date(),
        answered_at: null,
        taken_at: null,
        closed_at: null,
        result: null,
        result_words: null,
        idempotency_key: `page${number}`.padEnd(22, 'k'),
      })
      .execute()
  const cards = async (query: string) => {
    const { body } = await get(`${paths.officePart('fr', 'help')}${query}`, region)
    return [...body.matchAll(/id="help-page0*(\d+)"/g)].map(([, number]) => Number(number))
  }
  assert.deepEqual(await cards(''), [...Array(20).keys()])
  assert.deepEqual(await cards('?queue=2'), [20, 21, 22])
  assert.deepEqual(await cards('?queue=9'), [...Array(20).keys()])
  assert.deepEqual(await cards('?queue=-1&open=2'), [...Array(20).keys()])
})
