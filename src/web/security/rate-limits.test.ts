/** a village centre behind one address is served; one who sends without end is stopped, and nobody else with her. */
import assert from 'node:assert/strict'
import { after, before, mock, test } from 'node:test'
import { resolve } from 'node:path'
import { begunDossier, editKey } from '../../operations/testing/dossiers.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { readSettings } from '../../settings.ts'
import { ask } from './testing/ask.ts'
import { consentOf, FROM_HERE, hostileIdea } from './testing/hostile-site.ts'
import { type OpenSite, openSite } from './testing/open-site.ts'

const PEOPLE = 300
const VILLAGE = '105.66.0.7'
const ABUSER = '105.66.0.8'
const SOMEBODY = '105.66.0.9'
const root = resolve(import.meta.dirname, '../../..')

let site: OpenSite
before(async () => {
  const settings = readSettings({}, { root, cwd: root })
  assert.ok(settings.ok)
  const { rateLimitPerMinute } = settings.value
  site = await openSite(async () => undefined, { rateLimitPerMinute })
  // everything below happens in one and the same minute, however slow the machine
  mock.timers.enable({ apis: ['Date'], now: Date.now() })
})
after(async () => {
  mock.timers.reset()
  await site.close()
})

const get = (url: string, from: string) => ask(site.app, { method: 'GET', url, from })
const post = (url: string, form: Readonly<Record<string, string>>, from: string) =>
  ask(site.app, { method: 'POST', url, headers: FROM_HERE, form, from })

/** What one person does in a minute: opens the form, writes, looks, sends, reads her receipt, and searches. */
async function onePerson(k: number, consent: string): Promise<readonly number[]> {
  const language = k % 2 === 0 ? 'ar' : 'fr'
  const idea = {
    ...hostileIdea(consent),
    title: `Ruches ${k}`,
    idea: `Des ruches pour le douar numéro ${k}`,
    seen: 'later',
  }
  const opened = await get(`/${language}/ideas/new`, VILLAGE)
  const alike = [
    await post(`/fr/ideas/alike.json`, { title: '' }, VILLAGE),
    await post(`/fr/ideas/alike.json`, { title: '' }, VILLAGE),
  ]
  const sent = await post('/fr/ideas', { ...idea, ...(k % 3 === 0 ? { back: '1' } : {}) }, VILLAGE)
  const again = k % 3 === 0 ? [await post('/fr/ideas', idea, VILLAGE)] : []
  const receipt = await get(String((again[0] ?? sent).headers.location), VILLAGE)
  const typed = [
    await get(`/${language}/search/suggestions.json?q=`, VILLAGE),
    await get(`/${language}/search/suggestions.json?q=`, VILLAGE),
  ]
  const found = await get(k % 10 === 0 ? `/${language}/search?q=argan` : '/api/v1/partners/valbiom', VILLAGE)
  return [opened, ...alike, sent, ...again, receipt, ...typed, found].map(({ statusCode }) => statusCode)
}

test('300 people of one village centre send their idea and search in the same minute, and none is turned away', async () => {
  const consent = await consentOf(site, 'fr')
  const statuses = new Map<number, number>()
  for (let k = 0; k < PEOPLE; k += 1)
    for (const status of await onePerson(k, consent)) statuses.set(status, (statuses.get(status) ?? 0) + 1)
  console.log(`# answers to the village centre: ${JSON.stringify([...statuses])}`)
  assert.equal(statuses.get(429), undefined)
  assert.equal(statuses.get(303), PEOPLE)
  const { n } = await site.db
    .selectFrom('idea_receipt')
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirstOrThrow()
  assert.equal(Number(n), PEOPLE)
})

/** Answers to `times` requests in the same minute: how many were taken before the first refusal, and after it. */
async function taken(times: number, send: () => Promise<{ readonly statusCode: number }>) {
  const refused: boolean[] = []
  for (let k = 0; k < times; k += 1) refused.push((await send()).statusCode === 429)
  const first = refused.indexOf(true)
  return {
    before: first === -1 ? times : first,
    after: first === -1 ? 0 : refused.slice(first).filter((one) => !one).length,
  }
}

