import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import * as sync from './sync.ts'
import { modelSite, type SiteRules, TRUE_RULES } from './sync-model-site.ts'
import { breaches } from './sync-promise.ts'
import { EVENT_COUNT, eventOf, play, SIZES, type Sync, type WorldEvent } from './sync-world.ts'

const INTERLEAVINGS = 2_000
const SEED = 20_261_122
const interleavings = fc.array(fc.nat(EVENT_COUNT - 1).map(eventOf), {
  minLength: 10,
  maxLength: 120,
  size: 'max',
})

async function broken(events: readonly WorldEvent[], model: Sync, rules: SiteRules) {
  const site = modelSite(rules)
  const world = await play({ sync: model, site }, events)
  return breaches(world, site.versions(), await site.read())
}

describe('a dossier on several phones', () => {
  test(`loses, doubles and overwrites nothing in ${INTERLEAVINGS} interleavings`, async () => {
    const met = new Set<string>()
    await fc.assert(
      fc.asyncProperty(interleavings, async (events) => {
        const site = modelSite(TRUE_RULES)
        const world = await play({ sync, site }, events)
        for (const { standing } of site.versions()) met.add(standing)
        assert.deepEqual(breaches(world, site.versions(), await site.read()), [])
      }),
      { seed: SEED, numRuns: INTERLEAVINGS },
    )
    console.log(
      `# ${INTERLEAVINGS} interleavings of ${SIZES.phones} phones with ${SIZES.tabs} tabs each: 0 breaches`,
    )
    assert.deepEqual([...met].sort(), ['beside', 'current', 'past', 'settled'], 'every standing was met')
  })

  const lastWins: SiteRules = {
    ...TRUE_RULES,
    judge: (_state, _edit, version) => ({ kind: 'kept', version }),
  }
  const collapsesSent: Sync = {
    ...sync,
    typed: (held, shown, value, key) => {
      if (!held.pending.some((edit) => edit.key === shown.key)) return sync.typed(held, shown, value, key)
      const pending = held.pending.map((edit) => (edit.key === shown.key ? { ...edit, value } : edit))
      return { held: { ...held, pending }, shown }
    },
  }
  const basesOnLatest: Sync = {
    ...sync,
    typed: (held, shown, value, key) =>
      sync.typed(held, { ...shown, version: held.known?.version ?? shown.version }, value, key),
  }
  const takesBesideForSeen: Sync = {
    ...sync,
    answered: (held, key, verdict) =>
      sync.answered(
        held,
        key,
        verdict.kind === 'beside' ? { kind: 'kept', version: verdict.version } : verdict,
      ),
  }
  const forgetsWhatLeaves: Sync = {
    ...sync,
    markSent: (held, key) => ({ ...held, pending: held.pending.filter((edit) => edit.key !== key) }),
  }
  const faults: readonly (readonly [string, Sync, SiteRules, string])[] = [
    ['the last write wins', sync, lastWins, 'overwritten-unseen'],
    ['a key is not checked', sync, { ...TRUE_RULES, keysCount: false }, 'twice'],
    ['an edit that has left is typed over', collapsesSent, TRUE_RULES, 'lost'],
    [
      'an edit leans on what the phone knows, not on what was seen',
      basesOnLatest,
      TRUE_RULES,
      'overwritten-unseen',
    ],
    ['a text beside another counts as seen', takesBesideForSeen, TRUE_RULES, 'overwritten-unseen'],
    ['what leaves is forgotten before the answer', forgetsWhatLeaves, TRUE_RULES, 'lost'],
  ]
  for (const [fault, model, rules, kind] of faults)
    test(`the property notices when ${fault}`, async () => {
      const found = new Set<string>()
      const events = fc.sample(interleavings, { seed: SEED, numRuns: 500 })
      for (const each of events) for (const breach of await broken(each, model, rules)) found.add(breach.kind)
      assert.ok(found.has(kind), `found only: ${[...found].join(', ')}`)
    })
})
