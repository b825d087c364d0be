/** What is kept no longer than its time: dossiers that nobody works on, refused ideas, what old letters said. */
import { daysAfter, monthsBefore } from '../domain/privacy/retention-dates.ts'
import { idleDossierLetter } from '../domain/privacy/retention-letter.ts'
import { forgetNames } from '../storage/attendance/writes.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import type { FileFolder } from '../storage/file/store.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import {
  periodOf,
  type Retention,
  type RetentionPeriod,
  retentionAsSet,
} from '../storage/own-data/retention-file.ts'
import {
  emptySentLetters,
  endWarnings,
  type IdleDossier,
  idleUnwarned,
  idleWarned,
  membersReached,
  refusedBefore,
  setWarned,
} from '../storage/own-data/retention-writes.ts'
import { deleteDossier, deleteProjects, hashesOfDossier } from '../storage/own-data/writes.ts'
import { readSettingNow } from '../storage/setting/reads.ts'
import { forgetProjects } from './index-project.ts'
import { removeUnownedFiles } from './remove-unowned-files.ts'
import type { Round } from './rounds.ts'

const ACTOR = 'retention'
const HOUR = 60

/** `shipped`: the data file; what administrators have set is asked for at each run and stands over it. */
export function retentionRounds(shipped: Retention, folder: FileFolder): readonly Round[] {
  const asSet = async (db: Database, id: RetentionPeriod['id']) =>
    periodOf(retentionAsSet(shipped, await readSettingNow(db, 'retention')), id)
  return [
    {
      name: 'warn of idle dossiers',
      everyMinutes: 6 * HOUR,
      run: async (db, { now }) => warnIdle(db, await asSet(db, 'idle-dossiers'), now),
    },
    {
      name: 'erase idle dossiers',
      everyMinutes: 6 * HOUR,
      run: async (db, { now }) => eraseIdle(db, await asSet(db, 'idle-dossiers'), folder, now),
    },
    {
      name: 'erase refused ideas',
      everyMinutes: 6 * HOUR,
      run: async (db, { now }) => eraseRefused(db, await asSet(db, 'refused-ideas'), now),
    },
    {
      name: 'empty old letters',
      everyMinutes: 6 * HOUR,
      run: async (db, { now }) => {
        const { months } = await asSet(db, 'letters')
        return db.transaction().execute((trx) => emptySentLetters(trx, monthsBefore(now, months)))
      },
    },
    {
      name: 'erase names of walk-ins',
      everyMinutes: 6 * HOUR,
      run: async (db, { now }) => {
        const { months } = await asSet(db, 'attendance')
        return db.transaction().execute((trx) => forgetNames(trx, monthsBefore(now, months)))
      },
    },
  ]
}

const daysOf = ({ warnDaysBefore }: RetentionPeriod): number => warnDaysBefore ?? 0

function warnIdle(db: Database, period: RetentionPeriod, now: Date): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await endWarnings(trx)
    const before = daysAfter(monthsBefore(now, period.months), daysOf(period))
    const idle = await idleUnwarned(trx, before)
    for (const dossier of idle) {
      await setWarned(trx, dossier.id, { at: now, days: daysOf(period) })
      await tellMembers(trx, dossier, daysOf(period), now)
    }
    return idle.length
  })
}

async function tellMembers(trx: Transaction, { id }: IdleDossier, days: number, now: Date): Promise<void> {
  const members = await membersReached(trx, id)
  for (const [k, member] of members.entries()) {
    const letter = idleDossierLetter(member.language, days)
    const messageId = `dossier.${id}.idle.${now.getTime()}.${k}`
    await queueLetter(trx, { ...member, ...letter, projectId: null, messageId, at: now })
  }
  const [subject, detail] = [`dossier:${id}`, { members: members.length, days }]
  await appendJournal(trx, { at: now, actor: ACTOR, action: 'warn-idle-dossier', subject, detail })
}

/** Only after the whole warning that was given, whenever that came: a site that was off for a month erases nothing unannounced. */
async function eraseIdle(
  db: Database,
  period: RetentionPeriod,
  folder: FileFolder,
  now: Date,
): Promise<number> {
  const { count, hashes } = await db.transaction().execute(async (trx) => {
    const idle = await idleWarned(trx, { now, idleBefore: monthsBefore(now, period.months) })
    const hashes: string[] = []
    for (const { id, project, published } of idle) {
      hashes.push(...(await hashesOfDossier(trx, id)))
      await deleteDossier(trx, id)
      if (!published) await forgetProjects(trx, await deleteProjects(trx, [project]))
      const [subject, detail] = [`dossier:${id}`, { months: period.months }]
      await appendJournal(trx, { at: now, actor: ACTOR, action: 'erase-idle-dossier', subject, detail })
    }
    return { count: idle.length, hashes }
  })
  await removeUnownedFiles(db, folder, hashes)
  return count
}

function eraseRefused(db: Database, period: RetentionPeriod, now: Date): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const old = await refusedBefore(trx, monthsBefore(now, period.months))
    if (old.length === 0) return 0
    await forgetProjects(trx, await deleteProjects(trx, old))
    await bumpBankVersion(trx)
    for (const id of old) {
      const [subject, detail] = [`project:${id}`, { months: period.months }]
      await appendJournal(trx, { at: now, actor: ACTOR, action: 'erase-refused-idea', subject, detail })
    }
    return old.length
  })
}
