/** What the check needs in the browser: the file as it is kept, and the figures of the law, without their words. */
import { type Founding, type Part, PARTS } from '../../domain/founding/founding.ts'
import type { Law, LegalParameter } from '../../domain/law/parameters.ts'
import type { OpenFounding } from './open-founding.ts'

export type LiveData = {
  readonly founding: Founding
  readonly law: Law
  readonly part: Part
  /** of the members: which one the form changes; null: one more */
  readonly at: number | null
}

const NUMBERS = [
  'minMembers',
  'minCapital',
  'minShare',
  'paidAtSubscription',
  'naturalPersonsMinCapitalShare',
  'legalPersonsMaxVoteShare',
  'maxLiabilityMultiple',
  'maxDurationYears',
  'thirdPartyLimit',
  'thirdPartyAfterMonths',
  'minManagers',
  'maxManagers',
  'termYears',
  'boardIfMembersOver',
  'boardIfTurnoverOver',
  'turnoverYearsInARow',
  'boardMeetingsAYear',
] as const satisfies readonly (keyof Law['numbers'])[]

export function liveData({ founding, site }: OpenFounding, part: Part, at: number | null): string {
  const { law } = site.library
  const bare = ({ value, article, status, asOf }: LegalParameter<string, unknown>) => ({
    value,
    article,
    status,
    asOf,
  })
  const numbers = Object.fromEntries(NUMBERS.map((id) => [id, bare(law.numbers[id])]))
  const lists = { boardSizes: bare(law.lists.boardSizes) }
  return JSON.stringify({ founding, law: { asOf: law.asOf, numbers, lists }, part, at })
}

export const isPart = (text: string): text is Part => (PARTS as readonly string[]).includes(text)
