import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Colour, contrastOf } from './contrast.ts'
import {
  contrastAsBrand,
  DARK_GROUNDS,
  ENOUGH_CONTRAST,
  isOfFlag,
  LIGHT_GROUNDS,
  pairsOf,
  paletteOf,
  parseColour,
} from './palette.ts'

const colours: fc.Arbitrary<Colour> = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n): Colour => `#${n.toString(16).padStart(6, '0')}`)

test('the known examples of WCAG come out: black on white 21, #767676 on white 4.54', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21)
  assert.equal(contrastOf('#767676', '#ffffff').toFixed(2), '4.54')
})

test('whatever the colour, it is refused or every pair of words and ground has 4.5:1, in light and in dark', () => {
  let taken = 0
  fc.assert(
    fc.property(colours, (colour) => {
      const palette = paletteOf(colour)
      assert.equal(palette === null, contrastAsBrand(colour) < ENOUGH_CONTRAST)
      if (palette === null) return
      taken += 1
      const pairs = [...pairsOf(palette.light, LIGHT_GROUNDS), ...pairsOf(palette.dark, DARK_GROUNDS)]
      for (const [ink, ground] of pairs)
        assert.ok(contrastOf(ink, ground) >= ENOUGH_CONTRAST, `${colour}: ${ink} on ${ground}`)
    }),
    { numRuns: 3000 },
  )
  assert.ok(taken > 300, `${taken} of 3000 colours were taken`)
})

test('black, pure blue and pure red: what is dark enough is taken, yellow and white are not', () => {
  for (const colour of ['#000000', '#0000ff', '#8b0000', '#0d5451'] as const) assert.ok(paletteOf(colour))
  for (const colour of ['#ffffff', '#ffff00', '#ff0000', '#808080'] as const)
    assert.equal(paletteOf(colour), null, colour)
})

test('a colour is typed as three or six digits, with or without its mark', () => {
  assert.equal(parseColour(' #ABC '), '#aabbcc')
  assert.equal(parseColour('0D5451'), '#0d5451')
  for (const typed of ['', 'red', '#12', '#1234567', '#0d5451;}', 'url(x)'])
    assert.equal(parseColour(typed), null)
})

test('the red and the green of the flag are told from the site’s own green', () => {
  assert.ok(isOfFlag('#c1272d') && isOfFlag('#c0282e') && isOfFlag('#016534'))
  assert.ok(!isOfFlag('#0d5451') && !isOfFlag('#8b0000'))
})
