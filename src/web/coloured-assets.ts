/** The style sheet with the main colour that was chosen: the shipped one, and its few colours anew at its end. */
import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Colour } from '../domain/setting/contrast.ts'
import { paletteOf, type Shades } from '../domain/setting/palette.ts'
import type { Asset, AssetTable } from './assets.ts'

/** `colour`: asked for at each page; the sheet is made once for each, under a name with its content's hash. */
export function colouredAssets(built: AssetTable, colour: () => Colour | null): AssetTable {
  const files = new Map<string, Asset>(built.files)
  const sheets = new Map<Colour, string>()
  const sheetOf = (chosen: Colour): string => {
    const made = sheets.get(chosen) ?? addSheet(files, built.stylesheet, chosen)
    sheets.set(chosen, made)
    return made
  }
  return {
    files,
    island: built.island,
    get stylesheet() {
      const chosen = colour()
      return chosen === null ? built.stylesheet : sheetOf(chosen)
    },
  }
}

function addSheet(files: Map<string, Asset>, shipped: string, colour: Colour): string {
  const sheet = files.get(shipped.replace('/assets/', ''))
  const palette = paletteOf(colour)
  if (sheet === undefined || palette === null) return shipped
  const dark = declarations(palette.dark)
  // the same places as in assets.ts: the system's setting, then what the visitor has chosen
  const rules = [
    `:root{${declarations(palette.light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `[data-theme="dark"]{${dark}}`,
  ]
  const body = Buffer.concat([sheet.body, Buffer.from(rules.join(''))])
  const file = `twiza.${createHash('sha256').update(body).digest('hex').slice(0, 10)}.css`
  files.set(file, {
    body,
    brotli: brotliCompressSync(body),
    gzip: gzipSync(body, { level: 9 }),
    type: sheet.type,
  })
  return `/assets/${file}`
}

const NAMES: Readonly<Record<keyof Shades, string>> = {
  brand: '--brand',
  brandInk: '--brand-ink',
  brandSoft: '--brand-soft',
  brandSoftInk: '--brand-soft-ink',
  hero: '--hero',
  heroInk: '--hero-ink',
}

function declarations(shades: Shades): string {
  return (Object.keys(NAMES) as (keyof Shades)[]).map((name) => `${NAMES[name]}:${shades[name]}`).join(';')
}
