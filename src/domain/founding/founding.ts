/** What a team enters to found its cooperative, beside the answers of its dossier. */
import type { Centimes } from '../basics/money.ts'
import type { LegalCategory } from '../law/non-members.ts'

/** A member of the first hour. Whoever founds needs no account here. No number of an identity card is ever asked. */
export type Founder = {
  readonly name: string
  readonly kind: 'natural' | 'legal'
  readonly address: string
  /** of a legal person: who acts for it; else empty */
  readonly representative: string
  /** shares paid in money */
  readonly cashShares: number
  /** paid so far for them */
  readonly paid: Centimes
  /** shares given as goods, and which goods */
  readonly kindShares: number
  readonly goods: string
}

export type Identity = {
  /** in the order of preference */
  readonly names: readonly string[]
  readonly seat: string
  readonly object: string
  /** where its members must have their activity */
  readonly area: string
  readonly category: LegalCategory | null
  readonly durationYears: number | null
  /** the last month of its financial year, 1 to 12; it ends on the last day of that month */
  readonly yearEndMonth: number | null
}

export const OFFICES = ['manager', 'chair', 'vice-chair', 'secretary', 'director'] as const
export type Office = (typeof OFFICES)[number]

export type Organs = {
  readonly kind: 'manager' | 'board' | null
  readonly people: readonly { readonly name: string; readonly office: Office }[]
  readonly termYears: number | null
}

/** What the law leaves to the statutes. Money in centimes; null: not said, or no such rule where the law asks for none. */
export type Rules = {
  readonly shareValue: Centimes | null
  /** up to which the capital grows without an assembly */
  readonly ceiling: Centimes | null
  /** fewest shares of each member */
  readonly minShares: number | null
  /** most shares of one legal person */
  readonly legalPersonsMaxShares: number | null
  /** how many times her shares a member answers for */
  readonly liability: number | null
  readonly interest: boolean
  readonly proxyVote: boolean
  /** for a member who stays away from an assembly without excuse */
  readonly absenceFine: Centimes | null
  readonly boardMeetings: number | null
}

export type Founding = {
  readonly members: readonly Founder[]
  readonly identity: Identity
  readonly organs: Organs
  readonly rules: Rules
}

/** Each part is kept, and changed, by itself. */
export const PARTS = ['members', 'identity', 'organs', 'rules'] as const
export type Part = (typeof PARTS)[number]

export const EMPTY_FOUNDING: Founding = {
  members: [],
  identity: {
    names: [],
    seat: '',
    object: '',
    area: '',
    category: null,
    durationYears: null,
    yearEndMonth: null,
  },
  organs: { kind: null, people: [], termYears: null },
  rules: {
    shareValue: null,
    ceiling: null,
    minShares: null,
    legalPersonsMaxShares: null,
    liability: null,
    interest: false,
    proxyVote: false,
    absenceFine: null,
    boardMeetings: null,
  },
}

export const sharesOf = (founder: Founder): number => founder.cashShares + founder.kindShares

/** Sums over all founders, in centimes; zero where the value of a share is not said. */
export type Capital = {
  readonly shares: number
  readonly whole: Centimes
  readonly cash: Centimes
  readonly inKind: Centimes
  readonly paid: Centimes
  readonly ofNaturalPersons: Centimes
}

export function capitalOf({ members, rules }: Pick<Founding, 'members' | 'rules'>): Capital {
  const value = rules.shareValue ?? 0
  const sum = (of: (founder: Founder) => number) => members.reduce((all, one) => all + of(one), 0)
  const money = (of: (founder: Founder) => number) => sum(of) as Centimes
  return {
    shares: sum(sharesOf),
    whole: money((one) => sharesOf(one) * value),
    cash: money((one) => one.cashShares * value),
    inKind: money((one) => one.kindShares * value),
    paid: money(({ paid }) => paid),
    ofNaturalPersons: money((one) => (one.kind === 'natural' ? sharesOf(one) * value : 0)),
  }
}
