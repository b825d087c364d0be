/** How many registered for a meeting and how many came: figures without names, kept when the names are erased. */
import { CATEGORIES, type Category } from '../../domain/attendance/registration.ts'
import type { Database, Transaction } from '../database.ts'

/** In people, not in registrations: an organisation counts with all its seats. */
export type Counts = {
  /** have a seat by registration; walk-ins are not among them */
  readonly confirmed: number
  readonly waiting: number
  /** were seen at the door, registered or not */
  readonly arrived: number
}
export type AttendanceCounts = Counts & { readonly byCategory: Readonly<Record<Category, Counts>> }

const NONE: Counts = { confirmed: 0, waiting: 0, arrived: 0 }

const added = (a: Counts, b: Counts): Counts => ({
  confirmed: a.confirmed + b.confirmed,
  waiting: a.waiting + b.waiting,
  arrived: a.arrived + b.arrived,
})

export async function attendanceCounts(
  db: Database | Transaction,
  meeting: string,
): Promise<AttendanceCounts> {
  const rows = await db
    .selectFrom('registration')
    .select(({ fn }) => [
      'category',
      'source',
      'standing',
      fn.sum<string | null>('seats').as('seats'),
      fn.sum<string | null>('arrived_seats').as('arrived'),
    ])
    .where('meeting_id', '=', meeting)
    .where('merged_into', 'is', null)
    .groupBy(['category', 'source', 'standing'])
    .execute()
  const byCategory = Object.fromEntries(CATEGORIES.map((one) => [one, NONE])) as Record<Category, Counts>
  for (const { category, source, standing, seats, arrived } of rows) {
    const of = (wanted: string) => (source === 'site' && standing === wanted ? Number(seats ?? 0) : 0)
    const counts = { confirmed: of('confirmed'), waiting: of('waiting'), arrived: Number(arrived ?? 0) }
    byCategory[category] = added(byCategory[category], counts)
  }
  return { ...Object.values(byCategory).reduce(added, NONE), byCategory }
}
