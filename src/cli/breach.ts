/** `twiza breach --from DAY --to DAY [--actor WHO]`: whose data were opened or changed by others, as CSV, to tell them. */
import { legalOffset } from '../domain/basics/legal-time.ts'
import { readContact } from '../domain/person/contact.ts'
import { parsePersonId } from '../domain/person/person.ts'
import { type Affected, listAffected } from '../operations/list-affected.ts'
import type { Database } from '../storage/database.ts'
import { readPersonByContact } from '../storage/person/own-reads.ts'
import { csvOf } from '../web/api/csv.ts'
import type { Language } from '../domain/basics/language.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, usage } from './arguments.ts'
import { breachWords } from './breach-words.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { complain, spokenLanguage, type Terminal } from './terminal.ts'
import { actor, withDatabase } from './with-database.ts'
import { terminalWords } from './words.ts'

const OPTIONS = { from: { type: 'string' }, to: { type: 'string' }, actor: { type: 'string' } } as const
export const BREACH_COLUMNS = [
  'person',
  'channel',
  'address',
  'language',
  'reads',
  'changes',
  'first',
  'last',
  'actions',
  'actors',
] as const

export async function breach(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments('breach', args, OPTIONS, [])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const { values } = read.value
  const language = spokenLanguage(values.lang, terminal.env)
  if (values.help === true) {
    terminal.out(commandHelp(language, 'breach'))
    return DONE
  }
  const missing = values.from === undefined ? '--from' : values.to === undefined ? '--to' : null
  if (missing !== null)
    return complainOfUsage(terminal, args, usage(terminalWords.missing, { what: missing, command: 'breach' }))
  const [from, until] = [midnight(values.from ?? '', 0), midnight(values.to ?? '', 1)]
  if (from === null || until === null || until <= from)
    return refusal(terminal, language, words(language, breachWords.badDays))
  return withDatabase(terminal, args, async (db) => {
    const typed = values.actor ?? null
    const who = typed === null ? null : await actorNamed(db, typed)
    if (typed !== null && who === null)
      return refusal(terminal, language, words(language, breachWords.nobody, { typed: typed.slice(0, 80) }))
    const circumstances = { now: new Date(), by: actor() }
    const people = await listAffected(db, { from, until, actor: who }, circumstances)
    terminal.out(csvOf(BREACH_COLUMNS, people.map(rowOf)))
    const [unknown, n] = [people.filter(({ address }) => address === null).length, people.length]
    terminal.err(`${words(language, breachWords.found, { n, unknown })}\n`)
    return DONE
  })
}

function refusal(terminal: Terminal, language: Language, detail: string): ExitCode {
  return complain(terminal, { status: 422, title: words(language, terminalWords.refused), detail })
}

/** The beginning of a day in Morocco, `later` days on; null: not a day. */
function midnight(text: string, later: number): Date | null {
  const utc = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(utc.getTime()) || utc.toISOString().slice(0, 10) !== text) return null
  const there = new Date(utc.getTime() + later * 86_400_000)
  return new Date(there.getTime() - legalOffset(there) * 60_000)
}

/** By her id, number or address, or as the journal writes it; null: nobody is called so. */
async function actorNamed(db: Database, typed: string): Promise<string | null> {
  const id = parsePersonId(typed.replace(/^person:/, ''))
  if (id !== null) return `person:${id}`
  if (typed.startsWith('terminal:')) return typed
  const contact = readContact(typed)
  const person = contact.ok ? await readPersonByContact(db, contact.value) : null
  return person === null ? null : `person:${person}`
}

function rowOf(one: Affected): readonly (string | number | null)[] {
  const { person, channel, address, language, reads, changes, first, last, actions, actors } = one
  const when = [first.toISOString(), last.toISOString()]
  return [person, channel, address, language, reads, changes, ...when, actions.join(' '), actors.join(' ')]
}
