import type { Language } from '../../domain/basics/language.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import { unconfirmedInputs } from '../../domain/model/model.ts'
import { SelectField, Tick } from '../form/field.tsx'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { fallbackAttributes, useWords, W } from '../words/w.tsx'
import { AUDIENCE_WORDS, modelWords } from './words.ts'

type Audience = keyof typeof AUDIENCE_WORDS
export type Filter = { readonly audience: Audience | null; readonly newGeneration: boolean }

export function readFilter(query: Readonly<Record<string, string | undefined>>): Filter {
  const audience = query.audience ?? ''
  return {
    audience: audience in AUDIENCE_WORDS ? (audience as Audience) : null,
    newGeneration: query.new === '1',
  }
}

/** All ready models, for whom they are, and how sure their figures are. */
export function listPage(site: Site, language: Language, filter: Filter): Page {
  const models = site.library.models.filter(
    (model) =>
      (filter.audience === null || model.audiences.includes(filter.audience)) &&
      (!filter.newGeneration || model.newGeneration),
  )
  return {
    head: { language, title: words(language, modelWords.listTitle), section: 'models' },
    content: (
      <Wrap>
        <h1>
          <W of={modelWords.listTitle} />
        </h1>
        <p class="lead">
          <W of={modelWords.listLead} />
        </p>
        <FilterForm language={language} filter={filter} />
        <p role="status">
          <W of={modelWords.count} with={{ n: models.length }} />
        </p>
        <ul class="grid">
          {models.map((model) => (
            <li>
              <ModelCard language={language} model={model} />
            </li>
          ))}
        </ul>
      </Wrap>
    ),
  }
}

function FilterForm({ language, filter }: { language: Language; filter: Filter }) {
  const t = useWords()
  const audiences = Object.entries(AUDIENCE_WORDS).map(([value, word]) => ({
    value,
    label: t(word),
    ...fallbackAttributes(language, word),
  }))
  return (
    <form method="get" action={paths.models(language)} class="map-form">
      <SelectField
        id="audience"
        label={<W of={modelWords.filterAudience} />}
        value={filter.audience ?? ''}
        options={[
          { value: '', label: t(modelWords.everyone), ...fallbackAttributes(language, modelWords.everyone) },
          ...audiences,
        ]}
      />
      <Tick id="new" name="new" value="1" checked={filter.newGeneration}>
        <W of={modelWords.filterNew} />
      </Tick>
      <p>
        <button class="button quiet" type="submit">
          <W of={modelWords.filter} />
        </button>
      </p>
    </form>
  )
}

export function ModelCard({ language, model }: { language: Language; model: EconomicModel }) {
  return (
    <a class="card" href={paths.model(language, model.id)}>
      <h2 class="card-title">
        <W of={model.name} />
      </h2>
      <p class="small">
        <W of={model.summary} />
      </p>
      <ModelBadges model={model} />
    </a>
  )
}

export function ModelBadges({ model }: { model: EconomicModel }) {
  return (
    <p class="row badges">
      {model.newGeneration ? (
        <span class="badge good">
          <W of={modelWords.newGeneration} />
        </span>
      ) : null}
      {unconfirmedInputs(model).length === 0 ? null : (
        <span class="badge warn">
          <W of={modelWords.template} />
        </span>
      )}
      {model.precedent === null ? null : (
        <span class="badge">
          <W of={modelWords.precedent} />
        </span>
      )}
    </p>
  )
}
