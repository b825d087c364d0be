import type { Contest, VotePlan } from '../../domain/contest/contest.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import type { Language } from '../../domain/basics/language.ts'
import { entryLabel } from '../../domain/ballot/ballots-file.ts'
import { SampleNote } from '../contest/sample-note.tsx'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { TextField, Tick } from '../form/field.tsx'
import { receiptWords } from '../idea/receipt-words.ts'
import { civilWhen } from '../legal-time/when.ts'
import { Crumbs, Ltr, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { money } from '../words/format.ts'
import { Said, Some, useLanguage, W } from '../words/w.tsx'
import { words } from '../words/word.ts'
import { CODE_EXAMPLE, voteWords as text } from './words.ts'

/** What a voter holds of her ballot, on the phone that has it. */
export type OwnBallot = {
  readonly code: string
  readonly receipt: string
  readonly chosen: readonly Entry[]
}

export type BallotPageProps = {
  readonly language: Language
  readonly contest: Contest
  readonly plan: VotePlan
  readonly entries: readonly Entry[]
  /** null: nobody has signed in */
  readonly form: {
    readonly key: string
    readonly ticked: readonly string[]
    /** as typed; null: no code is asked for */
    readonly code: string | null
    readonly errors: readonly FieldError[]
  } | null
  readonly own: OwnBallot | null
  /** she has just voted */
  readonly taken: boolean
}

export function ballotPage(props: BallotPageProps): Page {
  const { language, contest, form, own } = props
  return {
    keep: false,
    head: {
      language,
      section: 'contests',
      title: words(language, text.title),
      address: paths.vote(language, contest.id),
      ...(form !== null && form.errors.length > 0 ? { wrong: true } : {}),
    },
    content: (
      <Wrap>
        <VoteHead contest={contest} />
        {own === null ? null : <Receipt own={own} taken={props.taken} />}
        {form === null ? <SignIn {...props} /> : <BallotForm {...props} form={form} />}
        <Secrecy />
      </Wrap>
    ),
  }
}

/** Where one is, what for, and until when. */
export function VoteHead({ contest }: { contest: Contest }) {
  const language = useLanguage()
  return (
    <>
      <Crumbs
        crumbs={[
          { label: <W of={text.contests} />, href: paths.contests(language) },
          { label: <Some of={contest.plan.title} />, href: paths.contest(language, contest.id) },
          { label: <W of={text.title} /> },
        ]}
      />
      <h1>
        <W of={text.title} />
      </h1>
      <p class="lead">
        <Some of={contest.plan.title} />
      </p>
      <SampleNote contest={contest} />
    </>
  )
}

function Receipt({ own, taken }: { own: OwnBallot; taken: boolean }) {
  const language = useLanguage()
  return (
    <section class="card receipt" id="ballot" aria-labelledby="ballot-title">
      <h2 id="ballot-title">
        {taken ? (
          <span role="status">
            <W of={text.taken} />
          </span>
        ) : (
          <W of={text.yourCode} />
        )}
      </h2>
      {taken ? (
        <p>
          <W of={text.yourCode} />
        </p>
      ) : null}
      <p class="receipt-number" id="ballot-code">
        <Ltr>{own.code}</Ltr>
      </p>
      <p>
        <W of={text.codeWhy} />
      </p>
      <p>
        <strong>
          <W of={text.codeHide} />
        </strong>
      </p>
      <p>
        <W of={text.youChose} />
      </p>
      <ul>
        {own.chosen.map((entry) => (
          <li>
            <Title entry={entry} />
          </li>
        ))}
      </ul>
      <details>
        <summary>
          <W of={text.receipt} />
        </summary>
        <p>
          <W of={text.receiptWhy} />
        </p>
        <p class="code-line" dir="ltr" id="ballot-receipt">
          {own.receipt}
        </p>
        <p>
          <a class="touch" href={paths.verifyReceipt(language)}>
            <W of={receiptWords.verifyTitle} />
          </a>
        </p>
      </details>
    </section>
  )
}

function Title({ entry }: { entry: Entry }) {
  return (
    <>
      <Ltr>{entryLabel(entry)}</Ltr>{' '}
      <bdi dir="auto" lang="">
        {entry.content.title}
      </bdi>
    </>
  )
}

function Lead({ contest, plan }: Pick<BallotPageProps, 'contest' | 'plan'>) {
  const language = useLanguage()
  const { rule, mostApprovals } = plan
  const closes = contest.deadlines['vote-closes']
  return (
    <>
      <p>
        <W of={text.lead} />{' '}
        {mostApprovals === null ? null : <W of={text.most} with={{ n: mostApprovals }} />}
      </p>
      <p>
        {rule.kind === 'count' ? (
          <W of={text.ruleCount} with={{ n: rule.winners }} />
        ) : (
          <W of={text.ruleShares} with={{ amount: money(language, rule.budget) }} />
        )}
      </p>
      {closes === undefined ? null : (
        <p>
          <strong>
            <W of={text.until} with={civilWhen(closes.civil)} />
          </strong>
        </p>
      )}
    </>
  )
}

function Finalist({ entry, ticked }: { entry: Entry; ticked: boolean | null }) {
  const language = useLanguage()
  const { asks, pitch } = entry.content
  return (
    <article class="card finalist">
      {ticked === null ? (
        <h2 class="card-title">
          <Title entry={entry} />
        </h2>
      ) : (
        <Tick id={`entry-${entry.id}`} name="entry" value={entry.id} checked={ticked}>
          <strong>
            <Title entry={entry} />
          </strong>
        </Tick>
      )}
      <p>
        <bdi dir="auto" lang="">
          {pitch}
        </bdi>
      </p>
      {asks === null ? null : (
        <p class="muted">
          <W of={text.asks} with={{ amount: money(language, asks) }} />
        </p>
      )}
    </article>
  )
}

function SignIn({ language, contest, plan, entries }: BallotPageProps) {
  const next = paths.vote(language, contest.id)
  return (
    <>
      <Lead contest={contest} plan={plan} />
      <p>
        <a class="button" href={paths.signIn(language, { next })}>
          <W of={text.signIn} />
        </a>
      </p>
      <p>
        <W of={text.signInWhy} />
      </p>
      {entries.map((entry) => (
        <Finalist entry={entry} ticked={null} />
      ))}
    </>
  )
}

function BallotForm(props: BallotPageProps & { form: NonNullable<BallotPageProps['form']> }) {
  const { language, contest, plan, entries, form, own } = props
  const error = form.errors.find(({ field }) => field === 'finalists')?.message ?? null
  if (entries.length === 0)
    return (
      <Notice>
        <p>
          <W of={text.noFinalists} />
        </p>
      </Notice>
    )
  return (
    <form method="post" action={paths.vote(language, contest.id)} id="vote">
      <ErrorSummary errors={form.errors} />
      <Lead contest={contest} plan={plan} />
      <input type="hidden" name="key" value={form.key} />
      <fieldset class={error === null ? 'field' : 'field wrong'} id="finalists">
        <legend>
          <W of={text.projects} />
        </legend>
        {error === null ? null : (
          <span class="error">
            <Said>{error}</Said>
          </span>
        )}
        {entries.map((entry) => (
          <Finalist entry={entry} ticked={form.ticked.includes(entry.id)} />
        ))}
      </fieldset>
      {form.code === null ? null : <CodeField typed={form.code} errors={form.errors} />}
      <p>
        <button type="submit" class="button">
          <W of={own === null && form.code === null ? text.send : text.change} />
        </button>
      </p>
      <p class="muted">
        <W of={text.changeUntil} />
      </p>
    </form>
  )
}

function CodeField({ typed, errors }: { typed: string; errors: readonly FieldError[] }) {
  return (
    <>
      <Notice>
        <p>
          <W of={text.votedElsewhere} />
        </p>
        <p>
          <W of={text.lostCode} />
        </p>
      </Notice>
      <TextField
        id="code"
        ltr
        maxLength={40}
        label={<W of={text.codeField} />}
        hint={<W of={text.codeHint} with={{ example: CODE_EXAMPLE }} />}
        value={typed}
        error={errors.find(({ field }) => field === 'code')?.message ?? null}
      />
    </>
  )
}

function Secrecy() {
  return (
    <section aria-labelledby="secret">
      <h2 id="secret">
        <W of={text.secret} />
      </h2>
      <p>
        <W of={text.secretWhy} /> <W of={text.secretForgotten} />
      </p>
    </section>
  )
}
