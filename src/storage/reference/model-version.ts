import { createHash } from 'node:crypto'
import type { EconomicModel } from '../../domain/model/model.ts'

/** Names the figures of a model: another version when any of them changes, the same when only its sheet does. */
export function modelVersion(model: EconomicModel): string {
  const { sheet: _sheet, summary: _summary, name: _name, ...figures } = model
  return createHash('sha256').update(JSON.stringify(figures)).digest('hex').slice(0, 12)
}
