import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import Fastify, { type FastifyInstance } from 'fastify'
import { LANGUAGES } from '../../domain/basics/language.ts'
import type { Partner } from '../../domain/partner/partner.ts'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import { readPartnerFiles } from '../../storage/reference/partner-files.ts'
import { openLibrary } from '../library.ts'
import type { Guide } from '../live-guide.ts'
import type { Site } from '../site.ts'
import { wordsIn } from '../words/catalogue.ts'
import { FULL_LANGUAGES, sentenceLengths, strayArabic } from '../words/lint.ts'
import { partnerRoutes } from './routes.tsx'

const DATA = resolve(import.meta.dirname, '../../../data')
const shipped = readPartnerFiles(DATA)
let app: FastifyInstance
let partners: readonly Partner[] = shipped

const programme = (id: string, partner: string | null) => {
  const name = { ar: id, fr: id, en: id }
  return { id, name, summary: name, body: { name, partner } }
}

before(async () => {
  const atlas = atlasFromFiles(DATA)
  const programmes = [
    programme('mourafaka', null),
    programme('a-new-one', 'odco'),
    programme('of-another', 'ads'),
  ] as unknown as Guide['programmes']
  const part: Partial<Site> = {
    dataFolder: DATA,
    library: openLibrary(DATA),
    atlas: () => atlas,
    guide: () => ({ programmes, partners }),
    outlines: () => new Map(),
    pages: { get: () => undefined, put: () => undefined },
    assets: { files: new Map(), stylesheet: '/assets/s.css', island: () => '/assets/i.js' },
    settings: { publicOrigin: null, operatorName: null, operatorContact: null, https: false },
  }
  app = Fastify()
  partnerRoutes(app, part as Site)
  await app.ready()
})

