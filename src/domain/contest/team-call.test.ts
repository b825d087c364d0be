import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { TerritoryCode } from '../basics/territory-code.ts'
import type { DossierId } from '../dossier/dossier.ts'
import { EMPTY_LIFE, type Project } from '../project/project.ts'
import type { Contest, ContestStanding } from './contest.ts'
import { ENTRY_STANDINGS, type EntryId } from './entry.ts'
import {
  CALL_WORDS,
  callFault,
  JOIN_STATES,
  joinRefusal,
  type KnownCall,
  LACKS,
  MOST_REQUESTS,
  shownCall,
  tidyWords,
} from './team-call.ts'

const CLOSES = new Date('2026-12-01T12:00:00Z')
const moment = (at: Date) => ({ civil: '2026-12-01T13:00', at, rules: 'r' })
const NAME = 'Zoulikha Bennani'

const contestOf = (standing: ContestStanding, blind: boolean): Contest => ({
  id: 'aaaaaaaaaa',
  territory: '02' as TerritoryCode,
  meeting: null,
  standing,
  plan: {
    title: { ar: 'م' },
    purpose: null,
    rules: { ar: 'ق' },
    categories: [],
    prizes: [],
    criteria: [],
    rounds: [{ id: 'r', kind: 'screening', method: 'grid', blind, keeps: null, judgementsPerEntry: 1 }],
    questions: [],
    vote: null,
  },
  deadlines: { opens: moment(new Date('2026-11-01T12:00:00Z')), closes: moment(CLOSES) },
  graceMinutes: 15,
  publishedAt: null,
  sample: false,
  version: 1,
  createdAt: new Date('2026-10-01T12:00:00Z'),
})

const when = fc.option(fc.constant(new Date('2026-11-10T12:00:00Z')), { nil: null })
const known: fc.Arbitrary<KnownCall> = fc.record({
  call: fc.record({
    id: fc.constant('a'.repeat(16)),
    entry: fc.constant('b'.repeat(16) as EntryId),
    contest: fc.constant('aaaaaaaaaa'),
    dossier: fc.constant('c'.repeat(16) as DossierId),
    words: fc.constantFrom('نبحث عن محاسب', `Cherchons ; ${NAME} répond`, 'Appelez le 0612345678 vite'),
    lacking: fc.subarray([...LACKS], { minLength: 1 }),
    updatedAt: fc.constant(new Date('2026-11-10T12:00:00Z')),
    closedAt: when,
    hiddenAt: when,
    reportedAt: when,
  }),
  standing: fc.constantFrom(...ENTRY_STANDINGS),
  category: fc.option(fc.constant('social'), { nil: null }),
  project: fc
    .record({
      publication: fc.constantFrom('waiting', 'published', 'refused', 'withdrawn'),
      visibility: fc.constantFrom('public', 'summary', 'hidden'),
    })
    .map(
      (shown): Project => ({
        id: 'dddddddddd',
        stage: 'project',
        source: 'citizen',
        territory: '02.113.01.03' as TerritoryCode,
        sector: 'local-products',
        activity: null,
        model: null,
        simulation: null,
        audiences: [],
        year: 2026,
        title: { own: 'Figues de secret' },
        summary: null,
        life: EMPTY_LIFE,
        sample: false,
        createdAt: new Date('2026-10-01T12:00:00Z'),
        ...(shown as Pick<Project, 'publication' | 'visibility'>),
      }),
    ),
  names: fc.constant({ people: [NAME], cooperatives: [] }),
})
const now = fc.date({
  min: new Date('2026-10-01T00:00:00Z'),
  max: new Date('2026-12-31T00:00:00Z'),
  noInvalidDate: true,
})
const standings = fc.constantFrom<ContestStanding>('draft', 'announced', 'cancelled')

test('a call is seen only while the team looks, nobody hid it, its entry stands, and teams are being made', () => {
  let seen = 0
  fc.assert(
    fc.property(known, standings, fc.boolean(), now, (one, standing, blind, at) => {
      const shown = shownCall(one, contestOf(standing, blind), at)
      const expected =
        one.call.closedAt === null &&
        one.call.hiddenAt === null &&
        ['draft', 'submitted'].includes(one.standing) &&
        standing === 'announced' &&
        at <= CLOSES
      assert.equal(shown !== null, expected)
      if (shown !== null) seen += 1
    }),
    { numRuns: 8000 },
  )
  assert.ok(seen > 15, `${seen} were shown`)
})

test('what is shown never names a person or a number, nor a title that the public may not read', () => {
  fc.assert(
    fc.property(known, fc.boolean(), (one, blind) => {
      const stands: KnownCall = {
        ...one,
        standing: 'draft',
        call: { ...one.call, closedAt: null, hiddenAt: null },
      }
      const shown = shownCall(stands, contestOf('announced', blind), new Date('2026-11-15T00:00:00Z'))
      const said = JSON.stringify(shown)
      assert.ok(shown !== null)
      assert.doesNotMatch(said, /Zoulikha|Bennani|0612345678/)
      assert.ok(!said.includes(one.call.entry) && !said.includes(one.call.dossier))
      const { publication, visibility } = one.project
      const open = publication === 'published' && visibility !== 'hidden' && !blind
      assert.equal(said.includes('Figues de secret'), open)
      if (blind) assert.deepEqual([shown.category, shown.territory], [null, '02'])
    }),
    { numRuns: 1000 },
  )
})

test('she may ask exactly when nothing stands against it', () => {
  const asked = fc.record({
    shown: fc.boolean(),
    inTeam: fc.boolean(),
    onJury: fc.boolean(),
    before: fc.option(fc.constantFrom(...JOIN_STATES), { nil: null }),
    openOfHers: fc.integer({ min: 0, max: 6 }),
    openOfTeam: fc.integer({ min: 58, max: 61 }),
  })
  fc.assert(
    fc.property(asked, (one) => {
      const may =
        one.shown &&
        !one.inTeam &&
        !one.onJury &&
        (one.before === null || one.before === 'taken-back') &&
        one.openOfHers < MOST_REQUESTS.ofPerson &&
        one.openOfTeam < MOST_REQUESTS.ofTeam
      assert.equal(joinRefusal(one) === null, may)
      // what she may not see tells nothing else
      if (!one.shown) assert.equal(joinRefusal(one), 'no-such-call')
    }),
    { numRuns: 1000 },
  )
})

test('a call has words within its bounds, counted as letters, and says what is lacking', () => {
  assert.equal(callFault('قصير', ['sales']), 'words-short')
  assert.equal(callFault('🌿'.repeat(CALL_WORDS.most), ['sales']), null)
  assert.equal(callFault('ا'.repeat(CALL_WORDS.most + 1), ['sales']), 'words-long')
  assert.equal(callFault('نبحث عن محاسبة', []), 'lacking-missing')
  assert.equal(tidyWords('  سطر\r\nآخر\u0000 '), 'سطر\nآخر')
})
