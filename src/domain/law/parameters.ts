/**
 * The figures of law 112-12 on cooperatives (dahir 1-14-189 of 21 November 2014) and of its taxes, read from the
 * dated, editable file `data/law/112-12.json`: rules name a parameter, never a number.
 */
import type { Text } from '../basics/language.ts'

/** One number each. Money in dirhams, shares and rates as fractions. */
export const NUMBER_PARAMETERS = [
  'minMembers',
  'minCapital',
  'minShare',
  'paidAtSubscription',
  'payUpYears',
  'blockFundsDays',
  'nameApprovalDays',
  'maxDurationYears',
  'maxLiabilityMultiple',
  'naturalPersonsMinCapitalShare',
  'capitalFloorShare',
  'legalPersonsMaxVoteShare',
  'thirdPartyLimit',
  'thirdPartyAfterMonths',
  'boardIfMembersOver',
  'boardIfTurnoverOver',
  'turnoverYearsInARow',
  'boardMeetingsAYear',
  'minManagers',
  'maxManagers',
  'termYears',
  'auditorIfTurnoverOver',
  'legalReserveRate',
  'agmMonths',
  'majorityExtraordinary',
  'sectionAssemblyMembersOver',
  'filingDays',
  'amendmentDays',
  'netWorthAlarmShare',
  'unionMin',
  'unionMaxVoteShare',
  'isTurnoverThreshold',
  'isRate',
  'isHighRate',
  'isHighRateFromProfit',
  'minimumContributionRate',
  'solidarityContributionFromProfit',
  'vatTurnoverThreshold',
  'professionalTaxTurnoverThreshold',
  'taxPaymentMonth',
  'surplusPaymentMonth',
  'clerkToOdcoDays',
  'ministryNoticeDays',
  'memberListDepositDays',
  'accountsToMembersDays',
  'withdrawalNoticeMonths',
  'withdrawalAnswerDays',
  'exclusionNoticeDays',
  'shareRefundDays',
  'shareRefundLatestYears',
  'formerMemberYears',
  'unpaidCallMonths',
  'absencesBeforeResignation',
  'interestLapseYears',
] as const
export type NumberParameterId = (typeof NUMBER_PARAMETERS)[number]

/** Several numbers each: allowed sizes, or first, second and third call. */
export const LIST_PARAMETERS = [
  'boardSizes',
  'supervisoryCommitteeSizes',
  'noticeDays',
  'quorumOrdinary',
  'quorumExtraordinary',
  'solidarityContributionRates',
] as const
export type ListParameterId = (typeof LIST_PARAMETERS)[number]

/**
 * How sure a parameter is: `read` in the text of the law itself, `secondary` quoted by a named source only,
 * `to-confirm` in doubt, for the reason in `note`.
 */
export const LEGAL_STATUSES = ['read', 'secondary', 'to-confirm'] as const
export type LegalStatus = (typeof LEGAL_STATUSES)[number]

export type LegalParameter<Id, Value> = {
  readonly id: Id
  readonly value: Value
  readonly unit: string
  /** "112-12 art. 47", "CGI 19", … */
  readonly article: string
  readonly status: LegalStatus
  readonly source: string
  readonly sourceUrl: string | null
  /** Day on which it was checked, ISO. */
  readonly asOf: string
  readonly label: Text
  readonly note: Text | null
}

/** All the parameters by id. `asOf` is the day the file was last checked. */
export type Law = {
  readonly asOf: string
  readonly title: Text
  readonly warning: Text
  readonly numbers: { readonly [Id in NumberParameterId]: LegalParameter<Id, number> }
  readonly lists: { readonly [Id in ListParameterId]: LegalParameter<Id, readonly number[]> }
}

/** Where a rule comes from, carried by its refusals: the article and how sure its figure is. */
export type LegalBasis = { readonly article: string; readonly status: LegalStatus; readonly asOf: string }

export function basisOf(parameter: LegalParameter<string, unknown>): LegalBasis {
  return { article: parameter.article, status: parameter.status, asOf: parameter.asOf }
}

/** Whether a lawyer or tax adviser still has to confirm at least one of the figures a result rests on. */
export function needsConfirmation(...parameters: readonly LegalParameter<string, unknown>[]): boolean {
  return parameters.some((parameter) => parameter.status !== 'read')
}
