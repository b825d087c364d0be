import type { Conflict } from '../../domain/judging/judging.ts'
import { paths } from '../paths.ts'
import { useWords, W } from '../words/w.tsx'
import type { JuryContent } from './jury-content.ts'
import type { Lead } from './leader.ts'
import { EntryName, JurorName } from './named.tsx'
import { CONFLICT_WORDS, judgingWords as text } from './words.ts'

type Props = { lead: Lead; content: JuryContent }

/** Each with why it was found, for the leader's eyes only. */
export function ConflictList({ lead, content }: Props) {
  const { office, contest } = lead
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">
        <W of={text.conflicts} />
      </h2>
      <p>
        <W of={text.conflictsHint} />
      </p>
      <form method="post" action={paths.officeJury(office.language, contest.id)}>
        <input type="hidden" name="do" value="look" />
        <button type="submit" class="button quiet">
          <W of={text.look} />
        </button>
      </form>
      {content.conflicts.length === 0 ? (
        <p>
          <W of={text.noConflicts} />
        </p>
      ) : (
        <ul class="plain">
          {content.conflicts.map((conflict) => (
            <li class="card">
              <OneConflict lead={lead} content={content} conflict={conflict} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OneConflict({ lead, content, conflict }: Props & { conflict: Conflict }) {
  const { juror, entry, kind } = conflict
  const why = content.found.find((one) => one.juror === juror && one.entry === entry && one.kind === kind)
  return (
    <>
      <p>
        <strong>
          <JurorName name={content.jurors.find(({ person }) => person === juror)?.name ?? ''} />
        </strong>
        {' – '}
        <EntryName entry={content.entries.find(({ id }) => id === entry)} />
      </p>
      <p>
        <W of={CONFLICT_WORDS[kind]} />
        {why?.words == null ? null : (
          <>
            {': '}
            <bdi dir="auto" lang="">
              {why.words[0]}
            </bdi>
            {' / '}
            <bdi dir="auto" lang="">
              {why.words[1]}
            </bdi>
          </>
        )}
      </p>
      {conflict.reason === null ? null : (
        <blockquote dir="auto" lang="">
          {conflict.reason}
        </blockquote>
      )}
      <Settle lead={lead} conflict={conflict} />
    </>
  )
}

function Settle({ lead: { office, contest }, conflict }: { lead: Lead; conflict: Conflict }) {
  const t = useWords()
  const { juror, entry, kind, setAside } = conflict
  if (kind === 'declared' || kind === 'member')
    return (
      <p class="muted">
        <W of={text.always} />
      </p>
    )
  return (
    <form method="post" action={paths.officeJury(office.language, contest.id)}>
      <input type="hidden" name="juror" value={juror} />
      <input type="hidden" name="entry" value={entry} />
      <input type="hidden" name="kind" value={kind} />
      {setAside === null ? (
        <p>
          <input type="hidden" name="do" value="set-aside" />
          <input
            type="text"
            name="reason"
            maxLength={500}
            dir="auto"
            aria-label={t(text.setAsideReason)}
            placeholder={t(text.setAsideReason)}
          />
        </p>
      ) : (
        <p>
          <input type="hidden" name="do" value="restore" />
          <W of={text.wasSetAside} />{' '}
          <bdi dir="auto" lang="">
            {setAside}
          </bdi>
        </p>
      )}
      <button type="submit" class="button quiet">
        <W of={setAside === null ? text.setAside : text.restore} />
      </button>
    </form>
  )
}
