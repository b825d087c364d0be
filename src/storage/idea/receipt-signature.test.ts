import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { readPastedReceipt } from '../../domain/idea/read-receipt.ts'
import {
  canonicalContent,
  receiptLine,
  receiptNumber,
  sequenceOf,
  statementOf,
} from '../../domain/idea/receipt.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { openReceiptKeys, temporaryReceiptKeys } from './receipt-keys.ts'
import { sha256, signReceipt, verifyReceipt } from './receipt-signature.ts'

const now = new Date('2026-11-22T01:50:00.123Z')
const keys = temporaryReceiptKeys(now)
const content = canonicalContent({
  title: 'Séchage de figues',
  idea: 'نجفف التين\nونبيعه "في" السوق',
  territory: '02.113' as TerritoryCode,
  sector: 'local-products',
  source: 'citizen',
  activity: null,
  model: null,
  simulation: null,
})
const statement = statementOf(123, now, { contentHash: sha256(content), key: keys.signing.id })
const receipt = signReceipt(statement, keys.signing)

test('the canonical content is what decision 022 says, byte for byte', () => {
  assert.equal(
    content,
    '{"activity":null,"format":"twiza-idea-1","idea":"نجفف التين\\nونبيعه \\"في\\" السوق","model":null,' +
      '"sector":"local-products","simulation":null,"source":"citizen","territory":"02.113","title":"Séchage de figues"}',
  )
})

test('a receipt is read back from its line and from its file', () => {
  assert.ok(receiptLine(receipt).length <= 260)
  for (const pasted of [
    receiptLine(receipt),
    JSON.stringify({ receipt, content }),
    JSON.stringify(receipt),
  ]) {
    const read = readPastedReceipt(pasted)
    assert.deepEqual(read?.receipt, receipt)
    assert.ok(read !== null && verifyReceipt(read, keys.published).ok)
  }
})

test('one flipped bit anywhere in the line is refused', () => {
  const line = Buffer.from(receiptLine(receipt))
  const held: string[] = []
  for (let bit = 0; bit < line.length * 8; bit += 1) {
    const flipped = Buffer.from(line)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const read = readPastedReceipt(flipped.toString('utf8'))
    if (read === null || !verifyReceipt(read, keys.published).ok) continue
    // a space that becomes another white space parts the same words
    if (!/^\s$/.test(String.fromCharCode(flipped[bit >> 3] ?? 0))) held.push(flipped.toString('utf8'))
  }
  assert.deepEqual(held, [])
})

test('one flipped bit anywhere in what is signed, in the signature or in the words is refused', () => {
  const flip = (text: string, bit: number) => {
    const bytes = Buffer.from(text)
    const at = (bit >> 3) % bytes.length
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7))
    return bytes.toString('latin1')
  }
  const names = [
    'number',
    'received',
    'legalTime',
    'legalTimeRules',
    'contentHash',
    'key',
    'signature',
  ] as const
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), (name, bit) => {
      const changed = { ...receipt, [name]: flip(receipt[name], bit) }
      assert.ok(!verifyReceipt({ receipt: changed, content }, keys.published).ok)
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(fc.nat(), (bit) => {
      assert.ok(!verifyReceipt({ receipt, content: flip(content, bit) }, keys.published).ok)
    }),
  )
})

test('a receipt signed by another site is not ours', () => {
  const other = temporaryReceiptKeys(now)
  const foreign = signReceipt(
    statementOf(1, now, { contentHash: sha256(content), key: other.signing.id }),
    other.signing,
  )
  const outcome = verifyReceipt({ receipt: foreign, content }, keys.published)
  assert.deepEqual(outcome, { ok: false, reasons: [{ kind: 'unknown-key', key: other.signing.id }] })
  const posing = verifyReceipt({ receipt: { ...foreign, key: keys.signing.id }, content }, keys.published)
  assert.deepEqual(posing, { ok: false, reasons: [{ kind: 'bad-signature' }] })
})

test('a number is read as people copy it', () => {
  assert.equal(receiptNumber(123, now), 'TW-2026-000123')
  assert.equal(receiptNumber(1_234_567, new Date('2026-12-31T23:59:59.999Z')), 'TW-2026-1234567')
  assert.equal(sequenceOf(' tw 2026 000123 '), 123)
  assert.equal(sequenceOf('TW-2026-12'), null)
})

test('of processes that start at once one makes the keys, and all hold the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-keys-'))
  const path = join(folder, 'data', 'receipt-keys.json')
  const script = `
    const { parentPort, workerData } = require('node:worker_threads')
    import(workerData.module).then(({ openReceiptKeys }) =>
      parentPort.postMessage(openReceiptKeys(workerData.path, new Date()).signing.id))`
  const module = new URL('./receipt-keys.ts', import.meta.url).href
  const ids = await Promise.all(
    Array.from(
      { length: 8 },
      () =>
        new Promise((done, fail) => {
          const worker = new Worker(script, { eval: true, workerData: { module, path } })
          worker.once('message', done)
          worker.once('error', fail)
        }),
    ),
  )
  assert.deepEqual(new Set(ids), new Set([openReceiptKeys(path, now).signing.id]))
  assert.doesNotMatch(readFileSync(path, 'utf8'), /undefined/)
  rmSync(folder, { recursive: true, force: true })
})
