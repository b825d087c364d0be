import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type PabulibElection, type PabulibFault, readPabulib, writePabulib } from './pabulib.ts'

const FILE = `META
key;value
description;A made-up election
num_projects;2
num_votes;3
budget;1000.50
vote_type;approval
PROJECTS
cost;project_id;name;colour
600;p1;"A well; and a ""pump""";blue
400,25;p2;A "small" roof;
VOTES
age;voter_id;vote
33;v1;p1,p2
;v2;p2
41;v3;
`

function read(text: string): PabulibElection {
  const outcome = readPabulib(text)
  assert.ok(outcome.ok, outcome.ok ? '' : JSON.stringify(outcome.reasons))
  return outcome.value
}
function fault(text: string): PabulibFault | undefined {
  const outcome = readPabulib(text)
  assert.ok(!outcome.ok)
  return outcome.reasons[0]
}

test('amounts are exact, columns come in any order, an empty ballot is a voter', () => {
  const { election, voters, notes } = read(FILE)
  assert.deepEqual(election, {
    projects: [
      { id: 'p1', name: 'A well; and a "pump"', cost: 60_000 },
      { id: 'p2', name: 'A "small" roof', cost: 40_025 },
    ],
    budget: 100_050,
    unit: 100,
    ballots: [[0, 1], [1], []],
  })
  assert.deepEqual(voters, ['v1', 'v2', 'v3'])
  assert.deepEqual(notes, [])
})

test('a byte order mark, CRLF, blank lines and spaces change nothing', () => {
  const messy = `\ufeff${FILE.replaceAll('\n', '\r\n\r\n').replace('META', 'meta;;')}`
    .replace('600;p1', ' 600 ; p1 ')
    .replace('p1,p2', ' p1, p2 ')
  assert.deepEqual(read(messy).election, read(FILE).election)
})

test('what is written is read again, unknown columns with it', () => {
  const { file, election } = read(FILE)
  const again = read(writePabulib(file))
  assert.deepEqual(again.election, election)
  assert.deepEqual(again.file, file)
  assert.deepEqual(again.file.projects.columns, ['cost', 'project_id', 'name', 'colour'])
})

test('any cells at all come back as they were', () => {
  const cell = fc.string().map((text) => text.replace(/[\r\n\u0085\u2028\u2029]/g, '').trim())
  fc.assert(
    fc.property(cell, cell, (name, description) => {
      const { file } = read(FILE)
      const written = writePabulib({
        ...file,
        meta: [...file.meta, ['comment', description]],
        projects: {
          ...file.projects,
          rows: [
            ['600', 'p1', name, 'blue'],
            ['400.25', 'p2', 'x', ''],
          ],
        },
      })
      const again = read(written)
      assert.equal(again.election.projects[0]?.name, name)
      assert.equal(again.file.meta.find(([key]) => key === 'comment')?.[1], description)
    }),
    { numRuns: 300 },
  )
})

test('each fault says where it is', () => {
  const cases: readonly (readonly [string, string, PabulibFault])[] = [
    ['vote_type;approval', 'vote_type;ordinal', { kind: 'vote-type', line: 7, found: 'ordinal' }],
    ['vote_type;approval\n', '', { kind: 'no-meta', key: 'vote_type' }],
    ['budget;1000.50\n', '', { kind: 'no-meta', key: 'budget' }],
    ['1000.50', '-5', { kind: 'not-an-amount', line: 6, column: 'budget', found: '-5' }],
    ['600;p1', 'six;p1', { kind: 'not-an-amount', line: 10, column: 'cost', found: 'six' }],
    ['600;p1', '1.1234567;p1', { kind: 'amount-too-long', line: 10, column: 'cost', found: '1.1234567' }],
    ['25;p2', '25;p1', { kind: 'project-twice', line: 11, project: 'p1' }],
    ['25;p2', '25;', { kind: 'no-id', line: 11 }],
    ['v2;p2', 'v2;p9', { kind: 'unknown-project', line: 15, project: 'p9' }],
    [
      'cost;project_id',
      'price;project_id',
      { kind: 'no-column', line: 9, section: 'PROJECTS', column: 'cost' },
    ],
    ['voter_id;vote', 'voter_id;choice', { kind: 'no-column', line: 13, section: 'VOTES', column: 'vote' }],
    ['33;v1;p1,p2', '33;v1;p1;p2', { kind: 'too-many-cells', line: 14, expected: 3, found: 4 }],
    ['META\n', 'hello\nMETA\n', { kind: 'outside-sections', line: 1 }],
    ['PROJECTS\n', 'META\n', { kind: 'section-twice', line: 8, section: 'META' }],
    ['VOTES\nage;voter_id;vote\n33;v1;p1,p2\n;v2;p2\n41;v3;\n', '', { kind: 'no-section', section: 'VOTES' }],
  ]
  for (const [from, to, expected] of cases) {
    assert.deepEqual(fault(FILE.replace(from, to)), expected, `${from} -> ${to}`)
  }
  assert.deepEqual(fault(FILE.replace('41;v3;', '41;"v3;')), { kind: 'open-quote', line: 16 })
  assert.equal(fault('')?.kind, 'no-section')
})

test('what is odd and changes no count is said, and counted', () => {
  const { notes, election } = read(
    FILE.replace('num_votes;3', 'num_votes;9').replace('p1,p2', 'p1,p2,p1').replace('v2', 'v1'),
  )
  assert.deepEqual(notes, [
    { kind: 'other-number', key: 'num_votes', said: '9', found: 3 },
    { kind: 'approved-twice', line: 14, project: 'p1' },
    { kind: 'voter-twice', line: 15, voter: 'v1' },
  ])
  assert.equal(election.ballots.length, 3)
})
