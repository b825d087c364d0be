import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { simulate } from '../../domain/model/simulate.ts'
import { brokenTies } from '../../domain/programme/consistency.ts'
import { EMPTY_LIFE, type Project } from '../../domain/project/project.ts'
import { openLibrary } from '../library.ts'
import { applicantOfProject, applicantOfSimulation, askedOf } from './applicant-of.ts'

const library = openLibrary(resolve(import.meta.dirname, '../../../data'))
const argan = library.models.find(({ id }) => id === 'argan-oil')
assert.ok(argan)
const tiznit = '09.581' as TerritoryCode
const place = { territory: tiznit, sector: 'agriculture' }

test('a simulation says place, sector, members, shares, cost and the own share, and what is asked', () => {
  const outcome = simulate(
    argan,
    { members: 20, grant: 130_000, loan: 150_000, otherContribution: 0 },
    library.law,
  )
  assert.ok(outcome.ok)
  const { applicant, asked } = applicantOfSimulation(argan, outcome.value, place)
  const { totalSources, shares } = outcome.value.financing
  assert.deepEqual(applicant, {
    territory: tiznit,
    sector: 'agriculture',
    members: 20,
    'women-share': 0.95,
    'youth-share': 0.3,
    'project-cost': totalSources,
    'own-share': Math.floor((shares / totalSources) * 1e4) / 1e4,
  })
  assert.deepEqual(asked, { grant: 13_000_000, loan: 15_000_000 })
})

test('without a place, the place is a question', () => {
  const outcome = simulate(argan, {}, library.law)
  assert.ok(outcome.ok)
  const { applicant } = applicantOfSimulation(argan, outcome.value, { territory: null, sector: null })
  assert.equal('territory' in applicant || 'sector' in applicant, false)
})

test('no ready model, as it stands, contradicts itself as an applicant', () => {
  for (const model of library.models) {
    const outcome = simulate(model, {}, library.law)
    assert.ok(outcome.ok)
    const { applicant, asked } = applicantOfSimulation(model, outcome.value, place)
    for (const amount of [asked.grant, asked.loan])
      assert.deepEqual(brokenTies({ ...applicant, 'amount-asked': amount }), [], model.id)
  }
})

test('a grant is compared with grants, a loan with loans', () => {
  const asked = { grant: 100, loan: 30 }
  assert.equal(askedOf(asked, ['grant', 'coaching']), 100)
  assert.equal(askedOf(asked, ['loan', 'guarantee']), 30)
  assert.equal(askedOf(asked, ['honour-loan', 'grant']), 130)
  assert.equal(askedOf(asked, ['training']), null)
  assert.equal(askedOf({ grant: 0, loan: 30 }, ['grant']), null)
})

const project: Project = {
  id: 'x',
  stage: 'idea',
  source: 'citizen',
  territory: tiznit,
  sector: 'tourism',
  activity: null,
  model: null,
  simulation: null,
  audiences: ['women'],
  year: null,
  title: { own: 'x' },
  summary: null,
  life: { ...EMPTY_LIFE, team: { carrier: null, beneficiaries: null, people: 7 } },
  sample: false,
  visibility: 'public',
  publication: 'published',
  createdAt: new Date(0),
}

test('a citizen’s idea is a group that has not founded; a commune’s project says nothing of who will ask', () => {
  assert.deepEqual(applicantOfProject(project), {
    'legal-form': 'none',
    territory: tiznit,
    sector: 'tourism',
    members: 7,
  })
  assert.equal(applicantOfProject({ ...project, source: 'cooperative' })['legal-form'], 'cooperative')
  assert.equal(applicantOfProject({ ...project, source: 'commune' })['legal-form'], undefined)
  assert.equal(applicantOfProject({ ...project, stage: 'running' })['legal-form'], undefined)
})
