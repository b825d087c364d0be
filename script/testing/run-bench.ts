/**
 * script/bench: runs the `run()` of each file in bench/ and writes a dated result, as data and as a table.
 * A `run()` gives rows: what was measured, the figure with its unit, and, where there is one, the target.
 */
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BenchResult } from '../../bench/result.ts'
import { ROOT } from './checks.ts'

type Bench = { readonly run?: () => Promise<readonly BenchResult[]> }
type Result = { readonly bench: string; readonly rows: readonly BenchResult[]; readonly error: string | null }

async function runOne(file: string): Promise<Result | null> {
  const bench = basename(file, '.ts')
  const { run } = (await import(pathToFileURL(join(ROOT, file)).href)) as Bench
  if (run === undefined) return null
  console.log(`\n${bench}`)
  try {
    const rows = await run()
    for (const row of rows) console.log(`  ${row.name}: ${figure(row.value)} ${row.unit}${aim(row)}`)
    return { bench, rows, error: null }
  } catch (error) {
    console.log(`  FAIL ${error instanceof Error ? error.stack : String(error)}`)
    return { bench, rows: [], error: String(error) }
  }
}

function aim({ target, met, peer, peerValue, ratio }: BenchResult): string {
  const aimed =
    target === null ? '' : ` (target ${figure(target)}${met === null ? '' : met ? ': met' : ': NOT met'})`
  const beside = peerValue === null ? '' : `; ${peer}: ${figure(peerValue)}`
  return aimed + beside + (ratio === null ? '' : `, ratio ${figure(ratio)}`)
}

/** Four digits that count, never in powers of ten. */
function figure(value: number): string {
  return String(Number(value.toPrecision(4)))
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

function table(machine: Readonly<Record<string, string>>, results: readonly Result[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const lines = ['# Timings', '', ...Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`)]
  for (const { bench, rows, error } of results) {
    lines.push(
      '',
      `## ${bench}`,
      '',
      '| what | figure | unit | target | met | beside | its figure | ratio (more is better) |',
      '|---|---|---|---|---|---|---|---|',
    )
    if (error !== null) lines.push(`| failed: ${cell(error)} | | | | no | | | |`)
    const shown = (value: number | null) => (value === null ? '' : figure(value))
    for (const { name, value, unit, target, met, peer, peerValue, ratio } of rows) {
      const verdict = met === null ? '' : met ? 'yes' : 'no'
      const cells = [
        name,
        figure(value),
        unit,
        shown(target),
        verdict,
        peer ?? '',
        shown(peerValue),
        shown(ratio),
      ]
      lines.push(`| ${cells.map(cell).join(' | ')} |`)
    }
  }
  return `${lines.join('\n')}\n`
}

const wanted = process.argv.slice(2)
const files = globSync('bench/*.ts', { cwd: ROOT }).sort()
const chosen = files.filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.ts')))
const date = new Date().toISOString()
const machine = {
  date,
  commit: commit(),
  node: process.version,
  processor: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`,
  memory: `${Math.round(totalmem() / 1e9)} GB`,
}
const results: Result[] = []
for (const file of chosen) {
  const result = await runOne(file)
  if (result !== null) results.push(result)
}
const folder = join(ROOT, 'bench', 'results')
mkdirSync(folder, { recursive: true })
const name = `${date.slice(0, 10)}${wanted.length === 0 ? '' : `-${wanted.join('-')}`}`
writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ machine, results }, null, 2)}\n`)
writeFileSync(join(folder, `${name}.md`), table(machine, results))
console.log(`\nWritten to bench/results/${name}.md`)
process.exit(results.some(({ error }) => error !== null) ? 1 : 0)
