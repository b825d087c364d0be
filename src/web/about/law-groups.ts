import type { ListParameterId, NumberParameterId } from '../../domain/law/parameters.ts'
import type { Word } from '../words/word.ts'
import { lawWords } from './law-words.ts'

export type LawGroup = {
  readonly id: string
  readonly title: Word
  readonly note?: Word
  readonly parameters: readonly (NumberParameterId | ListParameterId)[]
}

/** The order in which a reader meets the rules; every parameter stands in one group (see the test). */
export const LAW_GROUPS: readonly LawGroup[] = [
  {
    id: 'members',
    title: lawWords.groupMembers,
    parameters: [
      'minMembers',
      'minCapital',
      'minShare',
      'paidAtSubscription',
      'payUpYears',
      'maxLiabilityMultiple',
      'naturalPersonsMinCapitalShare',
      'capitalFloorShare',
      'legalPersonsMaxVoteShare',
      'withdrawalNoticeMonths',
      'withdrawalAnswerDays',
      'exclusionNoticeDays',
      'shareRefundDays',
      'shareRefundLatestYears',
      'formerMemberYears',
      'unpaidCallMonths',
      'interestLapseYears',
    ],
  },
  {
    id: 'organs',
    title: lawWords.groupOrgans,
    parameters: [
      'boardIfMembersOver',
      'boardIfTurnoverOver',
      'turnoverYearsInARow',
      'boardSizes',
      'boardMeetingsAYear',
      'absencesBeforeResignation',
      'minManagers',
      'maxManagers',
      'termYears',
      'supervisoryCommitteeSizes',
      'auditorIfTurnoverOver',
    ],
  },
  {
    id: 'assemblies',
    title: lawWords.groupAssemblies,
    note: lawWords.firstSecondThird,
    parameters: [
      'agmMonths',
      'noticeDays',
      'memberListDepositDays',
      'accountsToMembersDays',
      'quorumOrdinary',
      'quorumExtraordinary',
      'majorityExtraordinary',
      'sectionAssemblyMembersOver',
    ],
  },
  {
    id: 'life',
    title: lawWords.groupLife,
    parameters: [
      'nameApprovalDays',
      'blockFundsDays',
      'clerkToOdcoDays',
      'ministryNoticeDays',
      'maxDurationYears',
      'filingDays',
      'amendmentDays',
      'netWorthAlarmShare',
      'unionMin',
      'unionMaxVoteShare',
    ],
  },
  {
    id: 'surplus',
    title: lawWords.groupSurplus,
    parameters: ['legalReserveRate', 'surplusPaymentMonth', 'thirdPartyLimit', 'thirdPartyAfterMonths'],
  },
  {
    id: 'taxes',
    title: lawWords.groupTax,
    note: lawWords.taxNote,
    parameters: [
      'isTurnoverThreshold',
      'isRate',
      'isHighRate',
      'isHighRateFromProfit',
      'minimumContributionRate',
      'solidarityContributionRates',
      'solidarityContributionFromProfit',
      'vatTurnoverThreshold',
      'professionalTaxTurnoverThreshold',
      'taxPaymentMonth',
    ],
  },
]
