import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EconomicModel } from '../../domain/model/model.ts'
import { readModelFile } from './model-file.ts'

/** Every ready model of `data/models`, by id. Throws with the file and its faults when one is broken. */
export function readModels(dataFolder: string): readonly EconomicModel[] {
  const folder = join(dataFolder, 'models')
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.example.json'),
  )
  return files.sort().map((name) => {
    const outcome = readModelFile(readFileSync(join(folder, name), 'utf8'), name.slice(0, -'.json'.length))
    if (outcome.ok) return outcome.value
    const faults = outcome.reasons.map(({ path, fault }) => `${path || '(file)'}: ${fault}`)
    throw new Error(`data/models/${name}\n  ${faults.join('\n  ')}`)
  })
}
