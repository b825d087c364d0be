/** WCAG 2.2, 1.4.3 and 1.4.11: every pair of colours that words, edges and pictures are drawn with. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const TEXT = 4.5
const EDGE = 3

type Tokens = ReadonlyMap<string, string>

const read = (name: string) => readFileSync(join(import.meta.dirname, `${name}.css`), 'utf8')

function tokensOf(css: string): Tokens {
  return new Map(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )
}

const light = tokensOf(read('tokens').split('@media')[0] ?? '')
const dark: Tokens = new Map([...light, ...tokensOf(read('dark'))])
const more = tokensOf(/@media \(prefers-contrast: more\) \{([\s\S]*?\})\s*\}/.exec(read('tokens'))?.[1] ?? '')

const THEMES: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', dark],
  ['light with more contrast', new Map([...light, ...more])],
  ['dark with more contrast', new Map([...dark, ...more])],
]

/** The colour a token stands for in the end: `#0d5451`. */
function colour(tokens: Tokens, name: string): string {
  const value = tokens.get(name)
  assert.ok(value !== undefined, `no token --${name}`)
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  return other === undefined ? value : colour(tokens, other)
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Pairs of a rule that sets both the colour of its words and their ground. */
function pairsOfRules(): readonly (readonly [string, string, string])[] {
  const sheets = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.css'))
  return sheets.flatMap((file) =>
    [...read(file.replace('.css', '')).matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
      ([, rule = '', body = '']) => {
        const ink = /(?:^|[;\s])color:\s*var\(--([\w-]+)\)/.exec(body)?.[1]
        const ground = /background(?:-color)?:\s*var\(--([\w-]+)\)/.exec(body)?.[1]
        return ink === undefined || ground === undefined ? [] : [[rule.trim(), ink, ground] as const]
      },
    ),
  )
}

/** Words that take their ground from what they stand in. */
const INHERITED = [
  'ink',
  'ink-2',
  'link',
  'brand',
  'bad',
  'good',
  'warn',
  'economic',
  'social',
  'environmental',
].flatMap((ink) => ['ground', 'surface', 'surface-2'].map((ground) => ['inherited', ink, ground] as const))
const ON_SOFT = ['economic', 'social', 'environmental'].map((ink) => ['badge', ink, 'surface'] as const)

test('the known examples of WCAG come out: black on white 21, #767676 on white 4.54', () => {
  assert.equal(contrast('#000', '#ffffff'), 21)
  assert.equal(contrast('#767676', '#fff').toFixed(2), '4.54')
})

for (const [theme, tokens] of THEMES) {
  test(`every word can be read on its ground, ${theme}`, () => {
    const pairs = [...pairsOfRules(), ...INHERITED, ...ON_SOFT]
    assert.ok(pairs.length > 40 && more.size >= 3)
    const weak = pairs.flatMap(([rule, ink, ground]) => {
      const ratio = contrast(colour(tokens, ink), colour(tokens, ground))
      return ratio >= TEXT ? [] : [`${rule}: ${ink} on ${ground} ${ratio.toFixed(2)}`]
    })
    assert.deepEqual(weak, [])
  })

  test(`edges of fields, the ring of focus and the lines of charts can be seen, ${theme}`, () => {
    const names = [
      'line-strong',
      'focus',
      'series-1',
      'series-2',
      'series-3',
      'series-4',
      'bad',
      'good',
      'accent',
    ]
    const weak = names.flatMap((name) =>
      ['ground', 'surface'].flatMap((ground) => {
        const ratio = contrast(colour(tokens, name), colour(tokens, ground))
        return ratio >= EDGE ? [] : [`${name} on ${ground} ${ratio.toFixed(2)}`]
      }),
    )
    assert.deepEqual(weak, [])
  })
}
