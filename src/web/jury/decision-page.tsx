import type { Language } from '../../domain/basics/language.ts'
import type { Round } from '../../domain/contest/contest.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import type { Desk } from '../../domain/jury/desk.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import type { RoundDecision } from '../../domain/judging/round.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { Tick } from '../form/field.tsx'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { Said, W } from '../words/w.tsx'
import { JuryCrumbs } from './crumbs.tsx'
import { Written } from './packet.tsx'
import { juryWords as text, ROUND_WORDS } from './words.ts'

type Props = {
  readonly language: Language
  readonly desk: Desk
  readonly round: Round
  readonly decision: RoundDecision
  readonly hash: string
  /** as jurors read them in this round */
  readonly entries: readonly Entry[]
  /** she has signed what stands here */
  readonly signed: boolean
  /** all reasons and the minutes are there */
  readonly ready: boolean
  readonly errors: readonly FieldError[]
}

/** The order as decided, each departure with its reason, the minutes; then her signature. */
export function decisionPage(props: Props): Page {
  const { language, desk, round, decision, errors } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.decisionTitle),
      wrong: errors.length > 0,
      address: paths.juryDecision(language, desk.contest.id, round.id),
    },
    content: (
      <Wrap>
        <JuryCrumbs language={language} contest={desk.contest} here={<W of={text.decisionTitle} />} />
        <h1>
          <W of={text.decisionTitle} />
        </h1>
        <p class="lead">
          <W of={ROUND_WORDS[round.kind]} />
        </p>
        <ErrorSummary errors={errors} />
        {decision.decidedAt === null ? null : (
          <Notice>
            <p id="decided">
              <W of={text.isDecided} />
            </p>
          </Notice>
        )}
        <Order {...props} />
        <section aria-labelledby="minutes">
          <h2 id="minutes">
            <W of={text.minutes} />
          </h2>
          <Written>{decision.minutes === '' ? '–' : decision.minutes}</Written>
        </section>
        <Signing {...props} />
      </Wrap>
    ),
  }
}

function Order({ decision, entries }: Props) {
  return (
    <section aria-labelledby="decided-order">
      <h2 id="decided-order">
        <W of={text.decidedOrder} />
      </h2>
      <ol>
        {decision.decided.map((id, i) => {
          const entry = entries.find((one) => one.id === id)
          const computed = decision.computed.indexOf(id) + 1
          const reason = decision.departures.find((one) => one.entry === id)?.reason
          return (
            <li>
              <bdi dir="ltr">{entryNumber(entry?.number ?? null)}</bdi>{' '}
              <bdi dir="auto" lang="">
                {entry?.content.title ?? ''}
              </bdi>
              {computed === i + 1 ? null : (
                <span class="hint">
                  <W of={text.computedAt} with={{ n: computed }} />
                </span>
              )}
              {reason === undefined ? null : (
                <span>
                  <strong>
                    <W of={text.reason} />
                  </strong>{' '}
                  <Written>{reason}</Written>
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Signing({ language, desk, round, hash, signed, ready, errors }: Props) {
  if (signed)
    return (
      <p id="signed" class="badge good">
        <W of={text.signed} />
      </p>
    )
  if (!ready)
    return (
      <p class="muted">
        <W of={text.notReady} />
      </p>
    )
  const error = errorOf(errors, 'read')
  return (
    <form method="post" action={paths.juryDecision(language, desk.contest.id, round.id)} id="sign">
      <input type="hidden" name="hash" value={hash} />
      <div class={error === null ? 'field' : 'field wrong'}>
        {error === null ? null : (
          <span class="error">
            <Said>{error}</Said>
          </span>
        )}
        <Tick id="read" name="read" value="yes" checked={false}>
          <W of={text.signTick} />
        </Tick>
      </div>
      <button type="submit" class="button wide">
        <W of={text.sign} />
      </button>
    </form>
  )
}
