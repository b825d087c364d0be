import type { Site } from '../site.ts'
import type { Names } from './fact-value-word.ts'

/** What the atlas and the list of sectors call things. */
export function namesOf(site: Site): Names {
  const { territories } = site.atlas()
  const { ten } = site.library.activities.sectors
  return {
    territory: (code) => territories.get(code)?.name ?? null,
    sector: (id) => ten.find((sector) => sector.id === id)?.name ?? null,
  }
}
