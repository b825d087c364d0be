/** Shapes that several answers share. Each with an `id` becomes a component of the OpenAPI document. */
import * as z from 'zod'
import { LANGUAGES } from '../../../domain/basics/language.ts'
import { FIGURE_STATUSES } from '../../../domain/basics/provenance.ts'
import { LEVELS } from '../../../domain/basics/territory-code.ts'

export const text = z
  .object({ ar: z.string(), fr: z.string(), en: z.string(), zgh: z.string().optional() })
  .meta({
    id: 'Text',
    description:
      'One text in Arabic, French and English; in Tamazight (zgh, Tifinagh) only where a source attests the words.',
    example: { ar: 'بركان', fr: 'Berkane', en: 'Berkane' },
  })

export const code = z.string().meta({
  description:
    'Code of the Haut-Commissariat au Plan, as text: `00` the nation, `02` a region, `02.113` a province, `02.113.05.03` a commune.',
  example: '02.113',
})

export const level = z.enum(LEVELS)
export const year = z.int()
export const figureStatus = z.enum(FIGURE_STATUSES).meta({
  description:
    'How sure a figure is: published, derived from published ones, estimate, a choice of the project holder, or an assumption to be confirmed.',
})

export const language = z.enum(LANGUAGES).meta({
  description:
    'Language of the sentences of the answer. Without it, Accept-Language decides; without that, Arabic.',
  example: 'fr',
})

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z.string().meta({
            description:
              'What is at fault: `#/changes/loan` is a JSON Pointer into the body, `/query/limit` and `/path/code` name a parameter.',
          }),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .meta({
    id: 'Problem',
    description: 'Problem Details (RFC 9457); `title` and `detail` are in the language asked for.',
    example: {
      type: 'about:blank',
      title: 'Demande refusée',
      status: 422,
      detail: '« Emprunt » doit être entre 0 et 20 000 000.',
      errors: [{ pointer: '#/changes/loan', detail: '« Emprunt » doit être entre 0 et 20 000 000.' }],
    },
  })

const CAUSES = {
  400: 'The request cannot be read: a parameter is unknown or has no valid value, or the body is not JSON.',
  404: 'There is nothing under this code or id.',
  413: 'The body is larger than 256 KB.',
  415: 'The body is not application/json.',
  422: 'The request is understood and refused: each faulty member is named in `errors`.',
  429: 'Too many requests in one minute.',
} as const
type Cause = keyof typeof CAUSES

/** The problems a route can answer with, beside the one any route may: too many requests. */
export function problems(...causes: readonly Exclude<Cause, 429>[]) {
  const all: readonly Cause[] = [...causes, 429]
  return Object.fromEntries(
    all.map((status) => [
      status,
      { description: CAUSES[status], content: { 'application/problem+json': { schema: problem } } },
    ]),
  )
}

/** A successful answer in one or more media types. */
export function answer(description: string, json: z.ZodType) {
  return { description, content: { 'application/json': { schema: json } } }
}

export const csvText = z.string().meta({
  description: 'RFC 4180, UTF-8 with a byte-order mark; an empty cell is an unknown figure.',
})
