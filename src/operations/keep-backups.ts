/** A backup a day in a folder, those of the last 35 days kept: what was erased is then gone from them too. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../storage/database.ts'
import { backupInstance, type KeptBeside } from './backup-instance.ts'

const DAY_MS = 24 * 3600 * 1000
const KEPT_DAYS = 35
const NAME = /^twiza-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})\.backup$/

/** The name of the backup made now; null when the last one is younger than a day. The newest is never taken away. */
export async function keepBackups(
  db: Database,
  folder: string,
  { beside, now }: { readonly beside: KeptBeside; readonly now: Date },
): Promise<string | null> {
  const there = (await readdir(folder).catch(() => [])).flatMap((name) => {
    const made = madeAt(name)
    return made === null ? [] : [{ name, made }]
  })
  const newest = Math.max(...there.map(({ made }) => made))
  if (now.getTime() - newest < DAY_MS) return null
  const name = `twiza-${now.toISOString().slice(0, 16).replace(/:/g, '')}.backup`
  await backupInstance(db, join(folder, name), { beside, now })
  for (const { name: old, made } of there)
    if (now.getTime() - made > KEPT_DAYS * DAY_MS) await rm(join(folder, old))
  return name
}

function madeAt(name: string): number | null {
  const [, day, hour, minute] = NAME.exec(name) ?? []
  return day === undefined ? null : Date.parse(`${day}T${hour}:${minute}:00Z`)
}
