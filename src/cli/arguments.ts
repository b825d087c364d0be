/** The words of a command line, or the sentence that says which one is not understood. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { isLanguage, type Language, LANGUAGES } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Values, Word } from '../web/words/word.ts'
import { words } from '../web/words/word.ts'
import type { ExitCode } from './exit.ts'
import { complain, spokenLanguage, type Terminal } from './terminal.ts'
import { terminalWords } from './words.ts'

export type UsageFault = { readonly kind: 'usage'; readonly word: Word; readonly values: Values }
export type Options = NonNullable<ParseArgsConfig['options']>
type ValueOf<One> = One extends { type: 'boolean' }
  ? boolean
  : One extends { multiple: true }
    ? string[]
    : string
export type Given<Some extends Options> = {
  readonly positionals: readonly string[]
  readonly values: { readonly [Name in keyof Some]?: ValueOf<Some[Name]> } & {
    readonly help?: boolean
    readonly lang?: string
  }
}

const COMMON = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const satisfies Options

export function usage(word: Word, values: Values): UsageFault {
  return { kind: 'usage', word, values }
}

/** `words`: what must follow the command, in order, as the help names it; `least` of them are needed. */
export function readArguments<Some extends Options>(
  command: string,
  args: readonly string[],
  options: Some,
  expected: readonly string[],
  least = expected.length,
): Outcome<Given<Some>, UsageFault> {
  const given = parsed(command, args, options)
  if (!given.ok || given.value.values.help === true) return given
  const { positionals, values } = given.value
  const { lang } = values
  if (lang !== undefined && !isLanguage(lang))
    return refused(usage(terminalWords.badChoice, { option: '--lang', allowed: LANGUAGES.join(', ') }))
  const missing = positionals.length < least ? expected[positionals.length] : undefined
  if (missing !== undefined) return refused(usage(terminalWords.missing, { what: missing, command }))
  const extra = positionals[expected.length]
  return extra === undefined ? given : refused(usage(terminalWords.tooMuch, { what: extra, command }))
}

function parsed<Some extends Options>(
  command: string,
  args: readonly string[],
  options: Some,
): Outcome<Given<Some>, UsageFault> {
  try {
    const config = {
      args: [...args],
      options: { ...options, ...COMMON },
      allowPositionals: true,
      strict: true,
    } as const
    return accepted(parseArgs(config) as unknown as Given<Some>)
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).split('. ')[0] ?? ''
    return refused(usage(terminalWords.badOption, { message, command }))
  }
}

/** Before the options could be read, the language is looked for among them. */
export function complainOfUsage(terminal: Terminal, args: readonly string[], fault: UsageFault): ExitCode {
  const language = languageAmong(args, terminal)
  const title = words(language, terminalWords.usage)
  return complain(terminal, { status: 400, title, detail: words(language, fault.word, fault.values) })
}

export function languageAmong(args: readonly string[], terminal: Terminal): Language {
  const at = args.indexOf('--lang')
  const joined = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  return spokenLanguage(joined ?? (at < 0 ? undefined : args[at + 1]), terminal.env)
}
