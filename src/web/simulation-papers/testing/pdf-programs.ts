/** Poppler's programs on a PDF's bytes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function hasPoppler(): boolean {
  return spawnSync('pdfinfo', ['-v']).status === 0
}

function run(program: string, before: readonly string[], bytes: Buffer, after: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-pdf-'))
  try {
    const file = join(folder, 'one.pdf')
    writeFileSync(file, bytes)
    const done = spawnSync(program, [...before, file, ...after], { encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`)
    return done.stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const pdfInfo = (bytes: Buffer) => run('pdfinfo', [], bytes, [])
export const pdfText = (bytes: Buffer) => run('pdftotext', ['-layout'], bytes, ['-'])
/** One line a font: name, type, encoding, whether embedded. */
export const pdfFonts = (bytes: Buffer) => run('pdffonts', [], bytes, []).trim().split('\n').slice(2)
