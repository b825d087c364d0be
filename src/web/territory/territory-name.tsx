import type { Language } from '../../domain/basics/language.ts'
import { read } from '../../domain/basics/language.ts'
import type { Territory } from '../../domain/territory/atlas.ts'
import { W } from '../words/w.tsx'

/** A territory's name in the page's language, isolated. */
export function TerritoryName({ territory }: { territory: Territory }) {
  return (
    <bdi>
      <W of={territory.name} />
    </bdi>
  )
}

/** The bare name, for titles and attributes. */
export function territoryName(territory: Territory, language: Language): string {
  return read(territory.name, language).words
}
