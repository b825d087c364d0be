/** The forms of a contest's page in the back office, one for each part of its plan. */
import type { ComponentChildren } from 'preact'
import { directionOf, type Language } from '../../domain/basics/language.ts'
import { readSome, type SomeText } from '../../domain/basics/some-text.ts'
import { type Contest, ROUND_KINDS, ROUND_METHODS } from '../../domain/contest/contest.ts'
import { weightSum } from '../../domain/contest/plan-check.ts'
import { QUESTIONS } from '../../domain/dossier/questions.ts'
import type { MeetingChoice } from '../../storage/contest/meeting-choices.ts'
import { QUESTION_WORDS } from '../dossier/question-words.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { Choices, SelectField, TextField, Tick } from '../form/field.tsx'
import { type Body, many, one } from '../office/body.ts'
import { paths } from '../paths.ts'
import { Some, useLanguage, useWords, W } from '../words/w.tsx'
import type { Word } from '../words/word.ts'
import { contestOfficeWords as text, DEADLINE_FIELDS } from './office-words.ts'
import { Part, SomeFields, typedOr } from './plan-fields.tsx'
import type { PlanPart } from './read-plan.ts'
import { DEADLINE_WORDS, METHOD_WORDS, ROUND_WORDS } from './words.ts'

export type FormProps = {
  readonly contest: Contest
  readonly meetings: readonly MeetingChoice[]
  /** the form that came back, as it was typed */
  readonly typed: { readonly part: PlanPart; readonly body: Body } | null
  readonly errors: readonly FieldError[]
}

const bodyOf = ({ typed }: FormProps, part: PlanPart): Body | null =>
  typed?.part === part ? typed.body : null

/** One part; an announced contest asks why. */
export function PartForm({
  contest,
  part,
  children,
}: {
  contest: Contest
  part: PlanPart
  children: ComponentChildren
}) {
  const language = useLanguage()
  return (
    <form method="post" action={paths.officeContest(language, contest.id)}>
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="version" value={String(contest.version)} />
      {children}
      {contest.standing === 'announced' ? (
        <TextField
          id={`reason-${part}`}
          label={<W of={text.reason} />}
          hint={<W of={text.reasonHint} />}
          value=""
          maxLength={500}
        />
      ) : null}
      <p>
        <button type="submit" class="button">
          <W of={text.save} />
        </button>
      </p>
    </form>
  )
}

export function BasicsForm(props: FormProps) {
  const { contest, meetings, errors } = props
  const t = useWords()
  const language = useLanguage()
  const typed = bodyOf(props, 'basics')
  const { title, purpose, rules } = contest.plan
  return (
    <Part id="basics" title={text.basics}>
      <PartForm contest={contest} part="basics">
        <SomeFields
          name="title"
          label={text.contestTitle}
          kept={title}
          typed={typed}
          error={errorOf(errors, 'title-ar')}
        />
        <SomeFields name="purpose" label={text.purpose} kept={purpose} typed={typed} area />
        <SomeFields name="rules" label={text.rules} kept={rules} typed={typed} area />
        <SelectField
          id="meeting"
          label={<W of={text.meeting} />}
          value={typedOr(typed, 'meeting', contest.meeting ?? '')}
          options={[
            { value: '', label: t(text.noMeeting) },
            ...meetings.map((meeting) => ({
              value: meeting.id,
              ...optionOf(language, meeting.title, meeting.id),
            })),
          ]}
        />
      </PartForm>
    </Part>
  )
}

export function DatesForm(props: FormProps) {
  const { contest, errors } = props
  const typed = bodyOf(props, 'dates')
  return (
    <Part id="dates" title={text.dates}>
      <p>
        <W of={text.datesHint} />
      </p>
      <PartForm contest={contest} part="dates">
        {DEADLINE_FIELDS.map((which) => {
          const kept = contest.deadlines[which]?.civil ?? ''
          const what = DEADLINE_WORDS[which]
          return (
            <div class="row">
              <DateInput
                id={`${which}-day`}
                type="date"
                what={<W of={text.day} with={{ what }} />}
                value={typedOr(typed, `${which}-day`, kept.slice(0, 10))}
                error={errorOf(errors, `${which}-day`)}
              />
              <DateInput
                id={`${which}-hour`}
                type="time"
                what={<W of={text.hour} with={{ what }} />}
                value={typedOr(typed, `${which}-hour`, kept.slice(11))}
                error={null}
              />
            </div>
          )
        })}
        <TextField
          id="grace"
          label={<W of={text.grace} />}
          value={typedOr(typed, 'grace', String(contest.graceMinutes))}
          error={errorOf(errors, 'grace')}
          numeric
          maxLength={6}
        />
      </PartForm>
    </Part>
  )
}

