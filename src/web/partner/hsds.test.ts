import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { atlasFromFiles } from '../../storage/reference/atlas-from-files.ts'
import { readPartnerFiles } from '../../storage/reference/partner-files.ts'
import { openLibrary } from '../library.ts'
import { hsdsServices } from './hsds.ts'
import { nameUuid } from './name-uuid.ts'

const ROOT = join(import.meta.dirname, '../../..')
const DATA = join(ROOT, 'data')
/** The official schemas, kept beside the repository: not ours to copy. */
const SCHEMA = join(ROOT, '../shared/schemas/hsds/service_with_definitions.json')
const partners = readPartnerFiles(DATA)
const atlas = atlasFromFiles(DATA)
const sectors = openLibrary(DATA).activities.sectors.ten
const text = (words: string) => ({ ar: words, fr: words, en: words })
const programmes = [{ id: 'mourafaka', name: text('Mourafaka'), summary: text('Two years of support') }]
const services = (language: (typeof LANGUAGES)[number]) =>
  hsdsServices(partners, { language, atlas, sectors, programmes })

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const formats = {
  uuid: UUID,
  uri: /^https?:\/\/[^\s]+$/,
  email: /^[^@\s]+@[^@\s]+$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T/,
}

test('every service of the directory validates against the official HSDS schema, in each language', {
  skip: existsSync(SCHEMA) ? false : 'the official schemas are not beside this repository',
}, () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats })
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)
  for (const language of LANGUAGES)
    for (const service of services(language))
      assert.ok(validate(service), `${service.name}: ${ajv.errorsText(validate.errors)}`)
  const [first] = services('fr')
  assert.ok(first !== undefined)
  assert.ok(!validate({ ...first, id: 'odco' }), 'an id that is no UUID must be found')
  assert.ok(!validate({ ...first, name: undefined }), 'a missing name must be found')
  assert.ok(
    !validate({ ...first, organization: { ...first.organization, description: undefined } }),
    'a fault inside must be found',
  )
})

test('each identifier is given once, and is the same in every language and every time', () => {
  const all = services('fr').flatMap((service) => [
    service.id,
    service.organization.id,
    ...service.service_areas.map(({ id }) => id),
    ...service.attributes.map(({ id }) => id),
    ...service.service_at_locations.flatMap(({ id, location }) => [id, location.id]),
  ])
  for (const id of all) assert.match(id, UUID)
  assert.equal(new Set(all).size, all.length)
  assert.deepEqual(
    services('ar').map(({ id }) => id),
    services('fr').map(({ id }) => id),
  )
})

test('names give the identifiers that RFC 9562 and the documentation of Python print', () => {
  const domainNames = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
  assert.equal(nameUuid(domainNames, 'www.example.com'), '2ed6657d-e927-568b-95e1-2665a8aea6a2')
  assert.equal(nameUuid(domainNames, 'python.org'), '886313e1-3b8a-5372-9b90-0c9aee199e5d')
})

test('a service says its source, its doubt, and the programmes that the guide knows', () => {
  const found = (id: string) => {
    const at = partners.findIndex((partner) => partner.id === id)
    const service = services('en')[at]
    assert.ok(service !== undefined)
    return service
  }
  const odco = found('odco')
  assert.ok(odco.attributes.some((one) => one.link_type === 'source' && one.value?.includes('ODCO')))
  assert.deepEqual(
    odco.organization.programs.map(({ name }) => name),
    ['Mourafaka'],
  )
  assert.equal('alert' in odco, false)
  assert.match(found('council-souss-massa').alert ?? '', /not confirmed/i)
  assert.equal(found('um6p').service_at_locations[0]?.location.external_identifier, '07.427.01.01')
})
