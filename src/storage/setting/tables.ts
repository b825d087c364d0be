import type { ColumnType, GeneratedAlways } from 'kysely'
import type { SettingKind, VersionValue } from '../../domain/setting/version.ts'

export type SettingTables = {
  setting_version: {
    version: GeneratedAlways<string>
    kind: SettingKind
    name: string
    value: ColumnType<VersionValue, string, never>
    at: Date
    changed_by: string
    undone_at: Date | null
    undone_by: string | null
  }
}
