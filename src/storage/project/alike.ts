/** Projects of the bank that say nearly the same, in whichever language and spelling. */
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Project } from '../../domain/project/project.ts'
import type { Database, Transaction } from '../database.ts'

export type Sketch = {
  readonly title: string
  readonly text: string
  readonly territory: TerritoryCode | null
  readonly sector: string | null
}

/** `likeness` 0 nothing in common, 1 the same words. */
export type Alike = { readonly project: Project; readonly likeness: number }

/** Public projects only, best first, at most 5; empty when none is alike enough to be shown. */
export async function readAlike(_db: Database | Transaction, _sketch: Sketch): Promise<readonly Alike[]> {
  return []
}
