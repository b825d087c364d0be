/** `twiza ideas …`: the ideas of a meeting, many at once; a trial unless `--apply`. */
import { writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Language } from '../domain/basics/language.ts'
import { legalTime } from '../domain/basics/legal-time.ts'
import { importIdeas } from '../operations/import-ideas.ts'
import type { Settings } from '../settings.ts'
import type { Database } from '../storage/database.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { consentHash } from '../web/idea/consent.ts'
import { meetingChoices } from '../web/idea/meeting-choices.ts'
import { FILE_REFUSALS } from '../web/words/imports.ts'
import { isolated, words } from '../web/words/word.ts'
import { complainOfUsage, type Given, languageAmong, readArguments, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { progressOn } from './import-progress.ts'
import { refusedRows, reportText } from './import-report.ts'
import { emptyMeetingSheet } from './meeting-sheet.ts'
import { meetingWords } from './meeting-words.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { actor, withDatabase } from './with-database.ts'
import { terminalWords } from './words.ts'

const DATA = resolve(import.meta.dirname, '..', '..', 'data')
const OPTIONS = {
  apply: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  publish: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

export async function ideas([name = '', ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === '--help' || name === '-h') {
    terminal.out(commandHelp(languageAmong(args, terminal), 'ideas'))
    return DONE
  }
  if (name !== 'import' && name !== 'sheet') {
    const fault =
      name === ''
        ? usage(terminalWords.missing, { what: 'import | sheet', command: 'ideas' })
        : usage(terminalWords.unknownCommand, { name: `ideas ${name.slice(0, 40)}` })
    return complainOfUsage(terminal, args, fault)
  }
  const read = readArguments(`ideas ${name}`, args, OPTIONS, ['FILE'])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const language = spokenLanguage(read.value.values.lang, terminal.env)
  if (read.value.values.help === true) {
    terminal.out(commandHelp(language, `ideas ${name}`))
    return DONE
  }
  const file = read.value.positionals[0] ?? ''
  if (name === 'sheet') return writeSheet(file, language, terminal)
  return withDatabase(terminal, args, (db, settings) =>
    importSheet(db, settings, { file, values: read.value.values, language }, terminal),
  )
}

async function writeSheet(file: string, language: Language, terminal: Terminal): Promise<ExitCode> {
  writeFileSync(resolve(file), await emptyMeetingSheet(language, readActivities(DATA), new Date()))
  terminal.out(`${words(language, meetingWords.written, { file: isolated(file) })}\n`)
  return DONE
}

type Asked = {
  readonly file: string
  readonly values: Given<typeof OPTIONS>['values']
  readonly language: Language
}

async function importSheet(
  db: Database,
  settings: Settings,
  { file, values, language }: Asked,
  terminal: Terminal,
): Promise<ExitCode> {
  const now = new Date()
  const activities = readActivities(DATA)
  const progress = progressOn(terminal)
  const apply = values.apply === true && values['dry-run'] !== true
  const outcome = await importIdeas(
    db,
    {
      path: resolve(file),
      fileName: basename(file),
      mostBytes: settings.importLimitBytes,
      dryRun: !apply,
      signal: terminal.signal,
      progress: progress.said,
      publish: values.publish === true,
      choices: meetingChoices(activities, { year: legalTime(now).year, now }),
      language,
      consentHash: consentHash(language),
      activities,
    },
    { now, actor: actor() },
  )
  progress.done()
  if (!outcome.ok) {
    const details = outcome.reasons.map((reason) =>
      words(language, FILE_REFUSALS[reason.kind], { ...reason }),
    )
    const title = words(language, terminalWords.refused)
    return complain(terminal, { status: 422, title, detail: details.join(' ') })
  }
  if (values.json === true) answer(terminal, outcome.value)
  else terminal.out(reportText(outcome.value, apply, language))
  const problem = refusedRows(outcome.value, language)
  return problem === null ? DONE : complain(terminal, problem)
}
