import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { InputChanges } from '../../domain/model/model.ts'

/** What a person's link keeps: the answers, never the results, which are computed again from them. */
export type SavedSimulation = {
  /** Ten characters of Crockford's base 32, in small letters: no l, i, o, u to misread. */
  readonly id: string
  readonly modelId: string
  /** The version of the model's figures it was made with. */
  readonly modelVersion: string
  readonly territory: TerritoryCode | null
  readonly title: string | null
  readonly changes: InputChanges
  /** Answers about organs and members, as the form gives them. */
  readonly governance: Readonly<Record<string, string | number | boolean | null>>
  /** Ids of the assumptions that the person has confirmed. */
  readonly confirmed: readonly string[]
  readonly createdAt: Date
}

/** Reads an id as people type it (capitals, o for 0, i or l for 1); null when it cannot be one. */
export function parseSimulationId(typed: string): string | null {
  const id = typed.trim().toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1')
  return /^[0-9abcdefghjkmnpqrstvwxyz]{10}$/.test(id) ? id : null
}
