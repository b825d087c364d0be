import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Programme } from '../../domain/programme/programme.ts'
import { type EditedSite, openEditedSite, sentBy, soon } from './guide-testing.ts'

const FORSA = '/fr/office/programmes/forsa'
const HOSTILE = '"><script>alert(1)</script><b onclick=x>'
const where = { source: 'Journal officiel', sourceUrl: '', asOf: '2026', confidence: 'press' }

describe('programmes and partners in the back office', () => {
  let edited: EditedSite
  before(async () => {
    edited = await openEditedSite()
  })
  after(() => edited.site.close())

  const form = async (url: string) => sentBy((await edited.get(url, edited.editor)).body)

  test('a new figure is said by the page, the eligibility and the open data, although the page was kept', async () => {
    const { get, post, editor } = edited
    const open = '/data/programmes.json'
    assert.match((await get('/fr/funding/forsa')).body, /au moins 18 ans/)
    const match = '/fr/funding/match?person-age=20'
    await get(match)
    const typed = await form(FORSA)
    assert.equal(typed['figure-age'], '18')
    const saved = await post(FORSA, editor, { ...typed, ...where, 'figure-age': '٢١' })
    assert.equal(saved.status, 303)
    assert.match((await get(saved.location, editor)).body, /visible de tous/i)
    assert.ok(await soon(async () => /au moins 21 ans/.test((await get('/fr/funding/forsa')).body)))
    assert.doesNotMatch((await get('/fr/funding/forsa')).body, /au moins 18 ans/)
    assert.match((await get('/ar/funding/forsa')).body, /21/)
    const { programmes } = JSON.parse((await get(open)).body) as { programmes: Programme[] }
    const age = programmes.find(({ id }) => id === 'forsa')?.criteria.find(({ id }) => id === 'age')
    assert.ok(age?.rule.kind === 'at-least' && age.rule.value === 21)
    assert.deepEqual(age.evidence, { ...where, sourceUrl: null })
    const undo = sentBy((await get(FORSA, editor)).body, 1)
    const undone = await post(`${FORSA}/undo`, editor, undo)
    assert.equal(undone.status, 303)
    assert.ok(await soon(async () => /au moins 18 ans/.test((await get('/fr/funding/forsa')).body)))
  })

  test('a refusal keeps what was typed, says each fault beside its field, and hostile text stays text', async () => {
    const { get, post, editor } = edited
    const typed = await form(FORSA)
    const wrong = {
      ...typed,
      'name-fr': HOSTILE,
      'figure-age': 'dix-huit',
      link: 'javascript:alert(1)',
      criteria: ['age'],
    }
    const refused = await post(FORSA, editor, { ...wrong, asOf: 'hier' })
    assert.equal(refused.status, 422)
    const again = sentBy(refused.body)
    assert.equal(again['name-fr'], HOSTILE)
    assert.equal(again['figure-age'], 'dix-huit')
    assert.equal(again.link, 'javascript:alert(1)')
    assert.equal(again.asOf, 'hier')
    assert.deepEqual(again.criteria, ['age'], 'what was unticked stays so')
    for (const id of ['figure-age', 'link', 'source', 'asOf', 'confidence'])
      assert.ok(refused.body.includes(`id="${id}-error"`), id)
    assert.ok(!refused.body.includes('<script>alert'))
    const saved = await post(FORSA, editor, { ...typed, ...where, 'name-fr': HOSTILE, source: HOSTILE })
    assert.equal(saved.status, 303, 'it is a name like another')
    assert.ok(await soon(async () => (await get('/fr/funding/forsa')).body.includes('&lt;b onclick=x')))
    for (const url of ['/fr/funding', '/fr/funding/forsa', '/fr/office/programmes', FORSA])
      assert.doesNotMatch((await get(url, editor)).body, /<script>alert|<b onclick/, url)
  })

  test('a figure in the words that no condition carries is refused with its place', async () => {
    const { post, editor } = edited
    const typed = await form(FORSA)
    const refused = await post(FORSA, editor, { ...typed, ...where, 'summary-fr': 'Jusqu’à 777 000 DH.' })
    assert.equal(refused.status, 422)
    assert.match(refused.body, /summary\.fr/)
    const stale = await post(FORSA, editor, { ...typed, ...where, base: '0', standing: 'closed' })
    assert.match(stale.body, /avant vous/)
  })

  test('a reader sees the versions and no form; an editor of one region and the public are told of nothing', async () => {
    const { get, post, reader, regional } = edited
    const seen = await get(FORSA, reader)
    assert.equal(seen.status, 200)
    assert.doesNotMatch(seen.body.slice(seen.body.indexOf('office-content')), /<form/)
    const typed = await form(FORSA)
    for (const who of [reader, regional]) {
      assert.equal((await post(FORSA, who, { ...typed, ...where, standing: 'closed' })).status, 404)
      assert.equal((await post(`${FORSA}/undo`, who, { batch: '1' })).status, 404)
    }
    for (const url of ['/fr/office/programmes', FORSA]) {
      assert.equal((await get(url, regional)).status, 404)
      assert.equal((await get(url)).status, 404)
    }
    assert.equal((await get('/fr/office/programmes/no-such', edited.editor)).status, 404)
  })

  test('a partner’s words and address are revised, and its page and the open data say so', async () => {
    const { get, post, editor } = edited
    const list = (await get('/fr/office/partners', editor)).body
    const id = /office\/partners\/([a-z0-9-]+)"/.exec(list)?.[1] ?? ''
    const url = `/fr/office/partners/${id}`
    const typed = await form(url)
    const saved = await post(url, editor, {
      ...typed,
      ...where,
      'name-fr': 'Maison Tamsna',
      link: 'https://example.org/x',
    })
    assert.equal(saved.status, 303)
    assert.ok(await soon(async () => (await get(`/fr/partners/${id}`)).body.includes('Maison Tamsna')))
    assert.match((await get('/data/partners.json')).body, /https:\/\/example\.org\/x/)
  })
})
