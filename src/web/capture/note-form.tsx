/** The form by which one note is written down. It works without a script; the island keeps it on the phone as well. */
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { NOTE_KINDS, SPEAKERS, type TypedNote } from '../../domain/capture/note.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Note } from '../../storage/capture/reads.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, Choices, type Option, SelectField, TextField, Tick } from '../form/field.tsx'
import { consentHash } from '../idea/consent.ts'
import { consentWords } from '../idea/words.ts'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { captureWords as text, NOTE_KIND_WORDS, SPEAKER_WORDS } from './words.ts'

export type NoteFormProps = {
  readonly site: Site
  readonly language: Language
  readonly meeting: Meeting
  readonly typed: TypedNote
  /** the note that is corrected; a fresh id: a new one */
  readonly note: string
  readonly base: number
  readonly editKey: string
  readonly questions: readonly Note[]
  readonly errors: readonly FieldError[]
}

export function NoteForm(props: NoteFormProps) {
  const { site, language, meeting, typed, errors, base } = props
  const error = (field: string) => errorOf(errors, field)
  const notSaid: Option = { value: '', label: words(language, text.notSaid) }
  return (
    <form method="post" action={paths.capture(language, meeting.id)} id="note-form" class="stack">
      <p id="correcting" class="notice" hidden={base === 0}>
        <W of={text.correcting} />{' '}
        <a href={paths.capture(language, meeting.id)}>
          <W of={text.newNote} />
        </a>
      </p>
      <Choices
        id="kind"
        label={<W of={text.kind} />}
        value={typed.kind}
        error={error('kind')}
        options={NOTE_KINDS.map((kind) => ({ value: kind, label: <W of={NOTE_KIND_WORDS[kind]} /> }))}
      />
      <AreaField
        id="words"
        label={<W of={text.words} />}
        value={typed.words}
        rows={3}
        error={error('words')}
      />
      <details open={error('contact') !== null || typed.answers !== ''}>
        <summary>
          <W of={text.more} />
        </summary>
        <div class="stack">
          <SelectField
            id="language"
            label={<W of={text.language} />}
            value={typed.language}
            options={LANGUAGES.map((one) => ({
              value: one,
              label: LANGUAGE_NAMES[one],
              lang: one,
              dir: SIDES[one],
            }))}
          />
          <SelectField
            id="speaker"
            label={<W of={text.speaker} />}
            value={typed.speaker}
            options={[
              notSaid,
              ...SPEAKERS.map((one) => ({ value: one, label: words(language, SPEAKER_WORDS[one]) })),
            ]}
          />
          <SelectField
            id="territory"
            label={<W of={text.territory} />}
            value={typed.territory}
            options={[
              { value: '', label: words(language, text.wholeTerritory) },
              ...placesIn(site, meeting.territory).map((code) => ({
                value: code,
                label: words(language, territoryText(site, code)),
              })),
            ]}
          />
          <SelectField
            id="sector"
            label={<W of={text.sector} />}
            value={typed.sector}
            options={[
              notSaid,
              ...site.library.activities.sectors.ten.map(({ id, name }) => ({
                value: id,
                label: words(language, name),
              })),
            ]}
          />
          <SelectField
            id="answers"
            label={<W of={text.answers} />}
            value={typed.answers}
            options={[
              notSaid,
              ...props.questions.slice(-40).map(({ id, content }) => ({
                value: id,
                label: content.words.slice(0, 70),
                lang: content.language,
                dir: SIDES[content.language],
              })),
            ]}
          />
          <ContactFields language={language} typed={typed} error={error('contact')} />
        </div>
      </details>
      <input type="hidden" name="note" value={props.note} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="key" value={props.editKey} />
      <p>
        <button type="submit" class="button">
          <W of={base === 0 ? text.keep : text.keepCorrection} />
        </button>
      </p>
      <div id="note-status" aria-live="polite" />
    </form>
  )
}

const SIDES: Readonly<Record<Language, 'rtl' | 'ltr'>> = { ar: 'rtl', fr: 'ltr', zgh: 'ltr', en: 'ltr' }

/** The regions of the country, or the provinces of a region, or the communes of a province. */
function placesIn(site: Site, territory: TerritoryCode): readonly TerritoryCode[] {
  const all = [...site.atlas().territories.values()]
  const under = all.filter(({ parent }) => parent === territory).map(({ code }) => code)
  return territory === NATION ? under.filter((code) => code !== NATION) : under
}

/** The words that are read out, and the tick that says that she agreed. Never filled in again. */
function ContactFields(props: { language: Language; typed: TypedNote; error: string | null }) {
  const { language, typed, error } = props
  const { tick: _, ...terms } = consentWords
  return (
    <>
      <TextField
        id="contact"
        label={<W of={text.contact} />}
        hint={<W of={text.contactHint} />}
        value={typed.contact}
        error={error}
        ltr
        maxLength={254}
      />
      <details>
        <summary>
          <W of={consentWords.tick} />
        </summary>
        {Object.values(terms).map((word) => (
          <p class="small">
            <W of={word} />
          </p>
        ))}
      </details>
      <Tick id="consent" name="consent" value={consentHash(language)} checked={typed.consent !== ''}>
        <W of={text.consent} />
      </Tick>
    </>
  )
}
