/**
 * The style sheet and the islands (small scripts that enhance a page), bundled by esbuild when the process starts and
 * served under names that carry their content's hash, so that a phone fetches each version once.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, type BuildOptions, type Plugin, transform } from 'esbuild'
import { type Language, LANGUAGES } from '../domain/basics/language.ts'

export type Asset = {
  readonly body: Buffer
  readonly brotli: Buffer
  readonly gzip: Buffer
  readonly type: string
}
export type AssetTable = {
  /** what is served, by file name under /assets/ */
  readonly files: ReadonlyMap<string, Asset>
  readonly stylesheet: string
  /** address of an island by its name; throws for a name that has no file in islands/ */
  readonly island: (name: string, language: Language) => string
}

const here = dirname(fileURLToPath(import.meta.url))
const STYLES = [
  'tokens',
  'base',
  'layout',
  'parts',
  'form',
  'picture',
  'promise',
  'search',
  'project',
  'programme',
  'code',
  'idea',
  'founding',
  'dossier',
  'office',
  'attendance',
  'meeting',
  'jury',
  'judging',
  'vote',
  'print',
] as const

export async function buildAssets(): Promise<AssetTable> {
  const files = new Map<string, Asset>()
  const add = (name: string, extension: string, body: Buffer, type: string): string => {
    const file = `${name}.${createHash('sha256').update(body).digest('hex').slice(0, 10)}.${extension}`
    files.set(file, asset(body, type))
    return `/assets/${file}`
  }
  const font = add('tifinagh', 'woff2', tifinaghFont(), 'font/woff2')
  const stylesheet = add('twiza', 'css', await styles(font), 'text/css; charset=utf-8')
  const islands = new Map<string, string>()
  for (const [name, body] of await bundleIslands())
    islands.set(name, add(name, 'js', body, 'text/javascript; charset=utf-8'))
  return {
    files,
    stylesheet,
    island: (name, language) => {
      const address = islands.get(`${name}.${language}`)
      if (address === undefined) throw new Error(`no island named ${name} in src/web/islands`)
      return address
    },
  }
}

function asset(body: Buffer, type: string): Asset {
  return { body, brotli: brotliCompressSync(body), gzip: gzipSync(body, { level: 9 }), type }
}

function tifinaghFont(): Buffer {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff2',
  )
  return readFileSync(file)
}

async function styles(font: string): Promise<Buffer> {
  const read = (name: string) => readFileSync(join(here, 'style', `${name}.css`), 'utf8')
  const dark = read('dark')
  const parts = STYLES.map(read)
  parts.splice(1, 0, read('fonts').replace('/assets/tifinagh.woff2', font))
  parts.splice(1, 0, dark.replace(':root', '[data-theme="dark"]'))
  parts.splice(
    1,
    0,
    `@media (prefers-color-scheme: dark) {${dark.replace(':root', ':root:not([data-theme="light"])')}}`,
  )
  const { code } = await transform(parts.join('\n'), {
    loader: 'css',
    minify: true,
    target: ['chrome87', 'firefox90', 'safari14'],
  })
  return Buffer.from(code)
}

/**
 * Every island once per language: its words are cut down to the language of the page (Arabic stands in where Tamazight
 * has none), so that a phone never downloads the three others.
 */
async function bundleIslands(): Promise<Map<string, Buffer>> {
  const entryPoints = readdirSync(join(here, 'islands'))
    .filter((file) => /-(island|worker)\.tsx?$/.test(file))
    .map((file) => join(here, 'islands', file))
  const found = new Map<string, Buffer>()
  const bundles = LANGUAGES.map((language) =>
    build({ ...ISLAND_BUILD, entryPoints, plugins: [wordsOf(language)] }),
  )
  for (const [i, result] of (await Promise.all(bundles)).entries()) {
    for (const file of result.outputFiles) {
      const name = file.path.replace(/^.*[\\/]/, '').replace(/\.js$/, '')
      found.set(`${name}.${LANGUAGES[i]}`, Buffer.from(file.contents))
    }
  }
  return found
}

const ISLAND_BUILD = {
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: ['chrome87', 'firefox90', 'safari14'],
  supported: { destructuring: true }, // Safari 14's fault with it is in rare patterns that are not used here
  jsx: 'automatic',
  jsxImportSource: 'preact',
  outdir: '/out',
  legalComments: 'none',
} as const satisfies BuildOptions

/** Files of words are data: they are run here, and bundled with one language only. */
function wordsOf(language: Language): Plugin {
  return {
    name: `words in ${language}`,
    setup(builder) {
      builder.onLoad(
        { filter: /[\\/](words|[a-z-]+-words)\.ts$|[\\/]words[\\/](site|units|promise|imports)\.ts$/ },
        async ({ path }) => {
          const module: Record<string, unknown> = await import(pathToFileURL(path).href)
          if (Object.values(module).some((value) => typeof value === 'function')) return undefined
          const contents = Object.entries(module)
            .map(
              ([name, value]) =>
                `export const ${name} = ${JSON.stringify(value, (_key, part) => inLanguage(part, language))}`,
            )
            .join('\n')
          return { contents, loader: 'ts' }
        },
      )
    },
  }
}

function inLanguage(part: unknown, language: Language): unknown {
  if (typeof part !== 'object' || part === null || !('ar' in part && 'fr' in part && 'en' in part))
    return part
  const words = part as Partial<Record<Language, unknown>>
  return words[language] === undefined ? { ar: words.ar } : { [language]: words[language] }
}
