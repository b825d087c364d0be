/**
 * Reads `data/activities/`: one file an activity, and the lists of sectors, starting weights and unmatched assets.
 * A file that is not whole is refused with the path and the reason of every fault.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { accepted, type Outcome, refused } from '../../domain/basics/outcome.ts'
import {
  type Activity,
  type ActivityCatalogue,
  AUDIENCES,
  CUSTOMERS,
  FABRIC_SECTORS,
  PARTS,
} from '../../domain/activity/activity.ts'
import type { Speciality } from '../../domain/activity/specialities.ts'
import { readCsvFile } from './csv-file.ts'
import { type FileFault, fault, faultsOf, parseJson, textSchema } from './file-fault.ts'

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is small ASCII letters, digits and hyphens')
const share = z.number().min(0).max(1)
const setting = z.literal('setting')
const weighed = z.strictObject({
  indicator: id,
  when: z.enum(['high', 'low']),
  weight: z.number().positive().max(1),
  why: textSchema,
})
const pattern = z.string().regex(/^\*?[a-z0-9-]+\*?$/, 'a key, with * at its beginning or end')
const matcher = z.strictObject({
  strength: z.number().positive().max(1),
  keys: z.array(pattern).default([]),
  kinds: z.array(id).default([]),
})
const gate = z.strictObject({
  infrastructure: z.enum(['electricity', 'water', 'road']),
  indicator: id,
  bound: z.enum(['at-least', 'at-most']),
  threshold: z.number().positive(),
  status: setting,
  why: textSchema,
})
const effect = z.strictObject({
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  why: textSchema,
  status: z.literal('judgement'),
})
const sumsToOne = (list: readonly { weight: number }[]) =>
  Math.abs(list.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9

const activity = z.strictObject({
  id,
  name: textSchema,
  description: textSchema,
  odcoSector: id,
  sector: id,
  newGeneration: z.boolean(),
  audiences: z.array(z.enum(AUDIENCES)).min(1),
  sells: z.enum(['product', 'service']),
  needs: z.array(weighed).min(1).refine(sumsToOne, 'the weights must sum to 1'),
  livesOn: z.strictObject({ share, status: setting, why: textSchema, assets: z.array(matcher) }),
  people: z.array(weighed).min(1).refine(sumsToOne, 'the weights must sum to 1'),
  ground: z.strictObject({ place: z.enum(['rural', 'urban', 'any']), status: setting, why: textSchema }),
  gates: z.array(gate),
  fabric: z.strictObject({
    sector: z.enum(FABRIC_SECTORS),
    relation: z.enum(['competes', 'completes']),
    why: textSchema,
  }),
  reach: z.strictObject({ km: z.number().min(1).max(1000), status: setting, why: textSchema }),
  customers: z
    .array(z.strictObject({ who: z.enum(CUSTOMERS), share: share.positive(), status: setting }))
    .min(1)
    .refine((list) => sumsToOne(list.map((c) => ({ weight: c.share }))), 'the shares must sum to 1'),
  effects: z.strictObject({ economic: effect, social: effect, environmental: effect }),
  seasonality: z
    .strictObject({ words: textSchema, status: z.literal('general-knowledge') })
    .nullable()
    .default(null),
})

const sector = z.strictObject({ id, name: textSchema })
const sectorsFile = z.strictObject({
  note: z.string(),
  status: setting,
  ten: z.array(sector).length(10, 'R-112 names ten sectors'),
  odco: z.array(sector.extend({ maps: z.array(id).min(1) })),
})
const weightsFile = z.strictObject({
  note: z.string(),
  status: setting,
  weights: z
    .array(z.strictObject({ part: z.enum(PARTS), weight: share, why: textSchema }))
    .refine((list) => list.map((w) => w.part).join() === PARTS.join(), 'one weight a part, in their order')
    .refine(sumsToOne, 'the weights must sum to 1'),
})
const unmatchedFile = z.strictObject({
  note: z.string(),
  keys: z.array(z.strictObject({ key: id, why: textSchema })),
})

/** `text` is the file's content, `fileId` its name without `.json`, which must be the activity's id. */
export function readActivityFile(text: string, fileId: string): Outcome<Activity, FileFault> {
  const read = readAs(activity, text)
  if (!read.ok) return read
  return read.value.id === fileId ? read : refused(fault('id', `the file is named ${fileId}`))
}

function readAs<Shape extends z.ZodType>(shape: Shape, text: string): Outcome<z.infer<Shape>, FileFault> {
  const json = parseJson(text)
  if (!json.ok) return refused(json.fault)
  const parsed = shape.safeParse(json.value)
  return parsed.success ? accepted(parsed.data) : refused(...faultsOf(parsed.error))
}

const LISTS = ['sectors.json', 'weights.json', 'unmatched-assets.json']

/** The whole folder, activities in the order of their ids. Throws on the first broken file, naming its faults. */
export function readActivities(dataFolder: string): ActivityCatalogue {
  const folder = join(dataFolder, 'activities')
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !LISTS.includes(file))
  const activities = files
    .toSorted()
    .map((file) => whole(file, readActivityFile(text(file), file.slice(0, -'.json'.length))))
  const { ten, odco } = whole('sectors.json', readAs(sectorsFile, text('sectors.json')))
  checkSectors(activities, { ten, odco })
  return {
    activities,
    sectors: { ten, odco },
    weights: whole('weights.json', readAs(weightsFile, text('weights.json'))).weights,
    unmatched: whole('unmatched-assets.json', readAs(unmatchedFile, text('unmatched-assets.json'))).keys,
  }
}

function whole<Value>(file: string, outcome: Outcome<Value, FileFault>): Value {
  if (outcome.ok) return outcome.value
  const faults = outcome.reasons.map(({ path, fault: what }) => `${path}: ${what}`).join('; ')
  throw new Error(`data/activities/${file} cannot be read: ${faults}`)
}

function checkSectors(
  activities: readonly Activity[],
  { ten, odco }: Pick<ActivityCatalogue['sectors'], 'ten' | 'odco'>,
): void {
  const ids = new Set(ten.map((one) => one.id))
  for (const label of odco) {
    const unknown = label.maps.find((one) => !ids.has(one))
    if (unknown !== undefined) throw new Error(`sectors.json: ${label.id} maps to the unknown ${unknown}`)
  }
  for (const { id: name, sector: own, odcoSector } of activities) {
    const label = odco.find((one) => one.id === odcoSector)
    if (label === undefined || !label.maps.includes(own)) {
      throw new Error(`${name}.json: the sector ${own} is not one that ${odcoSector} maps to`)
    }
  }
}

/** Documented specialities of territories, with the source of each: what the ranking is checked against. */
export function readSpecialities(dataFolder: string): readonly Speciality[] {
  const columns = ['code', 'territory', 'activity', 'source', 'source_url', 'note']
  return readCsvFile(dataFolder, 'activities/specialities.csv', columns).rows.map((row) => ({
    territory: row.code('code'),
    activity: row.text('activity'),
    source: row.text('source'),
    sourceUrl: row.textOrNull('source_url'),
    note: row.textOrNull('note'),
  }))
}
