import type { FastifyInstance } from 'fastify'
import type { EconomicModel } from '../domain/model/model.ts'
import { bankVersion } from '../storage/bank/reads.ts'
import type { Database } from '../storage/database.ts'
import { type ModelVersion, readModelRevisions, standingModels } from '../storage/office/model.ts'
import { readModelFile } from '../storage/reference/model-file.ts'
import type { Library } from './library.ts'

/** How often a process asks whether an editor has revised a model, here or in another process. */
const CHECK_EVERY_MS = 5_000

/** The library with the models as editors have revised them: `models` is another list whenever one has changed. */
export async function followModels(app: FastifyInstance, db: Database, library: Library): Promise<Library> {
  const warn = (id: string, why: string) =>
    app.log.warn({ model: id, why }, 'a revision does not fit this version of Twiza; what ships is shown')
  const load = async () => revisedModels(library.shipped, await readModelRevisions(db), warn)
  let version = await bankVersion(db)
  let standing = await standingModels(db)
  let latest = await load()
  const timer = setInterval(async () => {
    try {
      const now = await bankVersion(db)
      if (now === version) return
      const stands = await standingModels(db)
      if (stands !== standing) latest = await load()
      standing = stands
      version = now
    } catch (error) {
      app.log.warn({ err: error }, 'the models could not be refreshed; the last known ones stay')
    }
  }, CHECK_EVERY_MS)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
  return {
    ...library,
    get models() {
      return latest
    },
  }
}

/** Each model as its revision has it, where that is whole; a model that ships no more is not there, revised or not. */
export function revisedModels(
  shipped: readonly EconomicModel[],
  revisions: readonly ModelVersion[],
  warn: (id: string, why: string) => void,
): readonly EconomicModel[] {
  const revised = new Map(revisions.map(({ content }) => [content.id, content]))
  return shipped.map((model) => {
    const content = revised.get(model.id)
    if (content === undefined) return model
    const read = readModelFile(JSON.stringify(content), model.id)
    if (read.ok) return content
    warn(model.id, read.reasons.map(({ path, fault }) => `${path}: ${fault}`).join('; '))
    return model
  })
}
