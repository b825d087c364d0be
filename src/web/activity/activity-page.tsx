import type { Activity } from '../../domain/activity/activity.ts'
import type { Language } from '../../domain/basics/language.ts'
import { levelOf, parseTerritoryCode, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { ProgrammesFor } from '../programme/funding-links.tsx'
import { programmeWords } from '../programme/words.ts'
import { BankLink } from '../project/bank-link.tsx'
import { bankLinkWords } from '../project/record-words.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { ActivitySettings } from './activity-settings.tsx'
import { ActivitySheet } from './activity-sheet.tsx'
import type { Query } from './promise-query.ts'
import { WherePromising } from './where-promising.tsx'
import { AUDIENCE_WORDS, catalogueWords, promiseWords } from './words.ts'

/** The region asked for; null: the whole country. */
export function readActivityQuestion(site: Site, query: Query): TerritoryCode | null {
  const code = parseTerritoryCode(String(query.region ?? ''))
  return code !== null && levelOf(code) === 'region' && site.atlas().territories.has(code) ? code : null
}

/** One activity: what it answers, lives on, needs and changes; where it promises most; models; how it is computed. */
export function activityPage(
  site: Site,
  language: Language,
  activity: Activity,
  region: TerritoryCode | null,
): Page {
  return {
    head: { language, title: words(language, activity.name), section: 'activities' },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.activities} />, href: paths.activities(language) },
            { label: <W of={activity.name} /> },
          ]}
        />
        <h1>
          <W of={activity.name} />
        </h1>
        <p class="lead">
          <W of={activity.description} />
        </p>
        <p class="row">
          {activity.newGeneration ? (
            <span class="badge">
              <W of={catalogueWords.newGeneration} />
            </span>
          ) : null}
          {activity.audiences.map((audience) => (
            <span class="badge">
              <W of={AUDIENCE_WORDS[audience]} />
            </span>
          ))}
        </p>
        <Models site={site} language={language} activity={activity} />
        <BankLink
          language={language}
          filter={{ activity: activity.id }}
          total={null}
          word={bankLinkWords.ofActivity}
        />
        <ProgrammesFor
          language={language}
          query={{ sector: activity.sector }}
          word={programmeWords.fundersOfSector}
        />
        <ActivitySheet site={site} language={language} activity={activity} />
        <WherePromising site={site} language={language} activity={activity} region={region} />
        <ActivitySettings site={site} language={language} activity={activity} />
      </Wrap>
    ),
  }
}

function Models({ site, language, activity }: { site: Site; language: Language; activity: Activity }) {
  const models = site.library.models.filter((model) => model.activity === activity.id)
  return (
    <section aria-labelledby="models">
      <h2 id="models">
        <W of={promiseWords.models} />
      </h2>
      {models.length === 0 ? (
        <p>
          <W of={promiseWords.noModel} />
        </p>
      ) : null}
      <ul class="grid">
        {models.map((model) => (
          <li class="card">
            <h3>
              <a href={paths.model(language, model.id)}>
                <W of={model.name} />
              </a>
            </h3>
            <p>
              <W of={model.summary} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
