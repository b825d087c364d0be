/** What the administrators of a site may set from its back office, in six groups that are changed one by one. */
import type { Text } from '../basics/language.ts'
import type { Colour } from './contrast.ts'

export const SETTING_GROUPS = ['identity', 'contact', 'notices', 'colour', 'retention', 'id-number'] as const
export type SettingGroup = (typeof SETTING_GROUPS)[number]

export function isSettingGroup(name: string): name is SettingGroup {
  return (SETTING_GROUPS as readonly string[]).includes(name)
}

/** Periods in whole months; `warnDays`: how long before its erasure a team is told. */
export type RetentionMonths = {
  readonly 'idle-dossiers': number
  readonly 'refused-ideas': number
  readonly letters: number
  /** names of walk-ins at meetings; absent: as the data file says */
  readonly attendance?: number
  readonly warnDays: number
}
export type RetentionField = keyof RetentionMonths

/** `operator` null: as the environment says. */
type Identity = { readonly name: Text; readonly operator: string | null }
export type Contact = {
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
}
/** In the words of who runs the site; empty where nothing was written. */
export type Notices = { readonly ar: string; readonly fr: string; readonly en: string }

export type SettingOf = {
  readonly identity: Identity
  readonly contact: Contact
  readonly notices: Notices
  /** null: the colour that ships */
  readonly colour: Colour | null
  readonly retention: RetentionMonths
  /** number of the CNDP's authorisation to ask for national identity numbers; null: none, they are never asked for */
  readonly 'id-number': string | null
}

/** A group that nobody has set is not there. */
export type Settings = { readonly [Group in SettingGroup]?: SettingOf[Group] }

/** The fields of each group's form; what is kept has the same names. */
export const SETTING_FIELDS = {
  identity: ['nameAr', 'nameFr', 'nameEn', 'nameZgh', 'operator'],
  contact: ['phone', 'email', 'address'],
  notices: ['noticeAr', 'noticeFr', 'noticeEn'],
  colour: ['colour'],
  retention: ['idleDossiers', 'refusedIdeas', 'letters', 'attendance', 'warnDays'],
  'id-number': ['authorisation'],
} as const satisfies Readonly<Record<SettingGroup, readonly string[]>>
export type SettingField = (typeof SETTING_FIELDS)[SettingGroup][number]

export const LONGEST_FIELD = {
  name: 40,
  operator: 120,
  phone: 30,
  email: 120,
  address: 300,
  notice: 4000,
  authorisation: 60,
} as const

export type SettingFault =
  | { readonly kind: 'needed'; readonly field: SettingField }
  | { readonly kind: 'too-long'; readonly field: SettingField; readonly most: number }
  | { readonly kind: 'not-plain'; readonly field: SettingField }
  | { readonly kind: 'not-tifinagh'; readonly field: SettingField }
  | { readonly kind: 'bad-phone'; readonly field: SettingField }
  | { readonly kind: 'bad-email'; readonly field: SettingField }
  | { readonly kind: 'bad-colour'; readonly field: SettingField }
  | { readonly kind: 'too-light'; readonly field: SettingField; readonly contrast: number }
  | { readonly kind: 'of-the-flag'; readonly field: SettingField }
  | {
      readonly kind: 'out-of-bounds'
      readonly field: SettingField
      readonly least: number
      readonly most: number
    }
  | { readonly kind: 'bad-authorisation'; readonly field: SettingField }
