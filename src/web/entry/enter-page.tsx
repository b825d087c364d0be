import type { Language } from '../../domain/basics/language.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { EntryCard } from '../../storage/contest/entry-reads.ts'
import type { DossierCard } from '../../storage/dossier/work.ts'
import type { OwnIdea } from '../../storage/person/own-reads.ts'
import { Countdown, MomentSaid } from '../contest/said-time.tsx'
import { contestWords, countdownWords } from '../contest/words.ts'
import { Fields, type StartEntry } from '../dossier/start-page.tsx'
import { startWords } from '../dossier/words.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { OwnWords, Some, W } from '../words/w.tsx'
import { entryWords as text } from './words.ts'

export type EnterProps = {
  readonly site: Site
  readonly language: Language
  readonly contest: Contest
  readonly open: boolean
  readonly dossiers: readonly DossierCard[]
  readonly entries: readonly EntryCard[]
  /** ideas of hers that have no dossier yet */
  readonly ideas: readonly OwnIdea[]
  readonly start: StartEntry
  readonly places: readonly TerritoryCode[]
  readonly errors: readonly FieldError[]
  readonly now: Date
}

/** With what a team enters: a dossier it has, an idea, or something new. */
export function enterPage(props: EnterProps): Page {
  const { language, contest, open, errors, now } = props
  const { closes } = contest.deadlines
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.enterTitle),
      wrong: errors.length > 0,
      address: paths.enterContest(language, contest.id),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={contestWords.title} />, href: paths.contests(language) },
            { label: <Some of={contest.plan.title} />, href: paths.contest(language, contest.id) },
            { label: <W of={text.enterTitle} /> },
          ]}
        />
        <ErrorSummary errors={errors} />
        <h1>
          <W of={text.enterTitle} />
        </h1>
        <p class="lead">
          <Some of={contest.plan.title} />
        </p>
        {open ? null : (
          <Notice kind="warn">
            <p>
              <W of={text.closed} />
            </p>
          </Notice>
        )}
        {closes === undefined ? null : (
          <p>
            <strong>
              <W of={text.deadline} />
            </strong>
            {': '}
            <MomentSaid moment={closes} />
            <br />
            <Countdown word={countdownWords.closesIn} until={closes.at} now={now} language={language} />
          </p>
        )}
        {open ? (
          <p>
            <W of={text.enterLead} />
          </p>
        ) : null}
        <Dossiers {...props} />
        {open ? <Ideas {...props} /> : null}
        {open ? <New {...props} /> : null}
      </Wrap>
    ),
  }
}

function Dossiers({ language, contest, dossiers, entries, open }: EnterProps) {
  if (dossiers.length === 0) return null
  return (
    <section aria-labelledby="dossiers">
      <h2 id="dossiers">
        <W of={text.myDossiers} />
      </h2>
      <ul class="plain">
        {dossiers.map(({ id, title }) => {
          const entry = entries.find((one) => one.dossier === id && one.contest === contest.id)
          return (
            <li class="card">
              <p>
                <strong>
                  <OwnWords of={title} />
                </strong>
              </p>
              {entry !== undefined ? (
                <p>
                  <a class="button quiet" href={paths.entry(language, entry.id)}>
                    <W of={text.open} />
                  </a>
                </p>
              ) : open ? (
                <Choice language={language} contest={contest.id} name="dossier" value={id} />
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Ideas({ language, contest, ideas, start }: EnterProps) {
  if (ideas.length === 0) return null
  return (
    <section aria-labelledby="ideas">
      <h2 id="ideas">
        <W of={text.myIdeas} />
      </h2>
      <p>
        <W of={text.ideaNote} />
      </p>
      <ul class="plain">
        {ideas.map(({ id, title }) => (
          <li class="card">
            <p>
              <strong>
                <OwnWords of={title} />
              </strong>
            </p>
            <Choice language={language} contest={contest.id} name="idea" value={id} formKey={start.formKey} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type ChoiceProps = {
  readonly language: Language
  readonly contest: string
  readonly name: 'dossier' | 'idea'
  readonly value: string
  readonly formKey?: string
}

function Choice({ language, contest, name, value, formKey }: ChoiceProps) {
  return (
    <form method="post" action={paths.enterContest(language, contest)}>
      <input type="hidden" name={name} value={value} />
      {formKey === undefined ? null : <input type="hidden" name="formKey" value={formKey} />}
      <button type="submit" class="button">
        <W of={text.take} />
      </button>
    </form>
  )
}

function New({ site, language, contest, start, errors, places }: EnterProps) {
  return (
    <section aria-labelledby="new">
      <h2 id="new">
        <W of={text.beginNew} />
      </h2>
      <form method="post" action={paths.enterContest(language, contest.id)}>
        <Fields site={site} entry={start} idea={null} errors={errors} places={places} />
        <input type="hidden" name="formKey" value={start.formKey} />
        <p>
          <button type="submit" class="button">
            <W of={startWords.begin} />
          </button>
        </p>
      </form>
    </section>
  )
}
