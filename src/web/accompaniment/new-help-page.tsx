import { HELP_SUBJECTS } from '../../domain/accompaniment/help.ts'
import { HELP_SUBJECT_WORDS } from '../../domain/accompaniment/letter-words.ts'
import { LONGEST_WORDS, type TypedHelp } from '../../domain/accompaniment/read-help.ts'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, SelectField, TextField, Tick } from '../form/field.tsx'
import { PlaceChoice } from '../idea/place-choice.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { LANGUAGE_NAMES, siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { fallbackAttributes, W } from '../words/w.tsx'
import { accompanimentWords as text, helpConsentWords } from './words.ts'

export type HelpEntry = {
  readonly typed: TypedHelp
  /** chosen among several places of one name */
  readonly place: string
  readonly dossier: string
  /** Made with the form, so that sending it twice is one request. */
  readonly key: string
}

type Shown = {
  readonly site: Site
  readonly language: Language
  readonly entry: HelpEntry
  readonly errors: readonly FieldError[]
  readonly places: readonly TerritoryCode[]
}

/** Four questions and a consent that is asked, never taken. */
export function newHelpPage(shown: Shown): Page {
  const { language, entry, errors } = shown
  const title = words(language, text.askTitle)
  return {
    keep: false,
    head: {
      language,
      title,
      wrong: errors.length > 0,
      address: paths.newHelp(language, { dossier: entry.dossier }),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={text.myRequests} />, href: paths.helpRequests(language) },
            { label: <W of={text.askTitle} /> },
          ]}
        />
        <h1>
          <W of={text.askTitle} />
        </h1>
        <ErrorSummary errors={errors} />
        <p class="lead">
          <W of={text.askLead} />
        </p>
        {entry.dossier === '' ? null : (
          <Notice>
            <p>
              <W of={text.aboutDossier} />
            </p>
          </Notice>
        )}
        <Form {...shown} />
      </Wrap>
    ),
  }
}

function Form({ site, language, entry, errors, places }: Shown) {
  const { typed } = entry
  const choose = {
    value: '',
    label: words(language, text.choose),
    ...fallbackAttributes(language, text.choose),
  }
  return (
    <form method="post" action={paths.helpRequests(language)} id="help-form" class="stack">
      <input type="hidden" name="key" value={entry.key} />
      <input type="hidden" name="dossier" value={entry.dossier} />
      <SelectField
        id="subject"
        label={<W of={text.subject} />}
        error={errorOf(errors, 'subject')}
        value={typed.subject}
        options={[
          choose,
          ...HELP_SUBJECTS.map((subject) => ({
            value: subject,
            label: words(language, HELP_SUBJECT_WORDS[subject]),
            ...fallbackAttributes(language, HELP_SUBJECT_WORDS[subject]),
          })),
        ]}
      />
      <AreaField
        id="words"
        label={<W of={text.words} />}
        hint={<W of={text.wordsHint} />}
        error={errorOf(errors, 'words')}
        value={typed.words}
        rows={5}
        maxLength={LONGEST_WORDS}
      />
      <TextField
        id="territory"
        label={<W of={text.territory} />}
        error={errorOf(errors, 'territory')}
        value={typed.territory}
        maxLength={120}
      />
      {places.length === 0 ? null : (
        <PlaceChoice
          site={site}
          codes={places}
          chosen={entry.place}
          typed={typed.territory}
          error={errorOf(errors, 'place')}
        />
      )}
      <SelectField
        id="language"
        label={<W of={text.language} />}
        error={errorOf(errors, 'language')}
        value={typed.language}
        options={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one], lang: one }))}
      />
      <Tick id="share" name="share" value="yes" checked={typed.share === 'yes'}>
        <W of={helpConsentWords.share} />
      </Tick>
      <p class="hint">
        <W of={helpConsentWords.shareMore} />
      </p>
      <p>
        <button type="submit" class="button wide">
          <W of={text.sendRequest} />
        </button>
      </p>
    </form>
  )
}
