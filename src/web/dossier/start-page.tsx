import type { Language } from '../../domain/basics/language.ts'
import type { OwnText } from '../../domain/basics/own-text.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { LENGTHS } from '../../domain/idea/idea.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { SelectField, TextField } from '../form/field.tsx'
import { PlaceChoice } from '../idea/place-choice.tsx'
import { ideaWords } from '../idea/words.ts'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type Word, words } from '../words/word.ts'
import { fallbackAttributes, OwnWords, useLanguage, W } from '../words/w.tsx'
import { dossierWords, startWords } from './words.ts'

export type StartEntry = {
  /** an idea that goes on, with the secret of its private link where it is not in her own space */
  readonly idea: string
  readonly holder: string
  readonly simulation: string
  readonly title: string
  readonly territory: string
  /** the code chosen among several, and the name for which it was chosen */
  readonly place: string
  readonly placeFor: string
  readonly sector: string
  readonly formKey: string
}

export type StartProps = {
  readonly site: Site
  readonly entry: StartEntry
  /** what the idea is called that goes on; null: a project of its own */
  readonly idea: OwnText | null
  readonly errors: readonly FieldError[]
  readonly places: readonly TerritoryCode[]
}

/** Three fields at most: everything else is asked inside. */
export function startPage(language: Language, props: StartProps): Page {
  const { errors, idea, entry } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, startWords.title),
      section: 'projects',
      wrong: errors.length > 0,
      ...(errors.length > 0 ? { address: paths.newDossier(language) } : {}),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={dossierWords.mySpace} />, href: paths.me(language) },
            { label: <W of={startWords.title} /> },
          ]}
        />
        <h1>
          <W of={startWords.title} />
        </h1>
        <p class="lead">
          <W of={startWords.lead} />
        </p>
        <p>
          <W of={dossierWords.onlyTeam} />
        </p>
        <ErrorSummary errors={errors} />
        {entry.simulation === '' ? null : (
          <Notice>
            <p>
              <W of={startWords.fromSimulation} />
            </p>
          </Notice>
        )}
        <form method="post" action={paths.dossiers(language)} id="start-form">
          {idea === null ? <Fields {...props} /> : <FromIdea {...props} title={idea} />}
          <input type="hidden" name="formKey" value={entry.formKey} />
          <p>
            <button type="submit" class="button wide">
              <W of={startWords.begin} />
            </button>
          </p>
        </form>
      </Wrap>
    ),
  }
}

function FromIdea({ entry, title }: StartProps & { readonly title: OwnText }) {
  return (
    <>
      <p>
        <W of={startWords.fromIdea} />
      </p>
      <p class="card">
        <strong>
          <OwnWords of={title} />
        </strong>
      </p>
      <input type="hidden" name="idea" value={entry.idea} />
      {entry.holder === '' ? null : <input type="hidden" name="key" value={entry.holder} />}
    </>
  )
}

export function Fields({ site, entry, errors, places }: StartProps) {
  const language = useLanguage()
  const option = (value: string, word: Word) => ({
    value,
    label: words(language, word),
    ...fallbackAttributes(language, word),
  })
  const settled = places.length === 0 && entry.place !== '' && entry.placeFor === entry.territory
  return (
    <>
      <TextField
        id="title"
        label={<W of={startWords.name} />}
        hint={<W of={ideaWords.nameHint} />}
        error={errorOf(errors, 'title')}
        value={entry.title}
        maxLength={LENGTHS.title.most}
      />
      <TextField
        id="territory"
        label={<W of={ideaWords.territory} />}
        hint={<W of={ideaWords.territoryHint} />}
        error={errorOf(errors, 'territory')}
        value={entry.territory}
        maxLength={120}
      />
      {places.length === 0 ? null : (
        <PlaceChoice
          site={site}
          codes={places}
          chosen={entry.place}
          typed={entry.territory}
          error={errorOf(errors, 'place')}
        />
      )}
      <SelectField
        id="sector"
        label={<W of={ideaWords.sector} />}
        error={errorOf(errors, 'sector')}
        value={entry.sector}
        options={[
          option('', ideaWords.choose),
          ...site.library.activities.sectors.ten.map(({ id, name }) => option(id, name)),
        ]}
      />
      {entry.simulation === '' ? null : <input type="hidden" name="simulation" value={entry.simulation} />}
      {settled ? (
        <>
          <input type="hidden" name="place" value={entry.place} />
          <input type="hidden" name="placeFor" value={entry.placeFor} />
        </>
      ) : null}
    </>
  )
}
