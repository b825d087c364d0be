import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decideExtension, extensionFor, outageOf, type Probe, PROBE_EVERY_MS } from './extension.ts'

const CLOSES = new Date('2026-12-03T23:59:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const at = (minutes: number) => new Date(CLOSES.getTime() + minutes * MINUTE)
const DAY_BEFORE = at(-24 * 60)

/** A try every 20 seconds; none while the site is down, failed ones while only submitting fails. Minutes from the bell. */
function tries(
  from: number,
  until: number,
  {
    down = [],
    failing = [],
  }: { down?: readonly [number, number][]; failing?: readonly [number, number][] } = {},
): readonly Probe[] {
  const probes: Probe[] = []
  for (let t = at(from).getTime(); t <= at(until).getTime(); t += PROBE_EVERY_MS) {
    const within = (spans: readonly [number, number][]) =>
      spans.some(([a, b]) => t >= at(a).getTime() && t < at(b).getTime())
    if (!within(down)) probes.push({ at: new Date(t), ok: !within(failing) })
  }
  return probes
}

const decide = (probes: readonly Probe[], now: number, since = DAY_BEFORE) =>
  decideExtension({ closes: CLOSES, since, probes, now: at(now) })

test('a day without a fault moves nothing', () => {
  assert.deepEqual(decide(tries(-1440, 1), 1), { kind: 'none', outage: 0 })
  assert.deepEqual(decide(tries(-1440, -1), -1), { kind: 'none', outage: 0 })
})

test('six minutes without an answer give two hours', () => {
  const found = decide(tries(-1440, -20, { failing: [[-200, -194]] }), -20)
  assert.deepEqual(found, { kind: 'extend', outage: 6 * MINUTE, to: at(120) })
})

test('four minutes and forty seconds give nothing, five minutes in several pieces do', () => {
  assert.equal(decide(tries(-1440, 1, { failing: [[-100, -95.34]] }), 1).kind, 'none')
  const pieces = {
    failing: [[-300, -298] as const, [-200, -197] as const].map(([a, b]) => [a, b] as [number, number]),
  }
  assert.equal(decide(tries(-1440, 1, pieces), 1).kind, 'extend')
})

test('a site that was down for three hours and seven minutes gives three hours and a quarter', () => {
  const found = decide(tries(-1440, -30, { down: [[-400, -213]] }), -30)
  assert.ok(found.kind === 'extend')
  assert.equal(found.to.toISOString(), at(195).toISOString())
})

test('down over the bell: what was lost until the end of the outage is given back', () => {
  const found = decide(tries(-1440, 181, { down: [[-119, 180]] }), 181)
  assert.ok(found.kind === 'extend')
  assert.equal(Math.round(found.outage / MINUTE), 299)
  assert.equal(found.to.toISOString(), at(300).toISOString())
})

test('nothing is decided more than an hour before, nor while it fails', () => {
  assert.deepEqual(decide(tries(-1440, -61, { down: [[-400, -200]] }), -61), { kind: 'too-early' })
  assert.deepEqual(decide(tries(-1440, -10, { failing: [[-30, 0]] }), -10), { kind: 'still-down' })
  assert.deepEqual(decide(tries(-1440, -30), -10), { kind: 'still-down' })
})

test('what was down before the site knew of the deadline counts for nobody', () => {
  const late = tries(-120, 1)
  assert.equal(decide(late, 1).kind, 'extend')
  assert.deepEqual(decide(late, 1, at(-120)), { kind: 'none', outage: 0 })
})

test('an extension is at least two hours, at least the outage, whole quarters, and less than a quarter too long', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5 * MINUTE, max: 72 * HOUR }), (outage) => {
      const by = extensionFor(outage) ?? 0
      assert.ok(by >= 2 * HOUR && by >= outage && by % (15 * MINUTE) === 0)
      assert.ok(by - Math.max(outage, 2 * HOUR) < 15 * MINUTE)
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 * MINUTE - 1 }), (outage) => extensionFor(outage) === null),
  )
})

test('an outage is never longer than the time looked at, and more failures never make it shorter', () => {
  const span = fc.tuple(fc.integer({ min: -1500, max: 30 }), fc.integer({ min: 1, max: 300 }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), fc.array(span, { maxLength: 4 }), (down, failing) => {
      const spans = (list: readonly [number, number][]) =>
        list.map(([from, minutes]): [number, number] => [from, from + minutes])
      const some = outageOf(tries(-1500, 0, { down: spans(down) }), DAY_BEFORE, CLOSES)
      const more = outageOf(
        tries(-1500, 0, { down: spans(down), failing: spans(failing) }),
        DAY_BEFORE,
        CLOSES,
      )
      assert.ok(some >= 0 && some <= 24 * HOUR && more >= some && more <= 24 * HOUR)
    }),
    { numRuns: 60 },
  )
})
