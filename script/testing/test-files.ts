/** Runs test files under Node's test runner and brings back the totals. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './checks.ts'
import type { Totals } from './reporter.ts'

export type TestRun = {
  readonly files: readonly string[]
  readonly concurrency: number
  readonly environment: Readonly<Record<string, string>>
}

const LOADER = join(ROOT, 'script', 'tsx-loader.mjs')
const REPORTER = join(ROOT, 'script', 'testing', 'reporter.ts')
/** A test that hangs is a failure, not a wait for ever. */
const LONGEST_TEST_MILLISECONDS = 300_000

/** A runner that dies without totals counts as one failure. */
function readTotals(file: string, code: number | null): Totals {
  try {
    const totals = JSON.parse(readFileSync(file, 'utf8')) as Totals
    return code === 0 || totals.failed > 0 ? totals : { ...totals, failed: 1 }
  } catch {
    console.log(`FAIL the test runner ended with code ${code} and no totals`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

export function runTestFiles({ files, concurrency, environment }: TestRun): Promise<Totals> {
  if (files.length === 0) return Promise.resolve({ passed: 0, failed: 0, skipped: 0 })
  const folder = mkdtempSync(join(tmpdir(), 'twiza-totals-'))
  const totals = join(folder, 'totals.json')
  const options = [
    '--no-warnings',
    `--import=${LOADER}`,
    '--test',
    `--test-concurrency=${concurrency}`,
    `--test-timeout=${LONGEST_TEST_MILLISECONDS}`,
    `--test-reporter=${REPORTER}`,
    '--test-reporter-destination=stdout',
  ]
  return new Promise((done) => {
    const child = spawn(process.execPath, [...options, ...files], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment, TWIZA_TEST_TOTALS: totals },
    })
    child.on('close', (code) => {
      const found = readTotals(totals, code)
      rmSync(folder, { recursive: true, force: true })
      done(found)
    })
  })
}
