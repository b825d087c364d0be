/** `twiza people …`: who has a role, and giving and taking one: how the first administrator comes to be. */
import type { Language } from '../domain/basics/language.ts'
import { parseTerritoryCode } from '../domain/basics/territory-code.ts'
import { AGENT_ROLES, type Grant } from '../domain/person/actor.ts'
import { type Contact, readContact } from '../domain/person/contact.ts'
import { grantRole, revokeRole } from '../operations/account-grants.ts'
import { randomPersonId } from '../operations/account-id.ts'
import type { Database } from '../storage/database.ts'
import { isTerritory, readAgents } from '../storage/person/own-reads.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, languageAmong, readArguments, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { GRANT_REFUSALS, peopleWords } from './people-words.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { actor, withDatabase } from './with-database.ts'
import { terminalWords } from './words.ts'

const COMMANDS = ['list', 'grant', 'revoke'] as const
const OPTIONS = { json: { type: 'boolean' } } as const

export async function people([name = '', ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === '--help' || name === '-h') return help(args, terminal)
  const command = COMMANDS.find((one) => one === name)
  if (command === undefined)
    return complainOfUsage(
      terminal,
      args,
      name === ''
        ? usage(terminalWords.missing, { what: COMMANDS.join(' | '), command: 'people' })
        : usage(terminalWords.unknownCommand, { name: `people ${name.slice(0, 40)}` }),
    )
  const expected = command === 'list' ? [] : ['PHONE_OR_EMAIL', 'ROLE', 'TERRITORY']
  const read = readArguments(`people ${command}`, args, OPTIONS, expected)
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const { values, positionals } = read.value
  if (values.help === true) return help(args, terminal)
  const language = spokenLanguage(values.lang, terminal.env)
  return withDatabase(terminal, args, (db) =>
    command === 'list'
      ? list(db, values.json === true, terminal)
      : settle(db, command, positionals, language, terminal),
  )
}

function help(args: readonly string[], terminal: Terminal): ExitCode {
  terminal.out(commandHelp(languageAmong(args, terminal), 'people'))
  return DONE
}

async function list(db: Database, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const agents = await readAgents(db)
  if (json) answer(terminal, agents)
  else
    for (const { person, role, territory, address, grantedBy } of agents)
      terminal.out(`${person}  ${role}  ${territory}  ${address ?? ''}  ${grantedBy}\n`)
  return DONE
}

async function settle(
  db: Database,
  command: 'grant' | 'revoke',
  typed: readonly string[],
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readGrant(db, typed)
  if ('fault' in read) return refusal(read.fault, read.typed, language, terminal)
  const { contact, grant } = read
  const circumstances = { now: new Date(), actor: actor(), id: randomPersonId, language: 'ar' } as const
  const outcome =
    command === 'grant'
      ? await grantRole(db, contact, grant, circumstances)
      : await revokeRole(db, contact, grant, circumstances)
  if (!outcome.ok) return refusal(outcome.reasons[0]?.kind ?? 'no-such-grant', '', language, terminal)
  const word = command === 'grant' ? peopleWords.granted : peopleWords.revoked
  terminal.out(`${words(language, word, { ...grant, address: contact.address })}\n`)
  return DONE
}

type Read =
  | { readonly contact: Contact; readonly grant: Grant }
  | { readonly fault: keyof typeof GRANT_REFUSALS; readonly typed: string }

async function readGrant(db: Database, typed: readonly string[]): Promise<Read> {
  const [who = '', what = '', where = ''] = typed
  const contact = readContact(who)
  if (!contact.ok) return { fault: 'contact', typed: who }
  const role = AGENT_ROLES.find((one) => one === what)
  if (role === undefined) return { fault: 'role', typed: what }
  const territory = parseTerritoryCode(where)
  if (territory === null || !(await isTerritory(db, territory))) return { fault: 'territory', typed: where }
  return { contact: contact.value, grant: { role, territory } }
}

function refusal(
  fault: keyof typeof GRANT_REFUSALS,
  typed: string,
  language: Language,
  terminal: Terminal,
): ExitCode {
  const values = { typed: typed.slice(0, 80), roles: AGENT_ROLES.join(', ') }
  const detail = words(language, GRANT_REFUSALS[fault], values)
  return complain(terminal, { status: 422, title: words(language, terminalWords.refused), detail })
}
