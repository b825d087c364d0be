/**
 * Reads `data/partners/`: files of partners, and `partner-sources.json` with where each of their statements was read.
 * A file that is not whole is refused with the path and the reason of every fault.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { accepted, type Outcome, refused } from '../../domain/basics/outcome.ts'
import { parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { EXCHANGES, PARTNER_NATURES, PARTNER_ROLES, type Partner } from '../../domain/partner/partner.ts'
import { CONFIDENCES, type Evidence } from '../../domain/programme/programme.ts'
import { type FileFault, faultsOf, parseJson, textSchema } from './file-fault.ts'
import { readTerritories } from './territories-file.ts'

/** What the codes and names in a partner's file must be among. */
export type PartnerContext = {
  readonly sources: ReadonlyMap<string, Evidence>
  readonly territories: ReadonlySet<string>
  readonly sectors: ReadonlySet<string>
}

const SOURCES = 'partner-sources.json'
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{1,79}$/, 'an id is small ASCII letters, digits and hyphens')
const url = z.url({ protocol: /^https?$/, error: 'a web address, or null' })
const source = z.strictObject({
  source: z.string().trim().min(1, 'a source has a name'),
  sourceUrl: url.nullable(),
  asOf: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?|n\.d\.)$/, 'a year or a date: 2025, 2025-04-10, or n.d.'),
  confidence: z.enum(CONFIDENCES),
})
const sourcesFile = z.strictObject({ note: z.string(), sources: z.record(id, source) })

/** Bodies of these roles are in the directory for what they offer: without an offer the entry helps nobody. */
const MUST_OFFER = new Set(['funding', 'research', 'cluster', 'industry'])

function partnersFile({ sources, territories, sectors }: PartnerContext) {
  const evidence = z.string().transform((key, context): Evidence => {
    const found = sources.get(key)
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message: `no source is called "${key}" in ${SOURCES}` })
    return z.NEVER
  })
  const territory = z.string().transform((typed, context): TerritoryCode => {
    const code = parseTerritoryCode(typed)
    if (code !== null && territories.has(code)) return code
    context.addIssue({ code: 'custom', message: `no territory has the code ${typed}` })
    return z.NEVER
  })
  const sector = z.string().refine((one) => sectors.has(one), 'not one of the ten sectors')
  const exchanged = z.strictObject({ kind: z.enum(EXCHANGES), text: textSchema, evidence })
  const partner = z.strictObject({
    id,
    name: textSchema,
    roles: z.array(z.enum(PARTNER_ROLES)).min(1, 'a partner has a role'),
    nature: z.enum(PARTNER_NATURES).exactOptional(),
    territories: z.array(territory).min(1, 'a partner works somewhere; 00 is the whole country'),
    seat: territory.nullable(),
    sectors: z.array(sector),
    summary: textSchema,
    offers: z.array(exchanged),
    needs: z.array(exchanged),
    website: url.nullable(),
    programmes: z.array(id),
    evidence,
  })
  return z.strictObject({ note: z.string(), partners: z.array(partner.superRefine(offersWhatItIsFor)) })
}

type Draft = Pick<Partner, 'roles' | 'offers' | 'needs'>

function offersWhatItIsFor({ roles, offers, needs }: Draft, context: z.RefinementCtx): void {
  const add = (message: string) => context.addIssue({ code: 'custom', path: ['offers'], message })
  const role = roles.find((one) => MUST_OFFER.has(one))
  if (offers.length + needs.length === 0) add('it neither offers nor looks for anything')
  else if (role !== undefined && offers.length === 0) add(`a body with the role ${role} offers something`)
  if (roles.includes('funding') && !offers.some(({ kind }) => kind === 'money'))
    add('a body with the role funding offers money')
}

/** The text of one file of partners; `context` is what its codes are checked against. */
export function readPartnersFile(
  text: string,
  context: PartnerContext,
): Outcome<readonly Partner[], FileFault> {
  const json = parseJson(text)
  if (!json.ok) return refused(json.fault)
  const parsed = partnersFile(context).safeParse(json.value)
  return parsed.success ? accepted(parsed.data.partners) : refused(...faultsOf(parsed.error))
}

/** Reads `data/partners/*.json`, in the order of their ids. A broken file stops with its name and the reason. */
export function readPartnerFiles(dataFolder: string): readonly Partner[] {
  const folder = join(dataFolder, 'partners')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== SOURCES)
  const context = readContext(dataFolder)
  const seen = new Map<string, string>()
  const all = files.toSorted().flatMap((file) => {
    const partners = whole(file, readPartnersFile(readFileSync(join(folder, file), 'utf8'), context))
    for (const { id: name } of partners) {
      const before = seen.get(name)
      if (before !== undefined) throw broken(file, `${name} is in ${before} already`)
      seen.set(name, file)
    }
    return partners
  })
  return all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const sectorsFile = z.object({ ten: z.array(z.object({ id })) })

/** What partners of this data folder are checked against. Throws when `partner-sources.json` is faulty. */
export function readContext(dataFolder: string): PartnerContext {
  const text = (path: string) => JSON.parse(readFileSync(join(dataFolder, path), 'utf8')) as unknown
  const sources = sourcesFile.safeParse(text(`partners/${SOURCES}`))
  if (!sources.success) throw broken(SOURCES, said(faultsOf(sources.error)))
  return {
    sources: new Map(Object.entries(sources.data.sources)),
    territories: new Set(readTerritories(dataFolder).map(({ code }) => code)),
    sectors: new Set(sectorsFile.parse(text('activities/sectors.json')).ten.map((one) => one.id)),
  }
}

function whole<Value>(file: string, outcome: Outcome<Value, FileFault>): Value {
  if (outcome.ok) return outcome.value
  throw broken(file, said(outcome.reasons))
}

function said(faults: readonly FileFault[]): string {
  return faults.map(({ path, fault: what }) => `${path}: ${what}`).join('; ')
}

function broken(file: string, why: string): Error {
  return new Error(`data/partners/${file} cannot be read: ${why}`)
}