test('one address that sends ideas without end is stopped, by the form and by the interface for programs', async () => {
  const form = await taken(1000, () => post('/fr/ideas', { back: '1' }, ABUSER))
  assert.deepEqual(form, { before: 900, after: 0 })
  const program = await taken(1000, () =>
    ask(site.app, { method: 'POST', url: '/api/v1/ideas', json: {}, from: ABUSER }),
  )
  assert.deepEqual(program, { before: 900, after: 0 })
  assert.equal((await post('/fr/ideas', { back: '1' }, SOMEBODY)).statusCode, 200)
  mock.timers.tick(60_001)
  assert.equal((await post('/fr/ideas', { back: '1' }, ABUSER)).statusCode, 200)
})

test('one address that asks without end is stopped, and everybody else is answered', async () => {
  const asked = await taken(6100, () => get('/robots.txt', ABUSER))
  assert.ok(asked.before >= 5000 && asked.before <= 6000 && asked.after === 0, JSON.stringify(asked))
  assert.equal((await get('/robots.txt', SOMEBODY)).statusCode, 200)
  // of a network of version 6 a person has 2^64 addresses: they count as one
  const six = await taken(6100, () =>
    get('/robots.txt', `2001:db8:0:1::${Math.floor(Math.random() * 65_000).toString(16)}`),
  )
  assert.ok(six.before <= 6000 && six.after === 0, JSON.stringify(six))
})

/** What somebody with an account does in a minute: signs in, writes in her dossier, prints it, asks for help. */
async function oneAccount(k: number, { cookie }: SignedIn, dossier: string): Promise<readonly number[]> {
  const headers = { cookie, ...FROM_HERE }
  const send = (url: string, form: Readonly<Record<string, string>>) =>
    ask(site.app, { method: 'POST', url, headers, form, from: CENTRE })
  const open = (url: string) => ask(site.app, { method: 'GET', url, headers: { cookie }, from: CENTRE })
  const asked = await send('/ar/sign-in', { contact: `06126${String(k).padStart(5, '0')}` })
  const answers = [
    await open('/ar/me'),
    await send(`/ar/dossiers/${dossier}/questions/need`, {
      value: `حاجة ${k}`,
      base: '0',
      key: editKey(),
      go: 'leave',
    }),
    await send('/ar/help', { subject: 'money', words: '' }),
    await open('/ar/me/data/copy.json'),
    await send(`/ar/dossiers/${dossier}/founding/name`, { word: 'begun' }),
    await send('/ar/me/security', { session: 'none' }),
  ]
  return [asked, ...answers].map(({ statusCode }) => statusCode)
}

const CENTRE = '105.67.0.7'

test('300 people with accounts behind one address sign in and work in the same minute, and none is turned away', async () => {
  const people: (readonly [SignedIn, string])[] = []
  for (let k = 0; k < PEOPLE; k += 1) {
    const person = await signedInPerson(site.db, {})
    people.push([person, k < 5 ? await begunDossier(site.db, person.actor) : 'zzzzzzzzzzzzzzzz'])
  }
  const statuses = new Map<number, number>()
  for (const [k, [person, dossier]] of people.entries())
    for (const status of await oneAccount(k, person, dossier))
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
  console.log(`# answers to 300 accounts behind one address: ${JSON.stringify([...statuses])}`)
  assert.equal(statuses.get(429), undefined)
  const { n } = await site.db
    .selectFrom('login_code')
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirstOrThrow()
  assert.equal(Number(n), PEOPLE, 'each was sent her code')
})

test('one account that asks without end is stopped, from however many addresses, and her neighbours are not', async () => {
  const [abuser, neighbour] = [await signedInPerson(site.db, {}), await signedInPerson(site.db, {})]
  const copyOf = ({ cookie }: SignedIn, from: string) =>
    ask(site.app, { method: 'GET', url: '/fr/me/data/copy.json', headers: { cookie }, from })
  let k = 0
  const asked = await taken(60, () => {
    k += 1
    return copyOf(abuser, `105.68.${k}.7`)
  })
  assert.deepEqual(asked, { before: 20, after: 0 })
  assert.equal((await copyOf(neighbour, '105.68.1.7')).statusCode, 200)
  // without a session a cookie that one invents opens nothing, however often it changes
  const invented = { cookie: `twiza=${'a'.repeat(43)}` } as SignedIn
  assert.equal((await copyOf(invented, '105.68.1.7')).statusCode, 303)
})
