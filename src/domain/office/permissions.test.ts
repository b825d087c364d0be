import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contains, levelOf, NATION, type TerritoryCode } from '../basics/territory-code.ts'
import { type Actor, AGENT_ROLES, type Grant } from '../person/actor.ts'
import type { PersonId } from '../person/person.ts'
import type { Project } from '../project/project.ts'
import { fits, grantFault, grantableRoles, leavesNobody, mayChangeGrant } from './grants.ts'
import {
  mayAssist,
  mayChangeSettings,
  mayEditGuide,
  mayEnter,
  mayImportFigures,
  mayImportIdeas,
  mayModerate,
  maySeeModeration,
  OFFICE_PARTS,
  partScope,
} from './permissions.ts'

const CODES = ['00', '02', '02.113', '02.113.01.09', '04', '04.421', '04.421.01.0', '12'] as TerritoryCode[]
const codes = fc.constantFrom(...CODES)
const grants = fc.array(fc.record({ role: fc.constantFrom(...AGENT_ROLES), territory: codes }), {
  maxLength: 5,
})
const people = fc.constantFrom('a'.repeat(16), 'b'.repeat(16), 'c'.repeat(16)) as fc.Arbitrary<PersonId>
const actors: fc.Arbitrary<Actor> = fc.record({ person: people, grants, strong: fc.boolean() })
const projects = fc.record({
  territory: codes,
  visibility: fc.constantFrom('public', 'summary', 'hidden'),
  stage: fc.constantFrom('idea', 'project', 'running'),
}) as fc.Arbitrary<Pick<Project, 'territory' | 'visibility' | 'stage'>>

const delegateOf = (region: string): Actor => ({
  person: 'd'.repeat(16) as PersonId,
  grants: [{ role: 'delegate', territory: region as TerritoryCode }],
  strong: true,
})

test('a delegate never acts outside her region', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('02', '04', '12'),
      projects,
      people,
      codes,
      (region, project, person, code) => {
        const delegate = delegateOf(region)
        const inside = contains(region as TerritoryCode, project.territory)
        assert.ok(inside || !mayModerate(delegate, project))
        assert.ok(inside || !maySeeModeration(delegate, project))
        assert.ok(inside || !mayImportIdeas(delegate, project.territory))
        assert.ok(inside || !mayAssist(delegate, project.territory))
        for (const role of AGENT_ROLES) {
          const may = mayChangeGrant(delegate, person, { role, territory: code })
          assert.equal(
            may,
            contains(region as TerritoryCode, code) && (role === 'adviser' || role === 'moderator'),
          )
        }
        assert.ok(!mayEditGuide(delegate) && !mayImportFigures(delegate) && !mayChangeSettings(delegate))
      },
    ),
  )
})

test('without a second factor nothing of the office is anybody’s, whatever her roles', () => {
  fc.assert(
    fc.property(actors, projects, people, (actor, project, person) => {
      const weak = { ...actor, strong: false }
      assert.ok(!mayEnter(weak))
      assert.ok(!mayModerate(weak, project) && !maySeeModeration(weak, project))
      assert.ok(OFFICE_PARTS.every((part) => partScope(weak, part).length === 0))
      for (const role of AGENT_ROLES)
        assert.ok(!mayChangeGrant(weak, person, { role, territory: project.territory }))
      assert.deepEqual(grantableRoles(weak), [])
    }),
  )
})

test('a role taken away takes away what only it allowed', () => {
  fc.assert(
    fc.property(actors, projects, (actor, project) => {
      const without = (gone: Grant): Actor => ({
        ...actor,
        grants: actor.grants.filter((one) => one.role !== gone.role || one.territory !== gone.territory),
      })
      const allowing = actor.grants.filter(
        ({ role, territory }) =>
          ['moderator', 'delegate', 'administrator'].includes(role) && contains(territory, project.territory),
      )
      const none = allowing.reduce<Actor>((_, gone) => without(gone), actor)
      const bare = { ...actor, grants: actor.grants.filter((one) => !allowing.includes(one)) }
      assert.ok(!mayModerate(bare, project))
      if (allowing.length === 1) assert.ok(!mayModerate(none, project))
    }),
  )
})

test('nobody changes her own grants, be she administrator of everything', () => {
  fc.assert(
    fc.property(actors, fc.constantFrom(...AGENT_ROLES), codes, (actor, role, territory) => {
      assert.ok(!mayChangeGrant(actor, actor.person, { role, territory }))
      assert.equal(grantFault(actor, actor.person, { role, territory })?.kind, 'own-grants')
    }),
  )
})

test('a form offers a role exactly when there is a territory where it may be given', () => {
  fc.assert(
    fc.property(actors, (actor) => {
      const other = 'e'.repeat(16) as PersonId
      const offered = grantableRoles(actor)
      for (const role of AGENT_ROLES) {
        const somewhere = CODES.some((territory) => mayChangeGrant(actor, other, { role, territory }))
        assert.equal(offered.includes(role), somewhere)
      }
    }),
  )
})

test('a reader sees and changes nothing', () => {
  const reader: Actor = {
    person: 'r'.repeat(16) as PersonId,
    grants: [{ role: 'reader', territory: NATION }],
    strong: true,
  }
  fc.assert(
    fc.property(projects, people, (project, person) => {
      assert.ok(!mayModerate(reader, project) && !mayImportIdeas(reader, project.territory))
      assert.ok(!mayEditGuide(reader) && !mayChangeSettings(reader) && !mayAssist(reader, project.territory))
      assert.ok(!mayChangeGrant(reader, person, { role: 'adviser', territory: project.territory }))
    }),
  )
  assert.ok(
    maySeeModeration(reader, { territory: '02' as TerritoryCode, visibility: 'public', stage: 'idea' }),
  )
})

test('what a team keeps hidden in its dossier is nobody’s to moderate', () => {
  fc.assert(
    fc.property(actors, codes, (actor, territory) => {
      const hidden = { territory, visibility: 'hidden', stage: 'project' } as const
      assert.ok(!mayModerate(actor, hidden) && !maySeeModeration(actor, hidden))
    }),
  )
})

test('a delegate leads a region, an editor and an administrator the whole country', () => {
  for (const territory of CODES) {
    assert.equal(fits({ role: 'delegate', territory }), levelOf(territory) === 'region')
    assert.equal(fits({ role: 'administrator', territory }), territory === NATION)
    assert.equal(fits({ role: 'editor', territory }), territory === NATION)
    assert.ok(fits({ role: 'adviser', territory }))
  }
})

test('the last administrator cannot be taken away, one of two can', () => {
  const [one, two] = ['a'.repeat(16), 'b'.repeat(16)] as [PersonId, PersonId]
  const grant = { role: 'administrator', territory: NATION } as const
  assert.ok(leavesNobody(grant, [one], one))
  assert.ok(!leavesNobody(grant, [one, two], one))
  assert.ok(!leavesNobody({ role: 'reader', territory: NATION }, [one], one))
})
