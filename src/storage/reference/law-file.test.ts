import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readLawFile } from './law-file.ts'

const text = readFileSync(new URL('../../../data/law/112-12.json', import.meta.url), 'utf8')
type File = { parameters: { id: string; note: unknown; value: unknown }[] }
const changed = (change: (file: File) => void) => {
  const file = JSON.parse(text) as File
  change(file)
  const outcome = readLawFile(JSON.stringify(file))
  return outcome.ok ? [] : outcome.reasons.map(({ path, fault }) => `${path}: ${fault}`)
}

test('the file of law 112-12 has every parameter with its article, and marks what is to be confirmed', () => {
  const outcome = readLawFile(text)
  assert.ok(outcome.ok)
  const { numbers, lists } = outcome.value
  assert.deepEqual([numbers.minMembers.value, numbers.minMembers.article], [5, '112-12 art. 14'])
  assert.deepEqual(lists.boardSizes.value, [3, 6, 9, 12])
  assert.equal(numbers.legalReserveRate.status, 'to-confirm')
  assert.equal(numbers.isTurnoverThreshold.status, 'secondary')
})

test('a file without one parameter, with one twice or with a doubt unexplained says so', () => {
  assert.deepEqual(
    changed(({ parameters }) => parameters.splice(0, 1)),
    ['parameters: the parameter "minMembers" is missing'],
  )
  const twice = changed(({ parameters }) => parameters.push(...parameters.slice(0, 1)))
  assert.match(twice.join(), /"minMembers" stands twice/)
  const silent = changed(({ parameters }) => {
    for (const parameter of parameters) if (parameter.id === 'legalReserveRate') parameter.note = null
  })
  assert.match(silent.join(), /"legalReserveRate" says what is to be confirmed/)
})

test('a negative figure, an unknown parameter and a file cut in the middle are refused', () => {
  assert.notDeepEqual(
    changed(({ parameters }) => {
      for (const parameter of parameters) if (parameter.id === 'minShare') parameter.value = -1
    }),
    [],
  )
  assert.notDeepEqual(
    changed(({ parameters }) => parameters.push({ id: 'educationFund', note: null, value: 0.02 })),
    [],
  )
  const cut = readLawFile(text.slice(0, 500))
  assert.ok(!cut.ok && cut.reasons[0]?.fault.startsWith('not JSON'))
})