const get = async (url: string) => {
  const { statusCode, body, headers } = await app.inject({ url })
  return { status: statusCode, body, headers, text: body.replace(/<script.*?<\/script>/gs, '') }
}
const cards = (text: string) => [...text.matchAll(/\/partners\/([a-z0-9-]+)"><bdi>/g)].map(([, id]) => id)

test('the directory shows every partner once, in four languages, without a gap, within 25 KB', async () => {
  for (const language of LANGUAGES) {
    const { status, body, text } = await get(`/${language}/partners`)
    assert.equal(status, 200)
    assert.deepEqual(cards(text).toSorted(), shipped.map(({ id }) => id).toSorted())
    assert.doesNotMatch(text, /undefined|NaN|\[object|\{[a-z]+\}/)
    assert.ok(gzipSync(body).length <= 25_000, `${gzipSync(body).length} bytes`)
  }
})

test('every partner has a page in four languages with the evidence of each statement', async () => {
  for (const { id, offers, needs } of shipped) {
    for (const language of LANGUAGES) {
      const { status, text } = await get(`/${language}/partners/${id}`)
      assert.equal(status, 200, id)
      assert.doesNotMatch(text, /undefined|NaN|\[object|\{[a-z]+\}/, id)
      const said = text.match(/class="source"/g)?.length ?? 0
      assert.ok(said >= 1 + offers.length + needs.length, `${id}: ${said}`)
    }
  }
})

test('a commune is answered with its own first, then its province, its region and the country', async () => {
  const { text } = await get('/fr/partners?territory=02.113.01.09')
  const headings = [...text.matchAll(/<h2 class="group-title"><bdi>(.*?)<\/bdi>/g)].map(([, title]) => title)
  assert.deepEqual(headings, ['Dans la province ou préfecture', 'Dans la région', 'Dans tout le pays'])
  assert.equal(cards(text)[0], 'triffa')
  assert.ok(!cards(text).includes('council-souss-massa'))
})

test('a name that a province and its commune share takes the larger, and offers the other', async () => {
  const { text } = await get('/fr/partners?territory=berkane&role=commune')
  assert.match(text, /value="Berkane"/)
  assert.match(text, /href="\/fr\/partners\?territory=02\.113\.01\.09&amp;role=commune"/)
  assert.deepEqual(cards(text), ['triffa'])
})

test('the place stays the same when the form is sent again, in every language', async () => {
  for (const language of LANGUAGES) {
    for (const code of ['02', '02.113', '02.113.01.09', '07.161', '01.051.01.01']) {
      const first = await get(`/${language}/partners?territory=${code}`)
      const shown = /name="territory"[^>]*value="([^"]*)"/.exec(first.text)?.[1]
      assert.ok(shown !== undefined, `${language} ${code}`)
      const typed = encodeURIComponent(shown.replaceAll('&#39;', "'"))
      const again = await get(`/${language}/partners?territory=${typed}`)
      assert.deepEqual(cards(again.text), cards(first.text), `${language} ${code} ${shown}`)
    }
  }
})

test('filters by sector, role, what is offered and what is sought keep only those, and stay chosen', async () => {
  const { text } = await get(
    '/en/partners?territory=02&sector=environment&role=cluster&offers=training&needs=materials',
  )
  assert.deepEqual(cards(text), ['valbiom'])
  for (const chosen of ['environment', 'cluster', 'training', 'materials'])
    assert.match(text, new RegExp(`<option [^>]*selected[^>]*value="${chosen}"|value="${chosen}" selected`))
  assert.deepEqual(cards((await get('/en/partners?q=sabil')).text), [])
  assert.ok(cards((await get('/ar/partners?q=فالبيوم')).text).includes('valbiom'))
})

test('nothing found, and a place that is not known, say what to do next', async () => {
  const none = await get('/fr/partners?role=buyer&territory=12')
  assert.equal(none.status, 200)
  assert.match(none.text, /0 partenaire/)
  assert.match(none.text, /Enlevez un filtre/)
  const lost = await get('/fr/partners?territory=Zzyzxqq')
  assert.match(lost.text, /Nous n’avons pas trouvé/)
  assert.equal(cards(lost.text).length, shipped.length)
})

test('what is typed never becomes markup', async () => {
  const typed = encodeURIComponent('"><script>x</script>')
  for (const url of [`/en/partners?q=${typed}&territory=${typed}`, `/en/partners?sector=${typed}`]) {
    const { body } = await get(url)
    assert.doesNotMatch(body, /<script>x/)
  }
})

test('a partner that does not exist is a page not found', async () => {
  for (const language of LANGUAGES) assert.equal((await get(`/${language}/partners/nobody`)).status, 404)
})

test('transfer shows offers beside needs by sector; eight communes of one service share a line', async () => {
  const { status, text } = await get('/fr/partners?view=exchange')
  assert.equal(status, 200)
  const environment = text.split('Protection de l')[2] ?? text
  assert.match(environment, /Qui donne[\s\S]*Qui cherche/)
  assert.equal(text.match(/Renforcer les élus et les agents/g)?.length, 2, 'once in each of its two sectors')
  const narrowed = await get('/fr/partners?view=exchange&territory=02&sector=environment')
  assert.match(narrowed.text, /Résidus de l&#39;agroalimentaire|Résidus de l'agroalimentaire/)
  assert.doesNotMatch(narrowed.text, /Renforcer les élus/)
})

test('a page links to the programmes that the guide has, and only to those', async () => {
  const { text } = await get('/fr/partners/odco')
  assert.match(text, /href="\/fr\/funding\/mourafaka"/)
  assert.match(text, /href="\/fr\/funding\/a-new-one"/, 'the programme names it')
  assert.doesNotMatch(text, /funding\/(lalla-moutaaouina|of-another)/)
})

test('the data block is one JSON-LD object that no text can end, and nothing on the page is executed', async () => {
  const evil = '</script><script>alert(1)</script><!--'
  const [first] = shipped
  assert.ok(first !== undefined)
  const hostile: Partner = {
    ...first,
    id: 'hostile',
    name: { ar: evil, fr: evil, en: evil },
    website: 'javascript:alert(1)',
  }
  partners = [...shipped, hostile]
  try {
    const { body, headers } = await get('/fr/partners/hostile')
    const scripts = [...body.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)]
    assert.deepEqual(
      scripts.map(([, attributes]) => attributes?.trim()),
      ['type="application/ld+json"'],
    )
    const data = JSON.parse(scripts[0]?.[2] ?? '') as { '@type': string; name: { '@value': string }[] }
    assert.equal(data.name[0]?.['@value'], evil)
    assert.doesNotMatch(body, /href="javascript:/)
    const policy = String(headers['content-security-policy'])
    assert.match(policy, /script-src 'nonce-[\w-]{22}'/)
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval|strict-dynamic/)
  } finally {
    partners = shipped
  }
})

test('a public body is told to machines as such, an association as an NGO', async () => {
  const typeOf = async (id: string) => {
    const { body } = await get(`/en/partners/${id}`)
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? '{}'
    return (JSON.parse(json) as { '@type': string })['@type']
  }
  assert.equal(await typeOf('council-oriental'), 'GovernmentOrganization')
  assert.equal(await typeOf('remess'), 'NGO')
  assert.equal(await typeOf('ternata'), 'Organization')
})

test('the directory leaves as HSDS for anybody, in the language asked for', async () => {
  const { status, body, headers } = await get('/data/partners.hsds.json?lang=en')
  assert.equal(status, 200)
  assert.equal(headers['access-control-allow-origin'], '*')
  const services = JSON.parse(body) as { name: string }[]
  assert.equal(services.length, shipped.length)
  assert.ok(services.some(({ name }) => name === 'Regional Council of the Oriental'))
})

test('texts of partners have short sentences, and sound Arabic', () => {
  const texts = shipped.flatMap(({ id, name, summary, offers, needs }) =>
    wordsIn({ name, summary, offers, needs }, id),
  )
  assert.ok(texts.length > 200)
  assert.deepEqual(texts.flatMap(strayArabic), [])
  const long = texts.flatMap((word) =>
    FULL_LANGUAGES.flatMap((language) => sentenceLengths(word, language).filter(({ words }) => words > 20)),
  )
  assert.deepEqual(
    long.map(({ where, sentence }) => `${where}: ${sentence}`),
    [],
  )
})
