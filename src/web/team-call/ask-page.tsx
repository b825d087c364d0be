import type { Language } from '../../domain/basics/language.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import { CALL_WORDS, type JoinRequest, type ShownCall } from '../../domain/contest/team-call.ts'
import { contestWords } from '../contest/words.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, Tick } from '../form/field.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import { JOIN_BADGES } from './own-requests.tsx'
import { CallBody, CallName } from './shown-calls.tsx'
import { JOIN_STATE_WORDS, teamCallWords as text } from './words.ts'

export type AskProps = {
  readonly site: Site
  readonly language: Language
  readonly contest: Contest
  readonly id: string
  /** null: the team no longer looks; she sees her own request only */
  readonly shown: ShownCall | null
  readonly request: JoinRequest | null
  readonly inTeam: boolean
  readonly typed: string
  readonly errors: readonly FieldError[]
  readonly said: 'reported' | 'kept' | null
}

/** One team that looks for members, for somebody who may ask it. */
export function askPage(props: AskProps): Page {
  const { site, language, contest, id, shown, errors, request } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.joinTitle),
      wrong: errors.length > 0,
      address: paths.teamCall(language, contest.id, id),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={contestWords.title} />, href: paths.contests(language) },
            { label: <Some of={contest.plan.title} />, href: paths.contest(language, contest.id) },
            { label: <W of={text.joinTitle} /> },
          ]}
        />
        <ErrorSummary errors={errors} />
        <h1>
          <W of={text.joinTitle} />
        </h1>
        {props.said === null ? null : (
          <Notice>
            <p role="status">
              <W of={text[props.said]} />
            </p>
          </Notice>
        )}
        {shown === null ? (
          <Notice kind="warn">
            <p>
              <W of={text.callOver} />
            </p>
          </Notice>
        ) : (
          <section class="card">
            <h2>
              <CallName site={site} call={shown} />
            </h2>
            <CallBody contest={contest} call={shown} />
          </section>
        )}
        {request === null ? null : <Request {...props} request={request} />}
        {props.inTeam ? (
          <p>
            <W of={text.inTeam} />
          </p>
        ) : (
          <AskForm {...props} />
        )}
        {shown === null || props.inTeam ? null : <ReportForm {...props} />}
      </Wrap>
    ),
  }
}

function Request({ language, contest, id, request }: AskProps & { request: JoinRequest }) {
  return (
    <section class="card" aria-labelledby="request">
      <h2 id="request">
        <W of={text.yourWords} />
      </h2>
      <p>
        <span class={JOIN_BADGES[request.state]}>
          <W of={JOIN_STATE_WORDS[request.state]} />
        </span>
      </p>
      <p class="said">
        <bdi dir="auto" lang="">
          {request.words}
        </bdi>
      </p>
      {request.state === 'open' ? (
        <form method="post" action={paths.teamCall(language, contest.id, id)}>
          <button type="submit" class="button quiet" name="deed" value="take-back">
            <W of={text.takeRequestBack} />
          </button>
        </form>
      ) : null}
    </section>
  )
}

function AskForm({ language, contest, id, shown, request, typed, errors }: AskProps) {
  if (shown === null || (request !== null && request.state !== 'taken-back')) return null
  const unticked = errorOf(errors, 'consent')
  return (
    <section aria-labelledby="your-request">
      <h2 id="your-request">
        <W of={text.yourRequest} />
      </h2>
      <form method="post" action={paths.teamCall(language, contest.id, id)} id="ask">
        <AreaField
          id="words"
          label={<W of={text.aboutYou} />}
          hint={<W of={text.letters} />}
          error={errorOf(errors, 'words')}
          value={typed}
          maxLength={CALL_WORDS.most}
        />
        <div class={unticked === null ? 'field' : 'field wrong'}>
          {unticked === null ? null : <span class="error">{unticked}</span>}
          <Tick id="consent" name="consent" value="yes" checked={false}>
            <W of={text.consent} />
          </Tick>
          <span class="hint">
            <W of={text.consentNote} />
          </span>
        </div>
        <button type="submit" class="button" name="deed" value="ask">
          <W of={text.send} />
        </button>
      </form>
    </section>
  )
}

function ReportForm({ language, contest, id }: AskProps) {
  return (
    <details>
      <summary>
        <W of={text.report} />
      </summary>
      <p>
        <W of={text.reportNote} />
      </p>
      <form method="post" action={paths.teamCall(language, contest.id, id)}>
        <button type="submit" class="button quiet" name="deed" value="report">
          <W of={text.report} />
        </button>
      </form>
    </details>
  )
}
