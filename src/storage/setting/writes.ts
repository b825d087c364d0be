import { sql } from 'kysely'
import type { SettingKind, VersionValue } from '../../domain/setting/version.ts'
import type { Transaction } from '../database.ts'

const SETTINGS_LOCK = 7_491_228

/** One change of settings or words at a time, so that two people cannot both change the same version. */
export async function lockSettings(trx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${SETTINGS_LOCK})`.execute(trx)
}

type Named = { readonly kind: SettingKind; readonly name: string }
type Done = { readonly at: Date; readonly actor: string }

/** The number of the new version. */
export async function openVersion(
  trx: Transaction,
  { kind, name, value }: Named & { readonly value: VersionValue },
  { at, actor }: Done,
): Promise<number> {
  const row = await trx
    .insertInto('setting_version')
    .values({ kind, name, value: JSON.stringify(value), at, changed_by: actor })
    .returning('version')
    .executeTakeFirstOrThrow()
  return Number(row.version)
}

/** False: this setting or word has no such version, or it was taken back before. */
export async function closeVersion(
  trx: Transaction,
  { kind, name, number }: Named & { readonly number: number },
  { at, actor }: Done,
): Promise<boolean> {
  const result = await trx
    .updateTable('setting_version')
    .set({ undone_at: at, undone_by: actor })
    .where('version', '=', String(number))
    .where('kind', '=', kind)
    .where('name', '=', name)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
