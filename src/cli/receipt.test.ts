import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type Receipt, receiptLine, statementOf } from '../domain/idea/receipt.ts'
import { addReceiptKey, openReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { sha256, signReceipt } from '../storage/idea/receipt-signature.ts'
import type { Contest } from '../domain/contest/contest.ts'
import type { Entry, EntryId } from '../domain/contest/entry.ts'
import { ballotsFile, entryLabel } from '../domain/ballot/ballots-file.ts'
import { writtenCode } from '../domain/ballot/ballot.ts'
import { TEST_PLAN } from '../operations/testing/contest.ts'
import { ballotReceiptLine, choiceHash, signBallot } from '../storage/vote/ballot-code.ts'
import { twiza } from './testing.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'twiza-receipt-'))
after(() => rmSync(FOLDER, { recursive: true, force: true }))
const KEYS = join(FOLDER, 'receipt-keys.json')
const now = new Date('2026-11-22T01:50:00.123Z')
const content = '{"idea":"نجفف التين","title":"تين"}'

function receiptOf(): Receipt {
  const { signing } = openReceiptKeys(KEYS, now)
  const proof = { contentHash: sha256(content), key: signing.id }
  return signReceipt(statementOf(123, now, proof), signing)
}

function fileWith(name: string, value: string | object): string {
  const path = join(FOLDER, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}

test('the file of keys is read by its user alone', () => {
  openReceiptKeys(KEYS, now)
  assert.equal(statSync(KEYS).mode & 0o777, 0o600)
})

test('a receipt verifies from its file, from its line, and after the key was changed', async () => {
  const receipt = receiptOf()
  const env = { RECEIPT_KEY_FILE: KEYS }
  const file = await twiza(['receipt', 'verify', fileWith('a.json', { receipt, content })], '', env)
  assert.equal(file.code, 0, file.err)
  assert.equal(JSON.parse(file.out).contentChecked, true)
  addReceiptKey(KEYS, now)
  assert.notEqual(receiptOf().key, receipt.key)
  const line = await twiza(['receipt', 'verify', '-'], receiptLine(receipt), env)
  assert.equal(line.code, 0, line.err)
})

test('public keys saved from the site are enough, and a site without keys does not make any', async () => {
  const keys = fileWith('public.json', { keys: openReceiptKeys(KEYS, now).published })
  const file = fileWith('b.json', { receipt: receiptOf(), content })
  const elsewhere = { TWIZA_DATA: join(FOLDER, 'nothing') }
  const checked = await twiza(['receipt', 'verify', file, '--keys', keys], '', elsewhere)
  assert.equal(checked.code, 0, checked.err)
  const without = await twiza(['receipt', 'verify', file, '--lang', 'fr'], '', elsewhere)
  assert.equal(without.code, 1)
  assert.match(without.err, /--keys/)
})

test('other words than those received are refused', async () => {
  const file = fileWith('c.json', { receipt: receiptOf(), content: `${content} ` })
  const checked = await twiza(['receipt', 'verify', file], '', { RECEIPT_KEY_FILE: KEYS })
  assert.equal(checked.code, 1)
})

/** A vote of three projects with the ballot of `CODE`, which approves the first and the third. */
const CODE = { id: 'K7QX9M2P04AB', proof: 'CD3EFG5H' }
const entries = [1, 2, 3].map((n) => ({
  id: String(n).padStart(16, '0') as EntryId,
  number: n,
  content: { title: `Project ${n}`, asks: null },
})) as unknown as readonly Entry[]
const contest = { id: 'abcdefghij', plan: TEST_PLAN, deadlines: {} } satisfies Partial<Contest>
const fileOf = (chosen: readonly number[]) =>
  ballotsFile({
    contest,
    entries,
    ballots: [
      {
        id: CODE.id,
        entries: entries.filter(({ number }) => chosen.includes(number ?? 0)).map(({ id }) => id),
        version: 1,
      },
      { id: '0000AAAA1111', entries: entries.slice(1, 2).map(({ id }) => id), version: 1 },
    ],
  })

function ballotLine(): string {
  const labels = entries.filter(({ number }) => number !== 2).map(entryLabel)
  const statement = { contest: contest.id, ballot: CODE.id, version: 1, hash: choiceHash(CODE, labels) }
  return ballotReceiptLine(signBallot(openReceiptKeys(KEYS, now), statement))
}

test('the receipt of a vote verifies, says nothing of the choice, and is refused with a letter changed', async () => {
  const env = { RECEIPT_KEY_FILE: KEYS }
  const line = ballotLine()
  const checked = await twiza(['receipt', 'verify', '-'], `My vote:\n${line}\n`, env)
  assert.equal(checked.code, 0, checked.err)
  const said = JSON.parse(checked.out)
  assert.deepEqual(said, {
    valid: true,
    contest: contest.id,
    ballot: CODE.id,
    version: 1,
    choiceChecked: false,
  })
  assert.match(checked.err, /--ballots/)
  const changed = [
    line.replace(CODE.id, `${CODE.id.slice(0, 11)}C`),
    `${line.slice(0, -2)}AA`,
    line.slice(0, -1),
  ]
  for (const other of changed)
    assert.equal((await twiza(['receipt', 'verify', '-'], other, env)).code, 1, other)
})

test('with the code and the published file it shows that the ballot stands as cast, or that it does not', async () => {
  const env = { RECEIPT_KEY_FILE: KEYS }
  const ask = (ballots: string, code = writtenCode(CODE)) =>
    twiza(['receipt', 'verify', '-', '--code', code, '--ballots', ballots, '--lang', 'en'], ballotLine(), env)
  const same = await ask(fileWith('same.pb', fileOf([1, 3])))
  assert.equal(same.code, 0, same.err)
  assert.deepEqual(JSON.parse(same.out).chosen, ['E-01', 'E-03'])
  const other = await ask(fileWith('other.pb', fileOf([1, 2])))
  assert.equal(other.code, 1)
  assert.match(other.err, /something else/)
  const gone = await ask(fileWith('gone.pb', fileOf([1, 3]).replaceAll(CODE.id, '0000BBBB2222')))
  assert.match(gone.err, /does not have this ballot/)
  const wrong = await ask(join(FOLDER, 'same.pb'), `${CODE.id}${'0'.repeat(8)}`)
  assert.equal(wrong.code, 1)
  assert.match((await ask(join(FOLDER, 'same.pb'), CODE.id)).err, /not the code/)
})
