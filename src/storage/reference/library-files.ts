/** Reading of `data/law` and of the worked examples beside the models. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Law } from '../../domain/law/parameters.ts'
import type { WorkedExample } from '../../domain/model/worked-example.ts'
import { textSchema } from './file-fault.ts'
import { readLawFile } from './law-file.ts'

/** The parameters of law 112-12. Throws with each fault when the file is broken. */
export function readLaw(dataFolder: string): Law {
  const outcome = readLawFile(readFileSync(join(dataFolder, 'law', '112-12.json'), 'utf8'))
  if (outcome.ok) return outcome.value
  throw new Error(
    `data/law/112-12.json\n  ${outcome.reasons.map(({ path, fault }) => `${path}: ${fault}`).join('\n  ')}`,
  )
}

const example = z.strictObject({
  title: textSchema,
  story: textSchema,
  changes: z.record(z.string(), z.number()),
  expected: z.record(z.string(), z.number()),
})

/** The worked example of a model; null when none is written. Throws when it is broken. */
export function readExample(dataFolder: string, modelId: string): WorkedExample | null {
  const file = join(dataFolder, 'models', `${modelId}.example.json`)
  if (!existsSync(file)) return null
  const read = example.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (read.success) return read.data
  throw new Error(`data/models/${modelId}.example.json\n  ${z.prettifyError(read.error)}`)
}
