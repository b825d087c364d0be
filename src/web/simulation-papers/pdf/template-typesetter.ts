/** Papers whose template is fixed and whose words go in as data: set by typst as tagged PDFs (PDF/UA-1). */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { drawable, type Fonts, readFonts } from './fonts.ts'

type Typesetter = { readonly compiler: NodeCompiler; readonly template: string; readonly fonts: Fonts }

/**
 * Sets papers from one template; it is read when the first is set. `name`: what a fault calls the paper. `createdAt`:
 * seconds since 1970, written in the file. Throws when the template itself is broken: nothing that people wrote makes
 * it fail.
 */
export function templateTypesetter(
  template: URL,
  name: string,
): (paper: object, createdAt: number) => Buffer {
  let ready: Typesetter | null = null
  return (paper, createdAt) => {
    ready ??= openTypesetter(template, name)
    return setPaper(ready, name, paper, createdAt)
  }
}

function openTypesetter(template: URL, name: string): Typesetter {
  const fonts = readFonts()
  const workspace = mkdtempSync(join(tmpdir(), `twiza-${name}-`))
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts.files] }] })
  return { compiler, template: readFileSync(template, 'utf8'), fonts }
}

function setPaper(
  { compiler, template, fonts }: Typesetter,
  name: string,
  paper: object,
  createdAt: number,
): Buffer {
  const json = JSON.stringify(paper, (_key, value: unknown) =>
    typeof value === 'string' ? drawable(value, fonts) : value,
  )
  const compiled = compiler.compile({ mainFileContent: template, inputs: { paper: json } })
  const document = compiled.result
  if (document === null) {
    const faults = compiled.takeDiagnostics()?.shortDiagnostics ?? []
    throw new Error(`the ${name} could not be set: ${JSON.stringify(faults).slice(0, 2000)}`)
  }
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: createdAt })
  compiler.evictCache(1)
  return bytes
}
