import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { readDataPackage } from '../../storage/reference/data-package.ts'
import { catalogueTriples } from './catalogue.ts'
import { jsonLdOf, type Triple, turtleOf } from './triples.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** The official shapes of DCAT-AP 3.0.1 lie beside the project; they are not part of it. */
const SHAPES = ['shapes', 'range'].map((name) => resolve(ROOT, `../shared/schemas/dcat-ap/shacl/${name}.ttl`))
const files = readDataPackage(resolve(ROOT, 'data'))
const triples = catalogueTriples({
  origin: 'https://twiza.example',
  operator: 'Fédération <test> "1"',
  files,
})

const storeOf = (turtle: string) => new Store(new Parser().parse(turtle))

type Finding = { readonly path: string; readonly node: string; readonly message: string }

async function violations(turtle: string): Promise<readonly Finding[]> {
  const shapes = new Store(SHAPES.flatMap((file) => new Parser().parse(readFileSync(file, 'utf8'))))
  const validator = new SHACLValidator(shapes)
  const report = await validator.validate(storeOf(turtle))
  return report.results.map((found) => ({
    path: String(found.path?.value ?? ''),
    node: String(found.focusNode?.value ?? ''),
    message: found.message.map(({ value }) => value).join(' '),
  }))
}

const skip = SHAPES.every((file) => existsSync(file))
  ? false
  : 'the official shapes are not beside the project'

test('the catalogue keeps every rule of the official DCAT-AP shapes', { skip }, async () => {
  assert.deepEqual(await violations(turtleOf(triples)), [])
})

test('the shapes find what is taken out of the catalogue', { skip }, async () => {
  const without = (predicate: string, type: (triple: Triple) => boolean) =>
    turtleOf(triples.filter((one) => one.predicate !== predicate || !type(one)))
  const untitled = await violations(without('dct:title', ({ subject }) => subject.endsWith('#catalogue')))
  assert.ok(
    untitled.some(({ path }) => path.endsWith('title')),
    'a catalogue without a title',
  )
  const nowhere = await violations(without('dcat:accessURL', () => true))
  assert.ok(
    nowhere.some(({ path }) => path.endsWith('accessURL')),
    'a distribution without an address',
  )
  const nobody = await violations(without('dct:publisher', ({ subject }) => subject.endsWith('#catalogue')))
  assert.ok(
    nobody.some(({ path }) => path.endsWith('publisher')),
    'a catalogue without a publisher',
  )
})

test('Turtle and JSON-LD say the same, whatever the letters of a name', () => {
  const odd: Triple = {
    subject: 'https://twiza.example/a b<c>',
    predicate: 'dct:title',
    object: { value: 'خط\n"\\ \t<', language: 'ar' },
  }
  const [statement] = new Parser().parse(turtleOf([odd]))
  assert.equal(statement?.object.value, odd.object && 'value' in odd.object ? odd.object.value : '')
  const ids = new Set(jsonLdOf(triples).map((node) => (node as { '@id': string })['@id']))
  const subjects = new Set(new Parser().parse(turtleOf(triples)).map(({ subject }) => subject.value))
  assert.deepEqual([...ids].sort(), [...subjects].sort())
})

test('every file of the data package and every export is in the catalogue', () => {
  const turtle = turtleOf(triples)
  for (const { path } of files.resources)
    assert.ok(turtle.includes(`/data/${path.slice(path.lastIndexOf('/') + 1)}>`), path)
  for (const name of ['projects.csv', 'projects.geojson', 'programmes.json', 'partners.hsds.json'])
    assert.ok(turtle.includes(`/data/${name}>`), name)
})
