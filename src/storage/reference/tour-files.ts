/**
 * Reads `data/tours/`: documented tours and meetings, each fact with its source and how sure it is. A file that is not
 * whole is refused with its name and the reason of every fault.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accepted, type Outcome, refused } from '../../domain/basics/outcome.ts'
import type { FactOfRecord, Meeting, SourceOfRecord, Tour } from '../../domain/meeting/meeting.ts'
import { type FileFault, faultsOf, parseJson } from './file-fault.ts'
import { readPartnerFiles } from './partner-files.ts'
import { readTerritories } from './territories-file.ts'
import { type RawMeeting, type RawRecord, type TourContext, tourFile } from './tour-file-schema.ts'

export type ShippedTours = { readonly tours: readonly Tour[]; readonly meetings: readonly Meeting[] }

/** The text of one file; `context` is what its codes and partners are checked against. */
export function readTourFile(text: string, context: TourContext): Outcome<ShippedTours, FileFault> {
  const json = parseJson(text)
  if (!json.ok) return refused(json.fault)
  const parsed = tourFile(context).safeParse(json.value)
  if (!parsed.success) return refused(...faultsOf(parsed.error))
  const { sources, tour, meetings } = parsed.data
  const known = new Map(Object.entries(sources))
  return accepted({
    tours: tour === null ? [] : [{ ...tour, ...recordOf(tour, known), standing: 'announced', ...SHIPPED }],
    meetings: meetings.map((one) => meetingOf(one, tour?.id ?? null, known)),
  })
}

const SHIPPED = { shipped: true, version: 1 } as const

type Known = ReadonlyMap<string, SourceOfRecord>

function meetingOf({ day, ...one }: RawMeeting, tour: string | null, known: Known): Meeting {
  return {
    ...one,
    ...recordOf(one, known),
    tour,
    when: day === null ? { kind: 'unknown' } : { kind: 'day', day },
    capacity: null,
    standing: 'announced',
    takesRegistrations: false,
    sequence: 0,
    ...SHIPPED,
  }
}

/** The sources of a record, in the order in which its facts name them. */
function recordOf(
  { facts }: RawRecord,
  known: Known,
): { readonly sources: readonly SourceOfRecord[]; readonly facts: readonly FactOfRecord[] } {
  const keys = [...new Set(facts.flatMap(({ source }) => source ?? []))]
  return {
    sources: keys.flatMap((key) => known.get(key) ?? []),
    facts: facts.map(({ source, ...fact }) => ({
      ...fact,
      source: source === null ? null : keys.indexOf(source),
    })),
  }
}

/** Reads `data/tours/*.json`, in the order of their names. Throws for the first that is faulty. */
export function readTourFiles(dataFolder: string): ShippedTours {
  const folder = join(dataFolder, 'tours')
  const context = readTourContext(dataFolder)
  const seen = new Map<string, string>()
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const read = readTourFile(readFileSync(join(folder, file), 'utf8'), context)
      if (!read.ok) throw broken(file, read.reasons.map(({ path, fault }) => `${path}: ${fault}`).join('; '))
      for (const { id } of read.value.meetings) {
        const before = seen.get(id)
        if (before !== undefined) throw broken(file, `${id} is in ${before} already`)
        seen.set(id, file)
      }
      return read.value
    })
  return {
    tours: files.flatMap(({ tours }) => tours),
    meetings: files.flatMap(({ meetings }) => meetings),
  }
}

export function readTourContext(dataFolder: string): TourContext {
  return {
    territories: new Set(readTerritories(dataFolder).map(({ code }) => code)),
    partners: new Set(readPartnerFiles(dataFolder).map(({ id }) => id)),
  }
}

function broken(file: string, why: string): Error {
  return new Error(`data/tours/${file} cannot be read: ${why}`)
}
