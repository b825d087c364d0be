import { NATION } from '../../domain/basics/territory-code.ts'
import { type Contest, type ContestDeadline, mayRunContest } from '../../domain/contest/contest.ts'
import type { MomentNote } from '../../domain/basics/legal-moment.ts'
import { lackingIn } from '../../domain/contest/plan-check.ts'
import { partScope } from '../../domain/office/permissions.ts'
import type { EntryCounts } from '../../storage/contest/entry-reads.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { SelectField, TextField } from '../form/field.tsx'
import type { Body } from '../office/body.ts'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import { teamCallWords } from '../team-call/words.ts'
import { words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import { ContestBody } from './contest-page.tsx'
import { PhaseBadge, WhereSaid } from './contest-card.tsx'
import * as forms from './office-forms.tsx'
import { contestOfficeWords as text, LACKING_WORDS } from './office-words.ts'
import { SomeFields, typedOr } from './plan-fields.tsx'
import { ANCHORED } from './read-plan.ts'
import { MomentSaid } from './said-time.tsx'
import { DEADLINE_WORDS } from './words.ts'

type ListProps = {
  readonly contests: readonly Contest[]
  readonly typed: Body | null
  readonly errors: readonly FieldError[]
  readonly now: Date
}

export function contestListPage(office: Office, { contests, typed, errors, now }: ListProps): Page {
  const { language, site, actor } = office
  const scope = partScope(actor, 'contests').filter((territory) => mayRunContest(actor, { territory }))
  const regions = site.atlas().childrenOf.get(NATION) ?? []
  const places = scope.flatMap((code) => (code === NATION ? [NATION, ...regions] : [code]))
  return officePage(office, {
    part: 'contests',
    wrong: errors.length > 0,
    content: (
      <>
        <ErrorSummary errors={errors} />
        {contests.length === 0 ? (
          <p>
            <W of={text.none} />
          </p>
        ) : (
          <ul class="plain">
            {contests.map((contest) => (
              <li class="card">
                <h2>
                  <a class="touch" href={paths.officeContest(language, contest.id)}>
                    <Some of={contest.plan.title} />
                  </a>
                </h2>
                <p>
                  <PhaseBadge contest={contest} now={now} /> <WhereSaid site={site} contest={contest} />
                </p>
              </li>
            ))}
          </ul>
        )}
        {places.length === 0 ? null : (
          <section aria-labelledby="new">
            <h2 id="new">
              <W of={text.create} />
            </h2>
            <p>
              <W of={text.createHint} />
            </p>
            <form method="post" action={paths.officePart(language, 'contests')}>
              <SomeFields
                name="title"
                label={text.contestTitle}
                kept={null}
                typed={typed}
                error={errorOf(errors, 'title-ar')}
              />
              <SelectField
                id="territory"
                label={<W of={text.territory} />}
                value={typedOr(typed, 'territory', places[0] ?? '')}
                options={places.map((code) => ({
                  value: code,
                  label: words(language, territoryText(site, code)),
                }))}
              />
              <p>
                <button type="submit" class="button">
                  <W of={text.begin} />
                </button>
              </p>
            </form>
          </section>
        )}
      </>
    ),
  })
}

export type DeskProps = forms.FormProps & {
  readonly counts: EntryCounts
  readonly handedIn: boolean
  readonly notes: readonly { readonly which: ContestDeadline; readonly note: MomentNote }[]
  readonly said: boolean
  readonly now: Date
}

/** Everything of one contest for those who lead it; a reader sees it as the public will. */
export function contestDeskPage(office: Office, props: DeskProps): Page {
  const { language, site, actor } = office
  const { contest, errors, now } = props
  const leads = mayRunContest(actor, contest)
  return officePage(office, {
    part: 'contests',
    title: text.contest,
    heading: <Some of={contest.plan.title} />,
    wrong: errors.length > 0,
    address: paths.officeContest(language, contest.id),
    content: (
      <>
        <ErrorSummary errors={errors} />
        <p>
          <PhaseBadge contest={contest} now={now} /> <WhereSaid site={site} contest={contest} />
        </p>
        {props.said ? (
          <Notice>
            <p role="status">
              <W of={text.saved} />
            </p>
          </Notice>
        ) : null}
        <Notes {...props} />
        <p>
          <W of={text.counts} with={props.counts} />
        </p>
        <Ways contest={contest} office={office} />
        {leads ? (
          <>
            <Lacks {...props} office={office} />
            {contest.standing === 'cancelled' || contest.publishedAt !== null ? null : (
              <AllForms {...props} />
            )}
            <CancelForm contest={contest} office={office} errors={errors} />
          </>
        ) : (
          <Notice>
            <p>
              <W of={text.readOnly} />
            </p>
          </Notice>
        )}
      </>
    ),
  })
}

/** Once an entry has come only dates are left to change. */
function AllForms(props: DeskProps) {
  if (props.handedIn)
    return (
      <>
        <Notice>
          <p>
            <W of={text.locked} />
          </p>
        </Notice>
        <forms.DatesForm {...props} />
      </>
    )
  return (
    <>
      <forms.BasicsForm {...props} />
      <forms.DatesForm {...props} />
      <forms.CriteriaForm {...props} />
      <forms.RoundsForm {...props} />
      <forms.PrizesForm {...props} />
      <forms.CategoriesForm {...props} />
      <forms.QuestionsForm {...props} />
      <forms.VoteForm {...props} />
    </>
  )
}

/** what was made of an hour that comes twice or not at all. */
function Notes({ contest, notes }: DeskProps) {
  return (
    <>
      {notes.map(({ which, note }) => {
        const moment = contest.deadlines[which]
        if (moment === undefined) return null
        return (
          <Notice kind="warn">
            <p>
              <W of={DEADLINE_WORDS[which]} />
              {': '}
              <W of={note === 'repeated-hour' ? text.repeated : text.skipped} with={{ when: '' }} />{' '}
              <MomentSaid moment={moment} />
            </p>
          </Notice>
        )
      })}
    </>
  )
}

function Ways({ contest, office: { language } }: { contest: Contest; office: Office }) {
  const address = paths.officeContest(language, contest.id)
  return (
    <p class="row">
      {contest.standing === 'draft' ? (
        <a class="button quiet" href={`${address}/preview`}>
          <W of={text.preview} />
        </a>
      ) : (
        <a class="button quiet" href={paths.contest(language, contest.id)}>
          <W of={text.publicPage} />
        </a>
      )}
      <a class="button quiet" href={`${address}/entries`}>
        <W of={text.entries} />
      </a>
      <a class="button quiet" href={paths.officeTeamCalls(language, contest.id)}>
        <W of={teamCallWords.officeTitle} />
      </a>
      <a class="button quiet" href={paths.officeJury(language, contest.id)}>
        <W of={text.jury} />
      </a>
    </p>
  )
}

function Lacks({ contest, now, office: { language } }: DeskProps & { office: Office }) {
  if (contest.standing !== 'draft') return null
  const lacking = lackingIn(contest, now)
  return (
    <section class="card" aria-labelledby="lacking">
      <h2 id="lacking">
        <W of={text.lacking} />
      </h2>
      {lacking.length === 0 ? (
        <p>
          <span class="badge good">
            <W of={text.nothingLacking} />
          </span>
        </p>
      ) : (
        <ul>
          {lacking.map((one) => (
            <li>
              <W of={LACKING_WORDS[one]} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <W of={text.announceHint} />
      </p>
      {lacking.length > 0 ? null : (
        <form method="post" action={`${paths.officeContest(language, contest.id)}/announce`}>
          <input type="hidden" name="version" value={String(contest.version)} />
          <button type="submit" class="button">
            <W of={text.announce} />
          </button>
        </form>
      )}
    </section>
  )
}

function CancelForm({
  contest,
  office: { language },
  errors,
}: {
  contest: Contest
  office: Office
  errors: readonly FieldError[]
}) {
  if (contest.standing === 'cancelled' || contest.publishedAt !== null) return null
  return (
    <details>
      <summary>
        <W of={text.cancel} />
      </summary>
      <form method="post" action={`${paths.officeContest(language, contest.id)}/cancel`}>
        <input type="hidden" name="version" value={String(contest.version)} />
        <TextField
          id="cancelReason"
          label={<W of={text.reason} />}
          hint={<W of={text.reasonHint} />}
          error={errorOf(errors, 'cancelReason')}
          value=""
          maxLength={500}
        />
        <button type="submit" class="button quiet">
          <W of={text.cancel} />
        </button>
      </form>
    </details>
  )
}

type PreviewProps = { readonly contest: Contest; readonly counts: EntryCounts; readonly now: Date }

export function previewPage(office: Office, { contest, counts, now }: PreviewProps): Page {
  const { site, language } = office
  return {
    keep: false,
    head: { language, title: words(language, text.preview) },
    content: (
      <div class="wrap">
        <Notice>
          <p>
            <W of={text.preview} />{' '}
            <a class="touch" href={paths.officeContest(language, contest.id)}>
              <W of={text.basics} />
            </a>
          </p>
        </Notice>
        <ContestBody site={site} language={language} contest={contest} counts={counts} now={now} />
      </div>
    ),
  }
}

type CriterionProps = {
  readonly contest: Contest
  readonly criterion: Contest['plan']['criteria'][number]
}

/** Name, explanation and what its marks mean, in each language. */
export function criterionPage(office: Office, { contest, criterion }: CriterionProps): Page {
  const { language } = office
  return officePage(office, {
    part: 'contests',
    title: text.criterionWords,
    heading: <Some of={criterion.name} />,
    content: (
      <>
        <p>
          <a class="touch" href={paths.officeContest(language, contest.id)}>
            <Some of={contest.plan.title} />
          </a>
        </p>
        <forms.PartForm contest={contest} part="criterion">
          <input type="hidden" name="criterion" value={criterion.id} />
          <SomeFields name="name" label={text.name} kept={criterion.name} typed={null} />
          <SomeFields
            name="explanation"
            label={text.explanation}
            kept={criterion.explanation}
            typed={null}
            area
          />
          {ANCHORED.map((mark) => (
            <SomeFields
              name={`anchor${mark}`}
              label={anchorLabel(mark)}
              kept={criterion.anchors[mark] ?? null}
              typed={null}
            />
          ))}
        </forms.PartForm>
      </>
    ),
  })
}

const anchorLabel = (mark: number) => {
  const of = (words: string) => words.replace('{mark}', String(mark))
  return { ar: of(text.anchor.ar), fr: of(text.anchor.fr), en: of(text.anchor.en) }
}
