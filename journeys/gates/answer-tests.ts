/** What every answer of the site must be, seen without a browser: valid HTML, a strict policy, no cookie, no hole in its words. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { resolve } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { seededRandom } from '../../src/domain/basics/random.ts'
import { type Language, LANGUAGES } from '../../src/domain/basics/language.ts'
import { paths } from '../../src/web/paths.ts'
import { type Answer, get, TEXT_HOLES, textOf } from './answers.ts'
import { type Route, routes } from '../routes.ts'
import { openSite } from '../site.ts'

/*
 * .htmlvalidate.json is html-validate's own recommendation, but for three rules:
 * - void-style, doctype-style: `<br/>` and `<!doctype html>` are valid HTML; the renderer writes them so everywhere.
 * - form-dup-name: boxes to tick of one group share their name, as radio buttons do.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader())

describe('every answer', { concurrency: 2 }, () => {
  test('of every page, in every language and state, is valid HTML', async () => {
    const faults: string[] = []
    for (const { path, text } of await pages()) {
      const report = await validator.validateString(text, resolve(import.meta.dirname, '..', 'page.html'))
      for (const { messages } of report.results)
        faults.push(...messages.map((m) => `${path}: ${m.ruleId} ${m.message} at ${m.selector ?? m.offset}`))
    }
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
    for (const { path, language, text, elsewhere } of await pages()) {
      const links = [...text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
      assert.deepEqual(
        links.map(([, lang]) => lang),
        [...LANGUAGES, 'x-default'],
        path,
      )
      for (const [, lang = '', href = ''] of links) {
        const there = new URL(href.replaceAll('&amp;', '&'))
        const here = new URL(elsewhere?.(language) ?? path, there.origin)
        const wanted = here.pathname.replace(`/${language}`, `/${lang === 'x-default' ? 'ar' : lang}`)
        assert.equal(there.pathname + there.search, wanted + here.search, `${lang} of ${path}`)
      }
    }
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

type Asked = Answer & { readonly language: Language; readonly elsewhere: Route['elsewhere'] }
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

function nonceOf({ headers }: Answer): string {
  return /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? ''
}

/** X-04; HSTS belongs to https, which a proxy gives (settings: PUBLIC_URL). */
function headerFaults(answer: Answer): string[] {
  const policy = answer.headers.get('content-security-policy') ?? ''
  const wanted = [
    "default-src 'none'",
    "script-src 'nonce-",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ]
  const faults = wanted.filter((part) => !policy.includes(part)).map((part) => `no ${part}`)
  if (/unsafe-|\*|https?:/.test(policy)) faults.push(`a weak policy: ${policy}`)
  if (nonceOf(answer).length < 16) faults.push('a short nonce')
  if (answer.headers.get('x-content-type-options') !== 'nosniff') faults.push('no nosniff')
  for (const name of ['referrer-policy', 'permissions-policy'])
    if (!answer.headers.has(name)) faults.push(`no ${name}`)
  if (answer.headers.has('set-cookie')) faults.push('a cookie')
  if (
    /\s(on\w+|style)="/.test(answer.text.replace(/<script type="application\/json"[\s\S]*?<\/script>/g, ''))
  )
    faults.push('an inline handler or style')
  const loaded = [
    ...answer.text.matchAll(
      /<(?:script|img|iframe|source|link rel="(?:stylesheet|icon)")[^>]+(?:src|href)="([^"]+)"/g,
    ),
  ]
  for (const [, address = ''] of loaded) if (!address.startsWith('/')) faults.push(`loads ${address}`)
  return faults
}

function holes(answer: Answer): string[] {
  const text = textOf(answer.text)
  return TEXT_HOLES.flatMap((hole) => {
    const at = hole.exec(text)
    return at === null ? [] : [`${answer.path}: ${text.slice(Math.max(0, at.index - 40), at.index + 40)}`]
  })
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
