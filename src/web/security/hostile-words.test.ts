/** Stored and reflected scripts: no kept word and no question becomes code, a handler or an address that runs. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { FORM_FIELDS } from './testing/form-fields.ts'
import { ask, type Question } from './testing/ask.ts'
import { EVERYTHING_HOSTILE, HOSTILE_ADDRESSES, HOSTILE_WORDS } from './testing/hostile-texts.ts'
import { FROM_HERE, type HostileSite, hostileIdea, openHostileSite } from './testing/hostile-site.ts'
import { addressesOf, questionNames } from './testing/pages.ts'
import { dangersOf } from './testing/read-html.ts'

let site: HostileSite
let addresses: readonly string[] = []
let asked = 0

before(async () => {
  site = await openHostileSite()
  addresses = addressesOf(site.routes, site.shown)
})
after(async () => {
  console.log(`# ${asked} answers read`)
  await site.close()
})

/** Reads an answer as a browser would; what is wrong with it, in words. */
async function faultsOf(
  question: Question,
): Promise<{ readonly faults: readonly string[]; readonly body: string }> {
  asked += 1
  const answer = await ask(site.app, question)
  const type = String(answer.headers['content-type'] ?? '')
  const html = type.startsWith('text/html')
  const faults = html ? [...dangersOf(answer.body)] : []
  if (answer.statusCode >= 500) faults.push(`answered ${answer.statusCode}`)
  if (answer.headers['x-content-type-options'] !== 'nosniff') faults.push('may be read as another type')
  if (
    !html &&
    answer.body !== '' &&
    !/^(application|text\/(csv|plain|turtle|javascript|calendar)|image)/.test(type)
  )
    faults.push(`is ${type}`)
  if (html && !/script-src[^;]*'nonce-/.test(String(answer.headers['content-security-policy'])))
    faults.push('has no policy')
  const where = `${question.method} ${question.url.slice(0, 90)}`
  return { faults: faults.map((fault) => `${where}: ${fault}`), body: answer.body }
}

test('the reader of pages finds a planted handler, script and address, and nothing in escaped words', () => {
  for (const [k, word] of HOSTILE_WORDS.entries())
    if (/^["'<]/.test(word) && !word.startsWith('<!--') && k !== 9)
      assert.notDeepEqual(dangersOf(`<p title="a">${word}</p>`), [], word)
  for (const address of HOSTILE_ADDRESSES.filter((one) => !one.startsWith('https:')))
    assert.notDeepEqual(dangersOf(`<a href="${address.replaceAll('"', '&quot;')}">x</a>`), [], address)
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  for (const word of HOSTILE_WORDS)
    assert.deepEqual(
      dangersOf(`<p title="${escaped(word)}">${escaped(word)}<a href="/fr/">x</a></p>`),
      [],
      word,
    )
})

test('no page that shows hostile projects, programmes, partners, simulations or ideas runs or follows them', async () => {
  const wrong: string[] = []
  let shown = 0
  for (const url of addresses) {
    const { faults, body } = await faultsOf({ method: 'GET', url })
    wrong.push(...faults)
    if (body.includes('&lt;') || body.includes('\\u003c') || body.includes('alert(')) shown += 1
  }
  assert.deepEqual(wrong.slice(0, 40), [])
  assert.ok(shown > 150, `the words were really there: on ${shown} pages`)
})

test('no question of any page comes back as code', async () => {
  const wrong: string[] = []
  const names = new Set<string>(['q', 'key', 'sent', 'ids', 'beside'])
  const pages = addresses.filter((url) => /^\/(ar|fr)(\/|$)/.test(url) && !/\/hostile-[1-9]/.test(url))
  for (const url of pages)
    for (const name of questionNames((await faultsOf({ method: 'GET', url })).body)) names.add(name)
  assert.ok(names.size > 40, `${names.size} names of questions`)
  for (const url of pages.filter((one) => !one.includes('?'))) {
    const all = new URLSearchParams([...names].map((name) => [name, EVERYTHING_HOSTILE.slice(0, 300)]))
    for (const query of [
      all,
      ...HOSTILE_WORDS.slice(0, 2).map(
        (word) =>
          new URLSearchParams([
            ['q', word],
            ['model', 'argan-oil'],
            ['name', word],
            ['territory', word],
            ['ids', word],
            ['title', word],
            ['sector', word],
          ]),
      ),
    ])
      wrong.push(...(await faultsOf({ method: 'GET', url: `${url}?${query}` })).faults)
  }
  for (const name of names)
    for (const url of [
      '/fr/projects',
      '/ar/search',
      '/fr/funding/match',
      '/fr/partners',
      '/ar/territories',
      '/fr/simulations/new?model=argan-oil',
      '/ar/ideas/new',
      '/fr/compare',
    ])
      wrong.push(
        ...(
          await faultsOf({
            method: 'GET',
            url: `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams([[name, EVERYTHING_HOSTILE]])}`,
          })
        ).faults,
      )
  assert.deepEqual([...new Set(wrong)].slice(0, 40), [])
})

test('no form that is refused shows again what was typed as code', async () => {
  const { bank } = site.shown
  const wrong: string[] = []
  for (const [k, word] of [...HOSTILE_WORDS, 'NUL a\0b, half a letter \ud800c'].entries()) {
    const l = ['ar', 'fr', 'zgh', 'en'][k % 4]
    const everywhere = Object.fromEntries(FORM_FIELDS.map((name) => [name, word]))
    const forms: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      [`/${l}/ideas`, everywhere],
      [`/${l}/ideas`, { ...everywhere, back: '1' }],
      [`/${l}/ideas`, { ...hostileIdea('changed'), title: word, territory: word }],
      [`/${l}/ideas/alike.json`, everywhere],
      [`/${l}/ideas/verify`, everywhere],
      [`/${l}/simulations`, { ...everywhere, model: 'argan-oil', loan: word, members: word }],
      [`/${l}/simulations`, everywhere],
      [`/${l}/projects/${bank.projects[0]}/report`, everywhere],
    ]
    for (const [url, form] of forms)
      wrong.push(...(await faultsOf({ method: 'POST', url, headers: FROM_HERE, form })).faults)
    for (const url of ['/api/v1/ideas', '/api/v1/simulations', '/api/v1/programmes/match'])
      wrong.push(
        ...(
          await faultsOf({
            method: 'POST',
            url,
            json: { ...everywhere, facts: { territory: word }, changes: { [word]: word } },
          })
        ).faults,
      )
  }
  assert.deepEqual([...new Set(wrong)].slice(0, 40), [])
})

test('a name of the host or a language that is hostile is shown as words, never as code', async () => {
  const wrong: string[] = []
  for (const host of [
    '"><img src=x onerror=alert(1)>',
    "evil.example'onmouseover=alert(1)",
    'evil.example/</script>',
    'javascript:alert(1)',
  ])
    for (const url of [
      '/fr/',
      '/data/catalogue.jsonld',
      '/data/catalogue.ttl',
      '/fr/projects.atom',
      `/fr/projects/${site.shown.bank.projects[0]}`,
    ])
      wrong.push(
        ...(
          await faultsOf({
            method: 'GET',
            url: `${url}?n=${encodeURIComponent(host)}`,
            headers: { host, 'accept-language': host, referer: host, 'user-agent': host },
          })
        ).faults,
      )
  assert.deepEqual(wrong, [])
})
