/** What a main colour looks like, light and dark, and some that are read well. Drawn: the page's policy takes no style. */
import type { Colour } from '../../domain/setting/contrast.ts'
import { DARK_GROUNDS, LIGHT_GROUNDS, paletteOf, type Shades } from '../../domain/setting/palette.ts'
import { Ltr } from '../page/parts.tsx'
import { W } from '../words/w.tsx'
import { settingsWords as text } from './settings-words.ts'

/** The colour that ships, and others; a test holds them to the same contrast as any that is typed. */
export const SAMPLE_COLOURS: readonly Colour[] = [
  '#0d5451',
  '#3b3f8f',
  '#7a2e5d',
  '#55601c',
  '#7a4419',
  '#17527f',
]

export function ColourSamples() {
  return (
    <section aria-labelledby="colours">
      <h2 id="colours">
        <W of={text.colours} />
      </h2>
      <ul class="plain grid">
        {SAMPLE_COLOURS.map((colour) => (
          <li class="row">
            <Swatches colour={colour} />
            <Ltr>{colour}</Ltr>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Swatches({ colour }: { colour: Colour }) {
  const palette = paletteOf(colour)
  if (palette === null) return null
  return (
    <svg viewBox="0 0 120 32" width="120" height="32" aria-hidden="true" focusable="false">
      <Swatch shades={palette.light} ground={LIGHT_GROUNDS[0]} x={0} />
      <Swatch shades={palette.dark} ground={DARK_GROUNDS[0]} x={60} />
    </svg>
  )
}

function Swatch({ shades, ground, x }: { shades: Shades; ground: Colour | undefined; x: number }) {
  return (
    <>
      <rect x={x} y="0" width="60" height="32" fill={ground} />
      <rect x={x + 6} y="6" width="28" height="20" rx="4" fill={shades.brand} />
      <path d={`M${x + 12} 16h16`} stroke={shades.brandInk} stroke-width="3" />
      <rect x={x + 38} y="6" width="16" height="20" rx="4" fill={shades.brandSoft} />
      <path d={`M${x + 42} 16h8`} stroke={shades.brandSoftInk} stroke-width="3" />
    </>
  )
}
