/** What `script/test` prints of Node's test runner: each file as it ends, each failure in full; totals go to a file. */
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { inspect } from 'node:util'
import type { TestEvent } from 'node:test/reporters'

export type Totals = { readonly passed: number; readonly failed: number; readonly skipped: number }

function failure(data: Extract<TestEvent, { type: 'test:fail' }>['data']): string {
  const { error } = data.details
  const cause = error.cause ?? error
  const stack = cause instanceof Error && cause.stack !== undefined ? cause.stack : inspect(cause)
  const text = stack
    .split('\n')
    .filter((line) => !/^\s+at .*node:internal/.test(line))
    .join('\n')
  const { exitCode, signal } = error as Error & { exitCode?: number | null; signal?: string | null }
  const end = exitCode === undefined ? '' : `\n     (exit code ${exitCode}, signal ${signal})`
  const place = data.file === undefined ? '' : ` (${relative(process.cwd(), data.file)}:${data.line ?? '?'})`
  return `FAIL ${data.name}${place}\n     ${text.split('\n').join('\n     ')}${end}\n`
}

/** `subtestsFailed`: a test that failed only because one inside it did, which is told by itself. */
function kindOfFailure(error: Error): string | undefined {
  return (error as Error & { failureType?: string }).failureType
}

export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let totals: Totals = { passed: 0, failed: 1, skipped: 0 }
  for await (const event of source) {
    if (event.type === 'test:fail' && kindOfFailure(event.data.details.error) !== 'subtestsFailed')
      yield failure(event.data)
    if (event.type !== 'test:summary') continue
    const { counts, file, duration_ms, success } = event.data
    if (file !== undefined) {
      const seconds = (duration_ms / 1000).toFixed(1)
      yield `${success ? 'ok  ' : 'FAIL'} ${relative(process.cwd(), file)}: ${counts.passed} passed, ${seconds} s\n`
      continue
    }
    const failed = counts.tests - counts.passed - counts.skipped - counts.todo
    totals = { passed: counts.passed, failed: Math.max(failed, success ? 0 : 1), skipped: counts.skipped }
  }
  const file = process.env.TWIZA_TEST_TOTALS
  if (file !== undefined) writeFileSync(file, JSON.stringify(totals))
}
