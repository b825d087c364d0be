import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { join } from 'node:path'
import { readModels } from '../../storage/reference/models-folder.ts'
import { revisedModels } from '../live-models.ts'
import { type EditedSite, type Fields, openEditedSite, sentBy, soon } from './guide-testing.ts'

const HONEY = '/fr/office/models/honey'
const PRICE = `${HONEY}/figures/unitPrice`
const RISKS = `${HONEY}/texts/risks`
const HOSTILE = '</textarea><script>alert(1)</script>'
const where = { source: 'Devis de test', sourceUrl: '', asOf: '2026-11', confidence: 'unverified' }
const NPV = /Valeur actuelle nette.*?<bdi[^>]*>([^<]*)</s

describe('economic models in the back office', () => {
  let edited: EditedSite
  before(async () => {
    edited = await openEditedSite()
  })
  after(() => edited.site.close())

  const form = async (url: string) => sentBy((await edited.get(url, edited.editor)).body)
  /** Tries, looks, and sends what was tried. */
  async function revise(url: string, fields: Fields) {
    const typed = await form(url)
    const tried = await edited.post(url, edited.editor, { ...typed, ...where, ...fields, act: 'try' })
    const saved = await edited.post(url, edited.editor, { ...sentBy(tried.body), act: 'save' })
    return { tried, saved }
  }
  const npv = async () => NPV.exec((await edited.get('/fr/models/honey')).body)?.[1] ?? ''

  test('a figure is tried before it is saved, and then the model, the simulator and the API begin with it', async () => {
    const { get } = edited
    const before = await npv()
    const { tried, saved } = await revise(PRICE, { value: '26 000' })
    assert.equal(tried.status, 200)
    assert.match(tried.body, /Rien n’est encore enregistré/)
    const shown = NPV.exec(tried.body)?.[1]
    assert.ok(shown !== undefined && shown !== before)
    assert.ok(tried.body.includes(before), 'what it was stands beside it')
    assert.equal(saved.status, 303)
    assert.ok(await soon(async () => (await npv()) === shown), 'the page says what the trial said')
    assert.match((await get('/fr/models/honey')).body, /Devis de test/)
    assert.equal(sentByPage((await get('/fr/simulations/new?model=honey')).body, 'unitPrice'), '26000')
    const inputs = (JSON.parse((await get('/api/v1/models/honey')).body) as Served).inputs
    const { value, provenance } = inputs.find(({ id }) => id === 'unitPrice') ?? assert.fail('no such input')
    assert.equal(value, 26_000)
    assert.equal(provenance.source, where.source)
    assert.equal(provenance.year, 2026)
  })

  test('a simulation saved before keeps its results, its ranges and its risks, and says that the model has changed', async () => {
    const { get, post, editor } = edited
    const saved = await post('/fr/simulations', editor, { model: 'saffron' })
    assert.equal(saved.status, 303)
    const main = async () =>
      ((await get(saved.location)).body.match(/<main.*<\/main>/s)?.[0] ?? '').replaceAll(/nonce="[^"]*"/g, '')
    const before = await main()
    const id = readModels(join(import.meta.dirname, '../../../data'))
      .find((model) => model.id === 'saffron')
      ?.inputs.find(
        (input) => input.unit === 'MAD' && input.low < input.value && input.value < input.high,
      )?.id
    const url = `/fr/office/models/saffron/figures/${id}`
    const typed = await form(url)
    assert.equal(
      (await revise(url, { value: String(typed.high), low: String(typed.high) })).saved.status,
      303,
    )
    assert.ok(await soon(async () => (await main()).includes('Les chiffres du modèle ont changé')))
    const figures = (html: string) => html.slice(html.indexOf('id="results"'), html.indexOf('id="changed"'))
    assert.equal(figures(await main()), figures(before))
    const again = /href="(\/fr\/simulations\/new\?[^"]*)"/.exec(await main())?.[1] ?? ''
    assert.ok(again.includes(`${id}=`), 'who goes on from it keeps its figure')
  })

  test('what was changed after the trial is tried again, and nothing is saved without a source', async () => {
    const { post, editor } = edited
    const typed = await form(PRICE)
    const tried = await post(PRICE, editor, { ...typed, ...where, value: '25000', act: 'try' })
    const other = await post(PRICE, editor, { ...sentBy(tried.body), value: '24000', act: 'save' })
    assert.equal(other.status, 200)
    assert.match(other.body, /Rien n’est encore enregistré/)
    const bare = await post(PRICE, editor, { ...sentBy(tried.body), source: ' ', act: 'save' })
    assert.equal(bare.status, 422)
    assert.ok(bare.body.includes('id="source-error"'))
    assert.equal(sentBy(bare.body).value, '25000')
    const wrongs = { value: '99999999', low: 'x', high: '1', status: 'derived', note: '' }
    const wrong = await post(PRICE, editor, { ...typed, ...where, ...wrongs })
    for (const id of ['value', 'low', 'note']) assert.ok(wrong.body.includes(`id="${id}-error"`), id)
    const stale = await post(PRICE, editor, { ...typed, ...where, value: '25000', base: '0' })
    assert.match(stale.body, /avant vous/)
    assert.equal((await form(PRICE)).value, '26000')
  })

  test('a list of sentences is rewritten line by line, hostile ones stay text, and the undo brings back what was', async () => {
    const { get, post, editor } = edited
    const typed = await form(RISKS)
    const uneven = await post(RISKS, editor, { ...typed, ...where, 'text-fr': 'Une seule.' })
    assert.equal(uneven.status, 422)
    assert.ok(uneven.body.includes('id="text-fr-error"'))
    const two = {
      'text-ar': `خطر أول.\n${HOSTILE}`,
      'text-fr': `Premier.\n${HOSTILE}`,
      'text-en': `First.\n${HOSTILE}`,
    }
    const { tried, saved } = await revise(RISKS, two)
    assert.doesNotMatch(tried.body, /<script>alert/)
    assert.equal(saved.status, 303)
    const page = async () => (await get('/fr/models/honey')).body
    assert.ok(
      await soon(
        async () =>
          (await page()).includes('&lt;script>alert') || (await page()).includes('&lt;script&gt;alert'),
      ),
    )
    assert.doesNotMatch(await page(), /<script>alert/)
    const model = (await get(HONEY, editor)).body
    assert.match(model, /Texte : .*Risques/s)
    const undone = await post(`${HONEY}/undo`, editor, sentBy(model))
    assert.equal(undone.status, 303)
    assert.deepEqual((await form(RISKS))['text-fr'], typed['text-fr'])
    assert.equal((await form(PRICE)).value, '26000', 'the revision below still stands')
  })

  test('a reader looks and changes nothing; an editor of one region and the public are told of nothing', async () => {
    const { get, post, reader, regional } = edited
    for (const url of ['/fr/office/models', HONEY, PRICE, RISKS]) {
      const seen = await get(url, reader)
      assert.equal(seen.status, 200)
      assert.doesNotMatch(seen.body.slice(seen.body.indexOf('office-content')), /<form/)
      assert.equal((await get(url, regional)).status, 404)
      assert.equal((await get(url)).status, 404)
    }
    for (const who of [reader, regional]) {
      assert.equal((await post(PRICE, who, { ...(await form(PRICE)), ...where, value: '25000' })).status, 404)
      assert.equal((await post(`${HONEY}/undo`, who, { version: '1' })).status, 404)
    }
    for (const url of [`${HONEY}/figures/no-such`, `${HONEY}/texts/inputs`, '/fr/office/models/no-such'])
      assert.equal((await get(url, edited.editor)).status, 404)
  })
})

test('a revision that this version of Twiza cannot run is left aside, and what ships is shown', () => {
  const shipped = readModels(join(import.meta.dirname, '../../../data'))
  const [first, second] = shipped
  assert.ok(first && second)
  const broken = { ...first, inputs: first.inputs.slice(1) }
  const renamed = { ...second, name: { ...second.name, fr: 'Autre nom' } }
  const told: string[] = []
  const revisions = [
    { version: 1, content: broken },
    { version: 2, content: renamed },
    { version: 3, content: { ...first, id: 'gone' } },
  ]
  const models = revisedModels(shipped, revisions, (id) => told.push(id))
  assert.deepEqual(told, [first.id])
  assert.deepEqual(models, [first, renamed, ...shipped.slice(2)])
})

type Served = {
  readonly inputs: readonly { id: string; value: number; provenance: { source: string; year: number } }[]
}

function sentByPage(page: string, name: string): string | undefined {
  const tag = new RegExp(`<input\\b[^>]*\\sname="${name}"[^>]*>`).exec(page)?.[0] ?? ''
  return /\svalue="([^"]*)"/.exec(tag)?.[1]
}
