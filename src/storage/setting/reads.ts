import {
  isSettingGroup,
  type SettingGroup,
  type SettingOf,
  type Settings,
} from '../../domain/setting/setting.ts'
import { readSetting } from '../../domain/setting/read-setting.ts'
import { SHIPPED, type SettingKind, type Version, type VersionValue } from '../../domain/setting/version.ts'
import type { Database, Transaction } from '../database.ts'

/** Changes whenever a setting or a word was changed or taken back, here or in another process. */
export async function layerStamp(db: Database): Promise<string> {
  const { version, undone } = await db
    .selectFrom('setting_version')
    .select(({ fn }) => [fn.max('version').as('version'), fn.count('undone_at').as('undone')])
    .executeTakeFirstOrThrow()
  return `${version ?? 0}.${undone}`
}

/** What counts now of every setting and every word that was ever changed. */
export type Layer = {
  readonly settings: Settings
  /** by the word's place: `web/home/words:homeWords.title` */
  readonly words: ReadonlyMap<string, VersionValue>
}

export async function readLayer(db: Database): Promise<Layer> {
  const rows = await db
    .selectFrom('setting_version')
    .distinctOn(['kind', 'name'])
    .select(['kind', 'name', 'value'])
    .where('undone_at', 'is', null)
    .orderBy('kind')
    .orderBy('name')
    .orderBy('version', 'desc')
    .execute()
  const words = rows.filter(({ kind }) => kind === 'word').map(({ name, value }) => [name, value] as const)
  const groups = rows.flatMap(({ kind, name, value }) =>
    kind === 'setting' && isSettingGroup(name) ? [[name, usable(name, value)] as const] : [],
  )
  const settings: Settings = Object.fromEntries(groups.filter(([, value]) => value !== undefined))
  return { settings, words: new Map(words) }
}

/** Undefined: this version of the software no longer allows what was kept. */
function usable(group: SettingGroup, kept: VersionValue) {
  const read = readSetting(group, kept)
  return read.ok ? read.value : undefined
}

/** One group of settings as it counts at this moment; undefined: nobody has set it. */
export async function readSettingNow<Group extends SettingGroup>(
  db: Database,
  group: Group,
): Promise<SettingOf[Group] | undefined> {
  const { number, value } = await readLatestVersion(db, 'setting', group)
  if (number === SHIPPED.number) return undefined
  const read = readSetting(group, value)
  return read.ok ? read.value : undefined
}

export async function readLatestVersion(
  db: Database | Transaction,
  kind: SettingKind,
  name: string,
): Promise<Version> {
  const row = await db
    .selectFrom('setting_version')
    .select(['version', 'value'])
    .where('kind', '=', kind)
    .where('name', '=', name)
    .where('undone_at', 'is', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? SHIPPED : { number: Number(row.version), value: row.value }
}

export type PastVersion = Version & { readonly at: Date; readonly by: string; readonly undoneAt: Date | null }

const MOST_SHOWN = 50

/** Latest first; what ships is not among them. */
export async function readVersions(
  db: Database,
  kind: SettingKind,
  name: string,
): Promise<readonly PastVersion[]> {
  const rows = await db
    .selectFrom('setting_version')
    .select(['version', 'value', 'at', 'changed_by', 'undone_at'])
    .where('kind', '=', kind)
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .limit(MOST_SHOWN)
    .execute()
  return rows.map(({ version, value, at, changed_by, undone_at }) => ({
    number: Number(version),
    value,
    at,
    by: changed_by,
    undoneAt: undone_at,
  }))
}
