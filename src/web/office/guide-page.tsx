import { legalTime } from '../../domain/basics/legal-time.ts'
import { mayEditGuide } from '../../domain/office/permissions.ts'
import type { Partner } from '../../domain/partner/partner.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import type { GuideKind, Revision, Version } from '../../storage/office/guide.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, SelectField, TextField, Tick } from '../form/field.tsx'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { RuleOnOneLine } from '../programme/criterion-said.tsx'
import { namesOf } from '../programme/names-of-site.ts'
import { dayWord } from '../words/format.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { type Body, many, one } from './body.ts'
import { officePage } from './frame.tsx'
import { choosable } from './guide-choosable.ts'
import { rulesSoFar } from './guide-criteria.ts'
import { CriteriaFields, DefaultButton } from './guide-criteria-fields.tsx'
import { figureOf, STANDINGS, TERM_FIELDS, termTyped } from './guide-entry.ts'
import { WhereRead } from './guide-where.tsx'
import { guideWords as text, STANDING_CHOICES, TERM_WORDS } from './guide-words.ts'
import type { Office } from './office.ts'

const PART_OF = { programme: 'programmes', partner: 'partners' } as const
const SAID = ['ar', 'fr', 'en'] as const

type ListProps = { readonly kind: GuideKind; readonly entries: readonly (Programme | Partner)[] }

