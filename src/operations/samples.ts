/** Made-up examples, to show an empty site to people: loaded only when asked for, and taken away by one command. */
import { bumpBankVersion } from '../storage/bank/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import { insertProject, removeSamples } from '../storage/project/writes.ts'
import { readActivities } from '../storage/reference/activity-file.ts'
import { readSamples } from '../storage/reference/project-files.ts'
import { forgetProjects, indexProjects } from './index-project.ts'
import { projectNames } from './project-names.ts'
import { knownIds } from './seed-projects.ts'

export type SampleCircumstances = { readonly now: Date; readonly actor: string }

/** How many were put in: those that are there already stay as they are. */
export async function loadSamples(
  db: Database,
  dataFolder: string,
  { now, actor }: SampleCircumstances,
): Promise<number> {
  const samples = readSamples(dataFolder, await knownIds(db, dataFolder))
  const catalogue = readActivities(dataFolder)
  return db.transaction().execute(async (trx) => {
    const loaded = []
    for (const sample of samples) {
      const project = { ...sample, createdAt: now }
      if (await insertProject(trx, project, null))
        loaded.push({ project, names: await projectNames(trx, catalogue, project) })
    }
    if (loaded.length === 0) return 0
    await indexProjects(trx, loaded)
    await told(trx, { now, actor }, 'load', loaded.length)
    return loaded.length
  })
}

/** How many were taken away. */
export async function removeAllSamples(db: Database, circumstances: SampleCircumstances): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const gone = await removeSamples(trx)
    if (gone.length === 0) return 0
    await forgetProjects(trx, gone)
    await told(trx, circumstances, 'remove', gone.length)
    return gone.length
  })
}

async function told(
  trx: Transaction,
  { now, actor }: SampleCircumstances,
  action: 'load' | 'remove',
  count: number,
): Promise<void> {
  await bumpBankVersion(trx)
  await appendJournal(trx, { at: now, actor, action, subject: 'samples', detail: { count } })
}
