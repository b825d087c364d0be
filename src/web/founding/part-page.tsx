/** The forms of the founding: members, name and object, management, shares and rules. Whole without JavaScript. */
import { OFFICES, type Part, sharesOf } from '../../domain/founding/founding.ts'
import { DossierCrumbs } from '../dossier/crumbs.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { AreaField, Choices, SelectField, TextField, Tick } from '../form/field.tsx'
import { Scroll, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { money, monthName } from '../words/format.ts'
import { isolated, words } from '../words/word.ts'
import { Said, useWords, W } from '../words/w.tsx'
import { CATEGORIES, MOST_PEOPLE, type Typed } from './entry.ts'
import { FindingsList } from './findings-list.tsx'
import { OFFICE_WORDS } from './finding-words.ts'
import { LawNotice } from './hub-page.tsx'
import { liveData } from './live-data.ts'
import type { OpenFounding } from './open-founding.ts'
import { foundingWords as w, PART_TITLES } from './words.ts'

export type PartProps = {
  readonly of: OpenFounding
  readonly part: Part
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  /** of the members' page: which one is changed; null: another is added */
  readonly at: number | null
  /** the version the form starts from */
  readonly base: number
}
type Fields = { readonly typed: Typed; readonly errors: readonly FieldError[]; readonly of: OpenFounding }

export function partPage(props: PartProps): Page {
  const { of, part, errors } = props
  const { language, open } = of
  const own = of.findings.filter((finding) => finding.part === part)
  return {
    keep: false,
    head: {
      language,
      title: words(language, PART_TITLES[part]),
      section: 'projects',
      wrong: errors.length > 0,
      address: paths.foundingStep(language, open.dossier.id, part),
      islands: of.mayWrite ? ['founding-island'] : [],
    },
    content: (
      <Wrap>
        <DossierCrumbs language={language} open={open} here={<W of={PART_TITLES[part]} />} />
        <h1>
          <W of={PART_TITLES[part]} />
        </h1>
        <ErrorSummary errors={errors} />
        {part === 'members' ? <Members {...props} /> : null}
        <section aria-labelledby="check">
          <h2 id="check">
            <W of={w.check} />
          </h2>
          <FindingsList findings={own} dossier={null} />
        </section>
        {of.mayWrite ? (
          <PartForm {...props} />
        ) : (
          <p>
            <W of={w.mayNotWrite} />
          </p>
        )}
        <LawNotice of={of} />
        <p>
          <a class="touch" href={paths.founding(language, open.dossier.id)}>
            <W of={w.back} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

function PartForm(props: PartProps) {
  const { of, part, at, base } = props
  const { language, open } = of
  return (
    <form
      method="post"
      action={paths.foundingStep(language, open.dossier.id, part)}
      class="stack"
      id="founding-form"
      data-live={liveData(of, part, at)}
    >
      <input type="hidden" name="base" value={String(base)} />
      {part === 'members' ? <MemberFields {...props} /> : null}
      {part === 'identity' ? <IdentityFields {...props} /> : null}
      {part === 'organs' ? <OrganFields {...props} /> : null}
      {part === 'rules' ? <RuleFields {...props} /> : null}
      <div id="live" role="status" hidden>
        <h2>
          <W of={w.live} />
        </h2>
        <p id="live-sums" />
        <ul id="live-findings" />
      </div>
      <p class="row">
        <button type="submit" class="button">
          <W of={w.save} />
        </button>
        {part === 'members' && at !== null ? (
          <button type="submit" class="button quiet" name="remove" value="yes">
            <W of={w.remove} />
          </button>
        ) : null}
      </p>
    </form>
  )
}

function Members({ of, at }: PartProps) {
  const { language, founding, open, mayWrite } = of
  const t = useWords()
  if (founding.members.length === 0)
    return (
      <p>
        <W of={w.noMembers} />
      </p>
    )
  const here = paths.foundingStep(language, open.dossier.id, 'members')
  return (
    <>
      <Scroll label={t(w.members)}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <W of={w.personName} />
              </th>
              <th scope="col">
                <W of={w.shares} />
              </th>
              <th scope="col">
                <W of={w.paid} />
              </th>
            </tr>
          </thead>
          <tbody>
            {founding.members.map((member, index) => (
              <tr>
                <th scope="row">
                  <bdi lang="" dir="auto">
                    {member.name}
                  </bdi>
                  {mayWrite && index !== at ? (
                    <>
                      <br />
                      <a
                        class="touch"
                        href={`${here}?member=${index + 1}#founding-form`}
                        aria-label={`${t(w.change)}: ${isolated(member.name)}`}
                      >
                        <W of={w.change} />
                      </a>
                    </>
                  ) : null}
                </th>
                <td>{sharesOf(member)}</td>
                <td>
                  <Said number>{money(language, member.paid)}</Said>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {at === null ? null : (
        <p>
          <a class="touch" href={here}>
            <W of={w.addMember} />
          </a>
        </p>
      )}
    </>
  )
}

/** A text field by its name among what was typed. */
function fields({ typed, errors }: Fields) {
  return (name: string) => ({ id: name, value: typed[name] ?? '', error: errorOf(errors, name) })
}

function MemberFields(props: PartProps) {
  const { at, typed } = props
  const field = fields(props)
  const dirham = <W of={w.dirham} />
  return (
    <>
      <h2>{at === null ? <W of={w.addMember} /> : <W of={w.changeMember} with={{ n: at + 1 }} />}</h2>
      <p class="muted">
        <W of={w.noCard} />
      </p>
      {at === null ? null : <input type="hidden" name="at" value={String(at + 1)} />}
      <TextField {...field('person')} label={<W of={w.personName} />} maxLength={160} />
      <TextField {...field('address')} label={<W of={w.address} />} maxLength={320} />
      <Choices
        id="kind"
        label={<W of={w.kind} />}
        value={typed.kind ?? 'natural'}
        options={[
          { value: 'natural', label: <W of={w.natural} /> },
          { value: 'legal', label: <W of={w.legal} /> },
        ]}
      />
      <TextField
        {...field('representative')}
        label={<W of={w.representative} />}
        hint={<W of={w.representativeHint} />}
        maxLength={160}
      />
      <TextField {...field('cashShares')} label={<W of={w.cashShares} />} numeric />
      <TextField {...field('paid')} label={<W of={w.paid} />} numeric unit={dirham} />
      <TextField {...field('kindShares')} label={<W of={w.kindShares} />} numeric />
      <TextField {...field('goods')} label={<W of={w.goods} />} maxLength={320} />
    </>
  )
}

function IdentityFields(props: PartProps) {
  const { typed, of } = props
  const field = fields(props)
  const labels = { 'supply-and-sell': w.supply, 'serve-members': w.serve, workers: w.workers }
  const months = Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1),
    label: monthName(of.language, at + 1),
  }))
  return (
    <>
      <TextField
        {...field('name1')}
        label={<W of={w.name1} />}
        hint={<W of={w.nameHint} />}
        maxLength={160}
      />
      <TextField {...field('name2')} label={<W of={w.name2} />} maxLength={160} />
      <TextField {...field('name3')} label={<W of={w.name3} />} maxLength={160} />
      <TextField {...field('seat')} label={<W of={w.seat} />} maxLength={320} />
      <AreaField
        {...field('object')}
        label={<W of={w.object} />}
        hint={<W of={w.objectHint} />}
        maxLength={3000}
      />
      <TextField {...field('area')} label={<W of={w.area} />} maxLength={320} />
      <Choices
        id="category"
        label={<W of={w.category} />}
        value={typed.category ?? ''}
        options={CATEGORIES.map((value) => ({ value, label: <W of={labels[value]} /> }))}
      />
      <TextField {...field('duration')} label={<W of={w.duration} />} numeric />
      <SelectField
        {...field('yearEndMonth')}
        label={<W of={w.yearEndMonth} />}
        options={[{ value: '', label: words(of.language, w.notSaid) }, ...months]}
      />
    </>
  )
}

function OrganFields(props: PartProps) {
  const { typed, of } = props
  const field = fields(props)
  const filled = of.founding.organs.people.length
  const rows = Math.min(MOST_PEOPLE, Math.max(3, filled + 3))
  const offices = OFFICES.map((value) => ({ value, label: words(of.language, OFFICE_WORDS[value]) }))
  return (
    <>
      <Choices
        id="organ"
        label={<W of={w.organKind} />}
        value={typed.organ ?? ''}
        options={[
          { value: 'manager', label: <W of={w.byManager} /> },
          { value: 'board', label: <W of={w.byBoard} /> },
        ]}
      />
      <TextField {...field('term')} label={<W of={w.term} />} numeric />
      {Array.from({ length: rows }, (_, at) => (
        <fieldset>
          <legend>
            <W of={w.personN} with={{ n: at + 1 }} />
          </legend>
          <TextField {...field(`person${at}`)} label={<W of={w.personName} />} maxLength={160} />
          <SelectField
            {...field(`office${at}`)}
            value={typed[`office${at}`] ?? (typed.organ === 'board' ? 'director' : 'manager')}
            label={<W of={w.office} />}
            options={offices}
          />
        </fieldset>
      ))}
    </>
  )
}

function RuleFields(props: PartProps) {
  const { typed } = props
  const field = fields(props)
  const dirham = <W of={w.dirham} />
  return (
    <>
      <TextField {...field('shareValue')} label={<W of={w.shareValue} />} numeric unit={dirham} />
      <TextField {...field('ceiling')} label={<W of={w.ceiling} />} numeric unit={dirham} />
      <TextField {...field('minShares')} label={<W of={w.minShares} />} numeric />
      <TextField {...field('legalMax')} label={<W of={w.legalMax} />} numeric />
      <TextField {...field('liability')} label={<W of={w.liability} />} numeric />
      <Tick id="interest" name="interest" value="yes" checked={typed.interest === 'yes'}>
        <W of={w.interest} />
      </Tick>
      <Tick id="proxyVote" name="proxyVote" value="yes" checked={typed.proxyVote === 'yes'}>
        <W of={w.proxyVote} />
      </Tick>
      <TextField {...field('absenceFine')} label={<W of={w.absenceFine} />} numeric unit={dirham} />
      <TextField {...field('boardMeetings')} label={<W of={w.boardMeetings} />} numeric />
    </>
  )
}
