import type { Language } from '../../domain/basics/language.ts'
import { NATION } from '../../domain/basics/territory-code.ts'
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
import { type MapQuestion, shownOn } from './question.ts'
import { mapPageWords } from './words.ts'

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
    label: t(mapPageWords.inRole, { role: ROLE_WORDS[indicator.role], indicator: indicator.label }),
    ...fallbackAttributes(language, mapPageWords.inRole),
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
