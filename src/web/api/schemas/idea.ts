/** Shapes of ideas and their receipts. */
import * as z from 'zod'
import { LENGTHS, LONGEST_CONTACT } from '../../../domain/idea/idea.ts'
import { RECEIPT_FORMAT } from '../../../domain/idea/receipt.ts'
import { SOURCES, VISIBILITIES } from '../../../domain/project/project.ts'
import { code, language } from './common.ts'

export const ideaRequest = z
  .strictObject({
    lang: language.optional(),
    title: z
      .string()
      .max(4 * LENGTHS.title.most)
      .meta({ example: 'Séchage de figues' }),
    idea: z
      .string()
      .max(4 * LENGTHS.idea.most)
      .meta({ description: 'What, and for whom, in the words of the person, in any language.' }),
    territory: code,
    sector: z.string().max(80).meta({ description: 'One of the ten sectors.', example: 'local-products' }),
    source: z.enum(SOURCES).meta({ description: 'Who puts it in.' }),
    visibility: z.enum(VISIBILITIES).meta({
      description:
        'Who may read it once it is published: `public` all of it; `summary` its title, territory and sector; `hidden` only who holds its private link, and the operator.',
    }),
    contact: z.string().max(LONGEST_CONTACT).meta({
      description: 'A telephone number or an e-mail address of the author. Never shown or exported.',
      example: '0612345678',
    }),
    consent: z.boolean().meta({
      description:
        'true: the author has agreed to the words of consent that the form shows in the language of `lang`.',
    }),
    activity: z.string().max(80).optional(),
    model: z.string().max(80).optional(),
    simulation: z.string().max(10).optional(),
  })
  .meta({ id: 'NewIdea' })

export const receipt = z
  .object({
    format: z.literal(RECEIPT_FORMAT),
    number: z.string().meta({ example: 'TW-2026-000123' }),
    received: z.string().meta({ example: '2026-11-22T01:50:00.123Z' }),
    legalTime: z.string(),
    legalTimeRules: z.string(),
    contentHash: z.string().meta({ description: 'SHA-256 of `content`.' }),
    key: z.string().meta({ description: 'Id of the key in /.well-known/twiza-receipt-key.json.' }),
    signature: z.string().meta({ description: 'Ed25519 over the canonical statement, base64url.' }),
  })
  .meta({ id: 'Receipt' })

export const receivedIdea = z
  .object({
    id: z.string(),
    receipt,
    content: z.string().meta({ description: 'The canonical content that the hash is of.' }),
    line: z.string().meta({ description: 'The receipt in one line, for a text message.' }),
    held: z.string().meta({ description: 'Address of the holder’s own page: a secret.' }),
  })
  .meta({ id: 'ReceivedIdea' })
