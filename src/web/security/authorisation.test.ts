/** every route, whoever asks, whatever is asked for: no answer tells or does what it may not. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { ask, comparable, toldIn } from './testing/ask.ts'
import { CANARY, fillWithSecrets, type KeptIdea, SECRET_PLACE, wordsOf } from './testing/bank-with-secrets.ts'
import { type Case, casesOf, GUESSED, strangeMethods, UNKNOWN_ID } from './testing/matrix.ts'
import { type OpenSite, openSite } from './testing/open-site.ts'
import { lineOf, POLICIES, policyOf } from './testing/route-policies.ts'

let site: OpenSite
let kept: readonly KeptIdea[] = []
let asked = 0

before(async () => {
  site = await openSite(async (db, keys) => {
    kept = await fillWithSecrets(db, keys)
  })
})
after(() => site.close())

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => {
  asked += 1
  return ask(site.app, { method: 'GET', url, headers })
}
const ofState = (state: KeptIdea['state']): KeptIdea => {
  const found = kept.find((one) => one.state === state)
  assert.ok(found)
  return found
}
const isSeen = (idea: KeptIdea) => idea.state === 'shown' || idea.state === 'summary'

test('every route has a line that says who may, and no line is left without a route', () => {
  assert.deepEqual(
    site.routes.filter((route) => policyOf(route) === undefined),
    [],
  )
  const used = new Set(site.routes.map(lineOf))
  assert.deepEqual(
    Object.keys(POLICIES).filter((line) => !used.has(line)),
    [],
  )
})

/** What a case may be answered with; the rest is a leak or a fault. */
function isExpected({ policy, idea, isHolder, sameOrigin, method, route }: Case, status: number): boolean {
  if (status >= 500) return false
  const done = status < 400 && status !== 304
  if (!done) return true
  switch (policy.who) {
    case 'holder':
      return isHolder && idea !== null
    case 'own-pages':
      return sameOrigin && (policy.of !== 'project' || (idea !== null && isSeen(idea)))
    case 'program':
      return false // the bodies of these cases are empty
    case 'anybody':
      if (policy.of === 'project') return idea !== null && isSeen(idea)
      // the short link only says the long one; the worker that answers it is asked as any other
      if (policy.of === 'simulation') return route.endsWith('/s/:id') && status === 302
      return policy.of === 'nothing' || (method === 'OPTIONS' && status === 204)
    case 'person':
    case 'member':
    case 'agent':
    case 'staff':
    case 'juror':
      return status === 303 // led to the page where one signs in, and nothing else: see accounts.test.ts
  }
}

