/**
 * Reads `data/programmes/`: a file for each programme, and `programme-sources.json` with where each of their statements was read.
 * A file that is not whole is refused with the path and the reason of every fault (`programme-faults.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { accepted, type Outcome, refused } from '../../domain/basics/outcome.ts'
import { parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { FACT_IDS } from '../../domain/programme/facts.ts'
import {
  CONFIDENCES,
  type Evidence,
  INSTRUMENTS,
  type Programme,
  type Rule,
} from '../../domain/programme/programme.ts'
import { type Known, programmeFaults } from '../../domain/programme/programme-faults.ts'
import { type FileFault, fault, faultsOf, parseJson, textSchema } from './file-fault.ts'
import { readTerritories } from './territories-file.ts'

/** What the codes and names in a programme's file must be among. */
export type ProgrammeContext = Known & { readonly sources: ReadonlyMap<string, Evidence> }

const SOURCES = 'programme-sources.json'
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{1,79}$/, 'an id is small ASCII letters, digits and hyphens')
const url = z.url({ protocol: /^https?$/, error: 'a web address, or null' })
const source = z.strictObject({
  source: z.string().trim().min(1, 'a source has a name'),
  sourceUrl: url.nullable(),
  asOf: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?|n\.d\.)$/, 'a year or a date: 2025, 2025-04-10, or n.d.'),
  confidence: z.enum(CONFIDENCES),
})
const sourcesFile = z.strictObject({ note: z.string(), sources: z.record(id, source) })

const territory = z.string().transform((typed, context): TerritoryCode => {
  const code = parseTerritoryCode(typed)
  if (code !== null) return code
  context.addIssue({ code: 'custom', message: `${typed} has not the shape of a code` })
  return z.NEVER
})
const fact = z.enum(FACT_IDS)
const number = z.number().nonnegative()
const bound = { fact, value: number, strictly: z.boolean().exactOptional() }
const rule: z.ZodType<Rule> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one-of'), fact, values: z.array(z.string()) }),
    z.strictObject({ kind: z.literal('none-of'), fact, values: z.array(z.string()) }),
    z.strictObject({ kind: z.literal('at-least'), ...bound }),
    z.strictObject({ kind: z.literal('at-most'), ...bound }),
    z.strictObject({
      kind: z.literal('within'),
      fact: z.literal('territory'),
      territories: z.array(territory),
    }),
    z.strictObject({ kind: z.literal('is'), fact, value: z.boolean() }),
    z.strictObject({ kind: z.literal('all'), of: z.array(rule) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(rule) }),
  ]),
)

const share = number.max(1).nullable()
const whole = number.int().nullable()
const terms = {
  ceiling: whole,
  shareOfCost: share,
  ownShare: share,
  ownInKind: share,
  rate: share,
  guaranteed: share,
  months: whole,
  graceMonths: whole,
}

function programmeSchema(sources: ReadonlyMap<string, Evidence>) {
  const evidence = z.string().transform((key, context): Evidence => {
    const found = sources.get(key)
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message: `no source is called "${key}" in ${SOURCES}` })
    return z.NEVER
  })
  const day = z.iso.date().nullable()
  return z.strictObject({
    id,
    name: textSchema,
    summary: textSchema,
    body: z.strictObject({ name: textSchema, partner: id.nullable() }),
    instruments: z.array(z.enum(INSTRUMENTS)).min(1, 'a programme gives something'),
    terms: z.strictObject({ ...terms, evidence: evidence.nullable() }),
    territories: z.array(territory),
    sectors: z.array(z.string()),
    criteria: z.array(z.strictObject({ id, rule, evidence })),
    periods: z.array(z.strictObject({ from: day, to: day, evidence })),
    standing: z.enum(['open', 'calls', 'closed', 'unknown']),
    documents: z.array(z.strictObject({ name: textSchema, evidence: evidence.nullable() })),
    applyUrl: url.nullable(),
    apply: textSchema.nullable(),
    figures: z.array(
      z.strictObject({
        label: textSchema,
        value: number,
        unit: z.enum(['centimes', 'share', 'months', 'years', 'count']),
        per: z.enum(['hectare', 'metre']).nullable(),
        evidence,
      }),
    ),
    priorities: z.array(
      z.strictObject({ territories: z.array(territory).min(1), why: textSchema, evidence }),
    ),
    evidence,
    caution: textSchema.nullable(),
  })
}

/** `text` is the file's content, `fileId` its name without `.json`, which must be the programme's id. */
export function readProgrammeFile(
  text: string,
  fileId: string,
  context: ProgrammeContext,
): Outcome<Programme, FileFault> {
  const json = parseJson(text)
  if (!json.ok) return refused(json.fault)
  const parsed = programmeSchema(context.sources).safeParse(json.value)
  if (!parsed.success) return refused(...faultsOf(parsed.error))
  const programme: Programme = parsed.data
  const faults = programmeFaults(programme, context).map((one) => fault(one.path, one.fault))
  if (programme.id !== fileId) faults.push(fault('id', `the file is named ${fileId}`))
  return faults.length === 0 ? accepted(programme) : refused(...faults)
}

/** Reads `data/programmes/*.json`, in the order of their ids. Throws on a broken file, with its name and every fault. */
export function readProgrammeFiles(dataFolder: string): readonly Programme[] {
  const folder = join(dataFolder, 'programmes')
  const context = readProgrammeContext(dataFolder)
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== SOURCES)
    .map((file) => file.slice(0, -'.json'.length))
  return ids.toSorted().map((fileId) => {
    const read = readProgrammeFile(readFileSync(join(folder, `${fileId}.json`), 'utf8'), fileId, context)
    if (read.ok) return read.value
    throw broken(`${fileId}.json`, read.reasons)
  })
}

const sectorsFile = z.object({ ten: z.array(z.object({ id })) })

/** What programmes of this data folder are checked against. Throws when `programme-sources.json` is faulty. */
export function readProgrammeContext(dataFolder: string): ProgrammeContext {
  const text = (path: string) => JSON.parse(readFileSync(join(dataFolder, path), 'utf8')) as unknown
  const sources = sourcesFile.safeParse(text(`programmes/${SOURCES}`))
  if (!sources.success) throw broken(SOURCES, faultsOf(sources.error))
  return {
    sources: new Map(Object.entries(sources.data.sources)),
    territories: new Set(readTerritories(dataFolder).map(({ code }) => code)),
    sectors: new Set(sectorsFile.parse(text('activities/sectors.json')).ten.map((one) => one.id)),
  }
}

function broken(file: string, faults: readonly FileFault[]): Error {
  const said = faults.map(({ path, fault: what }) => `${path}: ${what}`).join('; ')
  return new Error(`data/programmes/${file} cannot be read: ${said}`)
}
