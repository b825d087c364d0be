import { HELP_SUBJECTS } from '../../domain/accompaniment/help.ts'
import { HELP_SUBJECT_WORDS } from '../../domain/accompaniment/letter-words.ts'
import { LONGEST_WORDS } from '../../domain/accompaniment/read-help.ts'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { LENGTHS, LONGEST_CONTACT } from '../../domain/idea/idea.ts'
import { ASSISTED_KINDS, type AssistedKind } from '../../domain/office/assisted.ts'
import { VISIBILITIES } from '../../domain/project/project.ts'
import { accompanimentWords as helpWords, helpConsentWords } from '../accompaniment/words.ts'
import { errorOf, ErrorSummary } from '../form/error-summary.tsx'
import { AreaField, Choices, SelectField, TextField, Tick } from '../form/field.tsx'
import { PlaceChoice } from '../idea/place-choice.tsx'
import { ideaWords, VISIBILITY_WORDS } from '../idea/words.ts'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { words, type Word } from '../words/word.ts'
import { fallbackAttributes, useLanguage, W } from '../words/w.tsx'
import type { AssistedEntry, Unread } from './assisted-entry.ts'
import { assistedWords as text, KIND_WORDS } from './assisted-words.ts'
import { officePage } from './frame.tsx'
import type { Office } from './office.ts'

/** What is to be filed, and what can be done without a telephone. */
export function choosePage(office: Office): Page {
  return officePage(office, {
    part: 'assisted',
    content: (
      <>
        <p class="lead">
          <W of={text.lead} />
        </p>
        <h2>
          <W of={text.what} />
        </h2>
        <p class="row">
          {ASSISTED_KINDS.map((kind) => (
            <a class="button" href={`${paths.officePart(office.language, 'assisted')}?kind=${kind}`}>
              <W of={KIND_WORDS[kind]} />
            </a>
          ))}
        </p>
        <h2>
          <W of={text.noPhone} />
        </h2>
        <p>
          <W of={text.noPhoneText} />
        </p>
      </>
    ),
  })
}

export type FormShown = Unread & { readonly entry: AssistedEntry; readonly kind: AssistedKind }

/** The citizen's own form, as an agent fills it in. */
export function assistedForm(office: Office, shown: FormShown): Page {
  const { kind, entry, errors } = shown
  return officePage(office, {
    part: 'assisted',
    title: KIND_WORDS[kind],
    wrong: errors.length > 0,
    content: (
      <>
        <ErrorSummary errors={errors} />
        <form method="post" action={paths.officePart(office.language, 'assisted')} id="assisted-form">
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="formKey" value={entry.formKey} />
          <input type="hidden" name="request" value={entry.request} />
          <Citizen {...shown} />
          {kind === 'help' ? <Need {...shown} /> : <What office={office} {...shown} />}
          <Where office={office} {...shown} />
          {kind === 'help' ? null : <Sector office={office} {...shown} />}
          {kind === 'idea' ? <Who {...shown} /> : null}
          {kind === 'help' ? <Share {...shown} /> : null}
          <p>
            <button type="submit" name="do" value="send" class="button wide">
              <W of={text.next} />
            </button>
          </p>
        </form>
      </>
    ),
  })
}

function Citizen({ entry, errors }: FormShown) {
  return (
    <>
      <TextField
        id="contact"
        label={<W of={text.contact} />}
        hint={<W of={text.contactHint} />}
        error={errorOf(errors, 'contact')}
        value={entry.contact}
        ltr
        maxLength={LONGEST_CONTACT}
      />
      <SelectField
        id="spoken"
        label={<W of={text.spoken} />}
        error={null}
        value={entry.spoken}
        options={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one], lang: one }))}
      />
    </>
  )
}

function What({ kind, entry, errors }: FormShown & { office: Office }) {
  return (
    <>
      <TextField
        id="title"
        label={<W of={kind === 'idea' ? ideaWords.name : text.dossierName} />}
        hint={<W of={ideaWords.nameHint} />}
        error={errorOf(errors, 'title')}
        value={entry.title}
        maxLength={LENGTHS.title.most}
      />
      {kind === 'idea' ? (
        <AreaField
          id="idea"
          label={<W of={ideaWords.idea} />}
          error={errorOf(errors, 'idea')}
          value={entry.idea}
          rows={5}
          maxLength={2 * LENGTHS.idea.most}
        />
      ) : null}
    </>
  )
}

/** A choice whose label says itself in which language it stands. */
function useOption() {
  const language = useLanguage()
  return (value: string, word: Word) => ({
    value,
    label: words(language, word),
    ...fallbackAttributes(language, word),
  })
}

function Need({ entry, errors }: FormShown) {
  const option = useOption()
  return (
    <>
      <SelectField
        id="subject"
        label={<W of={helpWords.subject} />}
        error={errorOf(errors, 'subject')}
        value={entry.subject}
        options={[
          option('', ideaWords.choose),
          ...HELP_SUBJECTS.map((subject) => option(subject, HELP_SUBJECT_WORDS[subject])),
        ]}
      />
      <AreaField
        id="words"
        label={<W of={helpWords.words} />}
        error={errorOf(errors, 'words')}
        value={entry.words}
        rows={5}
        maxLength={LONGEST_WORDS}
      />
    </>
  )
}

function Where({ office: { site }, entry, errors, places }: FormShown & { office: Office }) {
  const settled = places.length === 0 && entry.place !== '' && entry.placeFor === entry.territory
  return (
    <>
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
      {settled ? (
        <>
          <input type="hidden" name="place" value={entry.place} />
          <input type="hidden" name="placeFor" value={entry.placeFor} />
        </>
      ) : null}
    </>
  )
}

function Sector({ office: { site }, entry, errors }: FormShown & { office: Office }) {
  const option = useOption()
  return (
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
  )
}

function Who({ entry, errors }: FormShown) {
  return (
    <Choices
      id="visibility"
      label={<W of={ideaWords.visibility} />}
      error={errorOf(errors, 'visibility')}
      value={entry.visibility}
      options={VISIBILITIES.map((value) => ({
        value,
        label: (
          <span>
            <W of={VISIBILITY_WORDS[value].name} />
            <span class="hint">
              <W of={VISIBILITY_WORDS[value].meaning} />
            </span>
          </span>
        ),
      }))}
    />
  )
}

function Share({ entry }: FormShown) {
  return (
    <Tick id="share" name="share" value="yes" checked={entry.share === 'yes'}>
      <W of={helpConsentWords.share} />
    </Tick>
  )
}
