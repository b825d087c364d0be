/** The fonts of the dossier, from npm packages only: never those of the machine. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { drawnBy, unpackFont } from './web-open-font.ts'

const FILES = [
  ['@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff', 'Twiza Latin', false],
  ['@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-700-normal.woff', 'Twiza Latin', true],
  [
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff',
    'Twiza Arabic',
    false,
  ],
  [
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-700-normal.woff',
    'Twiza Arabic',
    true,
  ],
  [
    '@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff',
    'Twiza Tifinagh',
    false,
  ],
] as const

/** What the typesetter's own fallback font (Libertinus Serif, inside the package) draws beside ours. */
const FALLBACK_DRAWS = '≥≤→←²³×÷−½€'

export type Fonts = {
  readonly files: readonly Buffer[]
  /** Whether a character can be drawn at all. */
  readonly draws: (code: number) => boolean
}

export function readFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url)
  const files = FILES.map(([file, family, bold]) => unpackFont(readFileSync(resolve(file)), family, bold))
  const drawn = new Set(files.flatMap((file) => [...drawnBy(file)]))
  for (const letter of FALLBACK_DRAWS) drawn.add(letter.codePointAt(0) ?? 0)
  return { files, draws: (code) => drawn.has(code) }
}

const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200d\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/**
 * Text that the fonts can draw and that cannot reorder its surroundings: characters that reverse or hide writing are
 * taken out, a letter with no drawing becomes its plain form (é stays, ² would become 2) or a question mark.
 */
export function drawable(text: string, { draws }: Fonts): string {
  const seen = text
    .toWellFormed()
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
  return Array.from(seen, (letter) => {
    if (
      draws(letter.codePointAt(0) ?? 0) ||
      letter === '\u200e' ||
      letter === '\u00a0' ||
      letter === '\u202f'
    )
      return letter === '\u202f' ? '\u00a0' : letter
    const plain = Array.from(letter.normalize('NFKD'), (part) =>
      draws(part.codePointAt(0) ?? 0) ? part : '',
    )
    return plain.join('') || '?'
  }).join('')
}
