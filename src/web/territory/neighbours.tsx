import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { similarTerritories } from '../../domain/territory/similar.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { listWord } from '../words/format.ts'
import { W } from '../words/w.tsx'
import { TerritoryLine } from './list-page.tsx'
import { TerritoryName } from './territory-name.tsx'
import { territoryWords } from './words.ts'

const SHOWN = 5
type Props = { site: Site; language: Language; code: TerritoryCode }

/** The territories most like this one, with what makes them alike and what sets them apart. */
export function SimilarOnes({ site, language, code }: Props) {
  const atlas = site.atlas()
  const similar = similarTerritories(atlas, code, SHOWN)
  if (similar.length === 0) return null
  const names = (ids: readonly string[]) =>
    listWord(ids.flatMap((id) => atlas.indicators.get(id)?.label ?? []))
  return (
    <section aria-labelledby="similar">
      <h2 id="similar">
        <W of={territoryWords.similar} />
      </h2>
      <p class="muted">
        <W of={territoryWords.similarNote} />
      </p>
      <ul class="grid">
        {similar.map((other) => {
          const territory = atlas.territories.get(other.code)
          return territory === undefined ? null : (
            <li class="card">
              <a href={paths.territory(language, other.code)}>
                <TerritoryName territory={territory} />
              </a>
              {other.alike.length === 0 ? null : (
                <p class="small">
                  <W of={territoryWords.alike} with={{ list: names(other.alike) }} />
                </p>
              )}
              {other.differ.length === 0 ? null : (
                <p class="small">
                  <W of={territoryWords.differ} with={{ list: names(other.differ) }} />
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The regions, provinces or communes inside; nothing for a commune. */
export function Inside({ site, language, code }: Props) {
  const atlas = site.atlas()
  const children = atlas.childrenOf.get(code) ?? []
  if (children.length === 0) return null
  return (
    <section aria-labelledby="inside">
      <h2 id="inside">
        <W of={territoryWords.inside} />
      </h2>
      <ul class="plain">
        {children.map((child) => {
          const territory = atlas.territories.get(child)
          return territory === undefined ? null : (
            <TerritoryLine site={site} language={language} territory={territory} />
          )
        })}
      </ul>
    </section>
  )
}
