/** script/seed: loads data/ into the database, and says what it did. */
import { resolve } from 'node:path'
import { prepare } from '../operations/prepare.ts'
import { reindexProjects } from '../operations/reindex-projects.ts'
import { searchHash } from '../operations/seed-search.ts'
import { readSettings } from '../settings.ts'
import { openDatabase } from '../storage/database.ts'
import { StartProblem } from '../storage/embedded/start-problem.ts'

const root = resolve(import.meta.dirname, '..', '..')
const log = (line: string) => console.log(line)

async function main(): Promise<number> {
  const read = readSettings(process.env, { root, cwd: process.cwd() })
  if (!read.ok) {
    for (const { message } of read.reasons) console.error(message)
    return 2
  }
  const opened = await openDatabase(read.value, log)
  try {
    const started = performance.now()
    const dataFolder = resolve(root, 'data')
    const { loaded, rows } = await prepare(opened.db, { dataFolder, now: new Date(), log })
    const how = { dataFolder, now: new Date(), log, gently: false, signal: null }
    const anew = await reindexProjects(opened.db, await searchHash(opened.db, dataFolder), how)
    if (anew > 0) log(`Indexed ${anew} projects anew.`)
    const took = `${Math.round(performance.now() - started)} ms`
    log(loaded ? `Loaded ${rows} rows in ${took}.` : `Nothing to load: data/ has not changed (${took}).`)
    return 0
  } finally {
    await opened.close()
  }
}

process.exitCode = await main().catch((error) => {
  console.error(error instanceof StartProblem ? error.message : error)
  return 1
})
