/**
 * The round of files whose time runs out (P-08): at four fifths of the days and when all are gone, whoever may answer
 * them there is written to. One letter a day at most to each, however many files; each alarm about a file once.
 */
import { legalTime } from '../domain/basics/legal-time.ts'
import { NATION } from '../domain/basics/territory-code.ts'
import type { AgentRole } from '../domain/person/actor.ts'
import { parsePersonId, type PersonId } from '../domain/person/person.ts'
import { type AlarmCounts, alarmLetter } from '../domain/procedure/alarm-letter.ts'
import { type Alarm, ALARMS, alarmOf, clockOf, DAYS_TO_ANSWER } from '../domain/procedure/clock.ts'
import { readNearestAgents } from '../storage/accompaniment/adviser-reads.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { readContacts, readPerson } from '../storage/person/reads.ts'
import { lastRefuser, type OpenFile, readOpenFiles, withoutAlarm } from '../storage/procedure/reads.ts'
import { insertAlarm } from '../storage/procedure/writes.ts'

type Circumstances = { readonly now: Date; readonly origin: string | null }
type Alarmed = { readonly file: OpenFile; readonly alarm: Alarm }

const DAY_MS = 86_400_000
/** Nobody's telephone rings at night for a deadline. */
const HOURS = { from: 8, before: 19 }
/** Files of one round; the rest follow in the next. */
const MOST = 5000
/** Days after which the first alarm of any procedure can be due. */
const EARLIEST = Math.floor(Math.min(...Object.values(DAYS_TO_ANSWER)) * 0.8)

/** Returns how many alarms were written about. */
export function alarmDeadlines(db: Database, circumstances: Circumstances): Promise<number> {
  const { now } = circumstances
  const { hour } = legalTime(now)
  if (hour < HOURS.from || hour >= HOURS.before) return Promise.resolve(0)
  return db.transaction().execute(async (trx) => {
    const alarmed = await dueAlarms(trx, now)
    const counts = new Map<PersonId, AlarmCounts>()
    for (const one of alarmed) {
      if (!(await insertAlarm(trx, one.file, one.alarm, now))) continue
      for (const agent of await answerable(trx, one.file)) {
        const before = counts.get(agent) ?? { near: 0, over: 0 }
        counts.set(agent, { ...before, [one.alarm]: before[one.alarm] + 1 })
      }
    }
    for (const [agent, count] of counts) await write(trx, agent, count, circumstances)
    if (alarmed.length > 0)
      await appendJournal(trx, {
        at: now,
        actor: 'round',
        action: 'alarm-deadlines',
        subject: 'deadlines',
        detail: { files: alarmed.length, agents: counts.size },
      })
    return alarmed.length
  })
}

async function dueAlarms(trx: Transaction, now: Date): Promise<readonly Alarmed[]> {
  // a day early, for a day begins in Morocco when it does
  const until = new Date(now.getTime() - (EARLIEST - 1) * DAY_MS)
  const files = await readOpenFiles(trx, { ideas: [NATION], help: [NATION], until }, MOST)
  const alarmed: Alarmed[] = []
  for (const alarm of ALARMS) {
    const due = files.filter(({ procedure, filedAt }) => alarmOf(clockOf(procedure, filedAt, now)) === alarm)
    for (const file of await withoutAlarm(trx, due, alarm)) alarmed.push({ file, alarm })
  }
  return alarmed
}

const ANSWERERS: Readonly<Record<OpenFile['procedure'], readonly AgentRole[]>> = {
  idea: ['moderator', 'delegate'],
  appeal: ['moderator', 'delegate'],
  help: ['delegate'],
}

/** The nearest agents who may answer; without any, those who lead the whole site. Who refused does not judge it again. */
async function answerable(trx: Transaction, file: OpenFile): Promise<readonly PersonId[]> {
  const found = new Set<PersonId>()
  for (const role of ANSWERERS[file.procedure])
    for (const agent of await readNearestAgents(trx, role, file.territory)) found.add(agent)
  if (file.procedure === 'appeal') {
    const refuser = parsePersonId(((await lastRefuser(trx, file.id)) ?? '').replace(/^person:/, ''))
    if (refuser !== null) found.delete(refuser)
  }
  return found.size > 0 ? [...found] : readNearestAgents(trx, 'administrator', file.territory)
}

/** Who has no contact sees the list in the back office only. */
async function write(
  trx: Transaction,
  agent: PersonId,
  counts: AlarmCounts,
  { now, origin }: Circumstances,
): Promise<void> {
  const person = await readPerson(trx, agent)
  const [contact] = await readContacts(trx, agent)
  if (person === null || contact === undefined) return
  const { language } = person
  await queueLetter(trx, {
    ...contact,
    ...alarmLetter(language, counts, `${origin ?? ''}/${language}/office/deadlines`),
    language,
    projectId: null,
    messageId: `deadline.${agent}.${now.getTime()}`,
    at: now,
  })
}
