import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keptFields, readSetting } from './read-setting.ts'
import { periodsAsSet, RETENTION_BOUNDS } from './retention-bounds.ts'
import { SETTING_FIELDS, SETTING_GROUPS } from './setting.ts'

const kindsOf = (read: ReturnType<typeof readSetting>) =>
  read.ok ? [] : read.reasons.map(({ kind, field }) => `${field} ${kind}`)

const NAMES = { nameAr: 'بنك المشاريع', nameFr: 'Banque', nameEn: 'Bank' }

test('a name is needed in three languages; Tamazight may be left out and is written in Tifinagh only', () => {
  assert.deepEqual(readSetting('identity', NAMES), {
    ok: true,
    value: { name: { ar: 'بنك المشاريع', fr: 'Banque', en: 'Bank' }, operator: null },
  })
  assert.deepEqual(kindsOf(readSetting('identity', { ...NAMES, nameFr: ' ' })), ['nameFr needed'])
  assert.deepEqual(kindsOf(readSetting('identity', { ...NAMES, nameZgh: 'Tawiza' })), [
    'nameZgh not-tifinagh',
  ])
  const tifinagh = readSetting('identity', { ...NAMES, nameZgh: 'ⵜⵡⵉⵣⴰ' })
  assert.ok(tifinagh.ok && tifinagh.value.name.zgh === 'ⵜⵡⵉⵣⴰ')
})

test('a name holds no markup, no place for a value and no letter that turns the others around', () => {
  for (const nameFr of ['<b>x</b>', '{name}', 'a\\b', 'x"y'])
    assert.deepEqual(kindsOf(readSetting('identity', { ...NAMES, nameFr })), ['nameFr not-plain'], nameFr)
  const turned = readSetting('identity', { ...NAMES, nameFr: 'Ban\u202eque\r\nBcc: x' })
  assert.ok(!turned.ok, 'a line break and what follows do not pass for a name')
})

test('a telephone number, an e-mail address and an authorisation have the shape of one', () => {
  assert.deepEqual(readSetting('contact', { phone: '+212 537 00 00 00', email: 'a@b.ma' }), {
    ok: true,
    value: { phone: '+212 537 00 00 00', email: 'a@b.ma', address: null },
  })
  assert.deepEqual(kindsOf(readSetting('contact', { phone: 'javascript:x', email: 'a@b' })), [
    'phone bad-phone',
    'email bad-email',
  ])
  assert.ok(readSetting('id-number', { authorisation: 'A-PO-12/2026' }).ok)
  assert.deepEqual(kindsOf(readSetting('id-number', { authorisation: '<12>' })), [
    'authorisation bad-authorisation',
  ])
  assert.deepEqual(readSetting('id-number', {}), { ok: true, value: null })
})

test('a colour that cannot be read is refused with its contrast; none is the colour that ships', () => {
  const light = readSetting('colour', { colour: '#ffcc00' })
  assert.ok(!light.ok && light.reasons[0]?.kind === 'too-light' && light.reasons[0].contrast < 2)
  assert.deepEqual(kindsOf(readSetting('colour', { colour: 'red' })), ['colour bad-colour'])
  assert.deepEqual(kindsOf(readSetting('colour', { colour: '#c1272d' })), ['colour of-the-flag'])
  assert.deepEqual(readSetting('colour', { colour: '' }), { ok: true, value: null })
})

test('a period is taken exactly within its bounds, in any digits', () => {
  const months = { idleDossiers: '18', refusedIdeas: '12', letters: '٦', warnDays: '30' }
  assert.deepEqual(readSetting('retention', months), {
    ok: true,
    value: { 'idle-dossiers': 18, 'refused-ideas': 12, letters: 6, warnDays: 30 },
  })
  fc.assert(
    fc.property(fc.integer({ min: -10, max: 400 }), (n) => {
      const { least, most } = RETENTION_BOUNDS['idle-dossiers']
      const read = readSetting('retention', { ...months, idleDossiers: String(n) })
      assert.equal(read.ok, n >= least && n <= most)
    }),
  )
  for (const typed of ['', 'x', '12.5', '1e9'])
    assert.deepEqual(kindsOf(readSetting('retention', { ...months, letters: typed })), [
      'letters out-of-bounds',
    ])
})

test('what is kept is read again as it was read when typed, whatever was typed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SETTING_GROUPS),
      fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('12', '#123456', 'a@b.ma')), {
        minLength: 5,
        maxLength: 5,
      }),
      (group, typed) => {
        const fields = Object.fromEntries(SETTING_FIELDS[group].map((field, k) => [field, typed[k] ?? '']))
        const kept = keptFields(group, fields)
        assert.deepEqual(keptFields(group, kept), kept)
        assert.deepEqual(readSetting(group, kept), readSetting(group, fields))
      },
    ),
  )
})

test('periods that were set stand over those that ship; the others stay', () => {
  const shipped = [
    { id: 'idle-dossiers', months: 12, warnDaysBefore: 30 },
    { id: 'letters', months: 12, warnDaysBefore: null },
  ]
  assert.deepEqual(periodsAsSet(shipped, undefined), shipped)
  const set = { 'idle-dossiers': 24, 'refused-ideas': 6, letters: 3, warnDays: 60 }
  assert.deepEqual(periodsAsSet(shipped, set), [
    { id: 'idle-dossiers', months: 24, warnDaysBefore: 60 },
    { id: 'letters', months: 3, warnDaysBefore: null },
  ])
})
