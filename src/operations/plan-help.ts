/** The adviser's work on a case: diagnosis, tasks, sessions, notes. */
import { TASK_STATES } from '../domain/accompaniment/case.ts'
import { isAdviser, maySettleTask, mayWork } from '../domain/accompaniment/permission.ts'
import {
  readDiagnosis,
  readSession,
  readTask,
  readWords,
  type Typed,
} from '../domain/accompaniment/read-work.ts'
import { accepted, type Outcome } from '../domain/basics/outcome.ts'
import {
  insertNote,
  insertSession,
  insertTask,
  putDiagnosis,
  setTask,
} from '../storage/accompaniment/writes.ts'
import type { Database } from '../storage/database.ts'
import { actOnHelp, type Deed, type HelpRefusal, notThere } from './act-on-help.ts'

type Done = Promise<Outcome<null, HelpRefusal>>

export function diagnoseHelp(db: Database, deed: Deed, typed: Typed): Done {
  return actOnHelp(db, deed, { may: mayWork, action: 'diagnose-help' }, async (trx, help) => {
    const read = readDiagnosis(typed)
    if (!read.ok) return read
    await putDiagnosis(trx, help.id, { ...read.value, updatedAt: deed.now })
    return accepted(null)
  })
}

export function addHelpTask(db: Database, deed: Deed, typed: Typed): Done {
  return actOnHelp(db, deed, { may: mayWork, action: 'add-help-task' }, async (trx, help) => {
    const read = readTask(typed, deed.now)
    if (!read.ok) return read
    await insertTask(trx, help.id, read.value, deed.now)
    return accepted(null)
  })
}

/** The team settles its own tasks; the adviser any. */
export function settleHelpTask(db: Database, deed: Deed, typed: Typed): Done {
  return actOnHelp(db, deed, { may: maySettleTask, action: 'settle-help-task' }, async (trx, help) => {
    const state = TASK_STATES.find((one) => one === typed.state)
    const task = Number(typed.which)
    if (state === undefined || !Number.isSafeInteger(task)) return notThere()
    const owner = isAdviser(deed.actor, help) ? null : 'team'
    return (await setTask(trx, help.id, task, { state, owner, at: deed.now })) ? accepted(null) : notThere()
  })
}

export function addHelpSession(db: Database, deed: Deed, typed: Typed): Done {
  return actOnHelp(db, deed, { may: mayWork, action: 'add-help-session' }, async (trx, help) => {
    const read = readSession(typed, deed.now)
    if (!read.ok) return read
    await insertSession(trx, help.id, read.value, deed.now)
    return accepted(null)
  })
}

/** Her own, shown to nobody else, unless she shares it with the team. */
export function addHelpNote(db: Database, deed: Deed, typed: Typed): Done {
  return actOnHelp(db, deed, { may: mayWork, action: 'add-help-note' }, async (trx, help) => {
    const words = readWords(typed, 'note')
    if (!words.ok) return words
    const shared = typed.shared === 'yes'
    await insertNote(trx, help.id, { author: deed.actor.person, shared, words: words.value, at: deed.now })
    return accepted(null)
  })
}
