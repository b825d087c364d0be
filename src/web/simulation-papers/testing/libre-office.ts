/** Recalculates spreadsheets in LibreOffice, whatever results they carry, with a profile of its own. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** `OOXMLRecalcMode` 0: always recalculate on load. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0
}

/** The files recalculated and written again, in the order given. */
export function recalculated(files: readonly Buffer[]): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-sheets-'))
  try {
    const profile = join(folder, 'profile')
    mkdirSync(join(profile, 'user'), { recursive: true })
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS)
    const names = files.map((bytes, i) => {
      const name = join(folder, `file${i}.xlsx`)
      writeFileSync(name, bytes)
      return name
    })
    const out = join(folder, 'out')
    const run = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        out,
        ...names,
      ],
      { encoding: 'utf8', timeout: 600_000 },
    )
    if (run.status !== 0) throw new Error(`soffice: ${run.stderr || run.error}`)
    return files.map((_, i) => readFileSync(join(out, `file${i}.xlsx`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
