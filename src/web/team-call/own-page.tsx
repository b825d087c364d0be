import type { Language } from '../../domain/basics/language.ts'
import { teamsForm, CALL_WORDS, LACKS, type TeamCall } from '../../domain/contest/team-call.ts'
import { contestWords } from '../contest/words.ts'
import type { OpenEntry } from '../entry/open-entry.ts'
import { entryWords } from '../entry/words.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, Tick } from '../form/field.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import { Requests, type Waiting } from './waiting.tsx'
import { CALL_REFUSALS, LACK_WORDS, teamCallWords as text } from './words.ts'

export type OwnCallProps = {
  readonly language: Language
  readonly open: OpenEntry
  readonly call: TeamCall | null
  /** null: she does not own the dossier; who asked is not hers to read */
  readonly waiting: readonly Waiting[] | null
  readonly now: Date
  readonly typed: { readonly words: string; readonly lacking: readonly string[] } | null
  readonly errors: readonly FieldError[]
  readonly said: boolean
}

/** The team's side: what it says, and who wants to join. */
export function ownCallPage(props: OwnCallProps): Page {
  const { language, open, errors, call } = props
  const { entry, contest, role } = open
  const forming = teamsForm(contest, props.now)
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.ownTitle),
      wrong: errors.length > 0,
      address: paths.entryTeam(language, entry.id),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={contestWords.title} />, href: paths.contests(language) },
            { label: <Some of={contest.plan.title} />, href: paths.contest(language, contest.id) },
            { label: <W of={entryWords.title} />, href: paths.entry(language, entry.id) },
            { label: <W of={text.ownTitle} /> },
          ]}
        />
        <ErrorSummary errors={errors} />
        <h1>
          <W of={text.ownTitle} />
        </h1>
        {props.said ? (
          <Notice>
            <p role="status">
              <W of={text.kept} />
            </p>
          </Notice>
        ) : null}
        <State call={call} forming={forming} />
        {forming ? (
          <>
            <Requests {...props} />
            {role === 'reader' ? null : <CallForm {...props} />}
          </>
        ) : null}
      </Wrap>
    ),
  }
}

function State({ call, forming }: { call: TeamCall | null; forming: boolean }) {
  if (!forming)
    return (
      <Notice kind="warn">
        <p>
          <W of={CALL_REFUSALS.over} />
        </p>
      </Notice>
    )
  const stands = call !== null && call.closedAt === null
  if (stands && call.hiddenAt !== null)
    return (
      <Notice kind="warn">
        <p>
          <W of={text.hidden} />
        </p>
      </Notice>
    )
  return (
    <p>
      <span class={stands ? 'badge good' : 'badge'}>
        <W of={stands ? text.looking : text.notLooking} />
      </span>
    </p>
  )
}

function CallForm({ language, open, call, typed, errors }: OwnCallProps) {
  const kept = typed ?? { words: call?.words ?? '', lacking: call?.lacking ?? [] }
  const stands = call !== null && call.closedAt === null
  const address = paths.entryTeam(language, open.entry.id)
  const lackFault = errorOf(errors, 'lacking')
  return (
    <section aria-labelledby="call">
      <h2 id="call">
        <W of={text.ownCall} />
      </h2>
      <p>
        <W of={text.ownLead} />
      </p>
      <form method="post" action={address}>
        <AreaField
          id="words"
          label={<W of={text.ownWords} />}
          hint={<W of={text.ownHint} />}
          error={errorOf(errors, 'words')}
          value={kept.words}
          maxLength={CALL_WORDS.most}
        />
        <fieldset class={lackFault === null ? 'field' : 'field wrong'} id="lacking">
          <legend>
            <W of={text.needs} />
          </legend>
          {lackFault === null ? null : <span class="error">{lackFault}</span>}
          {LACKS.map((lack) => (
            <Tick id={`lacking-${lack}`} name="lacking" value={lack} checked={kept.lacking.includes(lack)}>
              <W of={LACK_WORDS[lack]} />
            </Tick>
          ))}
        </fieldset>
        <p class="row">
          <button type="submit" class="button" name="deed" value="call">
            <W of={stands ? text.change : text.publish} />
          </button>
        </p>
      </form>
      {stands ? (
        <form method="post" action={address}>
          <button type="submit" class="button quiet" name="deed" value="take-back">
            <W of={text.takeBack} />
          </button>
        </form>
      ) : null}
    </section>
  )
}
