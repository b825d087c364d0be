/** CSV files as a spreadsheet opens them: LibreOffice without a window, told to calculate what looks like a formula. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Separator = ',' | ';' | '\t'
export type OpenedSheet = {
  readonly formulas: readonly string[]
  /** values of the cells that are numbers */
  readonly numbers: readonly number[]
}

/** The files cut at `separator`, text in double quotes, UTF-8, formulas calculated. */
export function openedCsv(files: readonly string[], separator: Separator): readonly OpenedSheet[] {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-csv-'))
  try {
    const names = files.map((text, k) => {
      const name = join(folder, `file${k}.csv`)
      writeFileSync(name, text)
      return name
    })
    const options = `${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,0,true`
    const run = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        `--infilter=Text - txt - csv (StarCalc):${options}`,
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        ...names,
      ],
      { encoding: 'utf8', timeout: 300_000 },
    )
    if (run.status !== 0) throw new Error(`soffice: ${run.stderr || run.error}`)
    return files.map((_, k) => read(readFileSync(join(folder, `file${k}.fods`), 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function read(sheet: string): OpenedSheet {
  const all = (pattern: RegExp) => [...sheet.matchAll(pattern)].map(([, found = '']) => found)
  return {
    formulas: all(/table:formula="([^"]*)"/g),
    numbers: all(/office:value-type="float"[^>]*office:value="([^"]*)"/g).map(Number),
  }
}
