import type { Language, Text } from '../../domain/basics/language.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { isolated, type Word, words } from '../words/word.ts'
import { useLanguage, useWords, W } from '../words/w.tsx'
import { INSTRUMENT_WORDS, LEGAL_FORM_WORDS } from './fact-words.ts'
import { FiguresTable } from './figures-table.tsx'
import {
  type Filter,
  type FilterName,
  filtersInUse,
  programmesFor,
  queryOfFilter,
  without,
} from './filter.ts'
import { FilterForm } from './filter-form.tsx'
import { namesOf } from './names-of-site.ts'
import { ProgrammeCard } from './programme-card.tsx'
import { programmeWords } from './words.ts'

export type View = 'cards' | 'table'

/** The guide to money: every programme, or those that suit what was asked. */
export function listPage(site: Site, language: Language, filter: Filter, view: View, today: Date): Page {
  const all = site.guide().programmes
  const found = programmesFor(all, filter, today)
  const errors = errorsOf(language, filter)
  return {
    head: {
      language,
      section: 'funding',
      title: words(language, programmeWords.title),
      description: words(language, programmeWords.lead),
      wrong: errors.length > 0,
    },
    keep: false, // what is open changes with the day
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={programmeWords.crumb} /> },
          ]}
        />
        <ErrorSummary errors={errors} />
        <h1>
          <W of={programmeWords.title} />
        </h1>
        <p class="lead">
          <W of={programmeWords.lead} />
        </p>
        <MatchCall query={matchQuery(filter)} />
        <FilterForm
          filter={filter}
          view={view}
          sectors={site.library.activities.sectors.ten}
          place={placeOf(site, filter)}
          error={errors[0]?.message ?? null}
        />
        {all.length === 0 ? (
          <p>
            <W of={programmeWords.none} />
          </p>
        ) : found.length === 0 ? (
          <Empty site={site} all={all} filter={filter} today={today} />
        ) : (
          <Found site={site} found={found} filter={filter} view={view} today={today} />
        )}
      </Wrap>
    ),
  }
}

function placeOf(site: Site, { territory }: Filter): Text | null {
  return territory === null || territory.code === 'unknown' ? null : namesOf(site).territory(territory.code)
}

function errorsOf(language: Language, { territory }: Filter): readonly FieldError[] {
  if (territory?.code !== 'unknown') return []
  const typed = isolated(territory.typed)
  return [{ field: 'territory', message: words(language, programmeWords.unknownTerritory, { typed }) }]
}

/** What the list already knows of the person goes with her to the questions. */
function matchQuery({ form, sector, territory }: Filter): Record<string, string> {
  return {
    'legal-form': form ?? '',
    territory: territory === null || territory.code === 'unknown' ? '' : territory.typed,
    sector: sector ?? '',
  }
}

/** The way to "who can fund this?", first thing on the page. */
export function MatchCall({ query }: { query: Readonly<Record<string, string>> }) {
  const language = useLanguage()
  return (
    <p class="row no-print">
      <a class="button" href={paths.fundingMatch(language, query)}>
        <W of={programmeWords.matchLink} />
      </a>
      <span class="muted small">
        <W of={programmeWords.matchLead} />
      </span>
    </p>
  )
}

type FoundProps = { site: Site; found: readonly Programme[]; filter: Filter; view: View; today: Date }

function Found({ site, found, filter, view, today }: FoundProps) {
  const names = namesOf(site)
  return (
    <section aria-labelledby="found">
      <div class="row money-head">
        <h2 id="found">
          <span role="status">
            <W of={programmeWords.count} with={{ n: found.length }} />
          </span>
        </h2>
        <ViewSwitch filter={filter} view={view} />
      </div>
      {view === 'table' ? (
        <FiguresTable programmes={found} today={today} />
      ) : (
        <ul class="grid programmes">
          {found.map((programme) => (
            <li>
              <ProgrammeCard programme={programme} names={names} today={today} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function ViewSwitch({ filter, view }: { filter: Filter; view: View }) {
  const language = useLanguage()
  const t = useWords()
  const query = queryOfFilter(filter)
  return (
    <nav aria-label={t(programmeWords.howShown)} class="row no-print">
      <a href={paths.programmes(language, query)} aria-current={view === 'cards' ? 'true' : undefined}>
        <W of={programmeWords.asCards} />
      </a>
      <a
        href={paths.programmes(language, { ...query, view: 'table' })}
        aria-current={view === 'table' ? 'true' : undefined}
      >
        <W of={programmeWords.asTable} />
      </a>
    </nav>
  )
}

type EmptyProps = { site: Site; all: readonly Programme[]; filter: Filter; today: Date }

/** Nothing at all of these: which one to drop, and what each would give. */
function Empty({ site, all, filter, today }: EmptyProps) {
  const language = useLanguage()
  const ways = filtersInUse(filter)
    .map((name) => ({ name, looser: without(filter, name) }))
    .map((way) => ({ ...way, n: programmesFor(all, way.looser, today).length }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n)
  return (
    <section aria-labelledby="empty" class="card">
      <h2 id="empty">
        <span role="status">
          <W of={programmeWords.emptyTitle} />
        </span>
      </h2>
      {ways.length === 0 ? null : (
        <p>
          <W of={programmeWords.loosen} />
        </p>
      )}
      <ul class="plain">
        {ways.map(({ name, looser, n }) => (
          <li class="row">
            <a href={paths.programmes(language, queryOfFilter(looser))}>
              <W of={programmeWords.loosenTo} with={{ n, filter: filterWord(site, filter, name) }} />
            </a>
          </li>
        ))}
        <li class="row">
          <a href={paths.programmes(language)}>
            <W of={programmeWords.clear} />
          </a>
        </li>
      </ul>
    </section>
  )
}

/** What a filter is set to, as a word. */
function filterWord(site: Site, filter: Filter, name: FilterName): Word {
  const { instrument, form, sector, territory, text } = filter
  const typed = isolated(name === 'text' ? text : (territory?.typed ?? ''))
  const own = { ar: typed, fr: typed, en: typed, zgh: typed }
  if (name === 'open') return programmeWords.filterOpen
  if (name === 'instrument' && instrument !== null) return INSTRUMENT_WORDS[instrument]
  if (name === 'form' && form !== null) return LEGAL_FORM_WORDS[form as keyof typeof LEGAL_FORM_WORDS]
  if (name === 'sector' && sector !== null) return namesOf(site).sector(sector) ?? own
  return own
}
