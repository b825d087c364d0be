/** A published election counted again from a terminal. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { twiza } from './testing.ts'

const FILE = `META
key;value
num_projects;5
num_votes;11
budget;1100.00
vote_type;approval
PROJECTS
project_id;cost;name
A;510;Well
B;450;Mill
C;300;Hives
D;440;Looms
E;220;Press
VOTES
voter_id;vote
1;A,B
2;A,B
3;A,C
4;A
5;A
6;A
7;B,C,D
8;B,C,D
9;B,C
10;C,D,E
11;D,E
`

test('equal shares from standard input, plain and completed', async () => {
  const plain = await twiza(['calc', 'equal-shares', '-'], FILE)
  assert.equal(plain.code, 0, plain.err)
  const found = JSON.parse(plain.out)
  assert.deepEqual(found.ids, ['A', 'C'])
  assert.equal(found.total, 810)
  assert.deepEqual(found.winners[1], {
    id: 'C',
    name: 'Hives',
    cost: 300,
    votes: 5,
    effective_votes: 80 / 19,
    share: 71.25,
    exact_share: '285/4',
  })
  const completed = JSON.parse((await twiza(['calc', 'equal-shares', '-', '--completion', 'add1'], FILE)).out)
  assert.deepEqual(completed.ids, ['A', 'C', 'E'])
  assert.equal(completed.endowment, '141')
})

test('greedy from a file with a byte order mark and CRLF', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-pb-'))
  try {
    const file = join(folder, 'a.pb')
    writeFileSync(file, `\ufeff${FILE.replaceAll('\n', '\r\n')}`)
    const { code, out, err } = await twiza(['calc', 'greedy', file])
    assert.equal(code, 0, err)
    assert.deepEqual(JSON.parse(out).ids, ['A', 'C', 'E'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a file of another kind is refused with its line, an unknown option with what may stand there', async () => {
  const ranked = await twiza(['calc', 'greedy', '-', '--lang', 'fr'], FILE.replace('approval', 'ordinal'))
  assert.equal(ranked.code, 1)
  assert.match(ranked.err, /Ligne 6 : le type de vote « ordinal »/)
  const option = await twiza(['calc', 'equal-shares', '-', '--completion', 'add2'], FILE)
  assert.equal(option.code, 2)
  assert.match(option.err, /none, add1/)
})

test('the help of an election is there in four languages', async () => {
  for (const lang of ['ar', 'fr', 'en', 'zgh']) {
    const { code, out } = await twiza(['calc', 'equal-shares', '--help', '--lang', lang])
    assert.equal(code, 0)
    assert.match(out, /--completion none\|add1/)
  }
})
