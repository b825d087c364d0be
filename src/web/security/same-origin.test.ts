/** changes are taken from this site's own pages, and no address of ours leads a person to another site. */
import assert from 'node:assert/strict'
import { type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { inLanguage } from '../paths.ts'
import { ask } from './testing/ask.ts'
import { fillWithSecrets, type KeptIdea } from './testing/bank-with-secrets.ts'
import { consentOf, FROM_HERE, hostileIdea } from './testing/hostile-site.ts'
import { ORIGINS } from './testing/matrix.ts'
import { type OpenSite, openSite } from './testing/open-site.ts'
import { awayAddresses, hostileHosts } from './testing/away-addresses.ts'
import { tagsOf } from './testing/read-html.ts'
import { policyOf } from './testing/route-policies.ts'

let site: OpenSite
let kept: readonly KeptIdea[] = []
before(async () => {
  site = await openSite(async (db, keys) => {
    kept = await fillWithSecrets(db, keys)
  })
})
after(() => site.close())

async function counts() {
  const of = async (table: 'project' | 'simulation' | 'report' | 'journal') =>
    Number(
      (await site.db.selectFrom(table).select(site.db.fn.countAll().as('n')).executeTakeFirstOrThrow()).n,
    )
  return [await of('project'), await of('simulation'), await of('report'), await of('journal')]
}

test('every form that changes something is refused from anywhere else, changes nothing, and is taken from here', async () => {
  const shown = kept.find(({ state }) => state === 'shown')?.id ?? ''
  const idea = {
    ...hostileIdea(await consentOf(site, 'fr')),
    title: 'Ruches du douar',
    idea: 'Des ruches pour les femmes du douar',
  }
  const bodies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    '/simulations': { model: 'argan-oil' },
    '/ideas': idea,
    '/ideas/alike.json': idea,
    '/projects/:id/report': { rule: 'false', detail: 'not so', contact: '' },
  }
  const forms = site.routes.filter((route) => policyOf(route)?.who === 'own-pages')
  const before = await counts()
  const others = ORIGINS.filter(([, same]) => !same)
  for (const { url } of forms)
    for (const [name, , headers] of others) {
      const form = bodies[url.replace(/^\/\w+/, '')] ?? {}
      const answer = await ask(site.app, { method: 'POST', url: url.replace(':id', shown), headers, form })
      assert.equal(answer.statusCode, 403, `${url} from ${name}`)
    }
  assert.deepEqual(await counts(), before)
  for (const [path, form] of Object.entries(bodies))
    for (const [name, , headers] of ORIGINS.filter(([, same]) => same)) {
      const url = `/fr${path}`
      const answer = await ask(site.app, { method: 'POST', url: url.replace(':id', shown), headers, form })
      assert.ok(answer.statusCode < 400, `${url} from ${name} ${answer.statusCode}`)
    }
  assert.notDeepEqual(await counts(), before)
})

/** Where a browser that stands on `https://twiza.example` is led. */
function leadsAway(address: string, host: string): boolean {
  const base = `http://${host}/fr/`
  if (!URL.canParse(address, base)) return false
  const { host: there, protocol } = new URL(address, base)
  return there !== new URL(base).host || !/^https?:$/.test(protocol)
}

test('whatever is asked for, a redirect stays on this site', async () => {
  let redirects = 0
  const wrong: string[] = []
  const read = async (url: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await ask(site.app, { method: 'GET', url, headers: { host: 'twiza.example', ...headers } })
    const { location } = answer.headers
    if (answer.statusCode >= 500) wrong.push(`${url} ${answer.statusCode}`)
    if (Object.keys(answer.headers).includes('x-evil')) wrong.push(`${url} writes a header`)
    if (location === undefined) return
    redirects += 1
    if (leadsAway(String(location), 'twiza.example')) wrong.push(`${url} leads to ${location}`)
  }
  for (const away of awayAddresses()) {
    const part = encodeURIComponent(away)
    for (const url of [
      `/s/${part}`,
      `/s/${away}`,
      `/${away}`,
      `/fr/ideas?next=${part}`,
      `/?next=${part}&to=${part}&lang=${part}`,
    ])
      await read(encodeURI(url).replaceAll('%25', '%'))
  }
  for (const host of hostileHosts())
    for (const url of ['/', '/s/abc', '/fr/ideas'])
      await read(url, { host, 'accept-language': host, 'x-forwarded-host': 'evil.example' })
  assert.deepEqual(wrong.slice(0, 30), [])
  assert.ok(redirects > 300, `${redirects} redirects`)
})

