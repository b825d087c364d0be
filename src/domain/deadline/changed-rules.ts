/**
 * When the law changes the hour, every deadline to come is looked at again: either the time on the wall stays and
 * the instant moves, or the instant stays and the wall shows another time. A human chooses; all concerned are told.
 */
import { civilBy, type LegalMoment, momentBy } from '../basics/legal-moment.ts'
import type { TimeTable } from '../basics/legal-time.ts'

export const RULES_CHOICES = ['keep-civil', 'keep-instant'] as const
export type RulesChoice = (typeof RULES_CHOICES)[number]

export type KeptDeadline = {
  /** `contest:<id>` */
  readonly subject: string
  readonly which: string
  readonly moment: LegalMoment
  /** the instant before any extension */
  readonly firstAt: Date
}

/** A deadline whose rules are not those of now, with what each choice would make of it. */
export type Affected = {
  readonly deadline: KeptDeadline
  readonly choices: Readonly<Record<RulesChoice, LegalMoment>>
  /** the change of rules changes neither its time on the wall nor its instant */
  readonly same: boolean
}

/** Those that were kept by other rules and are not over by both the old and the new instant; soonest first. */
export function affectedBy(
  table: TimeTable,
  deadlines: readonly KeptDeadline[],
  now: Date,
): readonly Affected[] {
  return deadlines
    .flatMap((deadline) => {
      const found = affected(table, deadline)
      if (found === null) return []
      const { 'keep-civil': civil, 'keep-instant': instant } = found.choices
      return civil.at > now || instant.at > now ? [found] : []
    })
    .toSorted((a, b) => a.deadline.moment.at.getTime() - b.deadline.moment.at.getTime())
}

/** Null: it stands by the rules of now. */
export function affected(table: TimeTable, deadline: KeptDeadline): Affected | null {
  const { moment } = deadline
  const read = momentBy(table, moment.civil)
  if (!read.ok) return null
  const { note: _, ...civil } = read.value
  const moved = civil.at.getTime() !== moment.at.getTime()
  if (!moved && moment.rules === table.rules) return null
  const instant = { civil: civilBy(table, moment.at), at: moment.at, rules: table.rules }
  // of an hour that comes twice either instant stands behind the same time on the wall
  const settled = moment.rules === table.rules && instant.civil === moment.civil
  return settled
    ? null
    : { deadline, choices: { 'keep-civil': civil, 'keep-instant': instant }, same: !moved }
}