type DateProps = {
  id: string
  type: 'date' | 'time'
  what: ComponentChildren
  value: string
  error: string | null
}

function DateInput({ id, type, what, value, error }: DateProps) {
  return (
    <div class={error === null ? 'field' : 'field wrong'}>
      <label for={id}>{what}</label>
      {error === null ? null : (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
      <input
        type={type}
        id={id}
        name={id}
        value={value}
        aria-invalid={error === null ? undefined : 'true'}
        aria-describedby={error === null ? undefined : `${id}-error`}
      />
    </div>
  )
}

export function CriteriaForm(props: FormProps) {
  const { contest, errors } = props
  const language = useLanguage()
  const typed = bodyOf(props, 'criteria')
  return (
    <Part id="criteria" title={text.criteria}>
      <p>
        <W of={text.weightsSum} with={{ n: weightSum(contest.plan) }} />
      </p>
      <PartForm contest={contest} part="criteria">
        {contest.plan.criteria.map(({ id, name, weight }) => (
          <div>
            <TextField
              id={`weight-${id}`}
              label={<Named word={text.weight} name={name} />}
              value={typedOr(typed, `weight-${id}`, String(weight))}
              error={errorOf(errors, `weight-${id}`)}
              unit="%"
              numeric
              maxLength={3}
            />
            <p>
              <a class="touch" href={`${paths.officeContest(language, contest.id)}/criteria/${id}`}>
                <Named word={text.editWords} name={name} />
              </a>
            </p>
            <Removal part="criteria" id={id} name={name} typed={typed} />
          </div>
        ))}
        <h3>
          <W of={text.addCriterion} />
        </h3>
        <SomeFields
          name="criterionName"
          label={text.name}
          kept={null}
          typed={typed}
          error={errorOf(errors, 'criterionName-ar')}
        />
        <TextField
          id="criterionWeight"
          label={<W of={text.weight} />}
          value={typedOr(typed, 'criterionWeight', '')}
          error={errorOf(errors, 'criterionWeight')}
          unit="%"
          numeric
          maxLength={3}
        />
      </PartForm>
    </Part>
  )
}

/** A word and the name it is about, in the language of each. */
function Named({ word, name }: { word: Word; name: SomeText }) {
  return (
    <>
      <W of={word} /> <Some of={name} />
    </>
  )
}

/** An option marked with the language of what it says. */
function optionOf(language: Language, name: SomeText, otherwise: string) {
  const said = readSome(name, language)
  if (said === null) return { label: otherwise }
  return { label: said.words, lang: said.language, dir: directionOf(said.language) }
}

function Removal({
  part,
  id,
  name,
  typed,
}: {
  part: string
  id: string
  name: SomeText
  typed: Body | null
}) {
  return (
    <Tick
      id={`remove-${part}-${id}`}
      name="remove"
      value={id}
      checked={typed !== null && many(typed, 'remove').includes(id)}
    >
      <Named word={text.remove} name={name} />
    </Tick>
  )
}

export function CategoriesForm(props: FormProps) {
  const { contest, errors } = props
  const typed = bodyOf(props, 'categories')
  return (
    <Part id="categories" title={text.categories}>
      <PartForm contest={contest} part="categories">
        {contest.plan.categories.map(({ id, name }) => (
          <Removal part="categories" id={id} name={name} typed={typed} />
        ))}
        <h3>
          <W of={text.addCategory} />
        </h3>
        <SomeFields
          name="categoryName"
          label={text.name}
          kept={null}
          typed={typed}
          error={typed === null ? null : errorOf(errors, 'categoryName-ar')}
        />
      </PartForm>
    </Part>
  )
}

export function PrizesForm(props: FormProps) {
  const { contest, errors } = props
  const t = useWords()
  const language = useLanguage()
  const typed = bodyOf(props, 'prizes')
  const error = (name: string) => (typed === null ? null : errorOf(errors, name))
  return (
    <Part id="prizes" title={text.prizes}>
      <PartForm contest={contest} part="prizes">
        {contest.plan.prizes.map(({ id, name }) => (
          <Removal part="prizes" id={id} name={name} typed={typed} />
        ))}
        <h3>
          <W of={text.addPrize} />
        </h3>
        <SomeFields
          name="prizeName"
          label={text.name}
          kept={null}
          typed={typed}
          error={error('prizeName-ar')}
        />
        <TextField
          id="amount"
          label={<W of={text.amount} />}
          value={typedOr(typed, 'amount', '')}
          error={error('amount')}
          numeric
          maxLength={20}
        />
        <TextField
          id="count"
          label={<W of={text.count} />}
          value={typedOr(typed, 'count', '1')}
          error={error('count')}
          numeric
          maxLength={3}
        />
        {contest.plan.categories.length === 0 ? null : (
          <SelectField
            id="category"
            label={<W of={text.ofCategory} />}
            value={typedOr(typed, 'category', '')}
            options={[
              { value: '', label: t(text.all) },
              ...contest.plan.categories.map(({ id, name }) => ({
                value: id,
                ...optionOf(language, name, id),
              })),
            ]}
          />
        )}
      </PartForm>
    </Part>
  )
}

export function RoundsForm(props: FormProps) {
  const { contest, errors } = props
  const t = useWords()
  const typed = bodyOf(props, 'rounds')
  return (
    <Part id="rounds" title={text.rounds}>
      <PartForm contest={contest} part="rounds">
        {ROUND_KINDS.map((kind) => {
          const kept = contest.plan.rounds.find((round) => round.kind === kind)
          const ticked = (name: string, otherwise: boolean) =>
            typed === null ? otherwise : one(typed, name) === 'yes'
          return (
            <fieldset class="field">
              <legend>
                <W of={ROUND_WORDS[kind]} />
              </legend>
              <Tick
                id={`use-${kind}`}
                name={`use-${kind}`}
                value="yes"
                checked={ticked(`use-${kind}`, kept !== undefined)}
              >
                <W of={text.use} />
              </Tick>
              <SelectField
                id={`method-${kind}`}
                label={<W of={text.method} />}
                value={typedOr(typed, `method-${kind}`, kept?.method ?? 'grid')}
                options={ROUND_METHODS.map((method) => ({ value: method, label: t(METHOD_WORDS[method]) }))}
              />
              <Tick
                id={`blind-${kind}`}
                name={`blind-${kind}`}
                value="yes"
                checked={ticked(`blind-${kind}`, kept?.blind ?? kind === 'screening')}
              >
                <W of={text.blind} />
              </Tick>
              <TextField
                id={`keeps-${kind}`}
                label={<W of={text.keeps} />}
                value={typedOr(typed, `keeps-${kind}`, String(kept?.keeps ?? ''))}
                error={errorOf(errors, `keeps-${kind}`)}
                numeric
                maxLength={5}
              />
              <TextField
                id={`readers-${kind}`}
                label={<W of={text.readers} />}
                value={typedOr(typed, `readers-${kind}`, String(kept?.judgementsPerEntry ?? 3))}
                error={errorOf(errors, `readers-${kind}`)}
                numeric
                maxLength={2}
              />
            </fieldset>
          )
        })}
      </PartForm>
    </Part>
  )
}

export function QuestionsForm(props: FormProps) {
  const { contest } = props
  const typed = bodyOf(props, 'questions')
  const chosen = typed === null ? contest.plan.questions : many(typed, 'questions')
  return (
    <Part id="questions" title={text.questions}>
      <details>
        <summary>
          <W of={text.questions} /> ({contest.plan.questions.length})
        </summary>
        <PartForm contest={contest} part="questions">
          {QUESTIONS.map(({ id }) => (
            <Tick id={`question-${id}`} name="questions" value={id} checked={chosen.includes(id)}>
              <W of={QUESTION_WORDS[id].label} />
            </Tick>
          ))}
        </PartForm>
      </details>
    </Part>
  )
}

export function VoteForm(props: FormProps) {
  const { contest, errors } = props
  const typed = bodyOf(props, 'vote')
  const { vote } = contest.plan
  const rule = vote?.rule
  return (
    <Part id="vote" title={text.vote}>
      <PartForm contest={contest} part="vote">
        <Choices
          id="rule"
          label={<W of={text.vote} />}
          value={typedOr(typed, 'rule', rule?.kind ?? 'none')}
          options={[
            { value: 'none', label: <W of={text.voteNone} /> },
            { value: 'count', label: <W of={text.voteCount} /> },
            { value: 'equal-shares', label: <W of={text.voteShares} /> },
          ]}
        />
        <TextField
          id="winners"
          label={<W of={text.winners} />}
          value={typedOr(typed, 'winners', rule?.kind === 'count' ? String(rule.winners) : '')}
          error={errorOf(errors, 'winners')}
          numeric
          maxLength={3}
        />
        <TextField
          id="budget"
          label={<W of={text.budget} />}
          value={typedOr(typed, 'budget', rule?.kind === 'equal-shares' ? String(rule.budget / 100) : '')}
          error={errorOf(errors, 'budget')}
          numeric
          maxLength={15}
        />
        <TextField
          id="approvals"
          label={<W of={text.approvals} />}
          value={typedOr(typed, 'approvals', String(vote?.mostApprovals ?? ''))}
          error={errorOf(errors, 'approvals')}
          numeric
          maxLength={4}
        />
      </PartForm>
    </Part>
  )
}
