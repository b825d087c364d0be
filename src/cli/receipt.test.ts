import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type Receipt, receiptLine, statementOf } from '../domain/idea/receipt.ts'
import { addReceiptKey, openReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { sha256, signReceipt } from '../storage/idea/receipt-signature.ts'
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