test('after a form a person is led to a page of this site, whatever she typed', async () => {
  const wrong: string[] = []
  const idea = hostileIdea(await consentOf(site, 'fr'))
  const shown = kept.find(({ state }) => state === 'shown')?.id ?? ''
  for (const [k, away] of awayAddresses().entries()) {
    const all = Object.fromEntries(
      [
        'next',
        'back_to',
        'redirect',
        'return',
        'url',
        'name',
        'beside',
        'place',
        'activity',
        'simulation',
      ].map((name) => [name, away]),
    )
    const forms: readonly (readonly [string, Record<string, string>])[] = [
      ['/fr/simulations', { ...all, model: 'argan-oil' }],
      ...(k % 10 === 0 ? ([['/fr/ideas', { ...all, ...idea }]] as const) : []),
      ...(k % 10 === 0
        ? ([[`/fr/projects/${shown}/report`, { ...all, rule: 'false', detail: away, contact: '' }]] as const)
        : []),
    ]
    for (const [url, form] of forms) {
      const { statusCode, headers } = await ask(site.app, {
        method: 'POST',
        url,
        headers: { host: 'twiza.example', ...FROM_HERE },
        form,
      })
      if (statusCode !== 303 || leadsAway(String(headers.location), 'twiza.example'))
        wrong.push(`${url} ${statusCode} ${headers.location}`)
    }
  }
  assert.deepEqual(wrong.slice(0, 20), [])
})

test('the links to other languages lead to this site, whatever the address of the page', async () => {
  const wrong: string[] = []
  const addresses = awayAddresses().flatMap((away) => [away, `/${away}`, `/fr${away}`, `/fr//${away}`])
  for (const address of addresses)
    for (const language of LANGUAGES)
      if (leadsAway(inLanguage(address.startsWith('/') ? address : `/${address}`, language), 'twiza.example'))
        wrong.push(`${address} ${language}`)
  for (const away of [
    '//evil.example',
    '//evil.example/fr/',
    '/\\evil.example',
    '///evil.example',
    '//evil.example/%2e%2e',
    '/\\/evil.example?q=1',
  ]) {
    // as it comes over the wire: a client may send any path
    const { body, headers } = await rawly(away)
    assert.ok(String(headers['content-type']).startsWith('text/html'))
    for (const { name, attributes } of tagsOf(body))
      if (name === 'a' && leadsAway(attributes.get('href') ?? '', 'twiza.example'))
        wrong.push(`${away}: <a href=${attributes.get('href')}>`)
  }
  assert.deepEqual(wrong.slice(0, 20), [])
})

/** `inject` would read `//host` as a host: the path is sent as a program writes it on the wire. */
async function rawly(path: string) {
  if (!site.app.server.listening) await site.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = site.app.server.address() as AddressInfo
  return new Promise<{ headers: IncomingHttpHeaders; body: string }>((done, fail) => {
    const sent = request(
      { host: '127.0.0.1', port, path, headers: { host: 'twiza.example' } },
      async (answer) => {
        const parts: Buffer[] = []
        for await (const part of answer) parts.push(part as Buffer)
        done({ headers: answer.headers, body: Buffer.concat(parts).toString() })
      },
    )
    sent.on('error', fail).end()
  })
}
