import { legalTime } from '../../domain/basics/legal-time.ts'
import { mayModerate } from '../../domain/office/permissions.ts'
import { type Project, publicView } from '../../domain/project/project.ts'
import { type DecisionRefusal, LONGEST_REASON, PUBLICATION_RULES } from '../../domain/publication/decision.ts'
import type { KeptDecision, OpenReport } from '../../storage/publication/reads.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { AreaField, Choices } from '../form/field.tsx'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { sectorName, territoryText } from '../project/named.ts'
import { ProjectCard } from '../project/project-card.tsx'
import { Decisions } from '../publication/decisions.tsx'
import { PUBLICATION_WORDS, RULE_WORDS } from '../publication/words.ts'
import { dayWord } from '../words/format.ts'
import { isolated, words } from '../words/word.ts'
import { OwnWords, W } from '../words/w.tsx'
import { MODERATION_REFUSALS, moderationPageWords as text } from './words.ts'

export type DecisionEntry = {
  readonly rule: string
  readonly reason: string
  readonly wrong: readonly DecisionRefusal[]
}
type Props = {
  readonly project: Project
  readonly decisions: readonly KeptDecision[]
  readonly reports: readonly OpenReport[]
  /** published projects that say nearly the same */
  readonly alike: readonly Project[]
  readonly entry: DecisionEntry
}

const FIELD_OF: Partial<Record<DecisionRefusal['kind'], string>> = {
  'rule-needed': 'rule',
  'reason-needed': 'reason',
  'reason-too-long': 'reason',
}

/** One idea as its author wrote it, what is like it, what was reported and decided, and the decision. */
export function readPage(office: Office, props: Props): Page {
  const { language } = office
  const { project, entry, decisions } = props
  const errors = entry.wrong.map((reason) => ({
    field: FIELD_OF[reason.kind] ?? 'decide',
    message: words(language, MODERATION_REFUSALS[reason.kind], {
      ...('most' in reason ? { most: reason.most } : {}),
      ...('publication' in reason ? { publication: PUBLICATION_WORDS[reason.publication] } : {}),
    }),
  }))
  return officePage(office, {
    part: 'moderation',
    title: text.readTitle,
    wrong: errors.length > 0,
    content: (
      <>
        <ErrorSummary errors={errors} />
        <div class="two">
          <div>
            <Idea office={office} project={project} />
            <Reports reports={props.reports} />
            <Decision office={office} {...props} errors={errors} />
            <Decisions decisions={decisions} />
          </div>
          <Alike office={office} alike={props.alike} />
        </div>
      </>
    ),
  })
}

function Idea({ office: { site, language }, project }: { office: Office; project: Project }) {
  const sector = sectorName(site, project.sector)
  return (
    <section class="card" aria-labelledby="idea">
      <h2 id="idea">
        <OwnWords of={project.title} />
      </h2>
      {project.summary === null ? (
        <p class="muted">
          <W of={text.noSummary} />
        </p>
      ) : (
        <p class="said">
          <OwnWords of={project.summary} />
        </p>
      )}
      <p>
        <W of={territoryText(site, project.territory)} />
        {sector === null ? null : (
          <>
            {' – '}
            <W of={sector} />
          </>
        )}
        <br />
        <span class="muted">
          <W of={text.receivedOn} with={{ day: dayWord(legalTime(project.createdAt)) }} />
        </span>
      </p>
      <p>
        <span class={project.publication === 'published' ? 'badge good' : 'badge'}>
          <W of={PUBLICATION_WORDS[project.publication]} />
        </span>{' '}
        {publicView(project) === null ? null : (
          <a href={paths.project(language, project.id)}>
            <W of={text.seePublic} />
          </a>
        )}
      </p>
    </section>
  )
}

function Reports({ reports }: { reports: readonly OpenReport[] }) {
  if (reports.length === 0) return null
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">
        <W of={text.reports} />
      </h2>
      <ul class="plain stack">
        {reports.map(({ at, rule, detail, contact }) => (
          <li class="card">
            <p>
              <strong>
                <W of={RULE_WORDS[rule]} />
              </strong>{' '}
              <span class="muted">
                <W of={dayWord(legalTime(at))} />
              </span>
            </p>
            {detail === null ? null : (
              <p>
                <OwnWords of={{ own: detail }} />
              </p>
            )}
            {contact === null ? null : (
              <p class="muted">
                <W of={text.reportContact} with={{ contact: isolated(contact) }} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type DecisionProps = Props & { office: Office; errors: readonly FieldError[] }

function Decision({ office: { actor, language }, project, reports, entry, errors }: DecisionProps) {
  if (!mayModerate(actor, project))
    return (
      <p class="muted">
        <W of={text.onlyRead} />
      </p>
    )
  if (project.publication === 'withdrawn') return null
  const shown = project.publication === 'published'
  const action = `${paths.officePart(language, 'moderation')}/${project.id}`
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">
        <W of={text.decide} />
      </h2>
      <p>
        <W of={text.rulesFirst} />{' '}
        <a href={paths.publicationRules(language)}>
          <W of={text.rules} />
        </a>
      </p>
      <form method="post" action={action} class="row">
        <input type="hidden" name="seen" value={project.publication} />
        {shown ? null : (
          <button type="submit" class="button" name="decision" value="publish">
            <W of={text.publish} />
          </button>
        )}
        {shown && reports.length > 0 ? (
          <button type="submit" class="button" name="decision" value="keep">
            <W of={text.keep} />
          </button>
        ) : null}
      </form>
      {project.publication === 'refused' ? null : (
        <details open={entry.wrong.length > 0}>
          <summary>
            <W of={shown ? text.takeDownTitle : text.refuseTitle} />
          </summary>
          <form method="post" action={action} class="card">
            <input type="hidden" name="seen" value={project.publication} />
            <Choices
              id="rule"
              label={<W of={text.rule} />}
              error={errorOf(errors, 'rule')}
              value={entry.rule}
              options={PUBLICATION_RULES.map((rule) => ({ value: rule, label: <W of={RULE_WORDS[rule]} /> }))}
            />
            <AreaField
              id="reason"
              label={<W of={text.reason} />}
              hint={<W of={text.reasonHint} />}
              error={errorOf(errors, 'reason')}
              value={entry.reason}
              maxLength={LONGEST_REASON}
            />
            <button type="submit" class="button" name="decision" value="refuse">
              <W of={shown ? text.takeDown : text.refuse} />
            </button>
          </form>
        </details>
      )}
    </section>
  )
}

function Alike({ office: { site, language }, alike }: { office: Office; alike: readonly Project[] }) {
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">
        <W of={text.alike} />
      </h2>
      {alike.length === 0 ? (
        <p>
          <W of={text.noneAlike} />
        </p>
      ) : (
        <ul class="plain stack">
          {alike.map((project) => (
            <ProjectCard site={site} language={language} project={project} />
          ))}
        </ul>
      )}
    </section>
  )
}
