import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { type Actor, AGENT_ROLES, holds, scopeOf } from './actor.ts'
import type { PersonId } from './person.ts'

const CODES = ['00', '02', '02.113', '02.113.05.03', '06', '06.117', '02.1131'] as TerritoryCode[]
const actors: fc.Arbitrary<Actor> = fc.record({
  person: fc.constant('abcdefgh12345678' as PersonId),
  grants: fc.array(
    fc.record({ role: fc.constantFrom(...AGENT_ROLES), territory: fc.constantFrom(...CODES) }),
  ),
  strong: fc.boolean(),
})

test('a role in a region counts in its provinces and communes, and nowhere else', () => {
  const delegate: Actor = {
    person: 'abcdefgh12345678' as PersonId,
    grants: [{ role: 'delegate', territory: '02' as TerritoryCode }],
    strong: true,
  }
  const where = CODES.filter((code) => holds(delegate, ['delegate'], code))
  assert.deepEqual(where, ['02', '02.113', '02.113.05.03', '02.1131'])
  assert.equal(holds(delegate, ['moderator', 'administrator'], '02' as TerritoryCode), false)
})

test('nobody without a second factor holds a role, and a visitor none at all', () => {
  fc.assert(
    fc.property(actors, fc.constantFrom(...AGENT_ROLES), fc.constantFrom(...CODES), (actor, role, code) => {
      assert.equal(holds({ ...actor, strong: false }, [role], code), false)
      assert.equal(holds(null, [role], code), false)
      assert.deepEqual(scopeOf({ ...actor, strong: false }, AGENT_ROLES), [])
    }),
  )
})

test('another grant never takes a right away', () => {
  fc.assert(
    fc.property(
      actors,
      actors,
      fc.constantFrom(...AGENT_ROLES),
      fc.constantFrom(...CODES),
      (one, other, role, code) => {
        if (!holds(one, [role], code)) return
        assert.ok(holds({ ...one, grants: [...one.grants, ...other.grants] }, [role], code))
      },
    ),
  )
})
