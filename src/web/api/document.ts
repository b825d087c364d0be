/** The OpenAPI 3.1 document, written from the same schemas that read requests and check answers. */
import swagger, { type SwaggerTransformObject } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { LICENCES } from './licences.ts'
import { TAGS } from './route.ts'

const DESCRIPTION = `Read what Moroccan territories need and could live on, which activities are promising there, and whether a
cooperative project stands. No key is needed; any site may read without credentials; at most 1,200 requests a minute.

Every figure has its source and year. What rests on a regional figure or an unverified value says so.

- Names, codes, populations, census figures: ${LICENCES.hcp.source}. ${LICENCES.hcp.terms}.
- Places and outlines: ${LICENCES.outlines.source}. ${LICENCES.outlines.terms}.
- Assets and figures of models: ${LICENCES.facts.terms}.

Twiza is independent. It is not a service of the State or of any public body.`

export async function documentRoutes(api: FastifyInstance): Promise<void> {
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Twiza',
        version: '1.0.0',
        description: DESCRIPTION,
        license: { name: 'Code: Apache-2.0; data: see the description', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/api/v1' }],
      tags: Object.values(TAGS).map((name) => ({ name })),
    },
    stripBasePath: true,
    hideUntagged: true,
    transform: jsonSchemaTransform,
    transformObject: (document) => withoutUnused(jsonSchemaTransformObject(document)),
  })
}

type Document = ReturnType<SwaggerTransformObject>

/** The type provider writes each named schema twice, as read and as answered; only those spoken of are kept. */
function withoutUnused(document: Document): Document {
  const schemas: Readonly<Record<string, unknown>> =
    'components' in document ? ((document.components?.schemas ?? {}) as Record<string, unknown>) : {}
  const used = new Set<string>()
  const visit = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue
      used.add(name)
      visit(schemas[name])
    }
  }
  visit(document.paths)
  const kept = Object.entries(schemas).filter(([name]) => used.has(name))
  return { ...document, components: { schemas: Object.fromEntries(kept) } } as Document
}
