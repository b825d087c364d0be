import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readTourContext, readTourFile, readTourFiles } from './tour-files.ts'

const DATA = new URL('../../../data', import.meta.url).pathname
const { tours, meetings } = readTourFiles(DATA)
const context = readTourContext(DATA)
const file = JSON.parse(readFileSync(join(DATA, 'tours/2025.json'), 'utf8')) as {
  meetings: Record<string, unknown>[]
  sources: Record<string, unknown>
}

/** Paths and reasons of the refusal of the file of 2025 with its first meeting (Oujda) changed. */
function faultsWith(change: object): readonly string[] {
  const [first, ...rest] = file.meetings
  const read = readTourFile(
    JSON.stringify({ ...file, meetings: [{ ...first, ...change }, ...rest] }),
    context,
  )
  return read.ok ? [] : read.reasons.map(({ path, fault }) => `${path}: ${fault}`)
}

test('the tour of 2025 has twelve stops, one in each region, in the order of the sources', () => {
  const stops = meetings.filter(({ tour }) => tour === 'tour-2025')
  assert.deepEqual(
    stops.map(({ city }) => city.fr),
    [
      'Oujda',
      'Casablanca',
      'Dakhla',
      'Rabat',
      'Laâyoune',
      'El Hajeb',
      'Guelmim',
      'Errachidia',
      'Marrakech',
    ].concat(['Béni Mellal', 'Tanger', 'Agadir']),
  )
  assert.deepEqual(
    stops.map(({ position }) => position),
    Array.from({ length: 12 }, (_, i) => i + 1),
  )
  assert.equal(new Set(stops.map(({ territory }) => territory.slice(0, 2))).size, 12)
  assert.equal(tours.length, 1)
})

test('days that a source gives are known, the six others are said not to be found', () => {
  const days = meetings.map(({ id, when }) => [id, when.kind === 'day' ? when.day : when.kind])
  assert.deepEqual(Object.fromEntries(days), {
    'tour-2025-oujda': '2025-04-03',
    'tour-2025-casablanca': '2025-04-08',
    'tour-2025-dakhla': '2025-04-10',
    'tour-2025-rabat': 'unknown',
    'tour-2025-laayoune': 'unknown',
    'tour-2025-fes-meknes': '2025-04-22',
    'tour-2025-guelmim': 'unknown',
    'tour-2025-errachidia': 'unknown',
    'tour-2025-marrakech': 'unknown',
    'tour-2025-beni-mellal': '2025-05-08',
    'tour-2025-tanger': '2025-05-13',
    'tour-2025-agadir': 'unknown',
    'berkane-industry-and-start-ups': 'unknown',
    'ksar-el-kebir-slec-workshop': '2023-11-03',
  })
})

test('weekdays that the sources print are those of the calendar, but for the one that is said to be wrong', () => {
  const weekday = (day: string) => new Date(`${day}T00:00Z`).getUTCDay()
  assert.deepEqual(['2025-04-08', '2025-05-13', '2025-04-22'].map(weekday), [2, 2, 2])
  assert.deepEqual(['2025-04-10', '2025-05-08'].map(weekday), [4, 4])
  assert.equal(weekday('2025-05-18'), 0)
  assert.equal(weekday('2023-11-03'), 5)
})

test('every fact that was found points to one of the sources of its record', () => {
  for (const { facts = [], sources } of [...tours, ...meetings])
    for (const { status, source } of facts)
      assert.equal(source === null || sources[source] === undefined, status === 'not-found')
})

test('no record names a private person or holds a number or an address', () => {
  assert.doesNotMatch(JSON.stringify([tours, meetings]), /\+?212\d|0[5-7]\d{8}|[\w.]+@[\w.]+/)
})

test('the file as it stands has no fault', () => assert.deepEqual(faultsWith({}), []))

for (const [what, change, reason] of [
  [
    'a territory that does not exist',
    { territory: '99' },
    'meetings[0].territory: no territory has the code 99',
  ],
  ['a day that no calendar has', { day: '2025-02-30' }, 'meetings[0].day: a day as 2025-04-03, or null'],
  [
    'a slogan without a source',
    { slogan: { ar: 'ش', fr: 'S', en: 'S' } },
    'meetings[0].slogan: no fact says',
  ],
  ['a day that its facts deny', { day: null }, 'meetings[0].day: the facts say otherwise'],
  ['a place in the tour that is taken', { position: 2 }, 'meetings: two stops have the same place'],
  ['a partner that is not in the directory', { partners: [{ partner: 'x', name: {} }] }, 'no such partner'],
  ['a text in one language only', { city: { ar: 'وجدة' } }, 'meetings[0].city.fr'],
  [
    'a source that is not named',
    { facts: [{ about: 'day', status: 'press', source: 'nowhere', note: null }] },
    'meetings[0].facts[0].source: no source is called "nowhere"',
  ],
  [
    'a fact that was found nowhere, but is not said so',
    { facts: [{ about: 'day', status: 'press', source: null, note: null }] },
    'meetings[0].facts[0]: a fact that was found has a source',
  ],
] as const)
  test(`a file with ${what} is refused`, () => {
    const faults = faultsWith(change)
    assert.ok(
      faults.some((one) => one.includes(reason)),
      faults.join('\n'),
    )
  })

test('a source that nothing was read in is refused', () => {
  const sources = { ...file.sources, idle: { title: 'x', url: null, asOf: null } }
  const read = readTourFile(JSON.stringify({ ...file, sources }), context)
  assert.ok(!read.ok && read.reasons.some(({ path }) => path === 'sources.idle'))
})

test('a broken file stops the start with its name and the reason', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-tours-'))
  t.after(() => rmSync(folder, { recursive: true }))
  cpSync(DATA, folder, { recursive: true })
  writeFileSync(join(folder, 'tours/2025.json'), '{"note": ')
  assert.throws(() => readTourFiles(folder), /data\/tours\/2025\.json cannot be read: .*not JSON/)
  cpSync(join(DATA, 'tours/2025.json'), join(folder, 'tours/2025.json'))
  cpSync(join(DATA, 'tours/2025.json'), join(folder, 'tours/2025-again.json'))
  assert.throws(
    () => readTourFiles(folder),
    /2025\.json cannot be read: tour-2025-oujda is in 2025-again\.json already/,
  )
})
