import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { LEGAL_TIME_RULES } from '../../domain/basics/legal-time.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { listMeetings, listTours, readMeeting, readStaff } from '../../storage/meeting/reads.ts'
import { type EditedSite, type Fields, openEditedSite } from '../office/guide-testing.ts'
import { words } from '../words/word.ts'
import {
  officeMeetingWords as text,
  PLAN_FAULT_WORDS,
  PLAN_REFUSAL_WORDS,
  STAFF_REFUSAL_WORDS,
} from './office-words.ts'

let edited: EditedSite
let delegate: SignedIn
let other: SignedIn
let reader: SignedIn
before(async () => {
  edited = await openEditedSite()
  const agent = (role: 'delegate' | 'reader', territory: string) =>
    signedInPerson(edited.site.db, { grants: [{ role, territory }] })
  delegate = await agent('delegate', '02')
  other = await agent('delegate', '04')
  reader = await agent('reader', '02')
})
after(() => edited.site.close())

const NEW = '/fr/office/meetings/new'
const FIELDS: Fields = {
  'title-fr': 'Rencontre d’Oujda',
  'title-ar': 'لقاء وجدة',
  'city-fr': 'Oujda',
  territory: '02.411.01.23',
  day: '2027-03-11',
  hour: '09:30',
  minutes: '180',
  capacity: '80',
  standing: 'announced',
  takesRegistrations: 'yes',
  'line-at': ['09:30', '', '11:00'],
  'line-ar': ['', '', 'مسابقة الأفكار'],
  'line-fr': ['Accueil', '', ''],
  partner: ['valbiom', '', ''],
  'partner-fr': ['', 'Une association', ''],
  'source-title': ['Circulaire 4'],
  'source-url': [''],
  'source-as-of': ['2027'],
}

async function planned(fields: Fields = {}): Promise<string> {
  const answer = await edited.post(NEW, delegate, { ...FIELDS, ...fields })
  assert.equal(answer.status, 303, answer.body.slice(0, 2000))
  return /meetings\/([a-z0-9]+)\?/.exec(answer.location)?.[1] ?? ''
}

test('a meeting is kept as it was typed, with its instant of legal time and its partner by id', async () => {
  const id = await planned()
  const meeting = await readMeeting(edited.site.db, id)
  assert.ok(meeting !== null)
  assert.deepEqual(meeting.title, { ar: 'لقاء وجدة', fr: 'Rencontre d’Oujda' })
  assert.deepEqual(meeting.when, {
    kind: 'hour',
    start: { civil: '2027-03-11T09:30', at: new Date('2027-03-11T09:30Z'), rules: LEGAL_TIME_RULES },
    minutes: 180,
  })
  assert.deepEqual(
    meeting.programme.map(({ at, text: said }) => [at, said]),
    [
      ['09:30', { fr: 'Accueil' }],
      ['11:00', { ar: 'مسابقة الأفكار' }],
    ],
  )
  assert.deepEqual(
    meeting.partners.map(({ partner, name }) => [partner, name.fr]),
    [
      ['valbiom', 'Cluster Valbiom Maroc'],
      [null, 'Une association'],
    ],
  )
  assert.deepEqual(meeting.sources, [{ title: 'Circulaire 4', url: null, asOf: '2027' }])
  assert.deepEqual(
    [meeting.capacity, meeting.takesRegistrations, meeting.sequence, meeting.version],
    [80, true, 0, 1],
  )
  const page = await edited.get(`/fr/meetings/${id}`)
  assert.equal(page.status, 200)
  assert.match(page.body, /jeudi/)
  assert.match(page.body, /11 mars 2027/)
  assert.match(page.body, /09:30 à 12:30, heure légale du Maroc/)
  assert.match(page.body, /href="\/fr\/partners\/valbiom"/)
  assert.match(
    (await edited.get(`/ar/search?q=${encodeURIComponent('لقاء وجدة')}`)).body,
    new RegExp(`/ar/meetings/${id}"`),
  )
  assert.match((await edited.get('/fr')).body, new RegExp(`/fr/meetings/${id}"`))
})

