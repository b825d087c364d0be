import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { OwnText } from '../../domain/basics/own-text.ts'
import { NATION } from '../../domain/basics/territory-code.ts'
import { EMPTY_LIFE, type Project, type ProjectLife, STAGES } from '../../domain/project/project.ts'
import { PAGE_SIZE } from './answer.ts'
import { PROVINCE, projectOf, REGION, withBank } from './testing.ts'

const PRIVATE = 'CANARI-PRIVE'

/** Every text of a life, each with the same words; addresses are left to the caller. */
function lifeOf(words: string, address: string): ProjectLife {
  const own: OwnText = { own: words }
  const said = { text: own, amount: 12_000_00, year: 2024, source: words, sourceUrl: address }
  return {
    need: own,
    model: own,
    team: { carrier: own, beneficiaries: own, people: 7 },
    partners: [own],
    money: [said, { ...said, amount: null, year: null, source: null }],
    results: [said],
    events: [
      { at: '2024-01-17', stage: 'funded', text: own, source: words, sourceUrl: address },
      { at: '2023', stage: null, text: own, source: null, sourceUrl: address },
    ],
    sources: [{ title: words, url: address, asOf: '2026-11' }],
  }
}

const CODE = '"><img src=x onerror=alert(1)></title></script><script>alert(2)</script>\u202e'
const VIEWS = [
  '',
  '?view=table',
  '?view=map',
  '?q=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E',
  '?sector=%3Cscript%3E',
]

