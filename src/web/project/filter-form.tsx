import type { Language } from '../../domain/basics/language.ts'
import { SOURCES, STAGES, PROJECT_AUDIENCES } from '../../domain/project/project.ts'
import { type Option, SelectField, TextField } from '../form/field.tsx'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { fallbackAttributes, useWords, W } from '../words/w.tsx'
import type { AnswerProps } from './answer-props.ts'
import type { FilterField } from './filter-query.ts'
import { territoryText } from './named.ts'
import { queryOfQuestion } from './question.ts'
import { Standings } from './standings.tsx'
import { FILTER_WORDS, PROJECT_AUDIENCE_WORDS, projectWords, SOURCE_WORDS, STAGE_WORDS } from './words.ts'

/** Words and the three great choices on top; the others folded on a phone, each with how many projects it would give. */
export function FilterForm({ site, language, answer }: AnswerProps) {
  const { filter, view, level } = answer.question
  return (
    <form method="get" action={paths.projects(language)} class="bank-form no-print" role="search">
      <div class="search-row">
        <label class="hidden-visually" for="q">
          <W of={projectWords.search} />
        </label>
        <SearchBox typed={filter.q ?? ''} />
        <button class="button" type="submit">
          <W of={projectWords.find} />
        </button>
      </div>
      {filter.standing === undefined ? null : <input type="hidden" name="standing" value={filter.standing} />}
      {view === 'list' ? null : <input type="hidden" name="view" value={view} />}
      {view === 'map' && level === 'province' ? <input type="hidden" name="level" value="province" /> : null}
      <Standings language={language} answer={answer} />
      <details class="filters">
        <summary>
          <W of={projectWords.moreFilters} />
        </summary>
        <div>
          <div class="map-form">
            <TerritoryField site={site} answer={answer} />
            <Selects site={site} language={language} answer={answer} />
          </div>
          <p>
            <button class="button" type="submit">
              <W of={projectWords.apply} />
            </button>
          </p>
          <Places site={site} language={language} answer={answer} />
        </div>
      </details>
    </form>
  )
}

function SearchBox({ typed }: { typed: string }) {
  const t = useWords()
  return (
    <input
      type="search"
      id="q"
      name="q"
      value={typed}
      dir="auto"
      maxLength={80}
      placeholder={t(projectWords.search)}
      autocomplete="off"
    />
  )
}

function TerritoryField({ site, answer }: Omit<AnswerProps, 'language'>) {
  const t = useWords()
  const chosen = answer.question.filter.territory
  return (
    <TextField
      id="territory"
      label={<W of={projectWords.territory} />}
      value={chosen === undefined ? '' : `${t(territoryText(site, chosen))} (${chosen})`}
      maxLength={80}
    />
  )
}

type Choice = { readonly value: string; readonly word: Word; readonly n: number }

function Selects({ site, language, answer }: AnswerProps) {
  const { counts, question } = answer
  const { activities, sectors } = site.library.activities
  const of = <Id extends string>(
    values: readonly Id[],
    counted: ReadonlyMap<Id, number>,
    word: (id: Id) => Word,
  ) => values.map((value) => ({ value, word: word(value), n: counted.get(value) ?? 0 }))
  const named = (list: readonly { id: string; name: Word }[], counted: ReadonlyMap<string, number>) =>
    list.map(({ id, name }) => ({ value: id, word: name, n: counted.get(id) ?? 0 }))
  const years = [...counts.year].sort(([a], [b]) => b - a)
  const { year } = question.filter
  if (year !== undefined && !counts.year.has(year)) years.push([year, 0])
  const fields: readonly (readonly [FilterField, readonly Choice[]])[] = [
    ['stage', of(STAGES, counts.stage, (stage) => STAGE_WORDS[stage])],
    ['sector', named(sectors.ten, counts.sector)],
    ['activity', named(activities, counts.activity)],
    ['model', named(site.library.models, counts.model)],
    ['audience', of(PROJECT_AUDIENCES, counts.audience, (one) => PROJECT_AUDIENCE_WORDS[one])],
    ['source', of(SOURCES, counts.source, (source) => SOURCE_WORDS[source])],
    [
      'year',
      years.map(([one, n]) => {
        const shown = String(one)
        return { value: shown, word: { ar: shown, fr: shown, en: shown, zgh: shown }, n }
      }),
    ],
  ]
  return (
    <>
      {fields.map(([field, choices]) => (
        <CountedSelect
          language={language}
          field={field}
          choices={choices}
          chosen={String(question.filter[field] ?? '')}
        />
      ))}
    </>
  )
}

/** Only what would give something, and what is chosen: a choice that leads nowhere is not offered. */
function CountedSelect(props: {
  language: Language
  field: FilterField
  choices: readonly Choice[]
  chosen: string
}) {
  const { language, field, choices, chosen } = props
  const t = useWords()
  const useful = choices.filter(({ n, value }) => n > 0 || value === chosen)
  if (useful.length === 0) return null
  const options: readonly Option[] = useful.map(({ value, word, n }) => ({
    value,
    label: t(projectWords.optionCount, { name: word, n: number(language, n) }),
    ...fallbackAttributes(language, projectWords.optionCount),
  }))
  const any = { value: '', label: t(projectWords.any), ...fallbackAttributes(language, projectWords.any) }
  return (
    <SelectField
      id={field}
      label={<W of={FILTER_WORDS[field]} />}
      value={chosen}
      options={[any, ...options]}
    />
  )
}

/** The parts of the country, or of the chosen region, as links: nothing to type on a phone. */
function Places({ site, language, answer }: AnswerProps) {
  const { places, question } = answer
  const parts = (site.atlas().childrenOf.get(places.inside) ?? NO_CODES).filter(
    (code) => (places.counts.get(code) ?? 0) > 0,
  )
  if (parts.length === 0) return null
  return (
    <>
      <p class="small muted">
        <W of={projectWords.orPlace} />
      </p>
      <ul class="chips">
        {parts.map((code) => (
          <li>
            <a
              class="chip"
              href={paths.projects(
                language,
                queryOfQuestion(question, { ...question.filter, territory: code }),
              )}
              aria-current={question.filter.territory === code ? 'true' : undefined}
            >
              <bdi>
                <W of={territoryText(site, code)} />
              </bdi>{' '}
              <span class="muted">{number(language, places.counts.get(code) ?? 0)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
const NO_CODES: readonly never[] = []
