/** The fence must bite: planted violations are found. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from './checks.ts'

/** The names of the rules that a small tree of files breaks. */
function rulesBroken(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-fence-'))
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      cpSync(join(ROOT, name), join(folder, name))
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
    const run = spawnSync(
      process.execPath,
      [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 },
    )
    const result = JSON.parse(run.stdout) as {
      summary: { violations: { rule: { name: string; severity: string } }[] }
    }
    return result.summary.violations
      .filter(({ rule }) => rule.severity === 'error')
      .map(({ rule }) => rule.name)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const nothing = 'export const nothing = 0\n'
const importing = (path: string) => `import '${path}'\n`

test('a tree that keeps to the ladder breaks no rule', () => {
  const files = {
    'src/domain/basics/a.ts': nothing,
    'src/storage/territory/writes.ts': importing('../../domain/basics/a.ts'),
    'src/operations/b.ts': importing('../storage/territory/writes.ts'),
    'src/web/c.ts': importing('../operations/b.ts'),
  }
  assert.deepEqual(rulesBroken(files), [])
})

for (const [title, rule, files] of [
  [
    'the domain that reads the store is stopped',
    'domain-imports-nothing',
    { 'src/domain/basics/a.ts': importing('../../storage/b.ts'), 'src/storage/b.ts': nothing },
  ],
  [
    'the domain that reads a file is stopped',
    'domain-imports-nothing',
    { 'src/domain/basics/a.ts': importing('node:fs') },
  ],
  [
    'a page that writes past the operations is stopped',
    'only-operations-write',
    { 'src/web/a.ts': importing('../storage/x/writes.ts'), 'src/storage/x/writes.ts': nothing },
  ],
  [
    'the store that calls an operation is stopped',
    'storage-not-up',
    { 'src/storage/a.ts': importing('../operations/b.ts'), 'src/operations/b.ts': nothing },
  ],
  [
    'an operation that calls a page is stopped',
    'operations-not-up',
    { 'src/operations/a.ts': importing('../web/b.ts'), 'src/web/b.ts': nothing },
  ],
  [
    'a lower area of the domain that imports a higher one is stopped',
    'domain-ladder-territory',
    { 'src/domain/territory/a.ts': importing('../model/b.ts'), 'src/domain/model/b.ts': nothing },
  ],
  [
    'a circle of types alone is stopped',
    'no-circular',
    {
      'src/domain/basics/a.ts': "import type { B } from './b.ts'\nexport type A = B | null\n",
      'src/domain/basics/b.ts': "import type { A } from './a.ts'\nexport type B = A | null\n",
    },
  ],
] as const)
  test(title, () => {
    assert.ok(rulesBroken(files).includes(rule), `${rule} was not reported`)
  })
