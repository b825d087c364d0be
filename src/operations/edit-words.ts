/** The words of the interface, changed by editors: a layer over the files of words, with its history and its undo. */
import { isDeepStrictEqual } from 'node:util'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { type Doer, doerName, mayEditWords } from '../domain/office/permissions.ts'
import type { VersionRefusal, VersionValue } from '../domain/setting/version.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { readLatestVersion } from '../storage/setting/reads.ts'
import { closeVersion, lockSettings, openVersion } from '../storage/setting/writes.ts'

/** Something of the words that the files may not have either. */
export type WordsRefusal<Fault> = VersionRefusal | Fault

type Circumstances = { readonly now: Date; readonly doer: Doer }
/** A word of the files: where it is, its forms as they ship, and what is checked in every text of the site. */
export type EditableWord<Fault> = {
  readonly name: string
  readonly shipped: VersionValue
  readonly faultsOf: (forms: VersionValue) => readonly Fault[]
}

/** `base`: the number of the version that was changed. */
export function editWord<Fault>(
  db: Database,
  { name, shipped, faultsOf }: EditableWord<Fault>,
  forms: VersionValue,
  base: number,
  { now, doer }: Circumstances,
): Promise<Outcome<{ readonly version: number }, WordsRefusal<Fault>>> {
  return db.transaction().execute(async (trx) => {
    await lockSettings(trx)
    if (!mayEditWords(await asOfNow(trx, doer)))
      return refused<WordsRefusal<Fault>>({ kind: 'no-such-entry' })
    const faults = faultsOf(forms)
    if (faults.length > 0) return refused<WordsRefusal<Fault>>(...faults)
    const latest = await readLatestVersion(trx, 'word', name)
    if (latest.number !== base) return refused<WordsRefusal<Fault>>({ kind: 'changed-meanwhile' })
    if (isDeepStrictEqual(latest.number === 0 ? shipped : latest.value, forms))
      return refused<WordsRefusal<Fault>>({ kind: 'nothing-changed' })
    const actor = doerName(doer)
    const version = await openVersion(trx, { kind: 'word', name, value: forms }, { at: now, actor })
    const [subject, detail] = [`word:${name}`, { version, over: base }]
    await appendJournal(trx, { at: now, actor, action: 'change-words', subject, detail })
    return accepted({ version })
  })
}

/** Takes the last change of a word back: what was said before is said again, in the end what ships. */
export function undoWords(
  db: Database,
  name: string,
  version: number,
  { now, doer }: Circumstances,
): Promise<Outcome<'undone', VersionRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockSettings(trx)
    if (!mayEditWords(await asOfNow(trx, doer))) return refused<VersionRefusal>({ kind: 'no-such-entry' })
    const latest = await readLatestVersion(trx, 'word', name)
    if (latest.number !== version) return refused<VersionRefusal>({ kind: 'changed-meanwhile' })
    const actor = doerName(doer)
    if (!(await closeVersion(trx, { kind: 'word', name, number: version }, { at: now, actor })))
      return refused<VersionRefusal>({ kind: 'nothing-to-undo' })
    const [subject, detail] = [`word:${name}`, { version }]
    await appendJournal(trx, { at: now, actor, action: 'undo-words', subject, detail })
    return accepted('undone')
  })
}
