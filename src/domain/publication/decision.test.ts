import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PUBLICATIONS, type Publication } from '../project/project.ts'
import { decide, DECISIONS, LONGEST_REASON, PUBLICATION_RULES, readGround } from './decision.ts'

test('what waits can be published, refused or withdrawn', () => {
  assert.deepEqual(
    DECISIONS.map((decision) => decide('waiting', decision)),
    (['published', 'refused', 'withdrawn'] as const).map((value) => ({ ok: true, value })),
  )
})

test('what its author has withdrawn is never shown again, whatever is decided', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PUBLICATIONS),
      fc.array(fc.constantFrom(...DECISIONS)),
      (start, decisions) => {
        let now: Publication = start
        let withdrawn = start === 'withdrawn'
        for (const decision of decisions) {
          const outcome = decide(now, decision)
          if (outcome.ok) now = outcome.value
          if (now === 'withdrawn') withdrawn = true
          if (withdrawn) assert.equal(now, 'withdrawn')
        }
      },
    ),
  )
})

test('a decision that changes nothing is refused', () => {
  assert.deepEqual(decide('published', 'publish'), {
    ok: false,
    reasons: [{ kind: 'already-so', publication: 'published' }],
  })
})

test('a refusal needs a known rule and a reason of reasonable length', () => {
  assert.deepEqual(readGround('abuse', ' insulte un voisin '), {
    ok: true,
    value: { rule: 'abuse', reason: 'insulte un voisin' },
  })
  const kinds = (rule: string | null, reason: string | null) => {
    const read = readGround(rule, reason)
    return read.ok ? [] : read.reasons.map(({ kind }) => kind)
  }
  assert.deepEqual(kinds(null, null), ['rule-needed', 'reason-needed'])
  assert.deepEqual(kinds('taste', 'x'), ['rule-needed'])
  assert.deepEqual(kinds(PUBLICATION_RULES[0], 'x'.repeat(LONGEST_REASON + 1)), ['reason-too-long'])
})
