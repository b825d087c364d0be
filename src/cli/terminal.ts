/** What a command says and where: results on one side, everything else on the other. */
import { isLanguage, type Language } from '../domain/basics/language.ts'
import type { Problem } from '../web/api/problem.ts'
import { REFUSED, USAGE, type ExitCode } from './exit.ts'

export type Terminal = {
  /** Standard output: the result, and nothing else. */
  readonly out: (text: string) => void
  /** Standard error: problems, progress, advice. */
  readonly err: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether a person reads the messages, so that progress may be rewritten in place. */
  readonly watched: boolean
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}

/** `--lang`, else the language the terminal is set to, else English, the language of the help. */
export function spokenLanguage(asked: string | undefined, env: Terminal['env']): Language {
  if (asked !== undefined && isLanguage(asked)) return asked
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const tag = set.slice(0, 2).toLowerCase()
  return tag === 'ar' || tag === 'fr' ? tag : 'en'
}

export function answer(terminal: Terminal, value: unknown): void {
  terminal.out(`${JSON.stringify(value)}\n`)
}

/** One line for programs (RFC 9457), then the sentences for people. */
export function complain(terminal: Terminal, problem: Problem): ExitCode {
  terminal.err(`${JSON.stringify({ type: 'about:blank', ...problem })}\n`)
  const details = problem.errors?.map(({ detail }) => detail) ?? []
  for (const sentence of details.length > 0 ? details : [problem.detail]) terminal.err(`${sentence}\n`)
  return problem.status === 400 ? USAGE : REFUSED
}
