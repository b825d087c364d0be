/** People choose among texts that were written beside each other. All of them stay in the history. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import { judgeSettlement, type Settlement, stateIn } from '../domain/dossier/lineage.ts'
import { questionOf } from '../domain/dossier/questions.ts'
import { readAnswer } from '../domain/dossier/reading.ts'
import type { Database } from '../storage/database.ts'
import { readVerdict, readVersions } from '../storage/dossier/versions.ts'
import { insertVerdict, insertVersion, moveStanding } from '../storage/dossier/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { type SaveRefusal, type WriterCircumstances, writerRefusal } from './save-answers.ts'

export type Settling = {
  readonly dossier: DossierId
  readonly question: string
  readonly choice: Settlement
  /** every version that the page showed: the current one and those beside it */
  readonly against: readonly number[]
  /** of this choice, as of an edit: sent again it is the same choice. 32 hexadecimal digits */
  readonly key: string
}

/** `stood-otherwise`: another version has come since, or somebody has settled it; the page is to be shown anew. */
export type SettleRefusal =
  | SaveRefusal
  | { readonly kind: 'stood-otherwise' }
  | { readonly kind: 'not-an-answer' }

/** The version that is current now. */
export function settleAnswer(
  db: Database,
  { dossier, question, choice, against, key }: Settling,
  { actor, now }: WriterCircumstances,
): Promise<Outcome<{ readonly version: number }, SettleRefusal>> {
  return db.transaction().execute(async (trx) => {
    const refusal = await writerRefusal(trx, dossier, actor)
    if (refusal !== null) return refused<SettleRefusal>(refusal)
    const asked = questionOf(question)
    if (asked === null || !/^[0-9a-f]{32}$/.test(key))
      return refused<SettleRefusal>({ kind: 'not-an-answer' })
    const before = await readVerdict(trx, dossier, key)
    if (before !== null) return accepted({ version: before.version })
    const versions = await readVersions(trx, dossier, question)
    const verdict = judgeSettlement(stateIn(versions), choice, against)
    if (verdict.kind === 'stood-otherwise') return refused<SettleRefusal>(verdict)
    const read = readAnswer(asked, verdict.kind === 'new' ? verdict.value : null)
    if (read.fault?.kind === 'unknown-choice') return refused<SettleRefusal>({ kind: 'not-an-answer' })
    const version =
      verdict.kind === 'stays' ? verdict.version : 1 + Math.max(...versions.map((each) => each.version))
    await moveStanding(trx, { dossier, question }, 'beside')
    if (verdict.kind === 'new') {
      await moveStanding(trx, { dossier, question }, 'current')
      const { base } = verdict
      const made = { dossier, question, version, base, value: read.value, key }
      await insertVersion(trx, { ...made, author: actor.person, at: now, standing: 'current' })
    }
    await insertVerdict(trx, dossier, { key, question, base: 0, value: null }, { kind: 'kept', version })
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'settle-answer',
      subject: `dossier:${dossier}`,
      detail: { question, version, among: against },
    })
    return accepted({ version })
  })
}
