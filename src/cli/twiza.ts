/** Twiza from a terminal. Each command is loaded when it is asked for, so that the light ones answer at once. */
import { complainOfUsage, languageAmong, usage } from './arguments.ts'
import { DONE, type ExitCode } from './exit.ts'
import { words } from '../web/words/word.ts'
import { complain, type Terminal } from './terminal.ts'
import { terminalWords } from './words.ts'

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import('./backup.ts')).backup,
  breach: async () => (await import('./breach.ts')).breach,
  audio: async () => (await import('./audio.ts')).audio,
  calc: async () => (await import('./calc.ts')).calc,
  funding: async () => (await import('./funding.ts')).funding,
  ideas: async () => (await import('./ideas.ts')).ideas,
  journal: async () => (await import('./journal.ts')).journal,
  letters: async () => (await import('./letters.ts')).letters,
  moderation: async () => (await import('./moderation.ts')).moderation,
  people: async () => (await import('./people.ts')).people,
  promise: async () => (await import('./promise.ts')).promise,
  receipt: async () => (await import('./receipt.ts')).receipt,
  restore: async () => (await import('./backup.ts')).restore,
  samples: async () => (await import('./samples.ts')).samples,
  simulate: async () => (await import('./simulate.ts')).simulateFile,
  territory: async () => (await import('./territory.ts')).territory,
}

async function run([name = '', ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load !== undefined) return (await load())(args, terminal)
  if (name === '' || name === 'help' || name.startsWith('-')) {
    const { generalHelp } = await import('./help.ts')
    terminal.out(generalHelp(languageAmong([name, ...args], terminal)))
    return DONE
  }
  return complainOfUsage(terminal, args, usage(terminalWords.unknownCommand, { name: name.slice(0, 40) }))
}

/** A reader that has seen enough (`twiza … | head`) is no error. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  watched: process.stderr.isTTY === true,
  signal: stop.signal,
}
process.exitCode = await run(process.argv.slice(2), terminal).catch((error: unknown) => {
  const detail = error instanceof Error ? error.message : String(error)
  const title = words(languageAmong(process.argv.slice(2), terminal), terminalWords.broken)
  return complain(terminal, { status: 500, title, detail })
})
