import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { PromiseTable } from '../../domain/activity/promise.ts'
import type { Territory } from '../../domain/territory/atlas.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { territoryCrumbs } from '../territory/territory-page.tsx'
import { territoryName } from '../territory/territory-name.tsx'
import type { Site } from '../site.ts'
import { words, type Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { ActivityCard } from './activity-card.tsx'
import { errorSaid } from './error-said.ts'
import { Firmness } from './firmness.tsx'
import { IslandData } from './island-data.tsx'
import { MapOfActivity } from './map-of-activity.tsx'
import type { PromiseQuestion } from './promise-query.ts'
import { FIRST, type PromiseView, SHOWN, viewOfPromise } from './promise-view.ts'
import { WeightsForm } from './weights-form.tsx'
import { faultWords, promiseWords } from './words.ts'

/** The activities of one territory, ranked, each with its reasons; the weights to change; the map beside. */
export function promisePage(
  site: Site,
  language: Language,
  territory: Territory,
  table: PromiseTable,
  question: PromiseQuestion,
): Page {
  const view = viewOfPromise(table, question, 'full')
  const errors = question.faults.map((fault) => errorSaid(language, question, fault))
  const name = territoryName(territory, language)
  return {
    head: {
      language,
      title: words(language, promiseWords.title, { name }),
      section: 'territories',
      wrong: errors.length > 0,
      islands: ['promise-island'],
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={territoryCrumbs(site, language, territory.code, [{ label: <W of={promiseWords.crumb} /> }])}
        />
        <ErrorSummary errors={errors} />
        {question.faults.every(({ field }) => field === 'activity') ? null : (
          <Notice kind="warn">
            <p>
              <W of={faultWords.usingDefaults} />
            </p>
          </Notice>
        )}
        <h1>
          <W of={promiseWords.title} with={{ name: `\u2068${name}\u2069` }} />
        </h1>
        <p>
          <W of={promiseWords.lead} with={{ n: table.activities.length }} />
        </p>
        <p class="muted">
          <W of={promiseWords.notAdvice} />
        </p>
        <div class="ranking">
          <div class="ranking-weights">
            <WeightsForm
              site={site}
              language={language}
              code={territory.code}
              question={question}
              errors={errors}
              first={firstNames(site, view)}
            />
          </div>
          <RankedActivities site={site} language={language} code={territory.code} view={view} />
          <div class="ranking-map" id="map">
            <MapOfActivity site={site} language={language} code={territory.code} view={view} />
            <Firmness language={language} view={view} />
          </div>
        </div>
        <IslandData site={site} language={language} code={territory.code} view={view} />
      </Wrap>
    ),
  }
}

function firstNames(site: Site, view: PromiseView): readonly Word[] {
  return view.order.slice(0, FIRST).flatMap((at) => site.library.activities.activities[at]?.name ?? [])
}

type RankedProps = {
  readonly site: Site
  readonly language: Language
  readonly code: TerritoryCode
  readonly view: PromiseView
}

/** The first ten open, the others folded. */
function RankedActivities({ site, language, code, view }: RankedProps) {
  const card = (at: number) => (
    <ActivityCard site={site} language={language} code={code} view={view} at={at} />
  )
  return (
    <section aria-labelledby="ranking-heading" class="ranking-list">
      <h2 id="ranking-heading">
        <W of={promiseWords.ranking} />
      </h2>
      <p class="hidden-visually" role="status" aria-live="polite" data-announce />
      <ol class="plain stack" data-first>
        {view.order.slice(0, SHOWN).map(card)}
      </ol>
      <details open={view.question.activity !== null && view.order.indexOf(view.chosen) >= SHOWN}>
        <summary>
          <W of={promiseWords.others} with={{ n: view.order.length - SHOWN }} />
        </summary>
        <ol class="plain stack" data-others start={SHOWN + 1}>
          {view.order.slice(SHOWN).map(card)}
        </ol>
      </details>
    </section>
  )
}
