import type { Contest } from '../../domain/contest/contest.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import type { SomeText } from '../../domain/basics/some-text.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import { LONGEST_JURY_REASON } from '../../domain/results/award.ts'
import type { Exhibition } from '../../domain/results/result.ts'
import type { Proposal } from '../../operations/propose-results.ts'
import { prizeName } from '../../operations/record-awards.ts'
import { momentValues } from '../contest/said-time.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField } from '../form/field.tsx'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { Some, W } from '../words/w.tsx'
import { HINDRANCE_WORDS, resultWords as text } from './words.ts'

type Props = {
  readonly office: Office
  readonly contest: Contest
  readonly proposal: Proposal
  readonly mayConfirm: boolean
  readonly confirmed: boolean
  readonly exhibitions: ReadonlyMap<EntryId, Exhibition>
  /** by entry id */
  readonly reasons: Readonly<Record<string, SomeText>>
  readonly errors: readonly FieldError[]
  readonly saved: boolean
}

export function officeResultsPage(props: Props): Page {
  const { office, contest, proposal, confirmed, errors } = props
  const { language } = office
  const due = contest.deadlines.results
  return officePage(office, {
    part: 'contests',
    title: text.officeTitle,
    wrong: errors.length > 0,
    address: paths.officeResults(language, contest.id),
    content: (
      <>
        <p class="lead">
          <Some of={contest.plan.title} />
        </p>
        <ErrorSummary errors={errors} />
        {confirmed && !proposal.hindrances.includes('published') ? (
          <div id="confirmed">
            <Notice>
              <p>
                <W of={text.confirmedOn} />
              </p>
            </Notice>
          </div>
        ) : null}
        {due === undefined ? null : (
          <p>
            <W of={text.dueOn} with={momentValues(due)} />
          </p>
        )}
        {proposal.hindrances.map((one) => (
          <Notice {...(one === 'published' ? {} : { kind: 'warn' })}>
            <p>
              <W of={HINDRANCE_WORDS[one]} />
            </p>
          </Notice>
        ))}
        <section aria-labelledby="proposal">
          <h2 id="proposal">
            <W of={text.proposal} />
          </h2>
          <p class="hint">
            <W of={text.proposalNote} />
          </p>
          <Awards {...props} />
        </section>
        <ToShow {...props} />
      </>
    ),
  })
}

function Awards({ office, contest, proposal, mayConfirm, reasons, errors }: Props) {
  const { language } = office
  const open = mayConfirm && proposal.hindrances.length === 0
  const rows = proposal.awards.map((award, i) => {
    const entry = proposal.order.find(({ id }) => id === award.entry)
    // an entry with a prize of the jury and of the vote has one field for its reason
    const first = proposal.awards.findIndex((one) => one.entry === award.entry) === i
    return (
      <li class="card">
        <p class="row badges">
          <span class="badge good">
            <Some of={prizeName(contest.plan, award.prize)} />
          </span>
          <bdi dir="ltr">{entryNumber(entry?.number ?? null)}</bdi>
        </p>
        <p>
          <bdi dir="auto" lang="">
            {entry?.content.title ?? ''}
          </bdi>
        </p>
        {open && first && award.by === 'jury' ? (
          <Reasons
            language={language}
            entry={award.entry}
            reason={reasons[award.entry] ?? {}}
            errors={errors}
          />
        ) : null}
      </li>
    )
  })
  if (!open) return <ul class="plain stack">{rows}</ul>
  return (
    <form method="post" action={paths.officeResults(language, contest.id)} id="confirm">
      <input type="hidden" name="seen" value={proposal.hash} />
      <ul class="plain stack">{rows}</ul>
      <p>
        <button type="submit" class="button wide">
          <W of={text.confirm} />
        </button>
      </p>
    </form>
  )
}

type ReasonProps = {
  readonly language: Language
  readonly entry: EntryId
  readonly reason: SomeText
  readonly errors: readonly FieldError[]
}

/** In Arabic and French; the others folded away. */
function Reasons({ entry, reason, errors }: ReasonProps) {
  const field = (one: Language) => (
    <AreaField
      id={`reason-${entry}-${one}`}
      label={<W of={text.reasonIn} with={{ language: LANGUAGE_NAMES[one] }} />}
      error={errorOf(errors, `reason-${entry}-${one}`)}
      value={reason[one] ?? ''}
      rows={2}
      maxLength={LONGEST_JURY_REASON}
    />
  )
  const others = LANGUAGES.filter((one) => one !== 'ar' && one !== 'fr')
  return (
    <>
      {field('ar')}
      {field('fr')}
      <details open={others.some((one) => (reason[one] ?? '') !== '')}>
        <summary>
          <W of={text.moreLanguages} />
        </summary>
        {others.map(field)}
      </details>
    </>
  )
}

/** What the public will read, so that whoever confirms has read it first. */
function ToShow({ proposal, exhibitions }: Props) {
  const shown = proposal.order.filter(({ id }) => exhibitions.has(id))
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="to-show">
      <h2 id="to-show">
        <W of={text.toShow} />
      </h2>
      <ul>
        {shown.map((entry) => (
          <li>
            <bdi dir="ltr">{entryNumber(entry.number)}</bdi>{' '}
            <bdi dir="auto" lang="">
              {entry.content.title}
            </bdi>
            <span class="said">
              <bdi dir="auto" lang="">
                {entry.content.pitch}
              </bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
