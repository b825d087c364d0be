/** `twiza moderation …`: what waits to be read, what was reported, and the decisions. */
import { resolve } from 'node:path'
import type { Language } from '../domain/basics/language.ts'
import { isOwn } from '../domain/basics/own-text.ts'
import { type DecisionRefusal, PUBLICATION_RULES, readGround } from '../domain/publication/decision.ts'
import { decidePublication, type PublicationDecision } from '../operations/decide-publication.ts'
import { keepReportedProject } from '../operations/settle-reports.ts'
import type { Database } from '../storage/database.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { readProject } from '../storage/project/reads.ts'
import { countQueue, readDecisions, readOpenReports, readQueue } from '../storage/publication/reads.ts'
import { decisionLetter } from '../web/publication/letter.ts'
import { PUBLICATION_WORDS, RULE_WORDS } from '../web/publication/words.ts'
import { isolated, words } from '../web/words/word.ts'
import { complainOfUsage, type Given, languageAmong, readArguments, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { DECISION_REFUSALS, moderationWords } from './moderation-words.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { actor, withDatabase } from './with-database.ts'
import { terminalWords } from './words.ts'

const COMMANDS = ['list', 'show', 'publish', 'refuse', 'keep'] as const
type Command = (typeof COMMANDS)[number]

const OPTIONS = {
  rule: { type: 'string' },
  reason: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const
type Asked = Given<typeof OPTIONS>

const DATA = resolve(import.meta.dirname, '..', '..', 'data')
/** Rows of a list, unless `--limit` says otherwise. */
const STANDARD_LIMIT = 50

export async function moderation(
  [name = '', ...args]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (name === '--help' || name === '-h') return help(args, terminal)
  const command = COMMANDS.find((one) => one === name)
  if (command === undefined) {
    const fault =
      name === ''
        ? usage(terminalWords.missing, { what: COMMANDS.join(' | '), command: 'moderation' })
        : usage(terminalWords.unknownCommand, { name: `moderation ${name.slice(0, 40)}` })
    return complainOfUsage(terminal, args, fault)
  }
  const read = readArguments(`moderation ${command}`, args, OPTIONS, command === 'list' ? [] : ['ID'])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  if (read.value.values.help === true) return help(args, terminal)
  const language = spokenLanguage(read.value.values.lang, terminal.env)
  return withDatabase(terminal, args, (db) => run(db, command, read.value, language, terminal))
}

function help(args: readonly string[], terminal: Terminal): ExitCode {
  terminal.out(commandHelp(languageAmong(args, terminal), 'moderation'))
  return DONE
}

async function run(
  db: Database,
  command: Command,
  asked: Asked,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const project = asked.positionals[0] ?? ''
  switch (command) {
    case 'list':
      return list(db, asked, language, terminal)
    case 'show':
      return show(db, project, language, terminal)
    case 'keep': {
      const n = await keepReportedProject(db, project, { now: new Date(), actor: actor() })
      terminal.out(`${words(language, moderationWords.settled, { n })}\n`)
      return DONE
    }
    case 'publish':
      return settle(db, { project, kind: 'publish' }, language, terminal)
    case 'refuse': {
      const ground = readGround(asked.values.rule ?? null, asked.values.reason ?? null)
      if (!ground.ok) return refusal(ground.reasons, language, terminal)
      return settle(db, { project, kind: 'refuse', ground: ground.value }, language, terminal)
    }
  }
}

async function list(db: Database, asked: Asked, language: Language, terminal: Terminal): Promise<ExitCode> {
  const limit = Number(asked.values.limit ?? STANDARD_LIMIT)
  if (!Number.isInteger(limit) || limit < 1) {
    const detail = words(language, terminalWords.badChoice, { option: '--limit', allowed: '1, 2, 3 …' })
    return complain(terminal, { status: 400, title: words(language, terminalWords.usage), detail })
  }
  const [counts, queue, reports] = await Promise.all([
    countQueue(db),
    readQueue(db, limit),
    readOpenReports(db, limit),
  ])
  if (asked.values.json === true) {
    answer(terminal, { ...counts, queue, reported: reports })
    return DONE
  }
  terminal.out(`${words(language, moderationWords.waiting, { n: counts.waiting })}\n`)
  for (const { id, title, territory, sector, createdAt } of queue) {
    const said = isOwn(title) ? title.own : title.ar
    terminal.out(
      `${id}  ${createdAt.toISOString().slice(0, 16)}Z  ${territory}  ${sector}  ${isolated(said)}\n`,
    )
  }
  terminal.out(`${words(language, moderationWords.reports, { n: counts.reports })}\n`)
  for (const { project, rule, detail } of reports) {
    const told = words(language, moderationWords.report, { project, rule: RULE_WORDS[rule] })
    terminal.out(`${told}${detail === null ? '' : `  ${isolated(detail)}`}\n`)
  }
  return DONE
}

async function show(db: Database, id: string, language: Language, terminal: Terminal): Promise<ExitCode> {
  const project = await readProject(db, id)
  if (project === null) return refusal([{ kind: 'no-such-project' }], language, terminal)
  const reports = (await readOpenReports(db, 1000)).filter((report) => report.project === id)
  answer(terminal, { ...project, decisions: await readDecisions(db, id), reports })
  return DONE
}

async function settle(
  db: Database,
  decision: PublicationDecision,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const circumstances = {
    now: new Date(),
    actor: actor(),
    wording: decisionLetter,
    activities: readActivities(DATA),
  }
  const outcome = await decidePublication(db, decision, circumstances)
  if (!outcome.ok) return refusal(outcome.reasons, language, terminal)
  const values = { project: decision.project, publication: PUBLICATION_WORDS[outcome.value] }
  terminal.out(`${words(language, moderationWords.decided, values)}\n`)
  return DONE
}

function refusal(reasons: readonly DecisionRefusal[], language: Language, terminal: Terminal): ExitCode {
  const details = reasons.map((reason) =>
    words(language, DECISION_REFUSALS[reason.kind], {
      rules: PUBLICATION_RULES.join('|'),
      ...('publication' in reason ? { publication: PUBLICATION_WORDS[reason.publication] } : {}),
      ...('most' in reason ? { most: reason.most } : {}),
    }),
  )
  return complain(terminal, {
    status: 422,
    title: words(language, terminalWords.refused),
    detail: details.join(' '),
  })
}
