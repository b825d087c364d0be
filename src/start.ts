/** The process of the site: settings, database, seed, then the web; and everything down again in order. */
import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { carried, carryLetters } from './carry-letters.ts'
import { keptBeside } from './kept-beside.ts'
import { checkClocksRound, clocksOf, lookAtClocks } from './operations/check-clocks.ts'
import { keepBackups } from './operations/keep-backups.ts'
import { prepare } from './operations/prepare.ts'
import { runRounds } from './operations/run-rounds.ts'
import { type Round, ROUNDS } from './operations/rounds.ts'
import { noteOpenForms } from './operations/note-open-forms.ts'
import { retentionRounds } from './operations/retention.ts'
import { unownedFilesRound } from './operations/remove-unowned-files.ts'
import { reindexProjects } from './operations/reindex-projects.ts'
import { searchHash } from './operations/seed-search.ts'
import { readSettings, type Settings } from './settings.ts'
import { openReceiptKeys } from './storage/idea/receipt-keys.ts'
import { openSecretKeys } from './storage/second-factor/secret-keys.ts'
import { type OpenDatabase, openDatabase } from './storage/database.ts'
import { readRetention } from './storage/own-data/retention-file.ts'
import { fileFolder } from './storage/file/store.ts'
import { StartProblem } from './storage/embedded/start-problem.ts'
import { staleClocks } from './timezone-check.ts'
import { watchSubmissions } from './watch-submissions.ts'
import { siteClock } from './web/legal-time/arrival.ts'

const ROOT = resolve(import.meta.dirname, '..')
const DATA_FILES = resolve(ROOT, 'data')
const BAD_SETTINGS_EXIT = 2
const LONGEST_STOP_MILLISECONDS = 30_000

const log = (line: string) => console.log(line)

function settingsOrExit(): Settings {
  const read = readSettings(process.env, { root: ROOT, cwd: process.cwd() })
  if (read.ok) return read.value
  for (const { message } of read.reasons) console.error(message)
  process.exit(BAD_SETTINGS_EXIT)
}

async function openSite(settings: Settings, opened: OpenDatabase): Promise<FastifyInstance> {
  for (const warning of staleClocks(await lookAtClocks(clocksOf(opened.db), new Date())))
    console.warn(warning)
  await noteOpenForms(opened.db, settings.requireCndp?.open ?? [], new Date())
  const { loaded, rows } = await prepare(opened.db, { dataFolder: DATA_FILES, now: new Date(), log })
  if (loaded) log(`Loaded ${rows} rows (once).`)
  const { buildServer } = await import('./web/server.ts')
  const site = await buildServer({
    db: opened.db,
    dataFolder: DATA_FILES,
    receiptKeys: openReceiptKeys(settings.receiptKeyFile, new Date()),
    secretKeys: openSecretKeys(settings.secretsKeyFile),
    filesFolder: fileFolder(settings.dataFolder),
    virusScanner: settings.virusScanner,
    settings: {
      publicOrigin: settings.publicUrl === null ? null : new URL(settings.publicUrl).origin,
      operatorName: settings.operatorName,
      operatorContact: settings.operatorContact,
      https: settings.publicUrl?.startsWith('https:') ?? false,
      oidc: settings.oidc,
      logLevel: settings.logLevel,
      trustProxy: settings.trustProxy,
      requireCndp: settings.requireCndp,
      rateLimitPerMinute: settings.rateLimitPerMinute,
      importLimitBytes: settings.importLimitBytes,
      signIn: {
        smsCountries: settings.smsCountries,
        smsPerHour: settings.smsPerHour,
        carried: carried(settings),
      },
    },
  })
  const { port, host } = settings
  try {
    log(`Twiza is ready: ${await site.listen({ port, host, backlog: BACKLOG })}`)
  } catch (error) {
    await site.close()
    throw listenProblem(error, settings)
  }
  return site
}

/** Connections that wait to be let in, in the last minutes before a deadline; the system's own limit counts too. */
const BACKLOG = 4096

const ROUNDS_EVERY_MS = 60_000

/** Also how far this process has seen the machine's clock jump. */
const COMPARE_CLOCKS: Round = {
  name: 'compare the clocks with legal time',
  everyMinutes: 60,
  run: (db, circumstances) => checkClocksRound(db, circumstances, siteClock.jumped),
}

/** Reminders, retention and the like: looked at every minute, by one process at a time. */
function doRounds(db: OpenDatabase['db'], { dataFolder, publicUrl }: Settings): () => Promise<void> {
  const folder = fileFolder(dataFolder)
  const retention = retentionRounds(readRetention(DATA_FILES), folder)
  const rounds = [...ROUNDS, COMPARE_CLOCKS, unownedFilesRound(folder), ...retention]
  const last = new Map<string, number>()
  const origin = publicUrl === null ? null : new URL(publicUrl).origin
  let round: Promise<unknown> = Promise.resolve()
  const look = () => {
    round = round
      .then(() => runRounds(db, last, new Date(), rounds, origin))
      .then((outcomes) => {
        for (const outcome of outcomes)
          if ('error' in outcome) console.error(`the round "${outcome.name}" failed`, outcome.error)
      })
      .catch((error: unknown) => console.error('the rounds could not be run', error))
  }
  const timer = setInterval(look, ROUNDS_EVERY_MS)
  look()
  return async () => {
    clearInterval(timer)
    await round
  }
}

