import type { Juror } from '../../domain/judging/judging.ts'
import { maskedContact } from '../../domain/person/contact.ts'
import { ErrorSummary, errorOf } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { ROUND_WORDS } from '../jury/words.ts'
import { officePage } from '../office/frame.tsx'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { isolated } from '../words/word.ts'
import { Some, useWords, W } from '../words/w.tsx'
import { ConflictList } from './conflict-list.tsx'
import { JUROR_FIELDS, type JuryContent } from './jury-content.ts'
import { invitedKey } from './invited-key.ts'
import type { Lead } from './leader.ts'
import { JurorName } from './named.tsx'
import { judgingWords as text } from './words.ts'

export function juryPage(lead: Lead, content: JuryContent): Page {
  const { office, contest } = lead
  const { language } = office
  return officePage(office, {
    part: 'contests',
    title: text.title,
    wrong: content.errors.length > 0,
    address: paths.officeJury(language, contest.id),
    content: (
      <>
        <p>
          <a href={paths.officeContest(language, contest.id)} class="touch">
            <Some of={contest.plan.title} />
          </a>
        </p>
        <ErrorSummary errors={content.errors} />
        {content.done ? (
          <Notice>
            <W of={text.done} />
          </Notice>
        ) : null}
        <nav class="card" aria-labelledby="rounds">
          <h2 id="rounds">
            <W of={text.rounds} />
          </h2>
          <ul class="plain">
            {contest.plan.rounds.map((round) => (
              <li>
                <a class="touch" href={paths.officeRound(language, contest.id, round.id)}>
                  <W of={ROUND_WORDS[round.kind]} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Members lead={lead} content={content} />
        <Invite lead={lead} content={content} />
        <ConflictList lead={lead} content={content} />
      </>
    ),
  })
}

type Props = { lead: Lead; content: JuryContent }

function Members({ lead, content: { jurors, invited } }: Props) {
  return (
    <section aria-labelledby="members">
      <h2 id="members">
        <W of={text.members} />
      </h2>
      <p class="muted">
        <W of={text.secret} />
      </p>
      {jurors.length + invited.length === 0 ? (
        <p>
          <W of={text.noMembers} />
        </p>
      ) : (
        <ul class="plain">
          {jurors.map((juror) => (
            <Member lead={lead} juror={juror} />
          ))}
          {invited.map((one) => (
            <li class="card">
              <Who name={one.name} body={one.body} />
              <p class="muted">
                <W of={text.invited} /> · <bdi dir="ltr">{maskedContact(one)}</bdi>
              </p>
              <Remove lead={lead} name={one.name} fields={{ do: 'withdraw', invited: invitedKey(one) }} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Who({ name, body }: { name: string; body: string | null }) {
  return (
    <p>
      <strong>
        <JurorName name={name} />
      </strong>
      {body === null ? null : (
        <>
          {' – '}
          <bdi dir="auto" lang="">
            {body}
          </bdi>
        </>
      )}
    </p>
  )
}

function Member({ lead, juror }: { lead: Lead; juror: Juror }) {
  const state = juror.leftAt !== null ? text.left : juror.agreedAt === null ? text.invited : text.agreed
  return (
    <li class="card">
      <Who name={juror.name} body={juror.body} />
      <p class="muted">
        <W of={state} />
      </p>
      {juror.leftAt === null ? (
        <Remove lead={lead} name={juror.name} fields={{ do: 'remove', juror: juror.person }} />
      ) : null}
    </li>
  )
}

function Remove({
  lead: { office, contest },
  name,
  fields,
}: {
  lead: Lead
  name: string
  fields: Readonly<Record<string, string>>
}) {
  const t = useWords()
  return (
    <form method="post" action={paths.officeJury(office.language, contest.id)}>
      {Object.entries(fields).map(([field, value]) => (
        <input type="hidden" name={field} value={value} />
      ))}
      <button type="submit" class="button quiet" aria-label={t(text.removeNamed, { name: isolated(name) })}>
        <W of={text.remove} />
      </button>
    </form>
  )
}

function Invite({ lead: { office, contest }, content: { typed, errors } }: Props) {
  const hints = {
    contact: text.contactHint,
    name: text.nameHint,
    body: text.nameHint,
    employer: text.onlyConflicts,
    commune: text.onlyConflicts,
  } as const
  return (
    <form method="post" action={paths.officeJury(office.language, contest.id)} class="card">
      <h2>
        <W of={text.invite} />
      </h2>
      <input type="hidden" name="do" value="invite" />
      {JUROR_FIELDS.map((field) => (
        <TextField
          id={field}
          label={<W of={text[field]} />}
          hint={<W of={hints[field]} />}
          value={typed[field]}
          error={errorOf(errors, field)}
          maxLength={254}
          {...(field === 'contact' ? { ltr: true } : {})}
        />
      ))}
      <button type="submit" class="button">
        <W of={text.send} />
      </button>
    </form>
  )
}