/** Words that this answer may not hold: all but those of the holder, and of who has just said them herself. */
function leaksOf(
  answer: LightMyRequestResponse,
  { idea, isHolder, url, key, form, headers }: Partial<Case>,
): string[] {
  const told = toldIn(answer)
  const own = [
    decodeURIComponentSafely(url ?? ''),
    key ?? '',
    JSON.stringify([form ?? {}, headers ?? {}]),
  ].join(' ')
  return kept.flatMap((one) => [
    ...one.neverSaid.filter((word) => told.includes(word)),
    ...(isHolder === true && one.id === idea?.id
      ? []
      : one.secrets.filter((word) => told.includes(word) && !own.includes(word))),
  ])
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

test('a method that no address has, and an address that somebody guesses, are refused', async () => {
  const strange = strangeMethods(site.routes, kept)
  const guessed = GUESSED.flatMap((url) => [
    { method: 'GET', url },
    { method: 'POST', url },
  ])
  const wrong: string[] = []
  for (const one of [...strange, ...guessed]) {
    const answer = await ask(site.app, one)
    if (answer.statusCode < 400 || answer.statusCode >= 500)
      wrong.push(`${one.method} ${one.url} ${answer.statusCode}`)
    for (const leak of leaksOf(answer, one)) wrong.push(`${one.method} ${one.url} tells ${leak}`)
  }
  asked += strange.length + guessed.length
  assert.deepEqual(wrong.slice(0, 20), [])
})

describe('what may not be seen answers as what is not there', () => {
  const UNSEEN = ['hidden', 'waiting', 'refused', 'withdrawn'] as const
  const PAGES = [
    '/fr/projects/ID',
    '/ar/projects/ID/report',
    '/api/v1/projects/ID',
    '/zgh/ideas/ID',
    '/en/ideas/ID/receipt.json',
  ]

  test('to the letter, headers included', async () => {
    for (const page of PAGES)
      for (const [headers, query] of [
        [{}, ''],
        [{ accept: 'application/json' }, `?key=${ofState('shown').holderSecret}`],
      ] as const)
        for (const state of page.includes('/ideas/') ? (['shown', ...UNSEEN] as const) : UNSEEN) {
          const { id } = ofState(state)
          if (page.includes('/ideas/') && state === 'shown' && query !== '') continue
          const url = (one: string) => page.replace('ID', one) + (page.startsWith('/api') ? '' : query)
          const [there, nowhere] = [await get(url(id), headers), await get(url(UNKNOWN_ID), headers)]
          assert.equal(there.statusCode, 404)
          assert.equal(comparable(there, [id]), comparable(nowhere, [UNKNOWN_ID]), `${page} ${state}`)
        }
  })

  test('and nearly as fast: the time taken does not tell either', async () => {
    const times: Record<string, number[]> = {}
    for (let round = 0; round < 25; round += 1)
      for (const page of PAGES)
        for (const id of [ofState('hidden').id, UNKNOWN_ID]) {
          const since = performance.now()
          await get(page.replace('ID', id))
          times[`${page} ${id}`] = [...(times[`${page} ${id}`] ?? []), performance.now() - since]
        }
    const median = (page: string, id: string) => (times[`${page} ${id}`] ?? []).sort((a, b) => a - b)[12] ?? 0
    for (const page of PAGES) {
      const [there, nowhere] = [median(page, ofState('hidden').id), median(page, UNKNOWN_ID)]
      assert.ok(Math.abs(there - nowhere) < 5 + 0.5 * nowhere, `${page}: ${there} ms and ${nowhere} ms`)
    }
  })
})

/** Everything that lists, counts, proposes or exports, asked for what only secret ideas hold. */
function questionsAbout(word: string): readonly string[] {
  const q = encodeURIComponent(word)
  const pages = ['ar', 'fr'].flatMap((l) => [
    `/${l}/search?q=${q}`,
    `/${l}/search?q=${q}&kind=project`,
    `/${l}/search/suggestions.json?q=${q}`,
    `/${l}/projects?q=${q}`,
    `/${l}/projects.atom?q=${q}`,
  ])
  return [
    ...pages,
    `/api/v1/search?q=${q}`,
    `/api/v1/search?q=${q}&kind=project&limit=50`,
    `/api/v1/projects?q=${q}`,
  ]
}

describe('lists, counts, proposals and downloads', () => {
  test('answer the words of what may not be seen as words that nobody ever said', async () => {
    for (const one of kept.filter(({ state }) => state !== 'shown')) {
      const { title, text, life, reason } = wordsOf(one.state)
      const words = [
        ...(isSeen(one) ? [] : [...title, reason, title[0].slice(0, -1), `${title[0]}e`]),
        ...text,
        life,
      ]
      for (const word of words) {
        // of the same length and as far from every word of the bank, but for the other canaries
        const nonsense = word.replace(CANARY, 'vjw')
        const questions = [questionsAbout(word), questionsAbout(nonsense)] as const
        for (const [k, url] of questions[0].entries()) {
          const [told, nothing] = [await get(url), await get(questions[1][k] ?? '')]
          const totals = (answer: LightMyRequestResponse) =>
            [
              ...answer.body.matchAll(/"total":\d+|<entry>|data-total="\d+"|href="\/\w+\/projects\/[^"]+"/g),
            ].map(String)
          if (!word.includes('summary')) assert.deepEqual(totals(told), totals(nothing), url)
          assert.deepEqual(leaksOf(told, { url }), [], url)
        }
      }
    }
  })

  test('count nothing where only secret ideas were put in', async () => {
    const { total } = (await get(`/api/v1/projects?territory=${SECRET_PLACE}`)).json() as { total: number }
    const { n } = await site.db
      .selectFrom('project')
      .select(({ fn }) => fn.countAll().as('n'))
      .where('territory_code', '=', SECRET_PLACE)
      .where('shown', '=', true)
      .executeTakeFirstOrThrow()
    assert.equal(total, Number(n))
    for (const page of [
      '/ar/projects?territory=',
      '/fr/projects.atom?territory=',
      '/fr/territories/',
      '/fr/projects?view=map&territory=',
    ])
      assert.deepEqual(leaksOf(await get(`${page}${SECRET_PLACE}`), {}), [])
  })

  test('tell nothing to who writes the very same idea', async () => {
    for (const one of kept) {
      const words = { title: one.title, idea: one.text, territory: SECRET_PLACE, sector: 'agriculture' }
      const headers = { 'sec-fetch-site': 'same-origin' }
      asked += 1
      const answer = await ask(site.app, {
        method: 'POST',
        url: '/fr/ideas/alike.json',
        headers,
        form: words,
      })
      const { items } = answer.json() as { items: { id: string }[] }
      const found = items.some(({ id }) => id === one.id)
      assert.equal(found, isSeen(one), one.state)
      assert.deepEqual(leaksOf(answer, { form: words }), [], one.state)
    }
  })

  test('hold what everybody may see, or nothing of the above would mean anything', async () => {
    for (const url of [
      '/data/projects.csv',
      '/data/projects.json',
      '/fr/projects.atom',
      `/fr/search?q=${wordsOf('shown').title[0]}`,
    ])
      assert.ok((await get(url)).body.includes(wordsOf('shown').title[1]), url)
    const summary = (await get('/data/projects.csv')).body
    assert.ok(summary.includes(wordsOf('summary').title.join(' ')))
  })
})

test('no case of the matrix is answered with what it may not have', async () => {
  const cases = site.routes.flatMap((route) => casesOf(route, kept))
  // whoever may take an idea back does so at the end: until then everything stays as it is
  // so this test is the last one
  const last = (one: Case) => one.route.endsWith('/withdraw') && one.isHolder
  const wrong: string[] = []
  let done = 0
  for (const one of [...cases.filter((each) => !last(each)), ...cases.filter(last)]) {
    const answer = await ask(site.app, one)
    const where = `${one.route} (${one.what}) ${answer.statusCode}`
    if (!isExpected(one, answer.statusCode)) wrong.push(where)
    for (const leak of leaksOf(answer, one)) wrong.push(`${where} tells ${leak}`)
    if (answer.statusCode < 300) done += 1
  }
  asked += cases.length
  assert.deepEqual([...new Set(wrong)].slice(0, 40), [])
  assert.ok(done > 400, 'much of the site was really shown')
  assert.ok(cases.length >= 2000)
})

after(() => console.log(`# ${asked} cases asked`))
