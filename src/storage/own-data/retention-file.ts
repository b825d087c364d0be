/** How long personal data are kept (data/retention.json): settings of the body that runs the site. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { periodsAsSet } from '../../domain/setting/retention-bounds.ts'
import type { RetentionMonths } from '../../domain/setting/setting.ts'

const text = z.object({ ar: z.string(), fr: z.string(), en: z.string() })
const period = z.strictObject({
  id: z.enum(['idle-dossiers', 'refused-ideas', 'letters', 'attendance']),
  months: z.int().min(1).max(240),
  warnDaysBefore: z.int().min(1).max(365).nullable(),
  basis: z.string(),
  said: text,
})
const file = z.strictObject({
  note: z.string(),
  status: z.string(),
  periods: z.array(period),
  alsoDone: z.array(z.strictObject({ id: z.string(), basis: z.string(), said: text })),
})

export type Retention = z.output<typeof file>
export type RetentionPeriod = Retention['periods'][number]

/** Throws when the file is faulty or a period is missing: then nothing may run by it. */
export function readRetention(dataFolder: string): Retention {
  const read = file.parse(JSON.parse(readFileSync(join(dataFolder, 'retention.json'), 'utf8')))
  for (const id of period.shape.id.options) periodOf(read, id)
  return read
}

export function periodOf({ periods }: Retention, id: RetentionPeriod['id']): RetentionPeriod {
  const found = periods.find((one) => one.id === id)
  if (found === undefined) throw new Error(`data/retention.json has no period "${id}"`)
  return found
}

/** With the months that administrators have set, if they have. */
export function retentionAsSet(shipped: Retention, set: RetentionMonths | undefined): Retention {
  return { ...shipped, periods: [...periodsAsSet(shipped.periods, set)] }
}
