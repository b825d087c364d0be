import { SURVEY_CHOICES, SURVEY_FIELDS } from '../../domain/accompaniment/survey.ts'
import type { Language } from '../../domain/basics/language.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, Choices } from '../form/field.tsx'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { type Entry, Submit } from './fields.tsx'
import { SURVEY_CHOICE_WORDS, SURVEY_QUESTIONS, surveyWords as text } from './survey-words.ts'

export type ShownSurvey = {
  readonly token: string
  readonly answered: boolean
  readonly entry: Entry
  readonly errors: readonly FieldError[]
}

/** Five questions for whoever has the link, without signing in. */
export function surveyPage(language: Language, { token, answered, entry, errors }: ShownSurvey): Page {
  const title = words(language, text.title)
  return {
    keep: false,
    head: { language, title, wrong: errors.length > 0 },
    content: (
      <Wrap>
        <h1>
          <W of={text.title} />
        </h1>
        {answered ? (
          <>
            <p class="lead" id="thanks">
              <W of={text.thanks} />
            </p>
            <p>
              <a class="button quiet" href={paths.home(language)}>
                <W of={siteWords.home} />
              </a>
            </p>
          </>
        ) : (
          <>
            <ErrorSummary errors={errors} />
            <p class="lead">
              <W of={text.lead} />
            </p>
            <form method="post" action={paths.survey(language, token)} class="stack">
              {SURVEY_FIELDS.map((field) => (
                <Choices
                  id={field}
                  label={<W of={SURVEY_QUESTIONS[field]} />}
                  error={errorOf(errors, field)}
                  value={entry[field] ?? ''}
                  options={SURVEY_CHOICES[field].map((value) => ({
                    value,
                    label: <W of={SURVEY_CHOICE_WORDS[`${field}-${value}`] ?? SURVEY_QUESTIONS[field]} />,
                  }))}
                />
              ))}
              <AreaField id="words" label={<W of={text.words} />} value={entry.words ?? ''} rows={3} />
              <p>
                <Submit>
                  <W of={text.send} />
                </Submit>
              </p>
            </form>
          </>
        )}
      </Wrap>
    ),
  }
}
