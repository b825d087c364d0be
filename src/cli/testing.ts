/** Runs the terminal as a process, as people do: for its tests. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..', '..')

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

export function twiza(args: readonly string[], input = '', env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(resolve(ROOT, 'script/node'), [resolve(ROOT, 'src/cli/twiza.ts'), ...args], {
      cwd: ROOT,
      env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C', ...env },
    })
    const said = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text))
    child.stdin.on('error', () => undefined) // a command that refuses its options reads nothing
    child.stdin.end(input)
    child.on('close', (code) => done({ code, ...said }))
  })
}
