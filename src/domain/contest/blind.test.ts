import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { TerritoryCode } from '../basics/territory-code.ts'
import { blindContent, type KnownNames, MASK, masker } from './blind.ts'
import type { EntryContent } from './entry.ts'

const NOBODY: KnownNames = { people: [], cooperatives: [] }
const content = (pitch: string): EntryContent => ({
  title: pitch,
  pitch,
  category: null,
  territory: '02' as TerritoryCode,
  sector: 'local-products',
  asks: null,
  answers: { need: pitch, customers: ['souk'] },
})
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

const latin = fc.stringMatching(/^[A-Z][a-z]{3,9}$/)
const arabic = fc.stringMatching(/^[بتثجحخدرزسشصضطظعغفقلمن]{4,8}$/)
const part = fc.oneof(latin, arabic)
const around = fc.constantFrom(
  'نحن و{} هنا',
  'Avec {}, nous vendons',
  '({})',
  '«{}»',
  'مع {}.',
  '{}',
  '\n{}\n',
)
const spelling = fc.constantFrom<((name: string) => string)[]>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => [...name].join('\u200b'),
  (name) => name.replace(/(\p{Script=Arabic})/gu, '$1\u064e'),
  (name) => name.replace(/(\p{Script=Latin})/gu, '$1\u0301'),
  (name) => name.replace(/ /g, ' - '),
)

test('no name of a member or cooperative is left in any text, however it is written', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 3 }),
      part,
      around,
      spelling,
      (person, coop, frame, spell) => {
        const known = { people: [person.join(' ')], cooperatives: [`تعاونية ${coop}`] }
        const said = [person.join(' '), ...person, coop].map((name) => frame.replace('{}', spell(name)))
        const blind = blindContent(content(said.join(' ثم ')), known)
        const seen = bare([blind.title, blind.pitch, String(blind.answers.need)].join(' '))
        for (const name of [...person, coop])
          assert.ok(!seen.includes(bare(name)), `${name} in ${blind.pitch}`)
      },
    ),
    { numRuns: 500 },
  )
})

test('no telephone number is left, in any of the ways people write one', () => {
  const digits = fc.stringMatching(/^[5-7][0-9]{8}$/)
  const pairs = (nine: string, gap: string) =>
    `${nine[0]}${gap}${(nine.slice(1).match(/../g) ?? []).join(gap)}`
  const eastern = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))
  const written = fc
    .tuple(
      digits,
      fc.constantFrom('0', '+212', '00212', '+212 ', '0'),
      fc.constantFrom('', ' ', '.', '-', '\u00a0'),
      fc.boolean(),
    )
    .map(([nine, start, gap, east]) => {
      const one = start === '0' ? `0${pairs(nine, gap)}` : `${start}${pairs(nine, gap)}`
      return east ? eastern(one) : one
    })
  fc.assert(
    fc.property(written, around, (number, frame) => {
      const seen = masker(NOBODY)(frame.replace('{}', number))
      assert.ok(!/[0-9\u0660-\u0669]{2}/.test(seen), `${number} in ${seen}`)
      assert.ok(seen.includes(MASK))
    }),
  )
})

test('addresses of mail, sites and accounts are masked', () => {
  const hide = masker(NOBODY)
  for (const one of [
    'argan.tiznit@example.ma',
    'argan.tiznit (at) example.com',
    'https://example.org/argan?x=1',
    'www.argan-tiznit.ma',
    'facebook.com/argan.tiznit',
    '@argan_tiznit',
  ])
    assert.equal(hide(`راسلونا: ${one} شكرا`), `راسلونا: ${MASK} شكرا`)
})

test('what is no name and no contact stays as it is', () => {
  const known = { people: ['نور الدين بنعلي'], cooperatives: ['تعاونية الأمل', 'Coopérative Tafraout'] }
  const text =
    'تعاونية من 12 امرأة تبيع العسل بمبلغ 1 200 000 درهم في 2026. Une coopérative de 30 femmes, 250 000 000 DH, 12/03/2026.'
  assert.equal(masker(known)(text), text)
  assert.deepEqual(blindContent(content(text), known), content(text))
})

test('a name with a letter written onto it, or with another form of the same letter, is masked', () => {
  const hide = masker({ people: ['فاطمة أوبلا'], cooperatives: [] })
  assert.equal(hide('نشكر وفاطمه'), `نشكر ${MASK}`)
  assert.equal(hide('أوبلا و اوبلا'), `${MASK} و ${MASK}`)
})
