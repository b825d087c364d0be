import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { Founding, Part } from '../../domain/founding/founding.ts'
import type { StepEvent } from '../../domain/founding/steps.ts'
import { dateText } from '../../domain/law/clear-periods.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Stage } from '../../domain/project/project.ts'
import type { Transaction } from '../database.ts'

export type PartVersion<P extends Part> = {
  readonly dossier: DossierId
  readonly part: P
  readonly version: number
  readonly value: Founding[P]
  readonly author: PersonId
  readonly at: Date
}

export async function insertPart<P extends Part>(trx: Transaction, one: PartVersion<P>): Promise<void> {
  const { dossier, part, version, value, author, at } = one
  await trx
    .insertInto('founding_part')
    .values({
      dossier_id: dossier,
      part,
      version,
      value: JSON.stringify(value),
      author_id: author,
      at,
    })
    .execute()
}

export async function insertStepEvent(
  trx: Transaction,
  dossier: DossierId,
  author: PersonId,
  { step, word, on, note, at }: Omit<StepEvent, 'by'>,
): Promise<void> {
  await trx
    .insertInto('founding_event')
    .values({
      dossier_id: dossier,
      step,
      word,
      happened_on: on === null ? null : dateText(on),
      note,
      author_id: author,
      at,
    })
    .execute()
}

/** Moves a project of the bank to another stage if it is in one of `from`; the stage it was in, null: nothing moved. */
export async function moveStage(
  trx: Transaction,
  project: string,
  from: readonly Stage[],
  to: Stage,
): Promise<Stage | null> {
  const before = await trx
    .selectFrom('project')
    .select('stage')
    .where('id', '=', project)
    .forUpdate()
    .executeTakeFirst()
  if (before === undefined || !from.includes(before.stage)) return null
  await trx.updateTable('project').set({ stage: to }).where('id', '=', project).execute()
  return before.stage
}
