/** The terminal as people use it: a process, its output, its errors and its exit code. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CALC_EXAMPLES } from './calc-examples.ts'
import { METHODS } from './calc-methods.ts'
import { type Ended, twiza } from './testing.ts'

/** The first line of the errors is the problem for programs, the rest are sentences. */
function problemOf({ err }: Ended): { status: number; detail: string; errors?: { pointer: string }[] } {
  const [first = '', ...sentences] = err.trim().split('\n')
  assert.ok(sentences.length > 0, err)
  return JSON.parse(first)
}

/** As close as the source prints it. */
function near(found: unknown, expected: unknown, digits: number, where: string): void {
  if (typeof expected === 'number') {
    assert.ok(
      typeof found === 'number' && Math.abs(found - expected) <= 0.51 * 10 ** -digits,
      `${where}: ${found}`,
    )
    return
  }
  assert.ok(Array.isArray(found) && Array.isArray(expected) && found.length === expected.length, where)
  for (const [i, one] of expected.entries()) near(found[i], one, digits, `${where}[${i}]`)
}

for (const { method, source, input, gives, digits } of CALC_EXAMPLES)
  test(`calc ${method} gives what is printed by: ${source}`, async () => {
    const ended = await twiza(['calc', method, '-'], JSON.stringify(input))
    assert.equal(ended.code, 0, ended.err)
    const found = JSON.parse(ended.out)
    for (const [name, expected] of Object.entries(gives)) near(found[name], expected, digits, name)
  })

test('the help of calc gives the input and the output of every method', async () => {
  const { code, out } = await twiza(['calc', '--help'])
  assert.equal(code, 0)
  for (const method of METHODS)
    assert.match(out, new RegExp(`^${method}: .+\\n  input    .+\\n  output   .+`, 'm'))
  const named =
    'lq shift-share reflections topsis promethee ahp entropy stability smaa wsm irr npv mirr pmt cumipmt cumprinc monte-carlo bradley-terry krippendorff-alpha kendall-w leniency'
  assert.deepEqual([...METHODS].sort(), named.split(' ').sort())
})

test('every method without a published example answers too', async () => {
  const decision = {
    matrix: [
      [1, 2],
      [2, 1],
      [3, 3],
    ],
    weights: [0.7, 0.3],
  }
  const inputs = {
    leniency: {
      marks: [
        [3, 2, null],
        [4, 3, 3],
        [5, null, 4],
        [2, 1, 1],
      ],
    },
    wsm: decision,
    stability: decision,
    smaa: { ...decision, draws: 100 },
    'monte-carlo': { variables: [{ name: 'price', low: 8, mode: 10, high: 15 }], draws: 100 },
  }
  for (const [method, input] of Object.entries(inputs)) {
    const { code, out, err } = await twiza(['calc', method, '-'], JSON.stringify(input))
    assert.equal(code, 0, err)
    assert.equal(typeof JSON.parse(out), 'object')
  }
})

test('what is refused ends with 1, the command that is not understood with 2, and nothing is on standard output', async () => {
  const cases: [args: string[], input: string, code: number][] = [
    [['calc', 'topsis', '-'], '{"matrix":[[1,"a"]]}', 1],
    [['calc', 'topsis', '-'], '{"matrix":', 1],
    [['calc', 'topsis', '/nowhere/at/all.json'], '', 1],
    [['calc', 'constructor', '-'], '{}', 2],
    [['calc', 'topsis'], '', 2],
    [['calc', 'topsis', '-', 'more'], '', 2],
    [['calc', 'topsis', '-', '--fast'], '', 2],
    [['fly'], '', 2],
    [['promise', '99.999'], '', 1],
    [['promise', '02.113', '--weight', 'need=abc'], '', 2],
    [['promise', '02.113', '--method', 'magic'], '', 2],
    [['promise', '02.113', '--lang', 'de'], '', 2],
    [['simulate', '-'], '{"model":"none"}', 1],
    [['simulate', '-'], '[]', 1],
    [['territory', 'undo', 'x'], '', 2],
  ]
  for (const [args, input, code] of cases) {
    const ended = await twiza(args, input)
    assert.equal(ended.code, code, `${args.join(' ')}: ${ended.err}`)
    assert.equal(ended.out, '')
    assert.equal(typeof problemOf(ended).detail, 'string')
  }
})

test('a refusal names the member at fault and speaks the language asked for', async () => {
  const ended = await twiza(['calc', 'topsis', '-', '--lang', 'ar'], '{"matrix":[[1,2],[3]]}')
  const problem = problemOf(ended)
  assert.equal(problem.status, 422)
  assert.deepEqual(
    problem.errors?.map(({ pointer }) => pointer),
    ['#/matrix/1'],
  )
  assert.match(problem.detail, /السطر/)
  const french = await twiza(['calc', 'topsis', '-'], '{"matrix":[[1,2],[3]]}', { LANG: 'fr_MA.UTF-8' })
  assert.match(problemOf(french).detail, /valeurs au lieu de/)
})

test('promise ranks the activities of a territory for people and for programs alike', async () => {
  const asked = ['promise', '02.113', '--weight', 'need=3', '--limit', '3', '--lang', 'fr']
  const [table, json] = [await twiza(asked), await twiza([...asked, '--json'])]
  assert.equal(table.code, 0, table.err)
  const { ranking } = JSON.parse(json.out)
  assert.equal(ranking.length, 3)
  for (const { activity } of ranking) assert.ok(table.out.includes(activity.name.fr), activity.id)
})

test('simulate gives every result in dirhams, or every refusal in the words of the page', async () => {
  const good = await twiza(['simulate', '-'], '{"model":"saffron","changes":{"members":20},"draws":100}')
  assert.equal(good.code, 0, good.err)
  const { financing, inputs } = JSON.parse(good.out)
  assert.equal(financing.shares, inputs.members * inputs.shareValue * inputs.sharesPerMember)
  const asked = {
    model: 'saffron',
    changes: { loan: 1e15, members: 61, jarPrice: -1 },
    governance: { organ: 'manager' },
  }
  const bad = await twiza(['simulate', '-', '--lang', 'fr'], JSON.stringify(asked))
  assert.equal(bad.code, 1)
  const pointers = problemOf(bad)
    .errors?.map(({ pointer }) => pointer)
    .sort()
  assert.deepEqual(pointers, ['#/changes/jarPrice', '#/changes/loan', '#/governance'])
  assert.match(bad.err, /conseil d’administration/)
})
