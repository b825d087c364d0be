/** Sets one copy as a PDF in a process of its own and ends; started by `copy-pdf.ts`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Language } from '../../domain/basics/language.ts'
import type { OwnDataCopy } from '../../operations/export-own-data.ts'
import { readFonts } from '../simulation-papers/pdf/fonts.ts'
import { piecesIn } from '../simulation-papers/pdf/pieces.ts'
import { copyPaper } from './copy-blocks.ts'

export type CopyAsked = { readonly language: Language; readonly copy: OwnDataCopy }
export type CopyAnswered = { readonly file: Uint8Array } | { readonly fault: string }

function typeset({ language, copy }: CopyAsked): Buffer {
  const fonts = readFonts()
  const workspace = mkdtempSync(join(tmpdir(), 'twiza-copy-'))
  try {
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts.files] }] })
    const template = readFileSync(new URL('../simulation-papers/pdf/dossier.typ', import.meta.url), 'utf8')
    const paper = copyPaper(language, copy, piecesIn(language, fonts))
    const compiled = compiler.compile({
      mainFileContent: template,
      inputs: { paper: JSON.stringify(paper) },
    })
    if (compiled.result === null) throw new Error('the copy could not be set')
    const creationTimestamp = Math.floor(Date.parse(copy.madeAt) / 1000)
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp })
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

process.on('message', (asked: CopyAsked) => {
  const answer = (said: CopyAnswered) => process.send?.(said, () => process.disconnect())
  try {
    answer({ file: typeset(asked) })
  } catch (error) {
    answer({ fault: error instanceof Error ? error.message : String(error) })
  }
})
process.on('disconnect', () => process.exit())
