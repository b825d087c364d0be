import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { simulate } from '../../domain/model/simulate.ts'
import { planOf } from '../../domain/model/plan.ts'
import { tornado } from '../../domain/model/tornado.ts'
import { readLawFile } from './law-file.ts'
import { readModelFile } from './model-file.ts'

const data = new URL('../../../data/', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, data), 'utf8')
const file = readLawFile(text('law/112-12.json'))
assert.ok(file.ok)
const law = file.value
const ids = readdirSync(new URL('models/', data))
  .filter((name) => name.endsWith('.json') && !name.endsWith('.example.json'))
  .map((name) => name.slice(0, -5))

function modelOf(id: string) {
  const outcome = readModelFile(text(`models/${id}.json`), id)
  assert.ok(outcome.ok, `${id}: ${JSON.stringify(outcome)}`)
  return outcome.value
}

test('every model of the bank reads, and its books balance with its central values', () => {
  assert.ok(ids.length >= 24)
  for (const id of ids) {
    const outcome = simulate(modelOf(id), {}, law)
    assert.ok(outcome.ok, `${id}: ${JSON.stringify(outcome)}`)
    assert.deepEqual(outcome.value.balance.totalAssets, outcome.value.balance.totalLiabilities, id)
  }
})

test('every model stands its own low and high values, one at a time', () => {
  for (const id of ids) {
    const outcome = tornado(planOf(modelOf(id)), {}, law, 'npv')
    assert.ok(outcome.ok, id)
    for (const bar of outcome.value.bars) {
      assert.ok(Number.isSafeInteger(bar.atLow) && Number.isSafeInteger(bar.atHigh), `${id} ${bar.input}`)
    }
  }
})

type File = {
  id: string
  inputs: Record<string, unknown>[]
  products: Record<string, unknown>[]
  extra?: number
}
const faults = (change: (model: File) => void) => {
  const model = JSON.parse(text('models/honey.json')) as File
  change(model)
  const outcome = readModelFile(JSON.stringify(model), 'honey')
  return outcome.ok ? [] : outcome.reasons.map(({ path, fault }) => `${path}: ${fault}`)
}
const inputAt = (model: File, i: number) => model.inputs[i] ?? {}

test('each fault of a model file comes back with its path', () => {
  const found = (change: (model: File) => void, expected: RegExp) =>
    assert.match(faults(change).join('\n'), expected)
  found((model) => Object.assign(model, { id: 'bees' }), /^id: must be the file's name "honey"/)
  found((model) => Object.assign(model, { extra: 1 }), /extra/)
  found(
    (model) => Object.assign(inputAt(model, 3), { low: 1e12 }),
    /^inputs\[3\] \(volume\): must have min <= low/m,
  )
  found((model) => model.inputs.reverse(), /^inputs\[0\]: the common input "members" must stand here/m)
  found(
    (model) => Object.assign(model.products[0] ?? {}, { price: 'gold' }),
    /products\[0\]\.price: no input has the id "gold"/,
  )
  found((model) => model.inputs.push({ ...inputAt(model, 0), id: 'spare' }), /no line uses the input "spare"/)
})

test('a published figure without its source, and Eastern digits in Arabic, are refused', () => {
  const provenance = { status: 'published', source: null, sourceUrl: null, year: 2024, note: null }
  assert.match(faults((model) => Object.assign(inputAt(model, 0), { provenance })).join(), /names its source/)
  const label = { ar: 'عدد ٥', fr: 'a', en: 'a' }
  assert.match(faults((model) => Object.assign(inputAt(model, 0), { label })).join(), /Latin digits/)
})

test('a file cut in the middle is refused', () => {
  const cut = readModelFile(text('models/honey.json').slice(0, 900), 'honey')
  assert.ok(!cut.ok && cut.reasons[0]?.fault.startsWith('not JSON'))
})