/** Whether teams can submit, in the day before a deadline. */
function watch(site: FastifyInstance, db: OpenDatabase['db'], settings: Settings): () => Promise<void> {
  return watchSubmissions(db, {
    origin: settings.publicUrl === null ? null : new URL(settings.publicUrl).origin,
    address: site.listeningOrigin.replace('[::]', '127.0.0.1').replace('0.0.0.0', '127.0.0.1'),
    keys: openReceiptKeys(settings.receiptKeyFile, new Date()),
    now: siteClock.now,
  })
}

const BACKUPS_EVERY_MS = 3_600_000

/** Looks every hour whether the day's backup is there; nothing without BACKUP_FOLDER. */
function keepBackupsIn(db: OpenDatabase['db'], settings: Settings): () => Promise<void> {
  const { backupFolder } = settings
  if (backupFolder === null) return async () => undefined
  let round: Promise<unknown> = Promise.resolve()
  const look = () => {
    round = round
      .then(() => keepBackups(db, backupFolder, { beside: keptBeside(settings), now: new Date() }))
      .then((made) => (made === null ? undefined : log(`Backup: ${made}`)))
      .catch((error: unknown) => console.error('the backup could not be made', error))
  }
  const timer = setInterval(look, BACKUPS_EVERY_MS)
  look()
  return async () => {
    clearInterval(timer)
    await round
  }
}

/** The projects of a large bank, when the search reads words otherwise than before: while the site runs. */
function reindex(db: OpenDatabase['db']): () => Promise<void> {
  const stop = new AbortController()
  const how = { dataFolder: DATA_FILES, now: new Date(), log, gently: true, signal: stop.signal }
  const done = searchHash(db, DATA_FILES)
    .then((hash) => reindexProjects(db, hash, how))
    .then((count) => (count > 0 ? log(`Indexed ${count} projects anew.`) : undefined))
    .catch((error: unknown) => console.error('projects could not be indexed anew', error))
  return async () => {
    stop.abort()
    await done
  }
}

function listenProblem(error: unknown, { port, host }: Settings): unknown {
  const code = (error as NodeJS.ErrnoException).code
  const message = {
    EADDRINUSE: `Port ${port} on ${host} is in use by another program (perhaps another Twiza). Stop it, or choose another: PORT=${port + 1} script/server`,
    EACCES: `Port ${port} needs more rights than this user has. Choose one from 1024 on: PORT=3000 script/server`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to one of its own, or 0.0.0.0 for all.`,
    ENOTFOUND: `HOST=${host} is no address of this machine. Set HOST to one of its own, or 0.0.0.0 for all.`,
  }[code ?? '']
  return message === undefined ? error : new StartProblem('busy', message)
}

/** Ctrl-C or a stop of the service: no new requests, those under way are answered, then the database is let go. */
function stopOn(signals: readonly NodeJS.Signals[], stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of signals)
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      log('Stopping ...')
      setTimeout(() => process.exit(1), LONGEST_STOP_MILLISECONDS).unref()
      stop().then(
        () => process.exit(0),
        (error) => {
          console.error(error)
          process.exit(1)
        },
      )
    })
}

async function main(): Promise<void> {
  const settings = settingsOrExit()
  let opened: OpenDatabase | null = null
  let site: FastifyInstance | null = null
  let stopLetters = async () => {}
  let stopReindexing = async () => {}
  let stopRounds = async () => {}
  let stopBackups = async () => {}
  let stopWatching = async () => {}
  stopOn(['SIGINT', 'SIGTERM', 'SIGHUP'], async () => {
    await site?.close()
    await stopLetters()
    await stopRounds()
    await stopBackups()
    await stopWatching()
    await stopReindexing()
    await opened?.close()
    log('Stopped.')
  })
  try {
    opened = await openDatabase(settings, log, 'site')
    log(`Database: ${opened.where}`)
    site = await openSite(settings, opened)
    stopLetters = carryLetters(opened.db, settings, log)
    stopReindexing = reindex(opened.db)
    stopRounds = doRounds(opened.db, settings)
    stopBackups = keepBackupsIn(opened.db, settings)
    stopWatching = watch(site, opened.db, settings)
  } catch (error) {
    await opened?.close().catch(() => undefined)
    console.error(error instanceof StartProblem ? `\n${error.message}` : error)
    process.exit(1)
  }
}

await main()
