/** Reads `data/law/112-12.json`: every parameter the rules name, each once, with its article, source and day. */
import { z } from 'zod'
import { accepted, type Outcome, refused } from '../../domain/basics/outcome.ts'
import { LEGAL_STATUSES, type Law, LIST_PARAMETERS, NUMBER_PARAMETERS } from '../../domain/law/parameters.ts'
import { type FileFault, fault, faultsOf, parseJson, textSchema } from './file-fault.ts'

const about = {
  unit: z.string().min(1),
  article: z.string().min(1),
  status: z.enum(LEGAL_STATUSES),
  source: z.string().min(1, 'a parameter names its source'),
  sourceUrl: z.url({ protocol: /^https?$/ }).nullable(),
  asOf: z.iso.date(),
  label: textSchema,
  note: textSchema.nullable(),
}
const number = z.number().nonnegative('a legal parameter is not negative')
const parameter = z.union([
  z.strictObject({ id: z.enum(NUMBER_PARAMETERS), value: number, ...about }),
  z.strictObject({ id: z.enum(LIST_PARAMETERS), value: z.array(number).min(1), ...about }),
])
const file = z.strictObject({
  title: textSchema,
  warning: textSchema,
  asOf: z.iso.date(),
  parameters: z.array(parameter),
})
type Parameter = z.infer<typeof parameter>

/** `text` is the file's content. */
export function readLawFile(text: string): Outcome<Law, FileFault> {
  const json = parseJson(text)
  if (!json.ok) return refused(json.fault)
  const shape = file.safeParse(json.value)
  if (!shape.success) return refused(...faultsOf(shape.error))
  const { parameters, title, warning, asOf } = shape.data
  const faults = [...missing(parameters), ...repeated(parameters), ...unexplained(parameters)]
  if (faults.length > 0) return refused(...faults)
  const byId: Record<string, unknown> = Object.fromEntries(parameters.map((one) => [one.id, one]))
  const pick = (ids: readonly string[]): unknown => Object.fromEntries(ids.map((id) => [id, byId[id]]))
  const numbers = pick(NUMBER_PARAMETERS) as Law['numbers']
  const lists = pick(LIST_PARAMETERS) as Law['lists']
  return accepted({ asOf, title, warning, numbers, lists })
}

function missing(parameters: readonly Parameter[]): FileFault[] {
  const found = new Set<string>(parameters.map(({ id }) => id))
  return [...NUMBER_PARAMETERS, ...LIST_PARAMETERS].flatMap((id) =>
    found.has(id) ? [] : [fault('parameters', `the parameter "${id}" is missing`)],
  )
}

function repeated(parameters: readonly Parameter[]): FileFault[] {
  return parameters.flatMap(({ id }, i) =>
    parameters.findIndex((other) => other.id === id) < i
      ? [fault(`parameters[${i}]`, `the parameter "${id}" stands twice`)]
      : [],
  )
}

/** What is to be confirmed says why. */
function unexplained(parameters: readonly Parameter[]): FileFault[] {
  return parameters.flatMap(({ id, status, note }, i) =>
    status === 'to-confirm' && note === null
      ? [fault(`parameters[${i}].note`, `"${id}" says what is to be confirmed`)]
      : [],
  )
}
