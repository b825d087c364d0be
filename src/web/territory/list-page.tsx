import type { Language } from '../../domain/basics/language.ts'
import { NATION } from '../../domain/basics/territory-code.ts'
import type { Territory } from '../../domain/territory/atlas.ts'
import { searchTerritories } from '../../domain/territory/territory-search.ts'
import { CommuneSearch } from '../home/home-page.tsx'
import { homeWords } from '../home/words.ts'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { number } from '../words/format.ts'
import { isolated, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { TerritoryName } from './territory-name.tsx'
import { LEVEL_WORDS, territoryWords } from './words.ts'

const MOST = 40

/** Search results when something was typed; all regions and provinces below in any case. */
export function listPage(site: Site, language: Language, typed: string): Page {
  return {
    head: { language, title: words(language, territoryWords.listTitle), section: 'territories' },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={siteWords.territories} /> },
          ]}
        />
        <h1>
          <W of={territoryWords.listTitle} />
        </h1>
        <p class="lead">
          <W of={territoryWords.listLead} />
        </p>
        <CommuneSearch language={language} typed={typed} />
        {typed.trim() === '' ? null : <Results site={site} language={language} typed={typed} />}
        <Browse site={site} language={language} />
      </Wrap>
    ),
  }
}

function Results({ site, language, typed }: { site: Site; language: Language; typed: string }) {
  const found = searchTerritories(site.atlas(), typed, MOST)
  return (
    <section aria-labelledby="results">
      <h2 id="results">
        <bdi>
          <W of={territoryWords.found} with={{ n: found.length, query: isolated(typed) }} />
        </bdi>
      </h2>
      {found.length === 0 ? (
        <p>
          <W of={territoryWords.noneHint} />
        </p>
      ) : (
        <ul class="plain">
          {found.map(({ territory }) => (
            <TerritoryLine site={site} language={language} territory={territory} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** A link to a territory with its level, what contains it and its population. */
export function TerritoryLine({
  site,
  language,
  territory,
}: {
  site: Site
  language: Language
  territory: Territory
}) {
  const parent = territory.parent === null ? undefined : site.atlas().territories.get(territory.parent)
  return (
    <li class="region-line">
      <span>
        <a href={paths.territory(language, territory.code)}>
          <TerritoryName territory={territory} />
        </a>{' '}
        <span class="muted small">
          <W of={LEVEL_WORDS[territory.level]} />
          {parent === undefined || parent.level === 'nation' ? null : (
            <>
              {' – '}
              <TerritoryName territory={parent} />
            </>
          )}
        </span>
      </span>
      {territory.population === null ? null : (
        <span class="muted small">
          <W
            of={homeWords.people}
            with={{ n: territory.population, shown: number(language, territory.population) }}
          />
        </span>
      )}
    </li>
  )
}

function Browse({ site, language }: { site: Site; language: Language }) {
  const atlas = site.atlas()
  return (
    <section aria-labelledby="browse">
      <h2 id="browse">
        <W of={territoryWords.browse} />
      </h2>
      {(atlas.childrenOf.get(NATION) ?? []).map((regionCode) => {
        const region = atlas.territories.get(regionCode)
        if (region === undefined) return null
        return (
          <details>
            <summary>
              <TerritoryName territory={region} />
            </summary>
            <ul class="plain">
              <TerritoryLine site={site} language={language} territory={region} />
              {(atlas.childrenOf.get(regionCode) ?? []).map((code) => {
                const province = atlas.territories.get(code)
                return province === undefined ? null : (
                  <TerritoryLine site={site} language={language} territory={province} />
                )
              })}
            </ul>
          </details>
        )
      })}
    </section>
  )
}