/** Every entry of the guide, to be revised. */
export function guideListPage(office: Office, { kind, entries }: ListProps): Page {
  const part = PART_OF[kind]
  return officePage(office, {
    part,
    content: (
      <>
        <p class="lead">
          <W of={text.lead} />
        </p>
        {mayEditGuide(office.actor) ? (
          <p>
            <a class="button" href={`${paths.officePart(office.language, part)}/new`}>
              <W of={kind === 'programme' ? text.newProgramme : text.newPartner} />
            </a>
          </p>
        ) : null}
        <ul class="plain">
          {entries.map((entry) => (
            <li class="region-line">
              <a href={`${paths.officePart(office.language, part)}/${entry.id}`}>
                <W of={entry.name} />
              </a>
              {hasEnded(entry) ? (
                <span class="badge">
                  <W of={text.ended} />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </>
    ),
  })
}

function hasEnded(entry: Programme | Partner): boolean {
  return 'standing' in entry ? entry.standing === 'closed' : entry.ended === true
}

type Props = {
  readonly kind: GuideKind
  readonly latest: Version<Programme | Partner>
  readonly revisions: readonly Revision[]
  /** what was typed and refused; undefined: the version as it stands */
  readonly body: Body | undefined
  readonly wrong: readonly FieldError[]
  readonly done: boolean
}

/** One entry with all that may be changed in it, and its versions. */
export function guidePage(office: Office, props: Props): Page {
  const { kind, latest, wrong, done } = props
  const { language, actor } = office
  const here = `${paths.officePart(language, PART_OF[kind])}/${latest.content.id}`
  const shown = kind === 'programme' ? paths.programme : paths.partner
  const gone = kind === 'partner' && hasEnded(latest.content)
  return officePage(office, {
    part: PART_OF[kind],
    title: text.edit,
    wrong: wrong.length > 0,
    content: (
      <>
        <ErrorSummary errors={wrong} />
        {done ? (
          <div role="status">
            <Notice>
              <W of={text.saved} />
            </Notice>
          </div>
        ) : null}
        <p class="lead">
          <W of={latest.content.name} />{' '}
          {gone ? (
            <span class="badge">
              <W of={text.ended} />
            </span>
          ) : (
            <a href={shown(language, latest.content.id)}>
              <W of={text.see} />
            </a>
          )}
        </p>
        {mayEditGuide(actor) ? (
          <form method="post" action={here} id="revision">
            <DefaultButton />
            <input type="hidden" name="base" value={latest.batch} />
            <Words {...props} />
            {kind === 'programme' ? <Money office={office} {...props} /> : null}
            {kind === 'programme' ? (
              <CriteriaFields
                site={office.site}
                body={props.body}
                known={choosable(office.site)}
                errors={wrong}
                said={rulesSoFar(props.body, choosable(office.site))}
                legend={text.addCriteria}
              />
            ) : null}
            {kind === 'partner' ? (
              <Tick
                id="ended"
                name="ended"
                value="yes"
                checked={props.body === undefined ? gone : many(props.body, 'ended').includes('yes')}
              >
                <W of={text.endedTick} />
              </Tick>
            ) : null}
            <WhereRead body={props.body} errors={wrong} />
            <p>
              <button type="submit" class="button">
                <W of={text.save} />
              </button>
            </p>
          </form>
        ) : null}
        <Versions office={office} here={here} {...props} />
      </>
    ),
  })
}

function Words({ latest: { content }, body, kind, wrong }: Props) {
  const link = kind === 'programme' ? (content as Programme).applyUrl : (content as Partner).website
  return (
    <>
      {SAID.map((l) => (
        <fieldset class="card">
          <legend lang={l}>{LANGUAGE_NAMES[l]}</legend>
          <TextField
            id={`name-${l}`}
            label={<W of={text.name} />}
            value={body === undefined ? content.name[l] : one(body, `name-${l}`)}
            error={errorOf(wrong, `name-${l}`)}
            maxLength={160}
          />
          <AreaField
            id={`summary-${l}`}
            label={<W of={text.summary} />}
            value={body === undefined ? content.summary[l] : one(body, `summary-${l}`)}
            error={errorOf(wrong, `summary-${l}`)}
            rows={3}
            maxLength={600}
          />
        </fieldset>
      ))}
      <TextField
        id="link"
        label={<W of={text.link} />}
        value={body === undefined ? (link ?? '') : one(body, 'link')}
        error={errorOf(wrong, 'link')}
        maxLength={500}
        ltr
      />
    </>
  )
}

function Money({ office, latest, body, wrong }: Props & { office: Office }) {
  const { language, site } = office
  const programme = latest.content as Programme
  const kept = body === undefined ? programme.criteria.map(({ id }) => id) : many(body, 'criteria')
  return (
    <>
      <SelectField
        id="standing"
        label={<W of={text.standing} />}
        value={body === undefined ? programme.standing : one(body, 'standing')}
        options={STANDINGS.map((value) => ({ value, label: words(language, STANDING_CHOICES[value]) }))}
      />
      <fieldset class="card">
        <legend>
          <W of={text.terms} />
        </legend>
        <p class="hint">
          <W of={text.termsHint} />
        </p>
        {TERM_FIELDS.map((field) => (
          <TextField
            id={field}
            label={<W of={TERM_WORDS[field]} />}
            value={body === undefined ? termTyped(programme, field) : one(body, field)}
            error={errorOf(wrong, field)}
            numeric
          />
        ))}
      </fieldset>
      <fieldset class="card">
        <legend>
          <W of={text.criteria} />
        </legend>
        <p class="hint">
          <W of={text.criteriaHint} />
        </p>
        {programme.criteria.map((criterion) => {
          const figure = figureOf(criterion)
          const name = `figure-${criterion.id}`
          return (
            <>
              <div class="choice">
                <input
                  type="checkbox"
                  id={`criterion-${criterion.id}`}
                  name="criteria"
                  value={criterion.id}
                  checked={kept.includes(criterion.id)}
                />
                <label for={`criterion-${criterion.id}`}>
                  <span>
                    <RuleOnOneLine rule={criterion.rule} names={namesOf(site)} />
                  </span>
                </label>
              </div>
              {figure === null ? null : (
                <TextField
                  id={name}
                  label={<W of={text.bound} />}
                  value={body === undefined ? String(figure.typed) : one(body, name)}
                  error={errorOf(wrong, name)}
                  numeric
                />
              )}
            </>
          )
        })}
      </fieldset>
    </>
  )
}

function Versions({ office, here, latest, revisions }: Props & { office: Office; here: string }) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">
        <W of={text.versions} />
      </h2>
      <ol class="plain">
        {revisions.map(({ batch, at, by, undoneAt }) => (
          <li class="card">
            <W of={text.version} with={{ batch, day: dayWord(legalTime(at)) }} />{' '}
            <bdi dir="ltr" class="muted">
              {by}
            </bdi>{' '}
            {undoneAt === null ? null : (
              <span class="badge">
                <W of={text.undone} />
              </span>
            )}
            {batch === latest.batch && mayEditGuide(office.actor) ? (
              <form method="post" action={`${here}/undo`}>
                <input type="hidden" name="batch" value={batch} />
                <button type="submit" class="button quiet">
                  <W of={text.undo} />
                </button>
              </form>
            ) : null}
          </li>
        ))}
        <li class="card">
          <W of={text.shipped} />
        </li>
      </ol>
    </section>
  )
}
