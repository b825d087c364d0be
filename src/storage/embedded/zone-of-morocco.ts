/**
 * The PostgreSQL that comes with npm knows the rules of 2025. Nothing of the site asks it for civil time, but reports made
 * by hand in SQL would be an hour off: its file of the zone is given our own rules from 2018 on, the older ones stay. What
 * it came with is kept beside it.
 */
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LEGAL_TIME, type TimeTable } from '../../domain/basics/legal-time.ts'
import { readZoneFile, writeZoneFile, type ZoneFile } from './tzif.ts'

const ZONES = ['Casablanca', 'El_Aaiun'] as const
/** Beside each: what PostgreSQL came with, under a name that it knows as a zone of its own. */
export const AS_SHIPPED = '_as_shipped'

/** `native`: the folder of PostgreSQL's programs. Where nobody may write, all stays as it is and the site says so. */
export function bringZoneOfMorocco(native: string): void {
  for (const zone of ZONES) {
    const file = join(native, 'share', 'postgresql', 'timezone', 'Africa', zone)
    try {
      const shipped = readFileSync(file)
      const read = readZoneFile(shipped)
      if (read === null) continue
      const wanted = writeZoneFile(withTable(read, LEGAL_TIME))
      if (wanted.equals(shipped)) continue
      if (!existsSync(file + AS_SHIPPED)) copyFileSync(file, file + AS_SHIPPED)
      const half = `${file}.${process.pid}`
      writeFileSync(half, wanted)
      renameSync(half, file)
    } catch {
      return
    }
  }
}

/** The zone until our table begins, and the table from there on. */
export function withTable(zone: ZoneFile, { changes }: TimeTable): ZoneFile {
  const first = changes[0]?.from ?? Number.POSITIVE_INFINITY
  const before = zone.changes.filter(({ at }) => at * 1000 < first)
  const used = Math.max(0, ...before.map(({ type }) => type)) + 1
  const types = [...zone.types.slice(0, used)]
  const typeOf = (minutes: number) => {
    const name = `+${String(minutes / 60).padStart(2, '0')}`
    const known = types.findIndex(
      (type) => type.name === name && type.seconds === minutes * 60 && !type.summer,
    )
    return known === -1 ? types.push({ seconds: minutes * 60, summer: false, name }) - 1 : known
  }
  const ours = changes.map(({ from, minutes }) => ({ at: from / 1000, type: typeOf(minutes) }))
  const hours = (changes.at(-1)?.minutes ?? 0) / 60
  const footer = `<+${String(hours).padStart(2, '0')}>${hours === 0 ? '' : '-'}${hours}`
  return { changes: [...before, ...ours], types, footer }
}
