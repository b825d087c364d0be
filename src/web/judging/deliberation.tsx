import { departures, unreasoned } from '../../domain/judging/departures.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import type { RoundDecision } from '../../domain/judging/round.ts'
import { decisionHash } from '../../storage/judging/decision-hash.ts'
import { LONGEST_DEPARTURE, LONGEST_MINUTES } from '../../operations/decide-round.ts'
import { errorOf } from '../form/error-summary.tsx'
import { AreaField } from '../form/field.tsx'
import { Notice } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { isolated } from '../words/word.ts'
import { useWords, W } from '../words/w.tsx'
import { entryNumber } from '../../domain/jury/packet.ts'
import { EntryName, JurorName } from './named.tsx'
import type { RoundProps } from './round-content.ts'
import { judgingWords as text } from './words.ts'

type Props = RoundProps & { readonly decision: RoundDecision }

/** The room of the jury: an order, a reason for every departure, minutes, signatures. */
export function Deliberation(props: Props) {
  const { lead, content, decision } = props
  const { contest, office } = lead
  const { state } = content
  const open = decision.decidedAt === null
  return (
    <section aria-labelledby="deliberation">
      <h2 id="deliberation">
        <W of={text.deliberation} />
      </h2>
      {open ? null : (
        <Notice>
          <W of={text.decided} />
        </Notice>
      )}
      <h3>
        <W of={open ? text.order : text.orderDecided} />
      </h3>
      <Order {...props} />
      {open ? <WordsForm {...props} /> : <Said {...props} />}
      <Signatures {...props} />
      {open ? (
        <form
          method="post"
          action={paths.officeRound(office.language, contest.id, state.round.id)}
          class="card"
        >
          <p>
            <W of={text.resumeHint} />
          </p>
          <input type="hidden" name="do" value="resume" />
          <button type="submit" class="button quiet">
            <W of={text.resume} />
          </button>
        </form>
      ) : null}
    </section>
  )
}

const MOVES = [
  { by: -1, word: text.up, named: text.upNamed },
  { by: 1, word: text.down, named: text.downNamed },
] as const

function Order({ lead: { office, contest }, content: { state }, decision }: Props) {
  const t = useWords()
  const entries = new Map(state.entries.map((entry) => [entry.id, entry]))
  const address = paths.officeRound(office.language, contest.id, state.round.id)
  const last = decision.decided.length - 1
  return (
    <ol class="deliberated">
      {decision.decided.map((id, i) => (
        <li id={`entry-${id}`} class={state.round.keeps === i + 1 ? 'border' : undefined}>
          <p>
            <EntryName entry={entries.get(id)} />{' '}
            <span class="muted">
              <W of={text.computedPlace} with={{ n: decision.computed.indexOf(id) + 1 }} />
            </span>
          </p>
          {decision.decidedAt !== null ? null : (
            <form method="post" action={address} class="office-bar">
              <input type="hidden" name="do" value="move" />
              <input type="hidden" name="entry" value={id} />
              <input type="hidden" name="version" value={decision.version} />
              {MOVES.filter(({ by }) => (by === -1 ? i > 0 : i < last)).map(({ by, word, named }) => (
                <button
                  type="submit"
                  name="by"
                  value={by}
                  class="button quiet"
                  aria-label={t(named, { entry: entryNumber(entries.get(id)?.number ?? null) })}
                >
                  <W of={word} />
                </button>
              ))}
            </form>
          )}
        </li>
      ))}
    </ol>
  )
}

function WordsForm({ lead: { office, contest }, content: { state, errors, typed }, decision }: Props) {
  const moved = departures(decision.computed, decision.decided)
  const entries = new Map(state.entries.map((entry) => [entry.id, entry]))
  const kept = new Map<string, string>(decision.departures.map(({ entry, reason }) => [entry, reason]))
  return (
    <form method="post" action={paths.officeRound(office.language, contest.id, state.round.id)} class="card">
      <input type="hidden" name="do" value="words" />
      <input type="hidden" name="version" value={decision.version} />
      {moved.map((id: EntryId) => (
        <AreaField
          id={`reason-${id}`}
          label={
            <W of={text.reasonFor} with={{ entry: isolated(entryNumber(entries.get(id)?.number ?? null)) }} />
          }
          hint={<W of={text.reasonHint} />}
          value={typed?.reasons.get(id) ?? kept.get(id) ?? ''}
          rows={3}
          maxLength={LONGEST_DEPARTURE}
          error={errorOf(errors, `reason-${id}`)}
        />
      ))}
      <AreaField
        id="minutes"
        label={<W of={text.minutes} />}
        hint={<W of={text.minutesHint} />}
        value={typed?.minutes ?? decision.minutes}
        rows={10}
        maxLength={LONGEST_MINUTES}
        error={errorOf(errors, 'minutes')}
      />
      <button type="submit" class="button">
        <W of={text.save} />
      </button>
    </form>
  )
}

function Said({ content: { state }, decision }: Props) {
  const entries = new Map(state.entries.map((entry) => [entry.id, entry]))
  return (
    <>
      <ul class="plain">
        {decision.departures.map(({ entry, reason }) => (
          <li>
            <EntryName entry={entries.get(entry)} />:{' '}
            <bdi dir="auto" lang="">
              {reason}
            </bdi>
          </li>
        ))}
      </ul>
      <h3>
        <W of={text.minutes} />
      </h3>
      <div class="card lines" dir="auto" lang="">
        {decision.minutes}
      </div>
    </>
  )
}

function Signatures({ content: { state }, decision }: Props) {
  const hash = decisionHash(decision)
  const signed = new Map(state.signatures.map((one) => [one.juror, one.hash]))
  const jurors = state.jurors.filter(({ agreedAt, leftAt }) => agreedAt !== null && leftAt === null)
  const valid = jurors.filter(({ person }) => signed.get(person) === hash).length
  const ready =
    decision.minutes !== '' &&
    unreasoned(decision.computed, decision.decided, decision.departures).length === 0
  return (
    <section class="card" aria-labelledby="signatures">
      <h3 id="signatures">
        <W of={text.signatures} />
      </h3>
      <p>
        <W of={text.quorumLine} with={{ n: valid, all: state.setup.quorum }} />
      </p>
      <p class="muted">
        <W of={ready ? text.signHow : text.missingReasons} />
      </p>
      <ul class="plain">
        {jurors.map(({ person, name }) => {
          const of = signed.get(person)
          return (
            <li>
              <JurorName name={name} />:{' '}
              <W of={of === hash ? text.signed : of === undefined ? text.notSigned : text.signedOld} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
