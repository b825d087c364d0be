import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FastifyInstance } from 'fastify'
import { openApi } from './testing.ts'

type Media = Record<string, { schema: unknown }>
type Operation = {
  operationId: string
  tags: string[]
  responses: Record<string, { description: string; content?: Media }>
}
type Document = {
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, { example?: unknown }> }
}

let app: FastifyInstance
let document: Document
const registered: string[] = []

before(async () => {
  app = await openApi(({ method, url }) => registered.push(...[method].flat().map((one) => `${one} ${url}`)))
  document = (await app.inject('/api/v1/openapi.json')).json()
})
after(() => app.close())

test('the document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(document))
  assert.deepEqual(result.errors ?? [], [])
  assert.ok(result.valid)
})

test('no route of the interface is undocumented, and none is documented that is not there', () => {
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      (method) => `${method.toUpperCase()} /api/v1${path.replace(/\{(\w+)\}/g, ':$1')}`,
    ),
  )
  const ours = registered.filter((one) => !/^(HEAD|OPTIONS) /.test(one))
  assert.deepEqual(documented.sort(), [...new Set(ours)].sort())
  assert.ok(documented.length >= 15)
})

test('every operation has its own name and the problem of too many requests', () => {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
  const names = operations.map(({ operationId }) => operationId)
  assert.equal(new Set(names).size, names.length)
  for (const { operationId, responses } of operations)
    assert.ok(responses[429]?.content?.['application/problem+json'], operationId)
})

/** Every operation at least once, and every refusal a program can provoke. */
const ASKED: readonly (readonly [path: string, url: string, status: number, body?: object])[] = [
  ['/territories', '/territories?limit=100', 200],
  ['/territories', '/territories?level=commune&parent=02.113&q=berkane', 200],
  ['/territories', '/territories?format=csv', 200],
  ['/territories', '/territories?format=geojson&level=region', 200],
  ['/territories', '/territories?limit=0', 400],
  ['/territories', '/territories?parent=99', 400],
  ['/territories', '/territories?q=berkane&cursor=nowhere', 400],
  ['/territories/{code}', '/territories/00', 200],
  ['/territories/{code}', '/territories/02', 200],
  ['/territories/{code}', '/territories/02.113', 200],
  ['/territories/{code}', '/territories/02.113.05.03', 200],
  ['/territories/{code}', '/territories/04.281.05.11', 200],
  ['/territories/{code}', '/territories/99.999', 404],
  ['/territories/{code}/promise', '/territories/02.113.01.09/promise?limit=46', 200],
  ['/territories/{code}/promise', '/territories/02.113/promise?method=topsis&weight.need=3', 200],
  ['/territories/{code}/promise', '/territories/02/promise?method=promethee&weights=need:3,resource:2', 200],
  ['/territories/{code}/promise', '/territories/02.113/promise?weight.need=-1', 400],
  ['/territories/{code}/promise', '/territories/00/promise', 404],
  [
    '/territories/{code}/promise',
    '/territories/02/promise?weights=need:0,resource:0,fabric:0,dynamics:0,market:0,fit-economic:0,fit-social:0,fit-environmental:0',
    422,
  ],
  ['/indicators', '/indicators', 200],
  ['/indicators/{id}.csv', '/indicators/unemployment.csv', 200],
  ['/indicators/{id}.csv', '/indicators/none.csv', 404],
  ['/activities', '/activities', 200],
  ['/activities/{id}', '/activities/saffron', 200],
  ['/activities/{id}', '/activities/none', 404],
  ['/models', '/models', 200],
  ['/models/{id}', '/models/saffron', 200],
  ['/models/{id}', '/models/none', 404],
  ['/models/{id}.csv', '/models/saffron.csv', 200],
  ['/territories.csv', '/territories.csv', 200],
  ['/territories.geojson', '/territories.geojson', 200],
  ['/assets.csv', '/assets.csv', 200],
  ['/openapi.json', '/openapi.json', 200],
  ['/simulations', '/simulations', 200, { model: 'saffron' }],
  ['/simulations', '/simulations', 422, { model: 'saffron', changes: { loan: 1e15 } }],
  ['/simulations', '/simulations', 422, { model: 'none' }],
  ['/simulations', '/simulations', 422, {}],
  ['/ideas', '/ideas', 422, {}],
  ['/projects', '/projects?territory=02&limit=3', 200],
  ['/projects', '/projects?standing=none', 400],
  ['/projects', '/projects?territory=99', 404],
  ['/projects/{id}', '/projects/mouazara-oriental-rural-tourism', 200],
  ['/projects/{id}', '/projects/none', 404],
  ['/programmes', '/programmes', 200],
  ['/programmes/{id}', '/programmes/mourafaka', 200],
  ['/programmes/{id}', '/programmes/none', 404],
  ['/programmes/match', '/programmes/match', 200, { facts: {} }],
  [
    '/programmes/match',
    '/programmes/match',
    200,
    { facts: { 'legal-form': 'cooperative', territory: '02.113' } },
  ],
  ['/programmes/match', '/programmes/match', 404, { facts: { territory: '99' } }],
  ['/programmes/match', '/programmes/match', 422, { facts: { 'women-share': 'many' } }],
  ['/partners', '/partners', 200],
  ['/partners/{id}', '/partners/valbiom', 200],
  ['/partners/{id}', '/partners/none', 404],
  ['/meetings', '/meetings', 200],
  ['/meetings', '/meetings?tour=tour-2025&territory=12', 200],
  ['/meetings', '/meetings?territory=99', 404],
  ['/meetings/{id}', '/meetings/tour-2025-tanger', 200],
  ['/meetings/{id}', '/meetings/none', 404],
  ['/contests', '/contests', 200],
  ['/search', '/search?q=%D8%A8%D8%B1%D9%83%D8%A7%D9%86', 200],
  ['/search', '/search', 400],
]

test('every answer is what the document says of it', async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'document', ...document })
  const seen = new Set<string>()
  for (const [path, url, status, body] of ASKED) {
    const method = body === undefined ? 'GET' : 'POST'
    const reply = await app.inject({
      method,
      url: `/api/v1${url}`,
      ...(body === undefined ? {} : { payload: body }),
    })
    assert.equal(reply.statusCode, status, `${url}: ${reply.body.slice(0, 300)}`)
    const type = String(reply.headers['content-type']).split(';')[0] ?? ''
    const operation = document.paths[path]?.[method.toLowerCase()]
    assert.ok(operation?.responses[status]?.content?.[type], `${method} ${path} ${status} ${type}`)
    seen.add(operation.operationId)
    if (!type.includes('json')) continue
    const place = [
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      type,
      'schema',
    ]
    const pointer = place
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/')
    const validate = ajv.getSchema(`document#/${pointer}`)
    assert.ok(validate, pointer)
    assert.ok(validate(reply.json()), `${url}: ${JSON.stringify(validate.errors?.slice(0, 3))}`)
  }
  const all = Object.values(document.paths).flatMap((methods) => Object.values(methods))
  assert.deepEqual(
    all.map(({ operationId }) => operationId).filter((id) => !seen.has(id)),
    [],
  )
})

test('the example of a simulation runs', async () => {
  const payload = document.components.schemas.SimulationRequestInput?.example
  const reply = await app.inject({ method: 'POST', url: '/api/v1/simulations', payload: payload as object })
  assert.equal(reply.statusCode, 200, reply.body.slice(0, 300))
})
