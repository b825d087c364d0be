import { type Contest, mayRunContest } from '../../domain/contest/contest.ts'
import type { KnownCall } from '../../domain/contest/team-call.ts'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { OwnWords, Some, W } from '../words/w.tsx'
import { LACK_WORDS, teamCallWords as text } from './words.ts'

type Props = { readonly contest: Contest; readonly calls: readonly KnownCall[]; readonly done: boolean }

/** What teams say of themselves, as they wrote it; reported ones first. */
export function officeCallsPage(office: Office, { contest, calls, done }: Props): Page {
  const { language, actor } = office
  const leads = mayRunContest(actor, contest)
  const reportedFirst = calls.toSorted(
    (one, other) => Number(other.call.reportedAt !== null) - Number(one.call.reportedAt !== null),
  )
  return officePage(office, {
    part: 'contests',
    title: text.officeTitle,
    content: (
      <>
        <p>
          <a class="touch" href={paths.officeContest(language, contest.id)}>
            <Some of={contest.plan.title} />
          </a>
        </p>
        {done ? (
          <Notice>
            <p role="status">
              <W of={text.kept} />
            </p>
          </Notice>
        ) : null}
        {calls.length === 0 ? (
          <p>
            <W of={text.officeNone} />
          </p>
        ) : null}
        <ul class="plain">
          {reportedFirst.map((known) => (
            <li class="card">
              <Line known={known} />
              {leads ? <Decide office={office} contest={contest} known={known} /> : null}
            </li>
          ))}
        </ul>
      </>
    ),
  })
}

function Line({ known: { call, project } }: { known: KnownCall }) {
  return (
    <>
      <h2>
        <OwnWords of={project.title} />
      </h2>
      <p>
        <span class={call.hiddenAt === null ? 'badge good' : 'badge bad'}>
          <W of={call.hiddenAt === null ? text.shownBadge : text.hiddenBadge} />
        </span>{' '}
        {call.reportedAt === null ? null : (
          <span class="badge warn">
            <W of={text.reportedBadge} />
          </span>
        )}
      </p>
      <p class="said">
        <bdi dir="auto" lang="">
          {call.words}
        </bdi>
      </p>
      <ul>
        {call.lacking.map((lack) => (
          <li>
            <W of={LACK_WORDS[lack]} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Decide({
  office: { language },
  contest,
  known: { call },
}: {
  office: Office
  contest: Contest
  known: KnownCall
}) {
  const hide = call.hiddenAt === null
  return (
    <form method="post" action={paths.officeTeamCalls(language, contest.id)}>
      <input type="hidden" name="call" value={call.id} />
      <button type="submit" class="button quiet" name="deed" value={hide ? 'hide' : 'show'}>
        <W of={hide ? text.hide : text.show} />
      </button>
    </form>
  )
}
