import type { Language } from '../../domain/basics/language.ts'
import {
  levelOf,
  NATION,
  parseTerritoryCode,
  type TerritoryCode,
} from '../../domain/basics/territory-code.ts'
import type { Atlas, Indicator, Territory } from '../../domain/territory/atlas.ts'
import { SelectField } from '../form/field.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { figure } from '../territory/figure.tsx'
import { ROLE_WORDS } from '../territory/words.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { fallbackAttributes, useWords, W } from '../words/w.tsx'
import { ChoroplethMap } from './choropleth.tsx'
import { FigureTable } from './figure-table.tsx'
import { fiveClasses } from './quantiles.ts'
import { mapPageWords } from './words.ts'

/** What the map is asked to show. */
export type MapQuestion = {
  readonly indicator: Indicator
  readonly region: TerritoryCode | null
  readonly level: 'province' | 'commune'
}
export type Shown = { readonly territory: Territory; readonly value: number }

type Query = Readonly<Record<string, string | string[] | undefined>>

/** Anything not understood falls back to the first need, the whole country, provinces: a map always shows. */
export function readMapQuestion(site: Site, query: Query): MapQuestion {
  const atlas = site.atlas()
  const asked = atlas.indicators.get(String(query.indicator ?? ''))
  const indicator = asked ?? atlas.indicators.get('unemployment') ?? [...atlas.indicators.values()][0]
  if (indicator === undefined) throw new Error('the atlas has no indicator')
  const code = parseTerritoryCode(String(query.region ?? ''))
  const region =
    code !== null && code !== NATION && levelOf(code) === 'region' && atlas.territories.has(code)
      ? code
      : null
  return { indicator, region, level: query.level === 'commune' ? 'commune' : 'province' }
}

function shownOn(atlas: Atlas, { indicator, region, level }: MapQuestion): Shown[] {
  const column = atlas.values.get(indicator.id)
  const shown: Shown[] = []
  for (const territory of atlas.territories.values()) {
    if (territory.level !== level || (region !== null && !territory.code.startsWith(region))) continue
    const value = column?.get(territory.code)?.value
    if (value !== undefined) shown.push({ territory, value })
  }
  return shown.sort((a, b) => b.value - a.value)
}

export function mapPage(site: Site, language: Language, asked: MapQuestion): Page {
  const atlas = site.atlas()
  const found = shownOn(atlas, asked)
  const fallsBack = asked.level === 'commune' && found.length === 0
  const question: MapQuestion = fallsBack ? { ...asked, level: 'province' } : asked
  const shown = fallsBack ? shownOn(atlas, question) : found
  const classes = fiveClasses(shown.map(({ value }) => value))
  return {
    head: {
      language,
      title: words(language, mapPageWords.title),
      section: 'territories',
      islands: ['map-island'],
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.territories} />, href: paths.territories(language) },
            { label: <W of={mapPageWords.title} /> },
          ]}
        />
        <h1>
          <W of={mapPageWords.title} />
        </h1>
        <p>
          <W of={mapPageWords.lead} />
        </p>
        <Question site={site} language={language} question={question} />
        {fallsBack ? (
          <Notice kind="warn">
            <p>
              <W of={mapPageWords.noCommuneFigure} />
            </p>
          </Notice>
        ) : null}
        <h2>
          <W of={question.indicator.label} />
        </h2>
        <p class="muted">
          <W of={question.indicator.explanation} />
        </p>
        <div class="two">
          <ChoroplethMap
            site={site}
            language={language}
            question={question}
            shown={shown}
            classes={classes}
          />
          <FigureTable
            site={site}
            language={language}
            shown={shown}
            all={question.region !== null || question.level === 'province'}
            value={(value) => figure(language, question.indicator, value)}
          />
        </div>
        <p class="source">
          <bdi dir="ltr">
            {question.indicator.source}, {question.indicator.year}
          </bdi>
        </p>
      </Wrap>
    ),
  }
}

function Question({ site, language, question }: { site: Site; language: Language; question: MapQuestion }) {
  const t = useWords()
  const atlas = site.atlas()
  const indicators = [...atlas.indicators.values()].map((indicator) => ({
    value: indicator.id,
    label: `${t(ROLE_WORDS[indicator.role])}: ${t(indicator.label)}`,
    ...fallbackAttributes(language, indicator.label),
  }))
  const regions = (atlas.childrenOf.get(NATION) ?? []).flatMap((code) => {
    const region = atlas.territories.get(code)
    return region === undefined
      ? []
      : [{ value: code as string, label: t(region.name), ...fallbackAttributes(language, region.name) }]
  })
  return (
    <form method="get" action={paths.territoryMap(language)} class="map-form" data-map-form>
      <SelectField
        id="indicator"
        label={<W of={mapPageWords.indicator} />}
        value={question.indicator.id}
        options={indicators}
      />
      <SelectField
        id="region"
        label={<W of={mapPageWords.region} />}
        value={question.region ?? ''}
        options={[
          {
            value: '',
            label: t(mapPageWords.wholeCountry),
            ...fallbackAttributes(language, mapPageWords.wholeCountry),
          },
          ...regions,
        ]}
      />
      <SelectField
        id="level"
        label={<W of={mapPageWords.level} />}
        value={question.level}
        options={[
          {
            value: 'province',
            label: t(mapPageWords.provinces),
            ...fallbackAttributes(language, mapPageWords.provinces),
          },
          {
            value: 'commune',
            label: t(mapPageWords.communes),
            ...fallbackAttributes(language, mapPageWords.communes),
          },
        ]}
      />
      <p>
        <button class="button" type="submit">
          <W of={mapPageWords.show} />
        </button>
      </p>
    </form>
  )
}
