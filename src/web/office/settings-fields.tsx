/** The fields of each group of settings, with what may be written in them. */
import { RETENTION_BOUNDS } from '../../domain/setting/retention-bounds.ts'
import {
  LONGEST_FIELD,
  type RetentionField,
  SETTING_FIELDS,
  type SettingField,
  type SettingGroup,
} from '../../domain/setting/setting.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, TextField } from '../form/field.tsx'
import { W } from '../words/w.tsx'
import { isolated, type Word } from '../words/word.ts'
import { FIELD_HINTS, FIELD_LABELS, settingsWords as text } from './settings-words.ts'

type Props = {
  readonly group: SettingGroup
  readonly values: Readonly<Record<string, string>>
  readonly wrong: readonly FieldError[]
  /** what is shown while the field of who runs the site is empty; null: nothing */
  readonly operator: string | null
}

export function SettingFields({ group, values, wrong, operator }: Props) {
  return (
    <>
      {SETTING_FIELDS[group].map((field) => {
        const common = {
          id: field,
          label: <W of={FIELD_LABELS[field]} />,
          value: values[field] ?? '',
          error: errorOf(wrong, field),
        }
        const bounds = boundsOf(field)
        if (bounds !== null)
          return <TextField {...common} hint={<W of={text.between} with={{ ...bounds }} />} numeric />
        const hint = hintOf(field, operator)
        const said = hint === null ? {} : { hint }
        const lines = LINES[field]
        if (lines !== undefined)
          return <AreaField {...common} {...said} rows={lines} maxLength={longest(field)} />
        return <TextField {...common} {...said} ltr={LATIN.includes(field)} maxLength={longest(field)} />
      })}
    </>
  )
}

const LATIN: readonly SettingField[] = ['phone', 'email', 'colour', 'authorisation']
const LINES: { readonly [Field in SettingField]?: number } = {
  address: 3,
  noticeAr: 8,
  noticeFr: 8,
  noticeEn: 8,
}

function hintOf(field: SettingField, operator: string | null) {
  if (field === 'operator' && operator !== null)
    return <W of={text.fromEnvironment} with={{ value: isolated(operator) }} />
  const hint: Word | undefined = FIELD_HINTS[field]
  return hint === undefined ? null : <W of={hint} />
}

const RETENTION_OF: { readonly [Field in SettingField]?: RetentionField } = {
  idleDossiers: 'idle-dossiers',
  refusedIdeas: 'refused-ideas',
  letters: 'letters',
  attendance: 'attendance',
  warnDays: 'warnDays',
}

function boundsOf(field: SettingField) {
  const period = RETENTION_OF[field]
  return period === undefined ? null : RETENTION_BOUNDS[period]
}

const LONGEST_COLOUR = 20

function longest(field: SettingField): number {
  if (field.startsWith('name')) return LONGEST_FIELD.name
  if (field.startsWith('notice')) return LONGEST_FIELD.notice
  const most: Readonly<Record<string, number | undefined>> = LONGEST_FIELD
  return most[field] ?? LONGEST_COLOUR
}
