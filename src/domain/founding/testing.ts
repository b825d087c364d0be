/** For tests: a founding file that keeps every rule. People and places are made up. */
import type { Centimes } from '../basics/money.ts'
import type { Founder, Founding } from './founding.ts'

export const founder = (name: string, changes: Partial<Founder> = {}): Founder => ({
  name,
  kind: 'natural',
  address: 'دوار المثال، جماعة أحفير',
  representative: '',
  cashShares: 4,
  paid: 10_000 as Centimes,
  kindShares: 0,
  goods: '',
  ...changes,
})

export const GOOD: Founding = {
  members: [
    'الاسم الأول',
    'الاسم الثاني',
    'Nom Troisième',
    'الاسم الرابع',
    'Nom Cinquième',
    'الاسم السادس',
  ].map((name) => founder(name)),
  identity: {
    names: ['تعاونية المثال', 'تعاونية المثال الثاني'],
    seat: 'دوار المثال، جماعة أحفير، إقليم بركان',
    object: 'جمع اللوز وتجفيفه وبيعه',
    area: 'جماعة أحفير',
    category: 'supply-and-sell',
    durationYears: 99,
    yearEndMonth: 12,
  },
  organs: { kind: 'manager', people: [{ name: 'الاسم الأول', office: 'manager' }], termYears: 3 },
  rules: {
    shareValue: 10_000 as Centimes,
    ceiling: 5_000_000 as Centimes,
    minShares: 1,
    legalPersonsMaxShares: 2,
    liability: 1,
    interest: false,
    proxyVote: true,
    absenceFine: null,
    boardMeetings: 4,
  },
}
