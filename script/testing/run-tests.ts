/** script/test: checks, tests beside the code, journeys in a browser; the last line is "N passed, N failed". */
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startEmbedded } from '../../src/storage/embedded/server.ts'
import { allChecks, ROOT, runChecks } from './checks.ts'
import type { Totals } from './reporter.ts'
import { runTestFiles } from './test-files.ts'

const NOTHING: Totals = { passed: 0, failed: 0, skipped: 0 }
const FAILED_ONCE: Totals = { passed: 0, failed: 1, skipped: 0 }

function add(a: Totals, b: Totals): Totals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

const TEST_FILES = ['src/**/*.test.{ts,tsx}', 'script/**/*.test.ts', 'bench/**/*.test.ts']

async function journeys(environment: Readonly<Record<string, string>>): Promise<Totals> {
  const files = globSync('journeys/**/*.test.ts', { cwd: ROOT }).sort()
  if (files.length === 0) return NOTHING
  if (process.env.TWIZA_SKIP_JOURNEYS === '1' && process.env.CI !== 'true') {
    console.log('Journeys left out (TWIZA_SKIP_JOURNEYS=1).')
    return NOTHING
  }
  const { status, stdout } = spawnSync(join(ROOT, 'script', 'browser'), {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) {
    console.log('FAIL no browser for the journeys')
    return FAILED_ONCE
  }
  return runTestFiles({ files, concurrency: 1, environment: { ...environment, CHROMIUM: stdout.trim() } })
}

async function everything(environment: Readonly<Record<string, string>>, withJourneys: boolean) {
  console.log('Checks')
  const findings = await runChecks(allChecks())
  const passed = findings.filter((finding) => finding.passed).length
  const checks: Totals = { passed, failed: findings.length - passed, skipped: 0 }
  console.log('Tests')
  const files = TEST_FILES.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort()
  const tests = await runTestFiles({ files, concurrency: 2, environment })
  console.log('Journeys')
  return [checks, tests, withJourneys ? await journeys(environment) : NOTHING].reduce(add)
}

/** One database server for the whole run; each test makes its own database in it. */
async function withTestServer(work: (environment: Readonly<Record<string, string>>) => Promise<Totals>) {
  if ((process.env.DATABASE_URL ?? '') !== '') return work({})
  const folder = mkdtempSync(join(tmpdir(), 'twiza-tests-'))
  const server = await startEmbedded({ dataFolder: folder, databaseUser: undefined, log: () => undefined })
  try {
    return await work({ TWIZA_TEST_DATA: folder })
  } finally {
    await server.release()
    rmSync(folder, { recursive: true, force: true })
  }
}

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const withJourneys = !process.argv.includes('--no-journeys')
const started = performance.now()
const totals = await withTestServer((environment) =>
  named.length === 0
    ? everything(environment, withJourneys)
    : runTestFiles({ files: named.map((file) => resolve(file)), concurrency: 1, environment }),
).catch((error): Totals => {
  console.log(`FAIL ${error instanceof Error ? error.stack : String(error)}`)
  return FAILED_ONCE
})
console.log(`${Math.round((performance.now() - started) / 1000)} s, ${totals.skipped} skipped`)
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1
