/** A juror's grid: for each criterion five marks with what they look like, a comment; all of it works without a script. */
import { type Criterion, type Mark, type Round, SCALE } from '../../domain/contest/contest.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import { LONGEST_COMMENT, type TypedSheet } from '../../domain/jury/read-sheet.ts'
import { errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField } from '../form/field.tsx'
import { percent } from '../words/format.ts'
import { Said, Some, useLanguage, W } from '../words/w.tsx'
import { juryWords as text } from './words.ts'

export type SheetForm = {
  readonly action: string
  readonly entry: Entry
  readonly round: Round
  readonly criteria: readonly Criterion[]
  readonly typed: TypedSheet
  readonly version: number
  readonly errors: readonly FieldError[]
}

export function EntryForm(form: SheetForm) {
  const { action, round, criteria, typed, version, errors } = form
  return (
    <form method="post" action={action} id="marks" class="stack" data-version={version}>
      <input type="hidden" name="deed" value="marks" />
      <input type="hidden" name="round" value={round.id} />
      <input type="hidden" name="version" value={version} />
      <p class="hint">
        <W of={text.marksHint} />
      </p>
      {criteria.map((criterion) => (
        <CriterionField
          criterion={criterion}
          mark={typed.marks[criterion.id] ?? ''}
          comment={typed.comments[criterion.id] ?? ''}
          errors={errors}
        />
      ))}
      <AreaField
        id="comment"
        label={<W of={text.wholeComment} />}
        hint={<W of={text.commentHint} />}
        error={errorOf(errors, 'comment')}
        value={typed.comments[''] ?? ''}
        rows={4}
        maxLength={LONGEST_COMMENT}
      />
      <p>
        <button type="submit" class="button wide">
          <W of={text.save} />
        </button>
      </p>
    </form>
  )
}

type CriterionProps = {
  readonly criterion: Criterion
  readonly mark: string
  readonly comment: string
  readonly errors: readonly FieldError[]
}

function CriterionField({ criterion, mark, comment, errors }: CriterionProps) {
  const language = useLanguage()
  const id = `mark-${criterion.id}`
  const error = errorOf(errors, id)
  return (
    <div class="card">
      <fieldset class={error === null ? 'field' : 'field wrong'} id={id}>
        <legend>
          <Some of={criterion.name} />{' '}
          <span class="small">
            <W of={text.weight} with={{ percent: percent(language, criterion.weight / 100) }} />
          </span>
        </legend>
        {criterion.explanation === null ? null : (
          <span class="hint">
            <Some of={criterion.explanation} />
          </span>
        )}
        {error === null ? null : (
          <span class="error">
            <Said>{error}</Said>
          </span>
        )}
        <div class="marks">
          {SCALE.map((one) => (
            <MarkChoice name={id} mark={one} chosen={mark === String(one)} criterion={criterion} />
          ))}
        </div>
      </fieldset>
      <AreaField
        id={`comment-${criterion.id}`}
        label={<W of={text.comment} />}
        error={errorOf(errors, `comment-${criterion.id}`)}
        value={comment}
        rows={2}
        maxLength={LONGEST_COMMENT}
      />
    </div>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly mark: Mark
  readonly chosen: boolean
  readonly criterion: Criterion
}

function MarkChoice({ name, mark, chosen, criterion }: ChoiceProps) {
  const anchor = criterion.anchors[mark]
  return (
    <div class={anchor === undefined ? 'mark' : 'mark anchored'}>
      <input type="radio" id={`${name}-${mark}`} name={name} value={mark} checked={chosen} />
      <label for={`${name}-${mark}`}>
        <strong class="number">{mark}</strong>
        {anchor === undefined ? null : <Some of={anchor} />}
      </label>
    </div>
  )
}
