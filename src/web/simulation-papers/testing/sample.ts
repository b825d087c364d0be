import { readFileSync } from 'node:fs'
import type { Language } from '../../../domain/basics/language.ts'
import type { InputChanges } from '../../../domain/model/model.ts'
import { simulate } from '../../../domain/model/simulate.ts'
import { readLawFile } from '../../../storage/reference/law-file.ts'
import { readModels } from '../../../storage/reference/models-folder.ts'
import type { Dossier } from '../dossier.ts'

const data = new URL('../../../../data', import.meta.url).pathname
export const models = readModels(data)
const read = readLawFile(readFileSync(`${data}/law/112-12.json`, 'utf8'))
if (!read.ok) throw new Error('the law file is broken')
export const law = read.value

export function sampleDossier(language: Language, modelId: string, changes: InputChanges = {}): Dossier {
  const model = models.find(({ id }) => id === modelId)
  if (model === undefined) throw new Error(`no model ${modelId}`)
  const outcome = simulate(model, changes, law)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return {
    language,
    model,
    simulation: outcome.value,
    law,
    title: model.name[language === 'zgh' ? 'ar' : language],
    territoryName: null,
    organ: 'manager',
    confirmed: [],
    savedAt: { year: 2026, month: 11, day: 21 },
    shortLink: null,
    operator: null,
  }
}
