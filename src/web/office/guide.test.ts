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

  test('conditions are added to a programme and taken away; where it is for follows them', async () => {
    const { get, post, editor } = edited
    const url = '/fr/office/programmes/forsa'
    const typed = await form(url)
    const more = { ...typed, ...where, facts: ['territory', 'members', 'person-age'] }
    const fields = await post(url, editor, { ...more, act: 'facts' })
    assert.equal(fields.status, 200)
    assert.ok(fields.body.includes('name="of-territory"') && fields.body.includes('name="least-members"'))
    const added = { ...more, 'of-territory': ['02'], 'least-members': '5', 'most-person-age': '45' }
    const read = await post(url, editor, { ...added, act: 'facts' })
    assert.match(read.body, /<li><bdi>Nombre de membres : au moins 5<\/bdi><\/li>/)
    assert.equal((await post(url, editor, { ...added, act: 'save' })).status, 303)
    const again = await form(url)
    assert.deepEqual(again.criteria, ['age', 'ceiling', 'territory', 'members', 'person-age-most'])
    const forsa = async () => {
      const { programmes } = JSON.parse((await get('/data/programmes.json')).body) as {
        programmes: Programme[]
      }
      return programmes.find(({ id }) => id === 'forsa')
    }
    assert.ok(await soon(async () => (await forsa())?.territories.join() === '02'))
    const without = {
      ...again,
      ...where,
      criteria: ['age', 'ceiling', 'members', 'person-age-most'],
      act: 'save',
    }
    assert.equal((await post(url, editor, without)).status, 303)
    assert.ok(await soon(async () => (await forsa())?.territories.length === 0))
    assert.equal((await forsa())?.criteria.length, 4)
  })

  test('a partner’s words and address are revised, and its page and the open data say so', async () => {
    const { get, post, editor } = edited
    const list = (await get('/fr/office/partners', editor)).body
    const id = /office\/partners\/((?!new")[a-z0-9-]+)"/.exec(list)?.[1] ?? ''
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

  test('a partner that helps no more leaves the directory and comes back by an undo', async () => {
    const { get, post, editor } = edited
    const list = (await get('/fr/office/partners', editor)).body
    const id = [...list.matchAll(/office\/partners\/((?!new")[a-z0-9-]+)"/g)].at(-1)?.[1] ?? ''
    const url = `/fr/office/partners/${id}`
    const status = async () => (await get(`/fr/partners/${id}`)).status
    assert.equal(await status(), 200)
    const sent = { ...(await form(url)), ...where, ended: ['yes'] }
    assert.equal((await post(url, editor, sent)).status, 303)
    assert.ok(await soon(async () => (await status()) === 404))
    assert.ok(!(await get('/data/partners.json')).body.includes(`"${id}"`))
    const page = (await get(url, editor)).body
    assert.deepEqual(sentBy(page).ended, ['yes'], 'the office still has it')
    assert.equal((await post(`${url}/undo`, editor, sentBy(page, 1))).status, 303)
    assert.ok(await soon(async () => (await status()) === 200))
  })

  const newProgramme = {
    'name-ar': 'برنامج الجهة',
    'name-fr': 'Aide d’essai à l’Été',
    'name-en': 'Trial aid',
    'summary-ar': 'منحة للتعاونيات.',
    'summary-fr': `Une aide. ${HOSTILE}`,
    'summary-en': 'A grant.',
    'body-ar': 'هيئة',
    'body-fr': 'Une fédération',
    'body-en': 'A body',
    instruments: ['grant'],
    standing: 'calls',
    ceiling: '250 000',
    facts: ['legal-form', 'territory', 'members', 'own-share', 'registered'],
  }
  const conditions = {
    'of-legal-form': ['cooperative', 'union'],
    'of-territory': ['02', '04'],
    'least-members': '7',
    'most-members': '40',
    'least-own-share': '15',
    'is-registered': 'yes',
  }

  test('a new programme is chosen from the known facts, read over as sentences, and judged by from then on', async () => {
    const { get, post, editor, reader } = edited
    const url = '/fr/office/programmes/new'
    assert.equal((await get(url, editor)).status, 200)
    assert.equal((await get(url, reader)).status, 404)
    const fields = await post(url, editor, { ...newProgramme, act: 'facts' })
    assert.equal(fields.status, 200, 'to ask for the fields is no fault')
    for (const name of Object.keys(conditions)) assert.ok(fields.body.includes(`name="${name}"`), name)
    const empty = await post(url, editor, { ...newProgramme, ...where, act: 'try' })
    assert.equal(empty.status, 422)
    for (const id of ['of-legal-form', 'of-territory', 'least-members', 'is-registered'])
      assert.ok(empty.body.includes(`id="${id}-error"`), id)
    const typed = { ...newProgramme, ...conditions, ...where }
    const direct = await post(url, editor, { ...typed, act: 'save' })
    assert.equal(direct.status, 200, 'nothing is saved unread')
    assert.match(direct.body, /<li><bdi>Nombre de membres : au moins 7<\/bdi><\/li>/)
    assert.match(direct.body, /Apport propre : au moins 15/)
    assert.doesNotMatch(direct.body, /<script>alert/)
    const read = sentBy(direct.body)
    const other = await post(url, editor, { ...read, 'least-members': '8' })
    assert.equal(other.status, 200, 'what was changed since is read over again')
    const saved = await post(url, editor, read)
    assert.equal(saved.status, 303)
    assert.match(saved.location, /programmes\/aide-d-essai-a-l-ete\?/)
    const page = async () => (await get('/fr/funding/aide-d-essai-a-l-ete')).body
    assert.ok(await soon(async () => (await page()).includes('au moins 7')))
    assert.match(await page(), /250\s000/)
    assert.doesNotMatch(await page(), /<script>alert/)
    const match = (members: number) =>
      get(`/fr/funding/match?members=${members}&legal-form=cooperative&territory=02`)
    assert.notEqual((await match(6)).body, (await match(9)).body)
    assert.match((await post(url, editor, read)).body, /porte déjà ce nom/)
    const gone = await post(
      '/fr/office/programmes/aide-d-essai-a-l-ete/undo',
      editor,
      sentBy((await get(saved.location, editor)).body, 1),
    )
    assert.equal(gone.location, '/fr/office/programmes')
    assert.ok(await soon(async () => (await get('/fr/funding/aide-d-essai-a-l-ete')).status === 404))
  })

  test('a new partner is asked for its role, its place and its offer, and is in the directory once it is saved', async () => {
    const { get, post, editor } = edited
    const url = '/fr/office/partners/new'
    const partner = {
      'name-ar': 'اتحاد',
      'name-fr': 'Fédération d’essai',
      'name-en': 'Trial federation',
      'summary-ar': 'اتحاد تعاونيات.',
      'summary-fr': 'Une fédération de coopératives.',
      'summary-en': 'A federation of cooperatives.',
      'offer-ar': 'تكوين.',
      'offer-fr': 'Des formations.',
      'offer-en': 'Training.',
      link: 'https://example.org/',
      ...where,
    }
    const refused = await post(url, editor, { ...partner, roles: 'funding', 'offer-kind': 'training' })
    assert.equal(refused.status, 422)
    for (const id of ['offer-kind', 'territories']) assert.ok(refused.body.includes(`id="${id}-error"`), id)
    const right = { ...partner, roles: ['support'], 'offer-kind': 'training', territories: ['00', '02'] }
    const saved = await post(url, editor, right)
    assert.equal(saved.status, 303)
    assert.ok(
      await soon(async () => /Fédération d’essai/.test((await get('/fr/partners/federation-d-essai')).body)),
    )
    assert.match((await get('/data/partners.json')).body, /Des formations/)
    assert.equal(
      (await post(url, editor, { ...right, 'name-fr': '???' })).status,
      422,
      'no address can be made of it',
    )
  })
})
