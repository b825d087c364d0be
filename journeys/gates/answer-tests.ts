/** What every answer of the site must be, seen without a browser: valid HTML, a strict policy, no cookie, no hole in its words. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { resolve } from 'node:path'
import { seededRandom } from '../../src/domain/basics/random.ts'
import { LANGUAGES } from '../../src/domain/basics/language.ts'
import { paths } from '../../src/web/paths.ts'
import { type Asked, headerFaults, holes, invalidHtml, nonceOf, wrongAlternates } from './answer-checks.ts'
import { get } from './answers.ts'
import { routes } from '../routes.ts'
import { openSite } from '../site.ts'

describe('every answer', { concurrency: 2 }, () => {
  test('of every page, in every language and state, is valid HTML', async () => {
    const faults: string[] = []
    for (const answer of await pages()) faults.push(...(await invalidHtml(answer)))
    assert.deepEqual(faults, [])
  })

  test('forbids everything but what this site serves, sets no cookie and names no other origin to load from', async () => {
    const faults: string[] = []
    for (const answer of await pages())
      faults.push(...headerFaults(answer).map((f) => `${answer.path}: ${f}`))
    assert.deepEqual(faults, [])
  })

  test('has a nonce of its own in its policy', async () => {
    const { origin } = await openSite()
    const nonces = await Promise.all([1, 2, 3].map(async () => nonceOf(await get(origin, '/ar/map'))))
    assert.equal(new Set(nonces).size, 3)
  })

  test('names the same page in the four languages, and Arabic for all others', async () => {
    assert.deepEqual((await pages()).flatMap(wrongAlternates), [])
  })

  test('of every model, its simulator and twenty territories leaves no hole in its words', async () => {
    const { origin } = await openSite()
    const models = await idsOf('models')
    const territories = drawn(await idsOf('territories'), 20)
    assert.ok(models.length >= 24)
    const faults: string[] = []
    for (const language of LANGUAGES)
      for (const path of [
        ...models.flatMap((id) => [paths.model(language, id), paths.newSimulation(language, { model: id })]),
        ...territories.flatMap((code) => [paths.territory(language, code), paths.promise(language, code)]),
      ]) {
        const answer = await get(origin, path)
        if (answer.status !== 200) faults.push(`${path}: ${answer.status}`)
        faults.push(...holes(answer))
      }
    assert.deepEqual(faults, [])
  })

  test('of every page leaves no hole in its words', async () => {
    assert.deepEqual((await pages()).flatMap(holes), [])
  })
})

let all: Promise<readonly Asked[]> | null = null

/** Every route in every language, asked once a run. */
function pages() {
  all ??= (async () => {
    const site = await openSite()
    const found: Asked[] = []
    for (const route of routes(site))
      for (const language of LANGUAGES) {
        const answer = await get(site.origin, route.path(language), route.sent?.(language))
        assert.equal(answer.status, route.status ?? 200, answer.path)
        found.push({ ...answer, language, elsewhere: route.elsewhere })
      }
    return found
  })()
  return all
}

async function idsOf(kind: 'models' | 'territories'): Promise<readonly string[]> {
  const library = await import('../../src/web/library.ts')
  const { atlasFromFiles } = await import('../../src/storage/reference/atlas-from-files.ts')
  const data = resolve(import.meta.dirname, '..', '..', 'data')
  return kind === 'models'
    ? library.openLibrary(data).models.map(({ id }) => id)
    : [...atlasFromFiles(data).territories.keys()].filter((code) => code !== '00')
}

/** The same ones at every run, so that a fault is found again. */
function drawn(all: readonly string[], count: number): readonly string[] {
  const random = seededRandom(2026)
  return Array.from({ length: count }, () => all[Math.floor(random.uniform() * all.length)] ?? '')
}
