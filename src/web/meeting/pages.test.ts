import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'
import { schemaOrgEvent } from './event-data.tsx'
import { calendarEvent, meetingsFile } from './calendar.ts'
import { testMeeting } from '../../domain/meeting/testing/meeting.ts'
import { meetingWords as text, RECORD_STATUS_WORDS } from './words.ts'

let site: OpenSite
before(async () => {
  site = await openSite(async () => undefined)
})
after(() => site.close())

const get = async (url: string) => {
  const { statusCode, body, headers } = await site.app.inject({ url })
  return { status: statusCode, body, type: String(headers['content-type']) }
}

test('the documented tour has its twelve stops in order, on a map and in a list, in every language', async () => {
  for (const language of LANGUAGES) {
    const { status, body } = await get(`/${language}/tours/tour-2025`)
    assert.equal(status, 200)
    const order = [
      'oujda',
      'casablanca',
      'dakhla',
      'rabat',
      'laayoune',
      'fes-meknes',
      'guelmim',
      'errachidia',
    ]
    const list = body.slice(body.indexOf('<ol class="plain stops"'))
    const links = [...list.matchAll(new RegExp(`/${language}/meetings/tour-2025-([a-z-]+)"`, 'g'))].map(
      ([, stop]) => stop,
    )
    assert.deepEqual(links, [...order, 'marrakech', 'beni-mellal', 'tanger', 'agadir'])
    assert.equal(body.match(/class="stop"/g)?.length, 12)
  }
})

test('a day that no source gives is said not to be found; a contradiction is told', async () => {
  const agadir = await get('/fr/meetings/tour-2025-agadir')
  assert.ok(agadir.body.includes(text.dayUnknown.fr))
  assert.ok(agadir.body.includes(RECORD_STATUS_WORDS['not-found'].fr))
  const tangier = await get('/fr/meetings/tour-2025-tanger')
  assert.match(tangier.body, /le 18 mai 2025 était un dimanche/)
  assert.match((await get('/ar/meetings/tour-2025-fes-meknes')).body, /الحاجب/)
})

test('a meeting without a day is in no calendar and has no file of one', async () => {
  assert.equal((await get('/ar/meetings/tour-2025-agadir/meeting.ics')).status, 404)
  const all = await get('/fr/meetings.ics')
  assert.match(all.type, /^text\/calendar/)
  assert.match(all.body, /UID:meeting-tour-2025-dakhla@/)
  assert.doesNotMatch(all.body, /agadir/)
  assert.match(all.body, /DTSTART;VALUE=DATE:20250410/)
})

test('the list is narrowed to a region or a tour, and a question that makes no sense asks for nothing', async () => {
  const south = await get('/fr/meetings?region=12')
  assert.match(south.body, /meetings\/tour-2025-dakhla"/)
  assert.doesNotMatch(south.body, /meetings\/tour-2025-oujda"/)
  const toured = await get('/fr/meetings?tour=tour-2025')
  assert.doesNotMatch(toured.body, /meetings\/ksar-el-kebir-slec-workshop"/)
  const odd = await get('/fr/meetings?region=zz&tour=<b>&region=12')
  assert.equal(odd.status, 200)
})

test('a meeting that does not exist is not found, and the language stays', async () => {
  const { status, body } = await get('/fr/meetings/none-such')
  assert.equal(status, 404)
  assert.ok(body.includes(text.notFoundTitle.fr))
})

test('the one box finds the tour and its meetings in Arabic, French and with a typo', async () => {
  assert.match(
    (await get(`/ar/search?q=${encodeURIComponent('لقاء الداخلة')}`)).body,
    /meetings\/tour-2025-dakhla"/,
  )
  assert.match((await get('/fr/search?q=tournée+banque+projets')).body, /tours\/tour-2025"/)
  assert.match((await get('/fr/search?q=rencontre+dakla')).body, /meetings\/tour-2025-dakhla"/)
})

test('programs are answered with the facts of a record and how sure each is', async () => {
  const one = JSON.parse((await get('/api/v1/meetings/tour-2025-casablanca')).body) as {
    when: object
    facts: { about: string; status: string }[]
  }
  assert.deepEqual(one.when, { kind: 'day', day: '2025-04-08' })
  assert.ok(one.facts.some(({ about, status }) => about === 'venue' && status === 'press'))
  const list = JSON.parse((await get('/api/v1/meetings?territory=12')).body) as {
    items: { id: string }[]
    tours: { id: string }[]
  }
  assert.deepEqual(
    [list.items.map(({ id }) => id), list.tours.map(({ id }) => id)],
    [['tour-2025-dakhla'], ['tour-2025']],
  )
  assert.equal((await get('/api/v1/meetings?territory=99')).status, 404)
  assert.equal((await get('/api/v1/meetings/none')).status, 404)
  const csv = (await get('/data/meetings.csv')).body
  assert.equal(csv.trim().split('\r\n').length, 15)
})

test('machines are told of an event, and no text of it ends the element', async () => {
  const { body } = await get('/fr/meetings/tour-2025-dakhla')
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)?.[1] ?? ''
  const event = JSON.parse(json) as { '@type': string; startDate: string }
  assert.deepEqual([event['@type'], event.startDate], ['Event', '2025-04-10'])
  const odd = testMeeting({ when: { kind: 'day', day: '2027-01-02' }, standing: 'cancelled' })
  assert.match(JSON.stringify(schemaOrgEvent(odd, 'x')), /EventCancelled/)
  assert.equal(schemaOrgEvent(testMeeting(), 'x'), null)
})

test('a file of several meetings tells of each whether it is cancelled; the uid is the same for ever', () => {
  const day = { kind: 'day', day: '2027-01-02' } as const
  const on = testMeeting({ id: 'on1', when: day, standing: 'announced' })
  const off = testMeeting({ id: 'off', when: day, standing: 'postponed', sequence: 3 })
  const file = meetingsFile('ar', [on, off, testMeeting({ id: 'no-day' })], {
    origin: 'https://twiza.example',
    now: new Date('2026-11-22T12:00Z'),
  })
  assert.match(file, /METHOD:PUBLISH/)
  assert.match(file, /UID:meeting-off@twiza\.example\r\nSEQUENCE:3\r\n/)
  assert.equal(file.match(/STATUS:CANCELLED/g)?.length, 1)
  assert.equal(file.match(/BEGIN:VEVENT/g)?.length, 2)
  const fr = calendarEvent('fr', on, 'https://twiza.example')
  assert.equal(fr?.uid, calendarEvent('ar', on, 'https://twiza.example')?.uid)
})
