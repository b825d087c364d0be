import { legalTime } from '../domain/basics/legal-time.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import {
  judgeStep,
  statesOf,
  type StepEvent,
  type StepRefusal,
  type StepState,
} from '../domain/founding/steps.ts'
import { compareDates } from '../domain/law/clear-periods.ts'
import type { Stage } from '../domain/project/project.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { readStepEvents } from '../storage/founding/reads.ts'
import { insertStepEvent, moveStage } from '../storage/founding/writes.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { type SaveRefusal, type WriterCircumstances, writerRefusal } from './save-answers.ts'

type Said = Pick<StepEvent, 'step' | 'word' | 'on' | 'note'>

/**
 * Keeps what a member says of a step of the founding (begun, done, not needed, undone). With the first step done the
 * record of the bank is `founding`; with its registration `running`, and back when that is undone. One transaction.
 */
export function takeFoundingStep(
  db: Database,
  { dossier, ...said }: Said & { readonly dossier: DossierId },
  { actor, now }: WriterCircumstances,
): Promise<Outcome<StepState, SaveRefusal | StepRefusal>> {
  return db.transaction().execute(async (trx) => {
    const refusal = await writerRefusal(trx, dossier, actor)
    if (refusal !== null) return refused<SaveRefusal | StepRefusal>(refusal)
    const events = await readStepEvents(trx, dossier)
    const today = legalTime(now)
    const reasons = judgeStep(said, statesOf(events), (date) => compareDates(date, today) > 0)
    if (reasons.length > 0) return refused<SaveRefusal | StepRefusal>(...reasons)
    const event = { ...said, at: now }
    await insertStepEvent(trx, dossier, actor.person, event)
    const states = statesOf([...events, { ...event, by: null }])
    const takenBack = said.step === 'registration' && said.word === 'undone'
    const stage = await followStage(trx, dossier, states, takenBack)
    await appendJournal(trx, {
      at: now,
      actor: `person:${actor.person}`,
      action: 'take-founding-step',
      subject: `dossier:${dossier}`,
      detail: { step: said.step, word: said.word, on: said.on, stage },
    })
    return accepted(states[said.step])
  })
}

/** The stage of the record after what was said, when it moved. */
async function followStage(
  trx: Transaction,
  id: DossierId,
  states: ReturnType<typeof statesOf>,
  takenBack: boolean,
): Promise<Stage | null> {
  const dossier = await readDossier(trx, id)
  if (dossier === null) return null
  const registered = states.registration.word === 'done'
  const started = Object.values(states).some(({ word }) => word === 'done')
  const to = registered ? 'running' : 'founding'
  // what is funded or awarded stays so: those stages are told by others
  const from: readonly Stage[] = registered
    ? ['idea', 'project', 'founding']
    : started
      ? ['idea', 'project', ...(takenBack ? (['running'] as const) : [])]
      : []
  const moved = await moveStage(trx, dossier.project, from, to)
  if (moved === null) return null
  await bumpBankVersion(trx)
  return to
}
