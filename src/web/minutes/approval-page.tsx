import type { Minutes, GivenAnswer } from '../../storage/minutes/reads.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { AreaField } from '../form/field.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import { isolated, words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import { MinutesView, untilWord, type ViewProps } from './minutes-view.tsx'
import { minutesWords as text } from './words.ts'

type ApprovalProps = ViewProps & {
  readonly minutes: Minutes
  readonly given: GivenAnswer | null
  /** she may answer now */
  readonly open: boolean
  readonly reason: string
  readonly errors: readonly FieldError[]
  readonly thanks: boolean
}

/** For somebody who was there: the minutes as they would be published, and her say. */
export function approvalPage(props: ApprovalProps): Page {
  const { language, meeting, minutes, open, errors, reason, given, thanks } = props
  const until = minutes.until === null ? '' : untilWord(minutes.until.civil)
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.approvalTitle),
      wrong: errors.length > 0,
      address: paths.approveMinutes(language, meeting.id),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <Some of={meeting.title} />, href: paths.meeting(language, meeting.id) },
            { label: <W of={text.approvalTitle} /> },
          ]}
        />
        <h1>
          <W of={text.approvalTitle} />
        </h1>
        <ErrorSummary errors={errors} />
        {thanks ? (
          <div role="status">
            <Notice>
              <p>
                <W of={text.thanks} />
              </p>
            </Notice>
          </div>
        ) : null}
        <p class="lead">
          <W of={open ? text.approvalLead : text.approvalClosed} with={open ? { until } : {}} />
        </p>
        {given === null ? null : (
          <p>
            {given.approves ? (
              <W of={text.yourApproval} />
            ) : (
              <W of={text.yourObjection} with={{ words: isolated(given.reason ?? '') }} />
            )}
          </p>
        )}
        {given?.reply === undefined || given.reply === null ? null : (
          <p>
            <W of={text.reply} with={{ words: isolated(given.reply) }} />
          </p>
        )}
        <MinutesView {...props} body={minutes.body} />
        {open ? (
          <form method="post" action={paths.approveMinutes(language, meeting.id)} class="stack">
            <p>
              <button type="submit" class="button" name="act" value="approve">
                <W of={text.iApprove} />
              </button>
            </p>
            <AreaField
              id="reason"
              label={<W of={text.reason} />}
              hint={<W of={text.reasonHint} />}
              value={reason}
              rows={3}
              maxLength={1000}
              error={errorOf(errors, 'reason')}
            />
            <p>
              <button type="submit" class="button quiet" name="act" value="object">
                <W of={text.iObject} />
              </button>
            </p>
          </form>
        ) : null}
      </Wrap>
    ),
  }
}
