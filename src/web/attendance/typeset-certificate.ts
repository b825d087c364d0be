/** The certificate as a tagged PDF (PDF/UA-1), set by typst in the process that makes papers. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { drawable, type Fonts, readFonts } from '../simulation-papers/pdf/fonts.ts'
import type { CertificatePaper } from './certificate-paper.ts'

type Typesetter = { readonly compiler: NodeCompiler; readonly template: string; readonly fonts: Fonts }

let ready: Typesetter | null = null

function typesetter(): Typesetter {
  if (ready !== null) return ready
  const fonts = readFonts()
  const workspace = mkdtempSync(join(tmpdir(), 'twiza-certificate-'))
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts.files] }] })
  const template = readFileSync(new URL('./certificate.typ', import.meta.url), 'utf8')
  ready = { compiler, template, fonts }
  return ready
}

/** Throws when the template itself is broken: nothing that people wrote makes it fail. */
export function typesetCertificate(paper: CertificatePaper): Buffer {
  const { compiler, template, fonts } = typesetter()
  const json = JSON.stringify(paper, (_key, value: unknown) =>
    typeof value === 'string' ? drawable(value, fonts) : value,
  )
  const compiled = compiler.compile({ mainFileContent: template, inputs: { paper: json } })
  const document = compiled.result
  if (document === null) {
    const faults = compiled.takeDiagnostics()?.shortDiagnostics ?? []
    throw new Error(`the certificate could not be set: ${JSON.stringify(faults).slice(0, 2000)}`)
  }
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: paper.at })
  compiler.evictCache(1)
  return bytes
}
