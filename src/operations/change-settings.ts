/** What administrators set from the back office, with its history and its undo; the journal says that, not what. */
import { isDeepStrictEqual } from 'node:util'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type Doer, doerName, mayChangeSettings } from '../domain/office/permissions.ts'
import { keptFields, readSetting } from '../domain/setting/read-setting.ts'
import type { SettingFault, SettingGroup } from '../domain/setting/setting.ts'
import type { VersionRefusal } from '../domain/setting/version.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { readLatestVersion } from '../storage/setting/reads.ts'
import { closeVersion, lockSettings, openVersion } from '../storage/setting/writes.ts'

export type SettingRefusal = VersionRefusal | SettingFault
type Circumstances = { readonly now: Date; readonly doer: Doer }

/** `typed`: the fields of the group's form; `base`: the number of the version that was changed. */
export function changeSetting(
  db: Database,
  group: SettingGroup,
  typed: Readonly<Record<string, string | undefined>>,
  base: number,
  { now, doer }: Circumstances,
): Promise<Outcome<{ readonly version: number }, SettingRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockSettings(trx)
    if (!mayChangeSettings(await asOfNow(trx, doer)))
      return refused<SettingRefusal>({ kind: 'no-such-entry' })
    const read = readSetting(group, typed)
    if (!read.ok) return refused<SettingRefusal>(...read.reasons)
    const latest = await readLatestVersion(trx, 'setting', group)
    if (latest.number !== base) return refused<SettingRefusal>({ kind: 'changed-meanwhile' })
    const value = keptFields(group, typed)
    if (isDeepStrictEqual(latest.value, value)) return refused<SettingRefusal>({ kind: 'nothing-changed' })
    const actor = doerName(doer)
    const version = await openVersion(trx, { kind: 'setting', name: group, value }, { at: now, actor })
    await appendJournal(trx, {
      at: now,
      actor,
      action: 'change-setting',
      subject: `setting:${group}`,
      detail: { version, over: base },
    })
    return accepted({ version })
  })
}

/** Takes the last change back: the one below it counts again, in the end what ships. */
export function undoSetting(
  db: Database,
  group: SettingGroup,
  version: number,
  { now, doer }: Circumstances,
): Promise<Outcome<'undone', VersionRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockSettings(trx)
    if (!mayChangeSettings(await asOfNow(trx, doer)))
      return refused<VersionRefusal>({ kind: 'no-such-entry' })
    const latest = await readLatestVersion(trx, 'setting', group)
    if (latest.number !== version) return refused<VersionRefusal>({ kind: 'changed-meanwhile' })
    const [name, actor] = [group, doerName(doer)]
    if (!(await closeVersion(trx, { kind: 'setting', name, number: version }, { at: now, actor })))
      return refused<VersionRefusal>({ kind: 'nothing-to-undo' })
    const [subject, detail] = [`setting:${group}`, { version }]
    await appendJournal(trx, { at: now, actor, action: 'undo-setting', subject, detail })
    return accepted('undone')
  })
}
