import assert from 'node:assert/strict'
import { test } from 'node:test'
import { twiza } from './testing.ts'

const group = {
  'legal-form': 'none',
  territory: '02.113.05.03',
  'women-share': 1,
  'amount-asked': 30_000_000,
  'project-cost': 40_000_000,
  'own-share': 0.1,
}

test('funding match says to a group that has not founded what it may have, and the way to the rest', async () => {
  const { code, out, err } = await twiza(['funding', 'match', '-', '--lang', 'fr'], JSON.stringify(group))
  assert.equal(code, 0, err)
  assert.match(out, /^Question suivante : /)
  assert.match(
    out,
    /Pas encore +Mourafaka\n.*coopérative\n.*\n.*1\. Créez la coopérative 2\. Faites-vous immatriculer/,
  )
  assert.match(out, /Non +Mouazara : coopératives de Fès-Meknès\n.*Fès-Meknès/)
})

test('it answers in Arabic too, and programs get the same verdicts as JSON', async () => {
  const arabic = await twiza(['funding', 'match', '-', '--lang', 'ar'], JSON.stringify(group))
  assert.match(arabic.out, /ليس بعد +مرافقة/)
  const { out } = await twiza(['funding', 'match', '-', '--json'], JSON.stringify(group))
  const { items } = JSON.parse(out) as { items: { programme: string; verdict: { kind: string } }[] }
  assert.equal(items.find(({ programme }) => programme === 'mourafaka')?.verdict.kind, 'not-yet')
  assert.ok(items.length >= 20)
})

for (const [what, facts, pointer] of [
  ['a fact that nobody knows', { tall: true }, '#/tall'],
  ['a legal form that does not exist', { 'legal-form': 'club' }, '#/legal-form'],
  ['a share above one', { 'own-share': 40 }, '#/own-share'],
  ['a territory that does not exist', { territory: '99.999' }, '#/territory'],
  ['facts that contradict each other', { 'amount-asked': 200, 'project-cost': 100 }, '#/amount-asked'],
] as const)
  test(`it refuses ${what} and points at it`, async () => {
    const { code, out, err } = await twiza(['funding', 'match', '-'], JSON.stringify(facts))
    assert.equal(code, 1, err)
    assert.equal(out, '')
    const [first = ''] = err.split('\n')
    assert.equal((JSON.parse(first) as { errors: { pointer: string }[] }).errors[0]?.pointer, pointer)
  })

test('another action than match is not understood', async () => {
  assert.equal((await twiza(['funding', 'beg', '-'], '{}')).code, 2)
})
