/** What the placeholders of the clauses stand for, from the founding file and from the parameters of the law. */
import type { Founding } from '../../../domain/founding/founding.ts'
import { capitalOf } from '../../../domain/founding/founding.ts'
import { type CivilDate, daysOf } from '../../../domain/law/clear-periods.ts'
import type { Law } from '../../../domain/law/parameters.ts'
import { day, dirhams, money, monthName, number, percent } from '../../words/format.ts'
import { counted, type Thing } from './counted.ts'
import { gap, own, type PaperLanguage, said, type Value, type Values } from './paper.ts'

export type PaperData = {
  readonly language: PaperLanguage
  readonly founding: Founding
  readonly law: Law
  /** name of the commune, province or region in the paper's language */
  readonly territory: string
  readonly today: CivilDate
}

const FRACTIONS: Readonly<Record<string, { ar: string; fr: string }>> = {
  '0.5': { ar: 'النصف', fr: 'la moitié' },
  '0.25': { ar: 'الربع', fr: 'le quart' },
  '0.75': { ar: 'ثلاثة أرباع', fr: 'les trois quarts' },
  '0.1': { ar: 'العشر', fr: 'le dixième' },
  '0.33': { ar: 'الثلث', fr: 'le tiers' },
  '0.67': { ar: 'الثلثين', fr: 'les deux tiers' },
}

/** A fraction as people say it; as a percentage where there is no word for it. */
export function fraction(language: PaperLanguage, value: number | undefined): string {
  if (value === undefined) return '–'
  return FRACTIONS[String(Number(value.toFixed(2)))]?.[language] ?? percent(language, value, 1)
}

export function valuesOf(data: PaperData): Values {
  const { language, founding } = data
  const { identity, organs, rules, members } = founding
  const capital = capitalOf(founding)
  const count = (value: number | null, width = 1.5): Value =>
    value === null ? gap(width) : said(number(language, value))
  const things = (value: number | null, thing: Thing): Value =>
    value === null ? gap(3) : said(counted(language, value, thing))
  const amount = (value: number | null): Value => (value === null ? gap(3) : said(money(language, value)))
  const priced = rules.shareValue !== null && members.length > 0
  return {
    ...lawValues(data),
    name: own(identity.names[0] ?? '', 9),
    seat: own(identity.seat, 9),
    object: own(identity.object, 11),
    area: own(identity.area, 8),
    duration: things(identity.durationYears, 'year'),
    capital: priced ? amount(capital.whole) : gap(3),
    shares: things(members.length > 0 ? capital.shares : null, 'share'),
    shareValue: amount(rules.shareValue),
    inKind: priced ? amount(capital.inKind) : gap(3),
    ceiling: amount(rules.ceiling),
    minShares: things(rules.minShares, 'share'),
    legalPersonsMaxShares: things(rules.legalPersonsMaxShares, 'share'),
    liability: things(rules.liability, 'fold'),
    absenceFine: amount(rules.absenceFine),
    boardMeetings: things(rules.boardMeetings, 'meeting'),
    yearEnd: yearEnd(language, identity.yearEndMonth),
    term: things(organs.termYears, 'year'),
    organCount: count(organs.people.length === 0 ? null : organs.people.length),
    organ: organWord(language, founding),
    head: headWord(language, founding),
    commitment: gap(8),
    penalty: gap(8),
    managersRule: gap(8),
    category: gap(6),
    proxyCases: gap(7),
    place: gap(4),
    date: gap(4),
  }
}

function yearEnd(language: PaperLanguage, month: number | null): Value {
  if (month === null) return gap(3)
  if (month !== 2) return said(`${daysOf(2026, month)} ${monthName(language, month)}`)
  return said(language === 'ar' ? 'آخر يوم من فبراير' : 'dernier jour de février')
}

function organWord(language: PaperLanguage, { organs }: Founding): Value {
  if (organs.kind === null) return gap(4)
  if (organs.kind === 'board') return said(language === 'ar' ? 'مجلس الإدارة' : 'le conseil d’administration')
  if (organs.people.length > 1) return said(language === 'ar' ? 'المسيرون' : 'les gérants')
  return said(language === 'ar' ? 'المسير' : 'le gérant')
}

function headWord(language: PaperLanguage, { organs }: Founding): Value {
  if (organs.kind === null) return gap(4)
  if (organs.kind === 'board')
    return said(language === 'ar' ? 'رئيس مجلس الإدارة' : 'la présidence du conseil')
  if (organs.people.length > 1) return said(language === 'ar' ? 'أحد المسيرين' : 'l’un des gérants')
  return said(language === 'ar' ? 'المسير' : 'la gérance')
}

const THING_OF_UNIT: Readonly<Record<string, Thing>> = {
  person: 'member',
  year: 'year',
  month: 'month',
  day: 'day',
}

/** `3, 6, 9 ou 12`. */
function either(language: PaperLanguage, list: readonly number[]): string {
  const written = list.map((one) => number(language, one))
  if (language === 'ar') return written.join(' أو ')
  return [written.slice(0, -1).join(', '), ...written.slice(-1)].filter((part) => part !== '').join(' ou ')
}

function lawValues({ language, law }: PaperData): Values {
  const { numbers, lists } = law
  const values: Record<string, Value> = {}
  for (const { id, value, unit } of Object.values(numbers)) {
    const thing = THING_OF_UNIT[unit]
    values[id] = said(
      thing !== undefined
        ? counted(language, value, thing)
        : unit === 'MAD'
          ? dirhams(language, value)
          : unit === '%'
            ? percent(language, value, Number.isInteger(value * 100) ? 0 : 1)
            : number(language, value),
    )
  }
  const choice = (list: readonly number[]) => said(either(language, list))
  const notice = (call: number) => said(counted(language, lists.noticeDays.value[call] ?? 0, 'clear-day'))
  const call = (list: readonly number[], at: number) => said(fraction(language, list[at]))
  return {
    ...values,
    paidAtSubscription: said(fraction(language, numbers.paidAtSubscription.value)),
    capitalFloorShare: said(fraction(language, numbers.capitalFloorShare.value)),
    netWorthAlarmShare: said(fraction(language, numbers.netWorthAlarmShare.value)),
    legalPersonsMaxVoteShare: said(fraction(language, numbers.legalPersonsMaxVoteShare.value)),
    majorityE: said(fraction(language, numbers.majorityExtraordinary.value)),
    maxManagers: said(number(language, numbers.maxManagers.value)),
    maxLiabilityMultiple: said(counted(language, numbers.maxLiabilityMultiple.value, 'fold')),
    boardMeetingsAYear: said(counted(language, numbers.boardMeetingsAYear.value, 'meeting')),
    absences: said(number(language, numbers.absencesBeforeResignation.value)),
    boardSizes: choice(lists.boardSizes.value),
    supervisoryCommitteeSizes: choice(lists.supervisoryCommitteeSizes.value),
    notice1: notice(0),
    notice2: notice(1),
    quorumO1: call(lists.quorumOrdinary.value, 0),
    quorumO2: call(lists.quorumOrdinary.value, 1),
    quorumO3: call(lists.quorumOrdinary.value, 2),
    quorumE1: call(lists.quorumExtraordinary.value, 0),
    quorumE2: call(lists.quorumExtraordinary.value, 1),
    quorumE3: call(lists.quorumExtraordinary.value, 2),
  }
}

export function checkedOn({ language, law }: PaperData): string {
  const [year = 0, month = 0, date = 0] = law.asOf.split('-').map(Number)
  return day(language, { year, month, day: date })
}
