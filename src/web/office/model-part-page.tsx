import { FIGURE_STATUSES } from '../../domain/basics/provenance.ts'
import type { EconomicModel, Input } from '../../domain/model/model.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import { mayEditModels } from '../../domain/office/permissions.ts'
import type { ModelVersion } from '../../storage/office/model.ts'
import { ErrorSummary, errorOf, type FieldError } from '../form/error-summary.tsx'
import { AreaField, SelectField, TextField } from '../form/field.tsx'
import { STATUS_WORDS } from '../model/words.ts'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { editable } from '../simulation/entry.ts'
import { shownValue } from '../simulation/input-form.tsx'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { Unit } from '../words/unit.tsx'
import { useLanguage, W } from '../words/w.tsx'
import { words } from '../words/word.ts'
import { type Body, one } from './body.ts'
import { officePage } from './frame.tsx'
import { WhereRead } from './guide-where.tsx'
import { guideWords } from './guide-words.ts'
import { type Heading, linesOf, textOf } from './model-entry.ts'
import { FigureShown } from './model-page.tsx'
import { FigureTrial, TextTrial } from './model-trial.tsx'
import { HEADING_WORDS, modelOfficeWords as text } from './model-words.ts'
import type { Office } from './office.ts'

export type ModelPart =
  | { readonly kind: 'figure'; readonly input: Input }
  | { readonly kind: 'text'; readonly heading: Heading }

/** What a change would do, shown before it is saved; the central case as it stands and as it would be. */
export type Trial = {
  readonly name: string
  readonly content: EconomicModel
  readonly before: Simulation
  readonly after: Simulation
}

export type PartState = {
  readonly latest: ModelVersion
  readonly part: ModelPart
  /** as typed; undefined: as it stands */
  readonly body: Body | undefined
  readonly wrong: readonly FieldError[]
  readonly trial: Trial | null
}

/** The form of one figure or one text, with what the change does once it was tried. */
export function modelPartPage(office: Office, state: PartState): Page {
  const { latest, part, wrong, trial, body } = state
  const model = latest.content
  const ofModel = `${paths.officePart(office.language, 'models')}/${model.id}`
  const name = part.kind === 'figure' ? part.input.label : HEADING_WORDS[part.heading]
  const here =
    part.kind === 'figure' ? `${ofModel}/figures/${part.input.id}` : `${ofModel}/texts/${part.heading}`
  return officePage(office, {
    part: 'models',
    title: part.kind === 'figure' ? text.editFigure : text.editText,
    wrong: wrong.length > 0,
    content: (
      <>
        <ErrorSummary errors={wrong} />
        <p>
          <a href={ofModel}>
            <W of={model.name} />
          </a>
        </p>
        <p class="lead">
          <strong>
            <W of={name} />
          </strong>
          {part.kind === 'figure' ? ': ' : ''}
          {part.kind === 'figure' ? <FigureShown input={part.input} /> : null}
        </p>
        {trial === null ? null : part.kind === 'figure' ? (
          <FigureTrial trial={trial} />
        ) : (
          <TextTrial before={textOf(model, part.heading)} after={textOf(trial.content, part.heading)} />
        )}
        {mayEditModels(office.actor) ? (
          <form method="post" action={here} id="revision">
            <input type="hidden" name="base" value={latest.version} />
            {trial === null ? null : <input type="hidden" name="tried" value={trial.name} />}
            {trial === null ? null : <Save />}
            {part.kind === 'figure' ? (
              <FigureFields input={part.input} body={body} wrong={wrong} />
            ) : (
              <TextFields model={model} heading={part.heading} body={body} wrong={wrong} />
            )}
            <WhereRead body={body} errors={wrong} />
            <p>
              <button type="submit" class={trial === null ? 'button' : 'button quiet'} name="act" value="try">
                <W of={text.try} />
              </button>
            </p>
          </form>
        ) : null}
      </>
    ),
  })
}

function Save() {
  return (
    <p>
      <button type="submit" class="button" name="act" value="save">
        <W of={guideWords.save} />
      </button>
    </p>
  )
}

type Fields = { readonly body: Body | undefined; readonly wrong: readonly FieldError[] }

function FigureFields({ input, body, wrong }: Fields & { input: Input }) {
  const language = useLanguage()
  const shown = (value: number) => shownValue(language, input, value)
  return (
    <>
      {(['value', 'low', 'high'] as const).map((id) => (
        <TextField
          id={id}
          label={<W of={text[id]} />}
          hint={
            id === 'value' ? (
              <W of={text.bounds} with={{ min: shown(input.min), max: shown(input.max) }} />
            ) : undefined
          }
          value={body === undefined ? editable(input[id], input.unit) : one(body, id)}
          error={errorOf(wrong, id)}
          unit={input.unit === '%' ? '%' : <Unit unit={input.unit} value={1} />}
          numeric
        />
      ))}
      <SelectField
        id="status"
        label={<W of={text.status} />}
        value={body === undefined ? input.provenance.status : one(body, 'status')}
        options={FIGURE_STATUSES.map((value) => ({ value, label: words(language, STATUS_WORDS[value]) }))}
      />
      <TextField
        id="note"
        label={<W of={text.note} />}
        hint={<W of={text.noteHint} />}
        value={body === undefined ? (input.provenance.note ?? '') : one(body, 'note')}
        error={errorOf(wrong, 'note')}
        maxLength={500}
      />
    </>
  )
}

function TextFields({ model, heading, body, wrong }: Fields & { model: EconomicModel; heading: Heading }) {
  const before = textOf(model, heading)
  const list = !('ar' in before)
  return (
    <>
      {(['ar', 'fr', 'en'] as const).map((l) => (
        <AreaField
          id={`text-${l}`}
          label={<span lang={l}>{LANGUAGE_NAMES[l]}</span>}
          hint={list ? <W of={text.aLine} /> : undefined}
          value={body === undefined ? linesOf(before, l) : one(body, `text-${l}`)}
          error={errorOf(wrong, `text-${l}`)}
          rows={list ? 7 : 3}
        />
      ))}
    </>
  )
}
