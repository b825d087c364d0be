import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { contrastOf } from '../../domain/setting/contrast.ts'
import { DARK_GROUNDS, isOfFlag, LIGHT_GROUNDS, paletteOf } from '../../domain/setting/palette.ts'
import { SAMPLE_COLOURS } from './settings-colours.tsx'

const tokens = (file: string) => {
  const css = readFileSync(join(import.meta.dirname, `../style/${file}.css`), 'utf8').split('@media')[0] ?? ''
  return (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1]
}

test('a colour is held against the grounds that pages really have, light and dark', () => {
  for (const [file, grounds] of [
    ['tokens', LIGHT_GROUNDS],
    ['dark', DARK_GROUNDS],
  ] as const)
    assert.deepEqual(['ground', 'surface', 'surface-2'].map(tokens(file)), grounds)
})

test('the colours that are offered can be chosen, and the first of them is the one that ships', () => {
  assert.equal(SAMPLE_COLOURS[0], tokens('tokens')('brand'))
  for (const colour of SAMPLE_COLOURS) assert.ok(paletteOf(colour) !== null && !isOfFlag(colour), colour)
})

test('words of the page and its links can be read on the soft ground of whatever colour is chosen', () => {
  for (const colour of [...SAMPLE_COLOURS, '#000000', '#0000ff', '#8b0000'] as const) {
    const palette = paletteOf(colour)
    assert.ok(palette)
    for (const [file, { brandSoft }] of [
      ['tokens', palette.light],
      ['dark', palette.dark],
    ] as const)
      for (const name of ['ink', 'ink-2', 'link']) {
        const ink = tokens(file)(name) as `#${string}`
        const ratio = contrastOf(ink, brandSoft)
        assert.ok(ratio >= 4.5, `${colour}: --${name} on ${brandSoft}, ${file}: ${ratio.toFixed(2)}`)
      }
  }
})
