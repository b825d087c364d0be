import { directionOf, type Language } from '../../domain/basics/language.ts'
import type { PastVersion } from '../../storage/setting/reads.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, TextField } from '../form/field.tsx'
import { Ltr, Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { LANGUAGE_NAMES, siteWords } from '../words/site.ts'
import { formsByName, type WordPlace } from '../words/word-layer.ts'
import { isolated, words } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import { officePage } from './frame.tsx'
import type { Office } from './office.ts'
import { Versions } from './settings-versions.tsx'
import { settingsWords } from './settings-words.ts'
import { fieldsOf } from './wording.ts'
import type { FoundWords } from './wording-search.ts'
import { FORM_WORDS, wordingWords as text } from './wording-words.ts'

type ListProps = {
  /** what was asked for; empty: nothing yet */
  readonly asked: string
  readonly found: FoundWords
  readonly changed: readonly WordPlace[]
}

/** Every text of the interface, found by what it says; before anything is asked, those that were changed. */
export function wordingListPage(office: Office, { asked, found, changed }: ListProps): Page {
  const here = paths.officePart(office.language, 'words')
  const names = new Set(changed.map(({ name }) => name))
  const rows = asked === '' ? changed : found.places
  return officePage(office, {
    part: 'words',
    content: (
      <>
        <p class="lead">
          <W of={text.lead} />
        </p>
        <form method="get" action={here} class="office-bar">
          <TextField id="q" label={<W of={text.ask} />} value={asked} maxLength={100} />
          <button type="submit" class="button">
            <W of={siteWords.searchEverything} />
          </button>
        </form>
        <h2>
          <W of={asked === '' ? text.changedOnes : text.found} />
        </h2>
        {rows.length === 0 ? (
          <p class="muted">
            <W of={asked === '' ? text.noneChanged : text.noneFound} />
          </p>
        ) : null}
        <ul class="plain">
          {rows.map((place) => (
            <Row place={place} href={`${here}/${place.id}`} changed={names.has(place.name)} />
          ))}
        </ul>
        {found.total > rows.length && asked !== '' ? (
          <p class="muted">
            <W of={text.more} with={{ total: found.total }} />
          </p>
        ) : null}
        <p class="muted">
          <W of={text.only} />
        </p>
      </>
    ),
  })
}

const SHOWN = ['ar', 'fr', 'en'] as const

/** What a text says in three languages, and where it stands, for the same words may stand in several places; of a sentence that changes with a number its last form. */
function Row({ place, href, changed }: { place: WordPlace; href: string; changed: boolean }) {
  const language = useLanguage()
  const forms = formsByName(place.word)
  const said = (l: (typeof SHOWN)[number]) => forms[l] ?? forms[`${l}.other`] ?? ''
  const own = language === 'zgh' ? 'ar' : language
  return (
    <li class="card">
      <div class="row">
        <a href={href} lang={own} dir={directionOf(own)}>
          {said(own)}
        </a>
        {changed ? (
          <span class="badge">
            <W of={text.changed} />
          </span>
        ) : null}
      </div>
      {SHOWN.filter((l) => l !== own).map((l) => (
        <p class="muted" lang={l} dir={directionOf(l)}>
          {said(l)}
        </p>
      ))}
      <p class="muted">
        <Ltr>{place.name}</Ltr>
      </p>
    </li>
  )
}

export type WordingState = {
  readonly place: WordPlace
  /** number of the version that counts */
  readonly latest: number
  /** what is in the form, by form of the word */
  readonly values: Readonly<Record<string, string>>
  readonly past: readonly PastVersion[]
  readonly wrong: readonly FieldError[]
  readonly done: boolean
}

/** One text in its languages, and its versions. */
export function wordingPage(office: Office, state: WordingState): Page {
  const { place, latest, past, wrong, done } = state
  const { language } = office
  const here = `${paths.officePart(language, 'words')}/${place.id}`
  const marks = Object.values(place.shipped).flatMap((form) => form.match(/\{\w+\}/g) ?? [])
  return officePage(office, {
    part: 'words',
    title: text.edit,
    wrong: wrong.length > 0,
    content: (
      <>
        <ErrorSummary errors={wrong} />
        {done ? (
          <div role="status">
            <Notice>
              <W of={settingsWords.saved} />
            </Notice>
          </div>
        ) : null}
        {marks.length === 0 ? null : (
          <p>
            <W of={text.braces} with={{ mark: [...new Set(marks)].join(' ') }} />
          </p>
        )}
        <form method="post" action={here} id="wording">
          <input type="hidden" name="base" value={latest} />
          <Fields {...state} />
          <p>
            <button type="submit" class="button">
              <W of={settingsWords.save} />
            </button>
          </p>
        </form>
        <p class="muted">
          <W of={text.inScripts} />
        </p>
        <p class="muted">
          <W of={text.where} />
          <br />
          <Ltr>{place.name}</Ltr>
        </p>
        <Versions here={here} latest={latest} past={past} label={(field) => fieldLabel(language, field)} />
      </>
    ),
  })
}

function Fields({ place, values, wrong }: WordingState) {
  const language = useLanguage()
  return (
    <>
      {fieldsOf(place).map((field) => {
        const [spoken = ''] = field.split('.')
        const shipped = place.shipped[field] ?? ''
        const said = spoken === 'zgh' ? <AttestedOnly /> : <Shipped text={shipped} of={spoken} />
        return (
          <AreaField
            id={field.replace('.', '-')}
            label={fieldLabel(language, field)}
            hint={said}
            error={errorOf(wrong, field.replace('.', '-'))}
            value={values[field] ?? ''}
            rows={Math.min(8, 2 + Math.floor(shipped.length / 60))}
            maxLength={2000}
          />
        )
      })}
    </>
  )
}

function Shipped({ text: shipped, of }: { text: string; of: string }) {
  return (
    <>
      <W of={text.shippedText} with={{ text: '' }} />
      <bdi lang={of} dir={directionOf(of as Language)}>
        {shipped}
      </bdi>
    </>
  )
}

function AttestedOnly() {
  const language = useLanguage()
  return (
    <>
      <W of={text.attestedOnly} />{' '}
      <a href={paths.languages(language)}>
        <W of={text.attestedList} />
      </a>
    </>
  )
}

/** `Français`, or `Français (pour 1)`, each apart: the page may run the other way. */
export function fieldLabel(language: Language, field: string): string {
  const [spoken = ''] = field.split('.')
  const name = isolated(LANGUAGE_NAMES[spoken as Language] ?? spoken)
  const word = FORM_WORDS[field]
  return word === undefined ? name : `${name} (${isolated(words(language, word))})`
}