test('a draft is nowhere for the public: page, list, calendar, interface, download, search', async () => {
  const id = await planned({ standing: 'draft', 'title-fr': 'Brouillon zyzzyva', 'title-ar': '' })
  for (const url of [`/fr/meetings/${id}`, `/fr/meetings/${id}/meeting.ics`, `/api/v1/meetings/${id}`])
    assert.equal((await edited.get(url)).status, 404, url)
  for (const url of [
    '/fr/meetings',
    '/fr/meetings.ics',
    '/api/v1/meetings',
    '/data/meetings.csv',
    '/data/meetings.json',
  ])
    assert.doesNotMatch((await edited.get(url)).body, new RegExp(id), url)
  assert.doesNotMatch((await edited.get('/fr/search?q=zyzzyva')).body, new RegExp(`/meetings/${id}`))
})

test('a change of the day raises the sequence in the calendar file, a change of words does not', async () => {
  const id = await planned()
  const path = `/fr/office/meetings/${id}`
  const before = (await edited.get(`/fr/meetings/${id}/meeting.ics`)).body
  assert.match(before, /SEQUENCE:0\r\n/)
  assert.match(before, /DTSTART:20270311T093000Z/)
  assert.equal(
    (await edited.post(path, delegate, { ...FIELDS, base: '1', 'purpose-fr': 'Des idées' })).status,
    303,
  )
  assert.match((await edited.get(`/fr/meetings/${id}/meeting.ics`)).body, /SEQUENCE:0\r\n/)
  assert.equal((await edited.post(path, delegate, { ...FIELDS, base: '2', day: '2027-03-18' })).status, 303)
  const moved = (await edited.get(`/fr/meetings/${id}/meeting.ics`)).body
  assert.match(moved, /SEQUENCE:1\r\n/)
  assert.match(moved, /DTSTART:20270318T093000Z/)
  assert.equal(/UID:(.*)\r\n/.exec(moved)?.[1], /UID:(.*)\r\n/.exec(before)?.[1])
  await edited.post(path, delegate, { ...FIELDS, base: '3', day: '2027-03-18', standing: 'cancelled' })
  const off = (await edited.get(`/fr/meetings/${id}/meeting.ics`)).body
  assert.match(off, /METHOD:CANCEL/)
  assert.match(off, /STATUS:CANCELLED/)
  assert.match(off, /SEQUENCE:2\r\n/)
})

test('what somebody else changed meanwhile is not lost: what was typed is kept, and saved only when asked again', async () => {
  const id = await planned()
  const path = `/fr/office/meetings/${id}`
  await edited.post(path, delegate, { ...FIELDS, base: '1', 'venue-fr': 'Salle A' })
  const late = await edited.post(path, delegate, { ...FIELDS, base: '1', 'venue-fr': 'Salle B' })
  assert.equal(late.status, 422)
  assert.ok(late.body.includes(PLAN_REFUSAL_WORDS['changed-meanwhile'].fr))
  assert.match(late.body, /value="Salle B"/)
  assert.match(late.body, /name="base" value="2"/)
  assert.equal((await readMeeting(edited.site.db, id))?.venue?.fr, 'Salle A')
  assert.equal(
    (await edited.post(path, delegate, { ...FIELDS, base: '2', 'venue-fr': 'Salle B' })).status,
    303,
  )
  assert.equal((await readMeeting(edited.site.db, id))?.venue?.fr, 'Salle B')
})

