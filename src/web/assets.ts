/**
 * The style sheet and the islands (small scripts that enhance a page), bundled by esbuild when the process starts and
 * served under names that carry their content's hash, so that a phone fetches each version once.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'

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
  readonly island: (name: string) => string
}

const here = dirname(fileURLToPath(import.meta.url))
const STYLES = ['tokens', 'base', 'layout', 'parts', 'form', 'picture', 'print'] as const

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
    island: (name) => {
      const address = islands.get(name)
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

async function bundleIslands(): Promise<Map<string, Buffer>> {
  const names = readdirSync(join(here, 'islands'))
    .filter(
      (file) => file.endsWith('-island.tsx') || file.endsWith('-island.ts') || file.endsWith('-worker.ts'),
    )
    .map((file) => file.replace(/\.tsx?$/, ''))
  const found = new Map<string, Buffer>()
  if (names.length === 0) return found
  const result = await build({
    entryPoints: readdirSync(join(here, 'islands'))
      .filter((file) => /-(island|worker)\.tsx?$/.test(file))
      .map((file) => join(here, 'islands', file)),
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['chrome87', 'firefox90', 'safari14'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: '/out',
    legalComments: 'none',
  })
  for (const file of result.outputFiles) {
    const name = file.path.replace(/^.*[\\/]/, '').replace(/\.js$/, '')
    found.set(name, Buffer.from(file.contents))
  }
  return found
}
