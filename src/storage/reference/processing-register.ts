/** The register of processing of personal data (law 09-08): every form that asks for any has its entry. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const text = z.object({ ar: z.string(), fr: z.string(), en: z.string() })
const entry = z.strictObject({
  id: z.string(),
  form: z.string(),
  purpose: text,
  basis: z.enum(['consent', 'law', 'contract', 'legitimate-interest']),
  recipients: z.array(z.string()),
  transferAbroad: z.boolean(),
  retention: z.string(),
  /** which data, and until when, in words for everybody (/about/privacy) */
  inWords: z.strictObject({ data: text, kept: text }).optional(),
  cndp: z.strictObject({
    number: z.string().nullable(),
    status: z.enum(['not-notified', 'notified', 'authorised']),
  }),
  /** addresses without their language that REQUIRE_CNDP closes while there is no number; `/*`: and all below */
  closes: z.array(z.string()).optional(),
  fields: z.array(
    z.strictObject({
      name: z.string(),
      data: z.string(),
      personal: z.boolean(),
      /** where it is kept; null: not kept */
      table: z.string().nullable(),
    }),
  ),
})
const register = z.strictObject({ note: z.string(), entries: z.array(entry) })
export type ProcessingEntry = z.output<typeof entry>

/** Throws when the file is faulty. */
export function readProcessingRegister(dataFolder: string): readonly ProcessingEntry[] {
  return register.parse(JSON.parse(readFileSync(join(dataFolder, 'register-of-processing.json'), 'utf8')))
    .entries
}

/** The entry of a form; throws when it has none, for then the form must not be shown. */
export function processingOf(entries: readonly ProcessingEntry[], id: string): ProcessingEntry {
  const found = entries.find((one) => one.id === id)
  if (found === undefined) throw new Error(`data/register-of-processing.json has no entry "${id}"`)
  return found
}
