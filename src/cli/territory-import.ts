/** `twiza territory import FILE`: a trial unless `--apply`; a verdict for each row; Ctrl-C leaves nothing behind. */
import { openSync, readSync, closeSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Language } from '../domain/basics/language.ts'
import type { Outcome } from '../domain/basics/outcome.ts'
import type { FileRefusal, ImportReport } from '../domain/territory/import-verdicts.ts'
import { importAssets } from '../operations/import-assets.ts'
import { importBoundaries } from '../operations/import-boundaries.ts'
import type { ImportInput } from '../operations/import-file.ts'
import { importIndicators } from '../operations/import-indicators.ts'
import type { Settings } from '../settings.ts'
import type { Database } from '../storage/database.ts'
import { FILE_REFUSALS } from '../web/words/imports.ts'
import { words } from '../web/words/word.ts'
import { complainOfUsage, readArguments, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { commandHelp } from './help.ts'
import { progressOn } from './import-progress.ts'
import { refusedRows, reportText } from './import-report.ts'
import { answer, complain, spokenLanguage, type Terminal } from './terminal.ts'
import { actor, withDatabase } from './with-database.ts'
import { terminalWords } from './words.ts'

const KINDS = ['indicators', 'assets', 'boundaries'] as const
type TerritoryKind = (typeof KINDS)[number]

const OPTIONS = {
  kind: { type: 'string' },
  'code-property': { type: 'string' },
  'dry-run': { type: 'boolean' },
  apply: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

type Asked = {
  readonly file: string
  readonly kind: TerritoryKind
  readonly codeProperty: string | null
  readonly apply: boolean
  readonly json: boolean
  readonly language: Language
}

export async function importTerritories(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments('territory import', args, OPTIONS, ['FILE'])
  if (!read.ok) return complainOfUsage(terminal, args, read.reasons[0] ?? usage(terminalWords.usage, {}))
  const { positionals, values } = read.value
  const language = spokenLanguage(values.lang, terminal.env)
  if (values.help === true) {
    terminal.out(commandHelp(language, 'territory import'))
    return DONE
  }
  if (values.apply === true && values['dry-run'] === true)
    return complainOfUsage(
      terminal,
      args,
      usage(terminalWords.tooMuch, { what: '--dry-run', command: 'territory' }),
    )
  const file = positionals[0] ?? ''
  const kind = values.kind === undefined ? kindOf(file) : KINDS.find((one) => one === values.kind)
  if (kind === undefined) {
    const fault = { option: '--kind', allowed: KINDS.join(', ') }
    return complainOfUsage(terminal, args, usage(terminalWords.badChoice, fault))
  }
  if (kind === null) return complainOfUsage(terminal, args, usage(terminalWords.kindNeeded, {}))
  const asked: Asked = {
    file,
    kind,
    codeProperty: values['code-property'] ?? null,
    apply: values.apply === true,
    json: values.json === true,
    language,
  }
  return withDatabase(terminal, args, (db, settings) => run(db, settings, asked, terminal))
}

/** By what the file begins with; null when that says nothing. A file that cannot be read is refused by the import. */
function kindOf(file: string): TerritoryKind | null {
  const start = Buffer.alloc(4096)
  try {
    const handle = openSync(file, 'r')
    readSync(handle, start, 0, start.length, 0)
    closeSync(handle)
  } catch {
    return 'indicators'
  }
  const text = start.toString('utf8').replace(/^\uFEFF/, '')
  if (/^\s*\{/.test(text)) return 'boundaries'
  const columns = (text.split(/\r?\n/, 1)[0] ?? '').split(/[,;]/).map((name) => name.trim().toLowerCase())
  if (columns.includes('indicator')) return 'indicators'
  return columns.includes('key') ? 'assets' : null
}

async function run(db: Database, settings: Settings, asked: Asked, terminal: Terminal): Promise<ExitCode> {
  const { language } = asked
  const progress = progressOn(terminal)
  const outcome = await imported(db, asked, {
    path: resolve(asked.file),
    fileName: basename(asked.file),
    mostBytes: settings.importLimitBytes,
    dryRun: !asked.apply,
    signal: terminal.signal,
    progress: progress.said,
  })
  progress.done()
  if (!outcome.ok) {
    const details = outcome.reasons.map((reason) =>
      words(language, FILE_REFUSALS[reason.kind], { ...reason }),
    )
    const title = words(language, terminalWords.refused)
    return complain(terminal, { status: 422, title, detail: details.join(' ') })
  }
  if (asked.json) answer(terminal, outcome.value)
  else terminal.out(reportText(outcome.value, asked.apply, language))
  const problem = refusedRows(outcome.value, language)
  return problem === null ? DONE : complain(terminal, problem)
}

function imported(
  db: Database,
  asked: Asked,
  input: ImportInput,
): Promise<Outcome<ImportReport, FileRefusal>> {
  const circumstances = { now: new Date(), actor: actor() }
  switch (asked.kind) {
    case 'indicators':
      return importIndicators(db, input, circumstances)
    case 'assets':
      return importAssets(db, input, circumstances)
    case 'boundaries':
      return importBoundaries(db, { ...input, codeProperty: asked.codeProperty }, circumstances)
  }
}
