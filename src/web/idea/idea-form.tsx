import { LENGTHS, LONGEST_CONTACT } from '../../domain/idea/idea.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { SOURCES, VISIBILITIES } from '../../domain/project/project.ts'
import { Listen } from '../audio/listen.tsx'
import type { SpokenId } from '../audio/spoken-questions.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, Choices, SelectField, TextField } from '../form/field.tsx'
import { paths } from '../paths.ts'
import { SOURCE_WORDS } from '../project/words.ts'
import type { Site } from '../site.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { fallbackAttributes, useLanguage, W } from '../words/w.tsx'
import type { IdeaEntry } from './entry.ts'
import { PlaceChoice } from './place-choice.tsx'
import { Consent } from './privacy.tsx'
import { ideaWords, VISIBILITY_WORDS } from './words.ts'

export type FormProps = {
  readonly site: Site
  readonly entry: IdeaEntry
  readonly errors: readonly FieldError[]
  /** places among which the typed name does not decide */
  readonly places: readonly TerritoryCode[]
}

/** Seven questions. What a refused form had is shown again; `data-fresh` tells the phone that nothing was typed yet. */
export function IdeaForm({ site, entry, errors, places }: FormProps) {
  const language = useLanguage()
  const fresh = errors.length === 0 && entry.typed.title === '' && entry.typed.idea === ''
  return (
    <>
      <ErrorSummary errors={errors} />
      <form
        method="post"
        action={paths.ideas(language)}
        id="idea-form"
        data-fresh={fresh ? 'yes' : undefined}
        data-alike={`${paths.ideas(language)}/alike.json`}
      >
        <WhatAndWhere site={site} entry={entry} errors={errors} places={places} />
        <WhoAndHow site={site} entry={entry} errors={errors} />
        <Hidden entry={entry} places={places} />
        <p>
          <button type="submit" class="button wide">
            <W of={ideaWords.send} />
          </button>
        </p>
        <div id="idea-status" aria-live="polite" />
      </form>
    </>
  )
}

/** The next question, read by a person; nothing where nobody has read it. */
function Aloud({ site, question }: { site: Site; question: SpokenId }) {
  return <Listen recordings={site.library.recordings} question={question} />
}

function WhatAndWhere({ site, entry: { typed, place }, errors, places }: FormProps) {
  return (
    <>
      <Aloud site={site} question="idea-title" />
      <TextField
        id="title"
        label={<W of={ideaWords.name} />}
        hint={<W of={ideaWords.nameHint} />}
        error={errorOf(errors, 'title')}
        value={typed.title}
        maxLength={LENGTHS.title.most}
      />
      <Aloud site={site} question="idea-idea" />
      <AreaField
        id="idea"
        label={<W of={ideaWords.idea} />}
        hint={<W of={ideaWords.ideaHint} />}
        error={errorOf(errors, 'idea')}
        value={typed.idea}
        rows={5}
        maxLength={2 * LENGTHS.idea.most}
      />
      <div id="idea-alike" aria-live="polite" />
      <Aloud site={site} question="idea-territory" />
      <TextField
        id="territory"
        label={<W of={ideaWords.territory} />}
        hint={<W of={ideaWords.territoryHint} />}
        error={errorOf(errors, 'territory')}
        value={typed.territory}
        maxLength={120}
      />
      {places.length === 0 ? null : (
        <PlaceChoice
          site={site}
          codes={places}
          chosen={place}
          typed={typed.territory}
          error={errorOf(errors, 'place')}
        />
      )}
    </>
  )
}

function WhoAndHow({ site, entry: { typed }, errors }: Omit<FormProps, 'places'>) {
  const language = useLanguage()
  const option = (value: string, word: Word) => ({
    value,
    label: words(language, word),
    ...fallbackAttributes(language, word),
  })
  return (
    <>
      <Aloud site={site} question="idea-sector" />
      <SelectField
        id="sector"
        label={<W of={ideaWords.sector} />}
        error={errorOf(errors, 'sector')}
        value={typed.sector}
        options={[
          option('', ideaWords.choose),
          ...site.library.activities.sectors.ten.map(({ id, name }) => option(id, name)),
        ]}
      />
      <Aloud site={site} question="idea-source" />
      <SelectField
        id="source"
        label={<W of={ideaWords.source} />}
        error={errorOf(errors, 'source')}
        value={typed.source}
        options={SOURCES.map((source) => option(source, SOURCE_WORDS[source]))}
      />
      <Aloud site={site} question="idea-visibility" />
      <Choices
        id="visibility"
        label={<W of={ideaWords.visibility} />}
        hint={<W of={ideaWords.visibilityHint} />}
        error={errorOf(errors, 'visibility')}
        value={typed.visibility}
        options={VISIBILITIES.map((value) => ({ value, label: <VisibilityLabel value={value} /> }))}
      />
      <Aloud site={site} question="idea-contact" />
      <TextField
        id="contact"
        label={<W of={ideaWords.contact} />}
        hint={<W of={ideaWords.contactHint} />}
        error={errorOf(errors, 'contact')}
        value={typed.contact}
        ltr
        maxLength={LONGEST_CONTACT}
      />
      <Aloud site={site} question="idea-consent" />
      <Consent site={site} ticked={typed.consent !== ''} error={errorOf(errors, 'consent')} />
    </>
  )
}

function VisibilityLabel({ value }: { value: keyof typeof VISIBILITY_WORDS }) {
  const { name, meaning } = VISIBILITY_WORDS[value]
  return (
    <span>
      <W of={name} />
      <span class="hint">
        <W of={meaning} />
      </span>
    </span>
  )
}

/** Where the idea came from, the name of this sending, and a place that needs no more choosing. */
function Hidden({ entry, places }: { entry: IdeaEntry; places: readonly TerritoryCode[] }) {
  const { typed, place, placeFor, key, seen } = entry
  const settled = places.length === 0 && place !== '' && placeFor === typed.territory
  const values: readonly (readonly [string, string])[] = [
    ['key', key],
    ['seen', seen.join(',')],
    ['activity', typed.activity],
    ['model', typed.model],
    ['simulation', typed.simulation],
    ...(settled
      ? ([
          ['place', place],
          ['placeFor', placeFor],
        ] as const)
      : []),
  ]
  return (
    <>
      {values
        .filter(([name, value]) => value !== '' || name === 'seen')
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  )
}
