import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { NATION, parentOf } from '../../domain/basics/territory-code.ts'
import { Choices } from '../form/field.tsx'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { LEVEL_WORDS } from '../territory/words.ts'
import { W } from '../words/w.tsx'
import { ideaWords } from './words.ts'

type Props = {
  site: Site
  codes: readonly TerritoryCode[]
  chosen: string
  typed: string
  error: string | null
}

/** Several places bear the typed name, or nearly: which one is meant. */
export function PlaceChoice({ site, codes, chosen, typed, error }: Props) {
  return (
    <>
      <Choices
        id="place"
        label={<W of={ideaWords.territoryChoice} />}
        error={error}
        value={chosen}
        options={codes.map((code) => ({ value: code, label: <Place site={site} code={code} /> }))}
      />
      <input type="hidden" name="placeFor" value={typed} />
    </>
  )
}

function Place({ site, code }: { site: Site; code: TerritoryCode }) {
  const territory = site.atlas().territories.get(code)
  const parent = parentOf(code)
  if (territory === undefined) return <>{code}</>
  const level = LEVEL_WORDS[territory.level]
  const name = territory.name
  return (
    <bdi>
      {parent === null || parent === NATION ? (
        <W of={ideaWords.placeOf} with={{ name, level }} />
      ) : (
        <W of={ideaWords.placeIn} with={{ name, level, parent: territoryText(site, parent) }} />
      )}
    </bdi>
  )
}
