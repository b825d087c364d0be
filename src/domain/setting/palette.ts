/**
 * The main colour of a site and all that is drawn with it, in light and in dark. One colour is chosen; the others are
 * worked out from it, so that whoever chooses cannot make a page that nobody can read.
 */
import { channelsOf, type Colour, contrastOf } from './contrast.ts'

export type Shades = {
  /** words, edges and the ground of what is pressed */
  readonly brand: Colour
  /** words on `brand` */
  readonly brandInk: Colour
  /** the ground of notices and of what is chosen */
  readonly brandSoft: Colour
  readonly brandSoftInk: Colour
  /** the ground of the first page's head */
  readonly hero: Colour
  readonly heroInk: Colour
}
export type Palette = { readonly light: Shades; readonly dark: Shades }

/** WCAG 2.2 AA: words of ordinary size. */
export const ENOUGH_CONTRAST = 4.5
/** What is worked out may do better than what is only allowed. */
const GOOD_CONTRAST = 7

/** Grounds that words stand on, as in style/tokens.css and style/dark.css; a test compares them. */
export const LIGHT_GROUNDS: readonly Colour[] = ['#fbf7f0', '#ffffff', '#f3ecdf']
export const DARK_GROUNDS: readonly Colour[] = ['#161511', '#201e19', '#2b2820']
const DARK_INK: Colour = '#f2ede3'
const WHITE: Colour = '#ffffff'
const BLACK: Colour = '#000000'

/** Null: what was typed is no colour. `#ABC` and `aabbcc` are. */
export function parseColour(typed: string): Colour | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(typed.trim())?.[1]?.toLowerCase()
  if (digits === undefined) return null
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
}

/** Red and green of the flag: a site that is not the State's does not dress as if it were. */
const FLAG: readonly Colour[] = ['#c1272d', '#006233']
/** How near is as good as the same to the eye: a distance in red, green and blue. */
const NEAR = 24

export function isOfFlag(colour: Colour): boolean {
  return FLAG.some((one) => {
    const [a, b] = [channelsOf(one), channelsOf(colour)]
    return Math.hypot(...a.map((channel, k) => channel - (b[k] ?? 0))) < NEAR
  })
}

/** The worst contrast of words in this colour on the site's light grounds. White words on it are read at least as well. */
export function contrastAsBrand(colour: Colour): number {
  return Math.min(...LIGHT_GROUNDS.map((ground) => contrastOf(colour, ground)))
}

/** Null: the colour is too light to be read on the site's grounds. */
export function paletteOf(colour: Colour): Palette | null {
  if (contrastAsBrand(colour) < ENOUGH_CONTRAST) return null
  const soft = mix(colour, WHITE, 0.86)
  const light: Shades = {
    brand: colour,
    brandInk: WHITE,
    brandSoft: soft,
    brandSoftInk: until(colour, BLACK, [soft], GOOD_CONTRAST),
    hero: colour,
    heroInk: WHITE,
  }
  const brand = until(colour, WHITE, DARK_GROUNDS, GOOD_CONTRAST)
  const darkSoft = mix(colour, '#161511', 0.62)
  const hero = mix(colour, '#161511', 0.55)
  const dark: Shades = {
    brand,
    brandInk: until(colour, BLACK, [brand], GOOD_CONTRAST),
    brandSoft: darkSoft,
    brandSoftInk: until(brand, WHITE, [darkSoft], GOOD_CONTRAST),
    hero,
    heroInk: DARK_INK,
  }
  return { light, dark }
}

/** Words and the ground they stand on, of one theme. */
export function pairsOf(
  shades: Shades,
  grounds: readonly Colour[],
): readonly (readonly [ink: Colour, ground: Colour])[] {
  return [
    ...grounds.map((ground) => [shades.brand, ground] as const),
    [shades.brandInk, shades.brand],
    [shades.brandSoftInk, shades.brandSoft],
    [shades.heroInk, shades.hero],
  ]
}

/** `share` of the second colour in the first, 0 to 1. */
function mix(one: Colour, other: Colour, share: number): Colour {
  const [from, to] = [channelsOf(one), channelsOf(other)]
  const digits = from.map((channel, k) => {
    const mixed = Math.round(channel + ((to[k] ?? channel) - channel) * share)
    return mixed.toString(16).padStart(2, '0')
  })
  return `#${digits.join('')}`
}

const STEPS = 50

/** The first shade on the way from `colour` to `end` that can be read on every ground; `end` where none can. */
function until(colour: Colour, end: Colour, grounds: readonly Colour[], enough: number): Colour {
  for (let step = 0; step < STEPS; step += 1) {
    const shade = mix(colour, end, step / STEPS)
    if (grounds.every((ground) => contrastOf(shade, ground) >= enough)) return shade
  }
  return end
}
