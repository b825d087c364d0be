import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import { LONGEST_OBJECTION } from '../../operations/withdraw-consent.ts'
import type { OwnConsent } from '../../storage/own-data/reads.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { AreaField, SelectField } from '../form/field.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { dayWord } from '../words/format.ts'
import { LANGUAGE_NAMES, siteWords } from '../words/site.ts'
import { type Word, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { ownDataWords as text, PURPOSE_WORDS } from './words.ts'

export type Done = 'withdrawn' | 'languageSaved' | 'objected'

export type DataProps = {
  readonly consents: readonly OwnConsent[]
  /** the language of her letters */
  readonly spoken: Language
  readonly objection: string
  readonly purposes: Readonly<Record<string, Word>>
  readonly done: Done | null
  readonly errors: readonly FieldError[]
}

export const erasePath = (language: Language): string => `${paths.myData(language)}/erase`

export function dataPage(language: Language, props: DataProps): Page {
  const { done, errors } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.title),
      wrong: errors.length > 0,
      address: paths.myData(language),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={text.mySpace} />, href: paths.me(language) },
            { label: <W of={text.title} /> },
          ]}
        />
        <h1>
          <W of={text.title} />
        </h1>
        <ErrorSummary errors={errors} />
        {done === null ? null : (
          <div role="status">
            <Notice>
              <p>
                <W of={text[done]} />
              </p>
            </Notice>
          </div>
        )}
        <p class="lead">
          <W of={text.lead} />
        </p>
        <Consents language={language} {...props} />
        <Copy language={language} />
        <Correct language={language} {...props} />
        <Objection language={language} {...props} />
        <section aria-labelledby="erase">
          <h2 id="erase">
            <W of={text.erase} />
          </h2>
          <p>
            <W of={text.eraseLead} />
          </p>
          <p>
            <a class="button quiet" href={erasePath(language)}>
              <W of={text.eraseStart} />
            </a>
          </p>
        </section>
        <p>
          <a class="touch" href={paths.privacy(language)}>
            <W of={text.privacyLink} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

function Consents({ language, consents, purposes }: DataProps & { language: Language }) {
  const on = (at: Date) => ({ date: dayWord(legalTime(at)) })
  return (
    <section aria-labelledby="consents">
      <h2 id="consents">
        <W of={text.consents} />
      </h2>
      {consents.length === 0 ? (
        <p>
          <W of={text.noConsents} />
        </p>
      ) : (
        <ul class="plain stack">
          {consents.map((one) => (
            <li class="card">
              <p>
                <strong>
                  <W
                    of={
                      PURPOSE_WORDS[one.purpose] ??
                      purposes[one.purpose] ??
                      PURPOSE_WORDS.other ??
                      text.consents
                    }
                  />
                </strong>
                {one.about === null ? null : (
                  <>
                    <br />
                    <bdi dir="auto" lang="">
                      {one.about}
                    </bdi>
                  </>
                )}
              </p>
              <p class="muted">
                <W of={text.givenOn} with={on(one.givenAt)} />{' '}
                {one.withdrawnAt === null ? null : <W of={text.withdrawnOn} with={on(one.withdrawnAt)} />}
              </p>
              {one.withdrawnAt === null ? (
                <form method="post" action={paths.myData(language)}>
                  <input type="hidden" name="do" value="withdraw" />
                  <input type="hidden" name="which" value={one.id} />
                  <button type="submit" class="button quiet">
                    <W of={text.withdraw} />
                  </button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Copy({ language }: { language: Language }) {
  return (
    <section aria-labelledby="copy">
      <h2 id="copy">
        <W of={text.copy} />
      </h2>
      <p>
        <W of={text.copyLead} />
      </p>
      <p class="row">
        <a class="button" href={paths.myDataCopy(language, 'pdf')} download>
          <W of={text.copyPdf} />
        </a>
        <a class="button quiet" href={paths.myDataCopy(language, 'json')} download>
          <W of={text.copyJson} />
        </a>
      </p>
    </section>
  )
}

function Correct({ language, spoken }: DataProps & { language: Language }) {
  return (
    <section aria-labelledby="correct">
      <h2 id="correct">
        <W of={text.correct} />
      </h2>
      <p>
        <a class="touch" href={`${paths.me(language)}#details`}>
          <W of={text.correctLink} />
        </a>
      </p>
      <form method="post" action={paths.myData(language)} class="stack">
        <input type="hidden" name="do" value="language" />
        <SelectField
          id="language"
          label={<W of={text.language} />}
          value={spoken}
          options={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one], lang: one }))}
        />
        <p>
          <button type="submit" class="button quiet">
            <W of={text.saveLanguage} />
          </button>
        </p>
      </form>
    </section>
  )
}

function Objection({ language, objection, errors }: DataProps & { language: Language }) {
  return (
    <section aria-labelledby="object">
      <h2 id="object">
        <W of={text.object} />
      </h2>
      <form method="post" action={paths.myData(language)} class="stack">
        <input type="hidden" name="do" value="object" />
        <AreaField
          id="objection"
          label={<W of={text.objectWords} />}
          hint={<W of={text.objectLead} />}
          error={errorOf(errors, 'objection')}
          value={objection}
          maxLength={LONGEST_OBJECTION}
        />
        <p>
          <button type="submit" class="button quiet">
            <W of={text.sendObjection} />
          </button>
        </p>
      </form>
    </section>
  )
}
