import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contains, type TerritoryCode } from '../basics/territory-code.ts'
import { AGENT_ROLES, type AgentRole } from '../person/actor.ts'
import type { PersonId } from '../person/person.ts'
import { mayChangePlanned, mayPlanMeetings, onDuty, PLANNERS } from './meeting.ts'
import { testMeeting } from './testing/meeting.ts'

const PLACES = ['00', '02', '02.411', '02.411.01.23', '04'] as TerritoryCode[]
const person = 'aaaaaaaaaaaaaaaa' as PersonId
const anyActor = fc.record({
  person: fc.constant(person),
  strong: fc.boolean(),
  grants: fc.array(
    fc.record({ role: fc.constantFrom(...AGENT_ROLES), territory: fc.constantFrom(...PLACES) }),
    { maxLength: 3 },
  ),
})

test('whoever plans in a territory has the second factor and a planner’s role above it, and nobody else does', () => {
  fc.assert(
    fc.property(anyActor, fc.constantFrom(...PLACES), (actor, territory) => {
      const expected =
        actor.strong &&
        actor.grants.some(
          (grant) =>
            (PLANNERS as readonly AgentRole[]).includes(grant.role) && contains(grant.territory, territory),
        )
      assert.equal(mayPlanMeetings(actor, territory), expected)
    }),
  )
})

test('a documented record is nobody’s to change, whatever her roles', () => {
  fc.assert(
    fc.property(anyActor, fc.constantFrom(...PLACES), fc.boolean(), (actor, territory, shipped) => {
      const may = mayChangePlanned(actor, { shipped, territory })
      assert.equal(may, !shipped && mayPlanMeetings(actor, territory))
    }),
  )
  assert.ok(!mayChangePlanned('terminal:root', { shipped: true, territory: '02' as TerritoryCode }))
})

test('a helper named for the door is on duty at the door around the day only, and never for writing down', () => {
  const meeting = testMeeting({ when: { kind: 'day', day: '2026-11-22' }, standing: 'announced' })
  const staff = [{ person, duty: 'door' as const }]
  const helper = { person, strong: false, grants: [] }
  const at = (day: string, duty: 'door' | 'capture' = 'door') =>
    onDuty(helper, duty, { meeting, staff, now: new Date(`${day}T12:00Z`) })
  assert.deepEqual(
    ['2026-11-14', '2026-11-16', '2026-11-22', '2026-12-06', '2026-12-08'].map((day) => at(day)),
    [false, true, true, true, false],
  )
  assert.ok(!at('2026-11-22', 'capture'))
  assert.ok(!onDuty(null, 'door', { meeting, staff, now: new Date('2026-11-22T12:00Z') }))
})
