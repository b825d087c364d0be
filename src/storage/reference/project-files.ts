/**
 * Reads `data/projects/`: one documented precedent a file, and the made-up examples of `samples.json`. A file is refused
 * with the path and the reason of every fault: an unknown sector, activity, model or territory; a precedent, a sum of
 * money or an event without a source.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { accepted, type Outcome, refused } from '../../domain/basics/outcome.ts'
import { parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { type Precedent, PROJECT_AUDIENCES, SOURCES, STAGES } from '../../domain/project/project.ts'
import { type FileFault, fault, faultsOf, parseJson, textSchema } from './file-fault.ts'

/** What a project may name. */
export type KnownIds = {
  readonly territories: ReadonlySet<string>
  readonly sectors: ReadonlySet<string>
  readonly activities: ReadonlySet<string>
  readonly models: ReadonlySet<string>
}

export const SAMPLES = 'samples.json'

const text = textSchema.nullable().default(null)
const source = z.string().trim().min(3).nullable().default(null)
const year = z.number().int().min(1900).max(2100).nullable()
const attested = z.strictObject({
  text: textSchema,
  /** Centimes of dirham. */
  amount: z.number().int().positive().nullable().default(null),
  year: year.default(null),
  source,
  sourceUrl: z.url().nullable().default(null),
})
const sourced = attested.refine((one) => one.source !== null, {
  path: ['source'],
  error: 'a source is needed',
})
const event = z.strictObject({
  at: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is 2024, 2024-01 or 2024-01-17'),
  stage: z.enum(STAGES).nullable().default(null),
  text: textSchema,
  source: z.string({ error: 'a source is needed' }).trim().min(3),
  sourceUrl: z.url().nullable().default(null),
})
const life = z.strictObject({
  need: text,
  model: text,
  team: z.strictObject({
    carrier: text,
    beneficiaries: text,
    people: z.number().int().positive().nullable().default(null),
  }),
  partners: z.array(textSchema).default([]),
  money: z.array(sourced).default([]),
  results: z.array(sourced).default([]),
  events: z
    .array(event)
    .default([])
    .refine((list) => list.every((one, i) => i === 0 || (list[i - 1]?.at ?? '') <= one.at), 'oldest first'),
  sources: z.array(
    z.strictObject({
      title: z.string().trim().min(3),
      url: z.url().nullable().default(null),
      asOf: z
        .string()
        .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
        .nullable()
        .default(null),
    }),
  ),
})
const project = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'an id is words joined by hyphens'),
  stage: z.enum(STAGES),
  source: z.enum(SOURCES),
  territory: z.string().transform((typed, context): TerritoryCode => {
    const code = parseTerritoryCode(typed)
    if (code !== null) return code
    context.addIssue({ code: 'custom', message: `${typed} is no code of the HCP` })
    return z.NEVER
  }),
  sector: z.string(),
  activity: z.string().nullable(),
  model: z.string().nullable(),
  audiences: z.array(z.enum(PROJECT_AUDIENCES)),
  year,
  title: textSchema,
  summary: textSchema,
  life,
})
type ProjectFile = z.infer<typeof project>

/** `content` is the file's text, `fileId` its name without `.json`, which must be the project's id. */
export function readPrecedentFile(
  content: string,
  fileId: string,
  known: KnownIds,
): Outcome<Precedent, FileFault> {
  const read = readAs(project, content)
  if (!read.ok) return read
  const file = read.value
  const faults = unknownIds(file, known)
  if (file.id !== fileId) faults.push(fault('id', `the file is named ${fileId}`))
  if (file.id.startsWith('sample-')) faults.push(fault('id', 'an example is no precedent'))
  if (file.life.sources.length === 0) faults.push(fault('life.sources', 'a precedent needs a source'))
  return faults.length > 0 ? refused(...faults) : accepted({ ...file, ...PUBLIC, sample: false })
}

/** The made-up examples: each says so by its id, and has neither a source nor a sum of money. */
export function readSamplesFile(content: string, known: KnownIds): Outcome<readonly Precedent[], FileFault> {
  const read = readAs(z.array(project).min(1), content)
  if (!read.ok) return read
  const faults = read.value.flatMap((file, i) => {
    const own = unknownIds(file, known)
    if (!file.id.startsWith('sample-')) own.push(fault('id', 'the id of an example begins with sample-'))
    const { money, results, sources } = file.life
    if (money.length + results.length + sources.length > 0)
      own.push(fault('life', 'an example has no money, results or sources'))
    return own.map(({ path, fault: what }) => fault(`[${i}].${path}`, what))
  })
  return faults.length > 0
    ? refused(...faults)
    : accepted(read.value.map((file) => ({ ...file, ...PUBLIC, sample: true })))
}

const PUBLIC = { simulation: null, visibility: 'public', publication: 'published' } as const

function readAs<Shape extends z.ZodType>(shape: Shape, content: string): Outcome<z.infer<Shape>, FileFault> {
  const json = parseJson(content)
  if (!json.ok) return refused(json.fault)
  const parsed = shape.safeParse(json.value)
  return parsed.success ? accepted(parsed.data) : refused(...faultsOf(parsed.error))
}

function unknownIds(file: ProjectFile, known: KnownIds): FileFault[] {
  const named = [
    ['territory', file.territory, known.territories],
    ['sector', file.sector, known.sectors],
    ['activity', file.activity, known.activities],
    ['model', file.model, known.models],
  ] as const
  return named.flatMap(([path, id, ids]) =>
    id === null || ids.has(id) ? [] : [fault(path, `${id} is unknown`)],
  )
}

/** Every precedent, in the order of the ids. Throws with each file's faults when one is broken. */
export function readPrecedents(dataFolder: string, known: KnownIds): readonly Precedent[] {
  const folder = join(dataFolder, 'projects')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== SAMPLES)
  return files
    .toSorted()
    .map((file) =>
      whole(file, readPrecedentFile(readFileSync(join(folder, file), 'utf8'), file.slice(0, -5), known)),
    )
}

export function readSamples(dataFolder: string, known: KnownIds): readonly Precedent[] {
  return whole(SAMPLES, readSamplesFile(readFileSync(join(dataFolder, 'projects', SAMPLES), 'utf8'), known))
}

function whole<Value>(file: string, outcome: Outcome<Value, FileFault>): Value {
  if (outcome.ok) return outcome.value
  const faults = outcome.reasons.map(({ path, fault: what }) => `${path || '(file)'}: ${what}`)
  throw new Error(`data/projects/${file}\n  ${faults.join('\n  ')}`)
}
