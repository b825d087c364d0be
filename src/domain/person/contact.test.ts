import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { maskedContact, readContact } from './contact.ts'

const NUMBER = '+212612345678'

test('a Moroccan number is read however it is typed', () => {
  for (const typed of [
    '0612345678',
    '06 12 34 56 78',
    '06-12-34-56-78',
    '06.12.34.56.78',
    '+212612345678',
    '+212 6 12 34 56 78',
    '+212 (0) 612345678',
    '00212612345678',
    '212612345678',
    '٠٦١٢٣٤٥٦٧٨',
    '٠٦١٢ ٣٤٥٦٧٨',
    '۰۶۱۲۳۴۵۶۷۸',
    ' \u200e0612345678\u200f ',
  ]) {
    const read = readContact(typed)
    assert.deepEqual(read.ok && read.value, { channel: 'phone', address: NUMBER }, typed)
  }
})

test('a number from abroad keeps its country', () => {
  const read = readContact('+33 6 12 34 56 78')
  assert.deepEqual(read.ok && read.value.address, '+33612345678')
})

test('what is neither a number nor an address is refused', () => {
  for (const typed of [
    '06123',
    '0112345678',
    '+2126123',
    '06 12 34 56 7a',
    'a@b',
    'a b@c.ma',
    '@c.ma',
    'a@@c.ma',
  ])
    assert.deepEqual(readContact(typed), { ok: false, reasons: [{ kind: 'contact-unread' }] }, typed)
  assert.deepEqual(readContact('  '), { ok: false, reasons: [{ kind: 'contact-missing' }] })
})

test('a contact that was read is read again as itself, and its mask hides the middle', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^0[5-8][0-9]{8}$/), (typed) => {
      const read = readContact(typed)
      assert.ok(read.ok)
      assert.deepEqual(readContact(read.value.address), read)
      assert.ok(!maskedContact(read.value).includes(read.value.address.slice(4)))
    }),
  )
  const email = readContact('Fatima@Example.MA')
  assert.ok(email.ok)
  assert.equal(email.value.address, 'fatima@example.ma')
  assert.equal(maskedContact(email.value), 'f•••@example.ma')
})
