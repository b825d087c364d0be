import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { BREACH_COLUMNS } from './breach.ts'
import { twiza } from './testing.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'twiza-breach-'))
after(() => rmSync(FOLDER, { recursive: true, force: true }))
const run = (...args: string[]) => twiza(args, '', { TWIZA_DATA: FOLDER, DATABASE_URL: '' })

test('the people whose data others changed today are told as CSV, by days and by who did it', async () => {
  assert.equal((await run('people', 'grant', '0612345678', 'administrator', '00')).code, 0)
  const days = [-1, 1].map((n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10))
  const [from = '', to = ''] = days
  const { code, out, err } = await run('breach', '--from', from, '--to', to)
  assert.equal(code, 0, err)
  const [head, ...rows] = out.replace('\uFEFF', '').trimEnd().split('\r\n')
  assert.equal(head, BREACH_COLUMNS.join(','))
  assert.equal(rows.length, 1)
  assert.match(rows[0] ?? '', /^[0-9a-f]{16},phone,\+212612345678,ar,0,1,.*,grant-role,terminal:/)
  const id = (rows[0] ?? '').slice(0, 16)
  const nobody = await run('breach', '--from', from, '--to', to, '--actor', id)
  assert.equal(nobody.out.trimEnd().split('\r\n').length, 1, 'she has touched nobody’s data but her own')
  assert.equal((await run('breach', '--from', from, '--to', to, '--actor', '0600000001')).code, 1)
  assert.equal((await run('breach', '--from', to, '--to', from)).code, 1)
  assert.equal((await run('breach', '--from', '2026-02-31', '--to', to)).code, 1)
  assert.equal((await run('breach', '--from', from)).code, 2)
  assert.equal((await run('breach', '--help')).code, 0)
})
