import { type Activity, AUDIENCES } from '../../domain/activity/activity.ts'
import type { Language } from '../../domain/basics/language.ts'
import { SelectField } from '../form/field.tsx'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { type Word, words } from '../words/word.ts'
import { fallbackAttributes, useWords, W } from '../words/w.tsx'
import type { Query } from './promise-query.ts'
import { AUDIENCE_WORDS, catalogueWords } from './words.ts'

export type CatalogueQuestion = {
  readonly audience: (typeof AUDIENCES)[number] | null
  readonly newOnly: boolean
}

/** Anything not understood shows everything. */
export function readCatalogueQuestion(query: Query): CatalogueQuestion {
  return {
    audience: AUDIENCES.find((one) => one === query.audience) ?? null,
    newOnly: query.generation === 'new',
  }
}

/** All activities by the labels of the office that develops cooperatives. */
export function cataloguePage(site: Site, language: Language, question: CatalogueQuestion): Page {
  const { activities, sectors } = site.library.activities
  const found = activities.filter(
    (activity) =>
      (question.audience === null || activity.audiences.includes(question.audience)) &&
      (!question.newOnly || activity.newGeneration),
  )
  const groups = sectors.odco
    .map((sector) => ({ sector, list: found.filter(({ odcoSector }) => odcoSector === sector.id) }))
    .filter(({ list }) => list.length > 0)
  return {
    head: { language, title: words(language, catalogueWords.title), section: 'activities' },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={catalogueWords.title} /> },
          ]}
        />
        <h1>
          <W of={catalogueWords.title} />
        </h1>
        <p>
          <W of={catalogueWords.lead} with={{ n: activities.length }} />
        </p>
        <p>
          <W of={catalogueWords.inYourPlace} />{' '}
          <a href={paths.territories(language)}>
            <W of={catalogueWords.findCommune} />
          </a>
        </p>
        <Filter language={language} question={question} />
        {groups.length === 0 ? (
          <p>
            <W of={catalogueWords.none} />
          </p>
        ) : null}
        {groups.map(({ sector, list }) => (
          <section aria-labelledby={`sector-${sector.id}`}>
            <h2 id={`sector-${sector.id}`}>
              <W of={sector.name} />
            </h2>
            <ul class="grid">
              {list.map((activity) => (
                <Card site={site} language={language} activity={activity} />
              ))}
            </ul>
          </section>
        ))}
      </Wrap>
    ),
  }
}

function Card({ site, language, activity }: { site: Site; language: Language; activity: Activity }) {
  const models = site.library.models.filter((model) => model.activity === activity.id).length
  const sector = site.library.activities.sectors.ten.find(({ id }) => id === activity.sector)
  return (
    <li class="card">
      <h3>
        <a href={paths.activity(language, activity.id)}>
          <W of={activity.name} />
        </a>
      </h3>
      <p>
        <W of={activity.description} />
      </p>
      <p class="small muted">
        {sector === undefined ? null : (
          <>
            <W of={catalogueWords.sectorTen} with={{ sector: sector.name }} /> ·{' '}
          </>
        )}
        <W of={catalogueWords.modelCount} with={{ n: models }} />
        {activity.newGeneration ? (
          <>
            {' '}
            <span class="badge">
              <W of={catalogueWords.newGeneration} />
            </span>
          </>
        ) : null}
      </p>
    </li>
  )
}

function Filter({ language, question }: { language: Language; question: CatalogueQuestion }) {
  const t = useWords()
  const option = (value: string, word: Word) => ({
    value,
    label: t(word),
    ...fallbackAttributes(language, word),
  })
  return (
    <form method="get" action={paths.activities(language)} class="map-form">
      <SelectField
        id="audience"
        label={<W of={catalogueWords.audience} />}
        value={question.audience ?? ''}
        options={[
          option('', catalogueWords.everyone),
          ...AUDIENCES.map((audience) => option(audience, AUDIENCE_WORDS[audience])),
        ]}
      />
      <SelectField
        id="generation"
        label={<W of={catalogueWords.generation} />}
        value={question.newOnly ? 'new' : ''}
        options={[option('', catalogueWords.anyGeneration), option('new', catalogueWords.newOnly)]}
      />
      <p>
        <button class="button" type="submit">
          <W of={catalogueWords.filter} />
        </button>
      </p>
    </form>
  )
}
