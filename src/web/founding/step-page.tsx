/** One step: what, why, with which papers, by when, what was said of it, and what to say next. */
import { blockersOf, MAY_LIE_AHEAD, STEP, type StepEvent, type StepId } from '../../domain/founding/steps.ts'
import { DossierCrumbs } from '../dossier/crumbs.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { Choices, SelectField, TextField } from '../form/field.tsx'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { dayWord, monthName } from '../words/format.ts'
import { words } from '../words/word.ts'
import { useLanguage, useWords, W } from '../words/w.tsx'
import type { Typed } from './entry.ts'
import { Articles } from './findings-list.tsx'
import { LawNotice } from './hub-page.tsx'
import { lawFigures } from './law-figures.ts'
import type { OpenFounding } from './open-founding.ts'
import { DEADLINE_WORDS, STEP_TEXTS, WHO_WORDS } from './step-words.ts'
import { foundingWords as w, STATE_WORDS } from './words.ts'

type Props = {
  readonly of: OpenFounding
  readonly step: StepId
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

export function stepPage(props: Props): Page {
  const { of, step, errors } = props
  const { language, open, states } = of
  const text = STEP_TEXTS[step]
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.title),
      section: 'projects',
      wrong: errors.length > 0,
      address: paths.foundingStep(language, open.dossier.id, step),
    },
    content: (
      <Wrap>
        <DossierCrumbs language={language} open={open} here={<W of={text.title} />} />
        <h1>
          <W of={text.title} />
        </h1>
        <ErrorSummary errors={errors} />
        <p class="lead">
          <W of={text.what} with={lawFigures(of.site.library.law, language)} />
        </p>
        <Facts {...props} />
        {states[step].word === 'to-do' ? <Blockers {...props} /> : null}
        {of.mayWrite ? (
          <SayForm {...props} />
        ) : (
          <p>
            <W of={w.mayNotWrite} />
          </p>
        )}
        <History {...props} />
        <LawNotice of={of} />
        <p>
          <a class="touch" href={paths.founding(language, open.dossier.id)}>
            <W of={w.back} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

function Facts({ of: { states, deadlines }, step }: Props) {
  return (
    <dl class="founding-facts">
      <dt>
        <W of={w.state} />
      </dt>
      <dd>
        <W of={STATE_WORDS[states[step].word]} />
      </dd>
      <dt>
        <W of={w.why} />
      </dt>
      <dd>
        <Articles of={STEP[step].articles} />
      </dd>
      <dt>
        <W of={w.who} />
      </dt>
      <dd>
        <W of={WHO_WORDS[STEP[step].who]} />
      </dd>
      <dt>
        <W of={w.documents} />
      </dt>
      <dd>
        <ul>
          {STEP_TEXTS[step].documents.map((document) => (
            <li>
              <W of={document} />
            </li>
          ))}
        </ul>
      </dd>
      {deadlines
        .filter((one) => one.step === step)
        .map((one) => (
          <>
            <dt>
              <W of={DEADLINE_WORDS[one.id]} />
            </dt>
            <dd>
              <W of={w.by} with={{ safe: dayWord(one.safe), last: dayWord(one.last) }} />
            </dd>
          </>
        ))}
    </dl>
  )
}

function Blockers({ of: { states, language, open }, step }: Props) {
  const blockers = blockersOf(step, states)
  if (blockers.length === 0) return null
  return (
    <Notice>
      <p>
        <W of={w.blocked} />
      </p>
      <ul>
        {blockers.map((id) => (
          <li>
            <a class="touch" href={paths.foundingStep(language, open.dossier.id, id)}>
              <W of={STEP_TEXTS[id].title} />
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function SayForm({ of: { language, open, states, today }, step, typed, errors }: Props) {
  const t = useWords()
  const text = STEP_TEXTS[step]
  const years = yearsAround(today.year, MAY_LIE_AHEAD.includes(step))
  const choices = [
    { value: 'begun', label: <W of={text.begun} /> },
    { value: 'done', label: <W of={text.done} /> },
    ...(STEP[step].optional ? [{ value: 'not-needed', label: <W of={STATE_WORDS['not-needed']} /> }] : []),
  ]
  const option = (value: number, label: string) => ({ value: String(value), label })
  return (
    <>
      <form method="post" action={paths.foundingStep(language, open.dossier.id, step)} class="stack">
        <h2>
          <W of={w.update} />
        </h2>
        <Choices
          id="word"
          label={<W of={w.what} />}
          value={typed.word ?? (states[step].word === 'begun' ? 'done' : 'begun')}
          options={choices}
        />
        <fieldset id="day-of" class="founding-day">
          <legend>
            <W of={w.when} />
          </legend>
          <SelectField
            id="day"
            label={<W of={w.dayField} />}
            error={errorOf(errors, 'day')}
            value={typed.day ?? String(today.day)}
            options={Array.from({ length: 31 }, (_, at) => option(at + 1, String(at + 1)))}
          />
          <SelectField
            id="month"
            label={<W of={w.monthField} />}
            value={typed.month ?? String(today.month)}
            options={Array.from({ length: 12 }, (_, at) => option(at + 1, monthName(language, at + 1)))}
          />
          <SelectField
            id="year"
            label={<W of={w.yearField} />}
            value={typed.year ?? String(today.year)}
            options={years.map((year) => option(year, String(year)))}
          />
        </fieldset>
        <TextField
          id="note"
          label={<W of={w.note} />}
          hint={<W of={w.noteHint} />}
          error={errorOf(errors, 'note')}
          value={typed.note ?? ''}
          maxLength={300}
        />
        <p>
          <button type="submit" class="button">
            <W of={w.save} />
          </button>
        </p>
      </form>
      {states[step].word === 'to-do' ? null : (
        <form method="post" action={paths.foundingStep(language, open.dossier.id, step)}>
          <p>
            <button
              type="submit"
              class="button quiet"
              name="word"
              value="undone"
              aria-label={`${t(w.undo)}: ${t(text.title)}`}
            >
              <W of={w.undo} />
            </button>
          </p>
        </form>
      )}
    </>
  )
}

function yearsAround(year: number, ahead: boolean): readonly number[] {
  return [year - 3, year - 2, year - 1, year, ...(ahead ? [year + 1, year + 2] : [])]
}

function History({ of: { events }, step }: Props) {
  const own = events.filter((event) => event.step === step).toReversed()
  if (own.length === 0) return null
  return (
    <section aria-labelledby="history">
      <h2 id="history">
        <W of={w.history} />
      </h2>
      <ul>
        {own.map((event) => (
          <li>
            <Said event={event} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Said({ event: { word, on, note, by } }: { event: StepEvent }) {
  const language = useLanguage()
  const dated = word === 'done' ? w.doneOn : word === 'begun' ? w.begunOn : null
  return (
    <>
      {dated !== null && on !== null ? (
        <W of={dated} with={{ date: dayWord(on) }} />
      ) : (
        <W of={STATE_WORDS[word]} />
      )}
      {note === '' ? null : (
        <>
          {' – '}
          <bdi lang="" dir="auto">
            {note}
          </bdi>
        </>
      )}{' '}
      <span class="muted">
        <W of={w.saidBy} with={{ who: by === null ? words(language, w.somebody) : `\u2068${by}\u2069` }} />
      </span>
    </>
  )
}