test('words of people are shown, never run: in the list, the table, the map, the answers to a search and the page', async () => {
  const bad = projectOf({
    title: { own: CODE },
    summary: { own: CODE },
    life: lifeOf(CODE, `javascript:alert('${CODE}')`),
  })
  const texts = { ar: CODE, fr: CODE, en: CODE, zgh: CODE }
  const kept = projectOf({
    id: 'kept-text',
    title: texts,
    summary: texts,
    sector: CODE,
    activity: CODE,
    model: CODE,
  })
  await withBank([bad, kept], async (get) => {
    for (const language of LANGUAGES) {
      const urls = [...VIEWS.map((view) => `/projects${view}`), '/projects/test-idea', '/projects/kept-text']
      for (const url of urls) {
        const { status, body } = await get(`/${language}${url}`)
        assert.ok(status === 200 || status === 422, `${url}: ${status}`)
        assert.doesNotMatch(body, /<img|<script|href="javascript:/i, url)
      }
    }
    const { body } = await get('/fr/projects/test-idea')
    assert.ok(body.includes('&lt;img src=x onerror=alert(1)'), 'the words are still there to be read')
    assert.doesNotMatch(
      /<title>.*?<\/title>/s.exec(body)?.[0] ?? '\u202e',
      /\u202e/,
      'a title turns nothing around',
    )
    assert.match(body, /<bdi dir="auto" lang(="")? class="own">/)
  })
})

test('of a project shown in summary, nothing but title, place, sector and stage is in any page', async () => {
  const shy = projectOf({
    visibility: 'summary',
    activity: 'olive-oil',
    model: 'olive-oil',
    audiences: ['women'],
    year: 1987,
    title: { own: 'Titre visible' },
    summary: { own: PRIVATE },
    life: lifeOf(PRIVATE, `https://example.org/${PRIVATE}`),
  })
  const open = projectOf({ id: 'open-one', title: { own: 'Ouvert' } })
  await withBank([shy, open], async (get) => {
    for (const language of LANGUAGES)
      for (const url of [
        '/projects',
        '/projects?view=table',
        '/projects?view=map',
        '/projects/test-idea',
        '/projects/open-one',
      ]) {
        const { status, body } = await get(`/${language}${url}`)
        assert.equal(status, 200)
        assert.ok(!body.includes(PRIVATE), url)
      }
    const { body } = await get('/fr/projects/test-idea')
    assert.match(body, /Titre visible/)
    assert.match(body, /choisi de ne montrer que le résumé/)
    assert.doesNotMatch(body, /1987|Huile d'olive|olive-oil/)
    assert.doesNotMatch((await get('/fr/projects?view=table')).body.split('<table')[1] ?? '', /1987/)
  })
})

test('what is waiting, refused, withdrawn, hidden or never was gives one and the same page', async () => {
  const secret = { title: { own: PRIVATE } } as const
  const kept: readonly Project[] = [
    projectOf({ ...secret, id: 'is-waiting', publication: 'waiting' }),
    projectOf({ ...secret, id: 'is-refused', publication: 'refused' }),
    projectOf({ ...secret, id: 'withdrawn0', publication: 'withdrawn' }),
    projectOf({ ...secret, id: 'is-hidden0', visibility: 'hidden' }),
  ]
  await withBank(kept, async (get) => {
    const bodies = new Set<string>()
    for (const id of [...kept.map((one) => one.id), 'never-was0', 'A%22%3E-NOT']) {
      const { status, body } = await get(`/fr/projects/${id}`)
      assert.equal(status, 404)
      assert.ok(!body.includes(PRIVATE))
      bodies.add(body.replace(/(?<=\/projects\/)[^"?]*/g, '…'))
    }
    assert.equal(bodies.size, 1)
    assert.ok(!(await get('/fr/projects')).body.includes(PRIVATE))
  })
})

test('the life of a project is told in order, with money, sources and what no source says', async () => {
  const told = projectOf({
    id: 'told-project',
    stage: 'funded',
    life: { ...lifeOf('Parole', 'https://example.org/lu'), need: null, partners: [] },
  })
  await withBank([told, projectOf({ id: 'idea-alone' })], async (get) => {
    const { body } = await get('/fr/projects/told-project')
    assert.ok(body.indexOf('2023') < body.indexOf('17 janvier 2024', body.indexOf('id="events"')))
    assert.match(body, /12\u202f000\u00a0DH/)
    assert.match(body, /href="https:\/\/example\.org\/lu"/)
    const missing = body.slice(body.indexOf('id="missing"'), body.indexOf('id="next"'))
    assert.match(missing, /aucune source lue.*Le besoin.*Les partenaires/s)
    assert.doesNotMatch(missing, /argent/)
    assert.ok(body.includes(encodeURIComponent('/fr/projects/told-project')), 'WhatsApp gets the address')
    const idea = (await get('/fr/projects/idea-alone')).body
    assert.match(idea, /n(&#39;|')a pas encore dit/)
    assert.doesNotMatch(idea, /id="(need|money|events|team|partners|project-results)"/)
  })
})

test('a region holds the projects of its communes, and the map says how many are wider than its parts', async () => {
  const projects = [
    projectOf({ id: 'in-commune' }),
    projectOf({ id: 'in-region0', territory: REGION }),
    projectOf({ id: 'in-country', territory: NATION }),
  ]
  await withBank(projects, async (get) => {
    assert.match((await get('/fr/projects')).body, /3 projets/)
    assert.match((await get('/fr/projects?territory=Oriental')).body, /2 projets/)
    assert.match((await get(`/fr/projects?territory=${PROVINCE}`)).body, /1 projet</)
    const map = (await get('/fr/projects?view=map')).body
    assert.match(map, /plus large que ce découpage : 1</)
    assert.match(map, /aria-label="Oriental : 2"/)
    assert.match((await get('/fr/projects?view=map&territory=02')).body, /aria-label="Berkane : 1"/)
  })
})

test('pages follow each other without a gap or a repeat, and one beyond the last is said and shows the last', async () => {
  const all = Array.from({ length: PAGE_SIZE * 2 + 3 }, (_, k) =>
    projectOf({ id: `one-of-many-${k}`, createdAt: new Date(Date.UTC(2026, 10, 1 + (k % 5))) }),
  )
  await withBank(all, async (get) => {
    const seen: string[] = []
    for (const page of [1, 2, 3]) {
      const { body } = await get(`/fr/projects?stage=idea&page=${page}`)
      seen.push(...[...body.matchAll(/href="\/fr\/projects\/(one-of-many-\d+)"/g)].map(([, id]) => id ?? ''))
    }
    assert.equal(seen.length, all.length)
    assert.equal(new Set(seen).size, all.length)
    const beyond = await get('/fr/projects?page=99')
    assert.equal(beyond.status, 422)
    assert.match(beyond.body, /49 à 51 sur 51/)
  })
})

test('an empty answer says which choice to let go and what that gives', async () => {
  const projects = [projectOf({ stage: 'running' }), projectOf({ id: 'other-one', sector: 'health' })]
  await withBank(projects, async (get) => {
    const { body } = await get('/fr/projects?standing=existing&sector=health')
    assert.match(body, /Sans « En activité ».*1 projet</s)
    assert.match(body, /Sans « Santé »/)
    const none = await get('/fr/projects?stage=idea&sector=health&source=research&audience=youth')
    assert.match(none.body, /« Santé » seul/)
    const unknown = await get('/fr/projects?sector=nothing&territory=qqqqqq')
    assert.equal(unknown.status, 422)
    assert.match(unknown.body, /Secteur : « .?nothing.? » est inconnu/)
    assert.match(unknown.body, /Aucun lieu ne se nomme « .?qqqqqq.? »/)
  })
})

test('a full page of long records, and a long record, keep within 25 KB compressed, with no gap in any language', async () => {
  const long = 'ⴰⵙⵏⴼⴰⵔ مشروع projet '.repeat(60)
  const all = Array.from({ length: PAGE_SIZE }, (_, k) =>
    projectOf({
      id: `long-record-${k}`,
      stage: STAGES[k % STAGES.length] ?? 'idea',
      title: { own: `${k} ${long}`.slice(0, 300) },
      summary: { own: long },
      activity: 'olive-oil',
      life: k === 0 ? lifeOf(long.slice(0, 900), 'https://example.org/') : EMPTY_LIFE,
    }),
  )
  await withBank(all, async (get) => {
    for (const language of LANGUAGES)
      for (const url of [
        '/projects',
        '/projects?view=table',
        '/projects?view=map',
        '/projects/long-record-0',
      ]) {
        const { body } = await get(`/${language}${url}`)
        assert.ok(gzipSync(body).length <= 25_000, `${language}${url}: ${gzipSync(body).length}`)
        assert.doesNotMatch(body, /undefined|NaN|\[object|\{[a-z]+\}/)
      }
  })
})