for (const [what, fields, fault] of [
  ['no title', { 'title-fr': '', 'title-ar': '' }, 'words-needed'],
  ['a day that no calendar has', { day: '2027-02-30' }, 'bad-date'],
  ['an hour without a day', { day: '' }, 'day-needed'],
  ['an hour that is none', { hour: '25:00' }, 'bad-hour'],
  ['registration without an hour', { hour: '' }, 'hour-needed'],
  ['seats below one', { capacity: '0' }, 'out-of-bounds'],
  ['a place that is not known', { territory: 'zzzzzzzz' }, 'no-such-place'],
  ['a place of another region', { territory: '04.421' }, 'no-such-place'],
  ['a documented tour', { tour: 'tour-2025' }, 'no-such-tour'],
  ['a partner that is not in the directory', { partner: ['nobody'], 'partner-fr': [''] }, 'no-such-partner'],
  ['an address that is none', { 'source-url': ['javascript:alert(1)'] }, 'bad-address'],
  ['a title of a page’s length', { 'title-fr': 'x'.repeat(400) }, 'too-long'],
] as const satisfies readonly (readonly [string, Fields, keyof typeof PLAN_FAULT_WORDS])[])
  test(`a meeting with ${what} is refused beside its field, and what was typed stays`, async () => {
    const count = (await listMeetings(edited.site.db)).length
    const answer = await edited.post(NEW, delegate, { ...FIELDS, ...fields, 'city-ar': 'مدينة' })
    assert.equal(answer.status, 422)
    assert.ok(answer.body.includes(PLAN_FAULT_WORDS[fault].fr), fault)
    assert.match(answer.body, /value="مدينة"/)
    assert.equal((await listMeetings(edited.site.db)).length, count)
  })

test('hours at which legal time changes are said back', async () => {
  const answer = await edited.post(NEW, delegate, { ...FIELDS, day: '2026-03-22', hour: '02:30' })
  assert.match(answer.location, /note=skipped-hour/)
  const page = await edited.get(answer.location, delegate)
  assert.ok(page.body.includes(text.skippedHour.fr))
})

test('another region’s delegate, a reader and a citizen change nothing, and are told nothing of a draft', async () => {
  const id = await planned({ standing: 'draft' })
  const path = `/fr/office/meetings/${id}`
  const citizen = await signedInPerson(edited.site.db)
  for (const who of [other, citizen]) {
    assert.equal((await edited.get(path, who)).status, 404)
    assert.equal((await edited.post(path, who, { ...FIELDS, base: '1' })).status, 404)
  }
  assert.equal((await edited.get(path, reader)).status, 200)
  assert.doesNotMatch((await edited.get(path, reader)).body, /name="base"/)
  for (const url of [path, NEW, `${path}/staff`, '/fr/office/tours/new'])
    assert.equal(
      (await edited.post(url, reader, { ...FIELDS, base: '1', who: '+212600000000', duty: 'door' })).status,
      404,
      url,
    )
  assert.equal((await readMeeting(edited.site.db, id))?.version, 1)
})

test('nobody changes a documented record', async () => {
  const administrator = await signedInPerson(edited.site.db, {
    grants: [{ role: 'administrator', territory: '00' }],
  })
  for (const url of ['/fr/office/meetings/tour-2025-dakhla', '/fr/office/tours/tour-2025']) {
    assert.equal((await edited.get(url, administrator)).status, 404)
    assert.equal((await edited.post(url, administrator, { ...FIELDS, base: '1' })).status, 404)
  }
})

