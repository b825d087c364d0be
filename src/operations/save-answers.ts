/** Keeps what a team writes in its dossier. Nothing is overwritten and nothing is refused for being unfinished. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { AnswerEdit, AnswerValue, EditVerdict } from '../domain/dossier/answer.ts'
import { type DossierId, mayRead, mayWrite } from '../domain/dossier/dossier.ts'
import { judgeAmong } from '../domain/dossier/lineage.ts'
import { questionOf } from '../domain/dossier/questions.ts'
import { LONGEST_ANSWER, readAnswer } from '../domain/dossier/reading.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { readVerdict, readVersions } from '../storage/dossier/versions.ts'
import { insertVerdict, insertVersion, lockDossier, moveStanding } from '../storage/dossier/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'

/** Of one edit that no page of this site sends: the others are kept all the same. */
export type EditRefusal = 'key-malformed' | 'unknown-question' | 'not-an-answer'
export type SavedEdit = EditVerdict | { readonly kind: 'refused'; readonly reason: EditRefusal }

/** `no-such-dossier` to everybody who may not read it, whether there is one or not. */
export type SaveRefusal = { readonly kind: 'no-such-dossier' } | { readonly kind: 'may-not-write' }

type Saving = { readonly dossier: DossierId; readonly edits: readonly AnswerEdit[] }
export type WriterCircumstances = { readonly actor: Actor; readonly now: Date }

/**
 * One verdict for each edit, in their order. Writers of one dossier come one after the other; an edit whose key was
 * read before gets the verdict it had then, whatever it says now.
 */
export function saveAnswers(
  db: Database,
  { dossier, edits }: Saving,
  { actor, now }: WriterCircumstances,
): Promise<Outcome<readonly SavedEdit[], SaveRefusal>> {
  return db.transaction().execute(async (trx) => {
    const refusal = await writerRefusal(trx, dossier, actor)
    if (refusal !== null) return refused<SaveRefusal>(refusal)
    const saved: SavedEdit[] = []
    const written: string[] = []
    for (const edit of edits) {
      const before = await readVerdict(trx, dossier, edit.key)
      const verdict = before ?? (await keep(trx, dossier, edit, { actor, now }))
      if (before === null && verdict.kind !== 'same' && verdict.kind !== 'refused')
        written.push(`${edit.question}.${verdict.version}.${verdict.kind}`)
      saved.push(verdict)
    }
    if (written.length > 0)
      await appendJournal(trx, {
        at: now,
        actor: `person:${actor.person}`,
        action: 'save-answers',
        subject: `dossier:${dossier}`,
        detail: { written },
      })
    return accepted(saved)
  })
}

/** Locks the dossier and says why `actor` may not write in it; null: she may. */
export async function writerRefusal(
  trx: Transaction,
  id: DossierId,
  actor: Actor,
): Promise<SaveRefusal | null> {
  await lockDossier(trx, id)
  const dossier = await readDossier(trx, id)
  if (dossier === null || !mayRead(actor, dossier)) return { kind: 'no-such-dossier' }
  return mayWrite(actor, dossier) ? null : { kind: 'may-not-write' }
}

async function keep(
  trx: Transaction,
  dossier: DossierId,
  sent: AnswerEdit,
  { actor, now }: WriterCircumstances,
): Promise<SavedEdit> {
  const read = asKept(sent)
  if ('kind' in read) return read
  const versions = await readVersions(trx, dossier, sent.question)
  const { edit, version, verdict } = judgeAmong(versions, { ...sent, value: read.value })
  if (verdict.kind === 'kept') await moveStanding(trx, { dossier, question: edit.question }, 'current')
  if (verdict.kind !== 'same')
    await insertVersion(trx, {
      ...edit,
      dossier,
      version,
      author: actor.person,
      at: now,
      standing: verdict.kind === 'kept' ? 'current' : 'beside',
    })
  await insertVerdict(trx, dossier, edit, verdict)
  return verdict
}

/** The value in the form it is kept; a faulty one too, for its writer to correct. */
function asKept({ key, question: id, value }: AnswerEdit): { value: AnswerValue | null } | SavedEdit {
  if (!/^[0-9a-f]{32}$/.test(key)) return { kind: 'refused', reason: 'key-malformed' }
  const question = questionOf(id)
  if (question === null) return { kind: 'refused', reason: 'unknown-question' }
  if ((typeof value === 'string' ? value : (value ?? []).join()).length > LONGEST_ANSWER)
    return { kind: 'refused', reason: 'not-an-answer' }
  const { value: kept, fault } = readAnswer(question, value)
  if (fault?.kind === 'unknown-choice') return { kind: 'refused', reason: 'not-an-answer' }
  return { value: kept }
}
