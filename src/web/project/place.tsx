import type { Language } from '../../domain/basics/language.ts'
import { NATION, parentOf, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { W } from '../words/w.tsx'
import { territoryText } from './named.ts'

/** The territory and what contains it: a commune with its province, a province with its region. */
export function PlaceName({ site, code }: { site: Site; code: TerritoryCode }) {
  const parent = parentOf(code)
  return (
    <>
      <bdi>
        <W of={territoryText(site, code)} />
      </bdi>
      {parent === null || parent === NATION ? null : (
        <>
          {' – '}
          <bdi>
            <W of={territoryText(site, parent)} />
          </bdi>
        </>
      )}
    </>
  )
}

export function PlaceLink({ site, language, code }: { site: Site; language: Language; code: TerritoryCode }) {
  if (!site.atlas().territories.has(code) || code === NATION) return <PlaceName site={site} code={code} />
  return (
    <a href={paths.territory(language, code)}>
      <PlaceName site={site} code={code} />
    </a>
  )
}