test('a tour with two stops is planned at once, announced with them, and found', async () => {
  const rows = 8
  const at = (row: number, value: string) => Array.from({ length: rows }, (_, i) => (i === row ? value : ''))
  const both = (one: string, two: string) => at(0, one).map((value, i) => (i === 3 ? two : value))
  const page = await edited.get('/fr/office/tours/new', delegate)
  const places = [...page.body.matchAll(/name="stop-territory\[\]" value="([^"]+)"/g)].map(
    ([, code]) => code ?? '',
  )
  assert.equal(places.length, rows)
  const answer = await edited.post('/fr/office/tours/new', delegate, {
    territory: '02',
    'title-fr': 'Tournée de l’Oriental',
    standing: 'draft',
    'stop-territory[]': places,
    'stop-city-fr[]': both('Berkane', 'Jerada'),
    'stop-city-ar[]': at(0, 'بركان'),
    'stop-day[]': both('2027-04-05', '2027-04-12'),
    'stop-hour[]': both('10:00', ''),
  })
  assert.equal(answer.status, 303, answer.body.slice(0, 3000))
  const [tour] = (await listTours(edited.site.db)).filter(({ shipped }) => !shipped)
  assert.ok(tour !== undefined)
  const stops = await listMeetings(edited.site.db, { tour: tour.id })
  assert.deepEqual(
    stops.map((stop) => [
      stop.position,
      stop.territory,
      stop.city.fr,
      stop.title.ar,
      stop.when.kind,
      stop.standing,
    ]),
    [
      [1, places[0], 'Berkane', 'لقاء بركان', 'hour', 'draft'],
      [2, places[3], 'Jerada', undefined, 'day', 'draft'],
    ],
  )
  assert.equal((await edited.get(`/fr/tours/${tour.id}`)).status, 404)
  const path = `/fr/office/tours/${tour.id}`
  const fields = {
    base: '1',
    territory: '02',
    'title-fr': 'Tournée de l’Oriental',
    standing: 'announced',
    withStops: 'yes',
  }
  assert.equal((await edited.post(path, delegate, fields)).status, 303)
  const shown = await edited.get(`/fr/tours/${tour.id}`)
  assert.equal(shown.status, 200)
  assert.ok(shown.body.includes('Berkane') && shown.body.includes('Jerada'))
  assert.equal(
    (await edited.post(path, delegate, { ...fields, base: '2', standing: 'cancelled' })).status,
    303,
  )
  for (const stop of await listMeetings(edited.site.db, { tour: tour.id }))
    assert.deepEqual([stop.standing, stop.sequence], ['cancelled', 2])
})

test('a stop with a day and no town is refused, and its row says so', async () => {
  const answer = await edited.post('/fr/office/tours/new', delegate, {
    territory: '02',
    'title-fr': 'Tournée',
    'stop-territory': ['02.113', '02.167'],
    'stop-day': ['', '2027-04-05'],
  })
  assert.equal(answer.status, 422)
  assert.match(answer.body, /id="stop-city-ar-1-error"/)
  assert.match(answer.body, /value="2027-04-05"/)
})

test('helpers are named by the number of an account and removed; the journal names them by their id alone', async () => {
  const id = await planned()
  const path = `/fr/office/meetings/${id}/staff`
  const helper = await signedInPerson(edited.site.db, { name: 'Amina' })
  const named = await edited.post(path, delegate, { who: helper.address, duty: 'door' })
  assert.match(named.location, /done=named/)
  assert.deepEqual(await readStaff(edited.site.db, id), [{ person: helper.actor.person, duty: 'door' }])
  const again = await edited.post(path, delegate, { who: helper.address, duty: 'door' })
  assert.ok(again.body.includes(words('fr', STAFF_REFUSAL_WORDS['named-before'])))
  const letters = await edited.site.db
    .selectFrom('letter')
    .select('body')
    .where('address', '=', helper.address)
    .execute()
  assert.equal(letters.length, 1, 'she is told once')
  assert.match(letters[0]?.body ?? '', new RegExp(`https?://[^/ ]+/ar/meetings/${id}/door$`))
  const nobody = await edited.post(path, delegate, { who: '+212699999999', duty: 'capture' })
  assert.equal(nobody.status, 422)
  assert.ok(nobody.body.includes(words('fr', STAFF_REFUSAL_WORDS['no-such-person'])))
  assert.equal((await edited.post(path, other, { who: helper.address, duty: 'capture' })).status, 404)
  await edited.post(`${path}/remove`, delegate, { person: helper.actor.person, duty: 'door' })
  assert.deepEqual(await readStaff(edited.site.db, id), [])
  const lines = await edited.site.db
    .selectFrom('journal')
    .select(['action', 'detail'])
    .where('subject', '=', `meeting:${id}`)
    .orderBy('id')
    .execute()
  assert.deepEqual(
    lines.map(({ action }) => action),
    ['plan-meeting', 'name-staff', 'remove-staff'],
  )
  assert.doesNotMatch(JSON.stringify(lines), new RegExp(`${helper.address.slice(1)}|Amina`))
})
