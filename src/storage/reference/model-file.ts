/**
 * Reads `data/models/<id>.json` into an `EconomicModel`. A file that is not whole is refused with the path and the
 * reason of every fault: nothing is guessed or defaulted.
 */
import { z } from 'zod'
import { accepted, type Outcome, refused } from '../../domain/basics/outcome.ts'
import { FIGURE_STATUSES } from '../../domain/basics/provenance.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import { type FileFault, faultsOf, parseJson, textSchema } from './file-fault.ts'
import { modelFaults } from './model-faults.ts'

const id = z
  .string()
  .regex(/^[a-z][A-Za-z0-9-]*$/, 'an id is ASCII letters, digits and hyphens, small letter first')
const inputId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'an input id is ASCII letters and digits, small letter first')
const finite = z.number('must be a finite number')

const provenance = z.strictObject({
  status: z.enum(FIGURE_STATUSES),
  source: z.string().min(1).nullable(),
  sourceUrl: z.url({ protocol: /^https?$/ }).nullable(),
  year: z.int().min(1950).max(2100).nullable(),
  note: z.string().min(1).nullable(),
})

const input = z.strictObject({
  id: inputId,
  label: textSchema,
  unit: z.string().min(1),
  value: finite,
  low: finite,
  high: finite,
  min: finite,
  max: finite,
  integer: z.boolean(),
  provenance,
})

const product = z.strictObject({
  id,
  label: textSchema,
  unit: z.string().min(1),
  perUnit: inputId,
  price: inputId,
})
const variable = z.strictObject({
  id,
  label: textSchema,
  kind: z.enum(['material', 'labour', 'service']),
  unit: z.string().min(1),
  perUnit: inputId,
  price: inputId,
  toMembers: z.boolean(),
})
const fixed = z.strictObject({ id, label: textSchema, monthly: inputId })
const staff = z.strictObject({
  id,
  label: textSchema,
  headcount: inputId,
  monthlyPay: inputId,
  charged: z.boolean(),
  toMembers: z.boolean(),
})
const equipment = z.strictObject({
  id,
  label: textSchema,
  quantity: inputId,
  unitPrice: inputId,
  lifeYears: inputId,
})

const texts = z.array(textSchema)
const sheet = z.strictObject({
  context: textSchema,
  objective: textSchema,
  composition: textSchema,
  cost: textSchema,
  activities: texts,
  governance: textSchema,
  partners: texts,
  territories: textSchema,
  equipment: textSchema,
  staffing: textSchema,
  seasonality: textSchema,
  licences: texts,
  training: texts,
  risks: texts,
  environment: textSchema,
  jobs: textSchema,
})

const model = z.strictObject({
  id,
  name: textSchema,
  summary: textSchema,
  activity: id,
  category: z.enum(['supply-and-sell', 'serve-members', 'workers']),
  taxActivity: z.enum(['collects-members-raw-material', 'transforms-members-inputs', 'other']),
  newGeneration: z.boolean(),
  audiences: z.array(z.enum(['women', 'youth', 'farmers', 'craftspeople', 'job-seekers', 'cooperatives'])),
  precedent: z
    .string()
    .regex(/^R-\d{3}$/, 'like "R-113"')
    .nullable(),
  volumeUnit: textSchema,
  seasonality: z
    .array(finite.min(0, 'a weight is >= 0'))
    .length(12, 'twelve weights, January first')
    .refine((weights) => weights.some((w) => w > 0), 'at least one month must produce'),
  inputs: z.array(input),
  products: z.array(product).min(1, 'a model sells at least one product'),
  variable: z.array(variable),
  fixed: z.array(fixed),
  staff: z.array(staff),
  equipment: z.array(equipment),
  sheet,
})

/** `text` is the file's content, `fileId` its name without `.json`, which must be the model's id. */
export function readModelFile(text: string, fileId: string): Outcome<EconomicModel, FileFault> {
  const json = parseJson(text)
  if (!json.ok) return refused(json.fault)
  const shape = model.safeParse(json.value)
  if (!shape.success) return refused(...faultsOf(shape.error))
  const faults = modelFaults(shape.data, fileId)
  return faults.length === 0 ? accepted(shape.data) : refused(...faults)
}
