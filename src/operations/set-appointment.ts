/** Appointments of a case: set, changed, cancelled by the adviser; both sides get a letter and a calendar file. */
import type { HelpRequest } from '../domain/accompaniment/help.ts'
import { mayWork } from '../domain/accompaniment/permission.ts'
import { readAppointment, type Typed } from '../domain/accompaniment/read-work.ts'
import { accepted, type Outcome } from '../domain/basics/outcome.ts'
import { changeAppointment, insertAppointment } from '../storage/accompaniment/writes.ts'
import type { Database } from '../storage/database.ts'
import { actOnHelp, type Deed, type HelpRefusal, notThere } from './act-on-help.ts'
import { whenValues, writeHelpLetters } from './help-letters.ts'

type Done = Promise<Outcome<null, HelpRefusal>>

const both = (help: HelpRequest, { actor }: Deed) => [help.person, ...help.team, actor.person]

export function setAppointment(db: Database, deed: Deed, typed: Typed): Done {
  return actOnHelp(db, deed, { may: mayWork, action: 'set-appointment' }, async (trx, help) => {
    const read = readAppointment(typed, deed.now)
    if (!read.ok) return read
    const number = await insertAppointment(trx, help.id, read.value, deed.now)
    const letter = {
      to: both(help, deed),
      cause: `appointment-${number}-0`,
      values: whenValues(read.value.startsAt),
    }
    await writeHelpLetters(trx, help, { kind: 'appointment', ...letter }, deed)
    return accepted(null)
  })
}

/** With a later number (SEQUENCE), so that calendars replace what they hold. */
export function moveAppointment(db: Database, deed: Deed, typed: Typed): Done {
  return actOnHelp(db, deed, { may: mayWork, action: 'move-appointment' }, async (trx, help) => {
    const number = Number(typed.which)
    if (!Number.isSafeInteger(number)) return notThere()
    const cancel = typed.deed === 'cancel-appointment'
    const read = cancel ? accepted('cancel' as const) : readAppointment(typed, deed.now)
    if (!read.ok) return read
    const changed = await changeAppointment(trx, help.id, number, read.value, deed.now)
    if (changed === null) return notThere()
    const cause = `appointment-${number}-${changed.sequence}`
    const letter = { to: both(help, deed), cause, values: whenValues(changed.startsAt) }
    await writeHelpLetters(trx, help, { kind: cancel ? 'cancelled' : 'moved', ...letter }, deed)
    return accepted(null)
  })
}
