/** Decisions as tasks: given out, settled, and reminded of. */
import { legalTimeText } from '../domain/basics/legal-time.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { taskLetter } from '../domain/minutes/letters.ts'
import {
  isReminderDue,
  judgeTask,
  readTask,
  REMIND_DAYS,
  type TaskFault,
  type TaskState,
} from '../domain/minutes/task.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { contactOfPerson, readTasks, tasksToRemind } from '../storage/minutes/reads.ts'
import { insertTask, markTaskReminded, updateTask } from '../storage/minutes/writes.ts'
import { type CaptureCircumstances, told } from './capture-notes.ts'
import { openMinutes } from './minutes-draft.ts'

export type TaskRefusal = TaskFault | { readonly kind: 'no-such-meeting' | 'too-many' }
export const MOST_TASKS = 200

export type NewTask = {
  readonly meeting: string
  /** 16 small letters and digits, made for the form: sent twice it is one task */
  readonly id: string
  readonly note: string | null
  readonly words: string
  readonly owner: string
  /** one of those on duty, or who adds it; null: only the words say who */
  readonly ownerPerson: PersonId | null
  readonly due: string
}

export function addTask(
  db: Database,
  task: NewTask,
  circumstances: CaptureCircumstances,
): Promise<Outcome<'added', TaskRefusal>> {
  const read = readTask(task)
  return db.transaction().execute(async (trx) => {
    const open = await openMinutes(trx, task.meeting, circumstances)
    if (open === null || !/^[a-z0-9]{16}$/.test(task.id))
      return refused<TaskRefusal>({ kind: 'no-such-meeting' })
    if (!read.ok) return refused<TaskRefusal>(read.reasons[0] ?? { kind: 'no-words' })
    if ((await readTasks(trx, task.meeting)).length >= MOST_TASKS)
      return refused<TaskRefusal>({ kind: 'too-many' })
    const { actor, now } = circumstances
    const known = open.staff.some(({ person }) => person === task.ownerPerson)
    const ownerPerson = known || task.ownerPerson === actor.person ? task.ownerPerson : null
    await insertTask(trx, { ...task, ...read.value, ownerPerson }, now)
    await told(trx, task.meeting, 'add-task', { task: task.id, due: read.value.due }, circumstances)
    return accepted('added')
  })
}

export type TaskChange = {
  readonly meeting: string
  readonly task: string
  readonly to: TaskState
  readonly reason: string
}

/** By whoever plans the meeting, those on duty, and whom the task was given to. */
export function changeTask(
  db: Database,
  { meeting, task: id, to, reason }: TaskChange,
  circumstances: CaptureCircumstances,
): Promise<Outcome<'changed', TaskRefusal>> {
  return db.transaction().execute(async (trx) => {
    const open = await openMinutes(trx, meeting, circumstances)
    const task = (await readTasks(trx, meeting)).find((each) => each.id === id)
    if (open === null || task === undefined) return refused<TaskRefusal>({ kind: 'no-such-meeting' })
    const judged = judgeTask(task, to, reason)
    if (!judged.ok) return refused<TaskRefusal>(judged.reasons[0] ?? { kind: 'settled-already' })
    await updateTask(trx, id, judged.value, circumstances.now)
    await told(trx, meeting, 'change-task', { task: id, to }, circumstances)
    return accepted('changed')
  })
}

/** The round: who has a task that is due within days is told once. Returns how many were. */
export async function remindTasks(
  db: Database,
  { now, origin }: { readonly now: Date; readonly origin: string | null },
): Promise<number> {
  const today = legalTimeText(now).slice(0, 10)
  const until = new Date(Date.parse(today) + REMIND_DAYS * 86_400_000).toISOString().slice(0, 10)
  let reminded = 0
  for (const task of await tasksToRemind(db, until)) {
    if (!isReminderDue(task, today)) continue
    await db.transaction().execute(async (trx) => {
      if (!(await markTaskReminded(trx, task.id, now))) return
      const to = task.ownerPerson === null ? null : await contactOfPerson(trx, task.ownerPerson)
      if (to !== null)
        await queueLetter(trx, {
          ...to.contact,
          ...taskLetter(to.language, task, origin),
          language: to.language,
          projectId: null,
          messageId: `task.${task.id}`,
          at: now,
        })
      const line = { at: now, actor: 'round', action: 'remind-task', subject: `meeting:${task.meeting}` }
      await appendJournal(trx, { ...line, detail: { task: task.id, told: to !== null } })
      reminded += 1
    })
  }
  return reminded
}
