import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encode } from 'uqr'
import { qrPath, qrSvg } from './qr-path.ts'

const EDGE = 2

/** The squares that the lines of a path cover, read as a browser reads them. */
function squaresOf(path: string): ReadonlySet<string> {
  const dark = new Set<string>()
  let [x, y] = [0, 0]
  for (const [, move, first, second] of path.matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
    if (move === 'M') [x, y] = [Number(first), Number(second)]
    else if (move === 'm') [x, y] = [x + Number(first), y + Number(second)]
    else for (const end = x + Number(first); x < end; x += 1) dark.add(`${x} ${y - 0.5}`)
  }
  return dark
}

test('the lines cover the dark squares of the code, each once, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }),
      fc.boolean(),
      (text, mostlyChance) => {
        const { path, squares } = qrPath(text, { mostlyChance })
        const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: mostlyChance ? 0 : -1 })
        const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x + EDGE} ${y + EDGE}`] : [])))
        assert.equal(squares, size + 2 * EDGE)
        assert.deepEqual([...squaresOf(path)], dark)
      },
    ),
    { numRuns: 60 },
  )
})

test('as a picture of its own it has a white ground as wide as the code with its edge', () => {
  const svg = qrSvg('https://twiza.example/v/1')
  const [, side] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? []
  assert.match(svg, new RegExp(`<rect width="${side}" height="${side}" fill="#fff"/>`))
  assert.equal(Number(side), qrPath('https://twiza.example/v/1').squares)
})
