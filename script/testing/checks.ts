/** The checks that read the code without running it. Each counts as one test of `script/test`. */
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..', '..')

export type Check = { readonly title: string; readonly program: readonly string[] }
export type Finding = { readonly title: string; readonly passed: boolean; readonly output: string }

const inModules = (path: string) => join(ROOT, 'node_modules', path)

export function allChecks(): readonly Check[] {
  const sheets = globSync('src/**/*.css', { cwd: ROOT })
  const checks: Check[] = [
    { title: 'types are right', program: [inModules('typescript/bin/tsc'), '--noEmit'] },
    { title: 'style is kept', program: [inModules('@biomejs/biome/bin/biome'), 'check'] },
    {
      title: 'imports go one way',
      program: [
        inModules('dependency-cruiser/bin/dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        'src',
      ],
    },
  ]
  if (sheets.length === 0) return checks
  const config = join(import.meta.dirname, 'stylelint.json')
  const stylelint = [inModules('stylelint/bin/stylelint.mjs'), '--config', config, ...sheets]
  return [...checks, { title: 'style sheets name no left nor right', program: stylelint }]
}

export function runCheck(check: Check): Promise<Finding> {
  return new Promise((done) => {
    const child = spawn(process.execPath, check.program, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
    })
    child.stderr.on('data', (chunk) => {
      output += String(chunk)
    })
    child.on('close', (code) => done({ title: check.title, passed: code === 0, output: output.trim() }))
  })
}

/** One after the other, said as they end. */
export async function runChecks(checks: readonly Check[]): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const check of checks) {
    const finding = await runCheck(check)
    findings.push(finding)
    console.log(`${finding.passed ? 'ok  ' : 'FAIL'} ${finding.title}`)
    if (!finding.passed) console.log(finding.output)
  }
  return findings
}
