import { ErrorSummary } from '../form/error-summary.tsx'
import { Choices, SelectField, Slider, TextField, Tick } from '../form/field.tsx'
import { useWords, W } from '../words/w.tsx'
import { designWords } from './words.ts'

/** Fields empty, filled, wrong; choices, weights, a box to tick; what a refused form says. `id` keeps ids apart. */
export function FormSamples({ id }: { id: string }) {
  const t = useWords()
  const wrong = t(designWords.membersError)
  return (
    <>
      <h3>
        <W of={designWords.forms} />
      </h3>
      {id === 'theme-0' ? <ErrorSummary errors={[{ field: `${id}-wrong`, message: wrong }]} /> : null}
      <TextField
        id={`${id}-filled`}
        label={<W of={designWords.members} />}
        hint={<W of={designWords.membersHint} />}
        value="12"
        unit={<W of={designWords.person} />}
        numeric
      />
      <TextField
        id={`${id}-wrong`}
        label={<W of={designWords.members} />}
        hint={<W of={designWords.membersHint} />}
        error={wrong}
        value="2"
        numeric
      />
      <SelectField
        id={`${id}-organ`}
        label={<W of={designWords.organ} />}
        value="manager"
        options={[
          { value: 'manager', label: t(designWords.manager) },
          { value: 'board', label: t(designWords.board) },
        ]}
      />
      <Choices
        id={`${id}-choice`}
        label={<W of={designWords.organ} />}
        value="board"
        options={[
          { value: 'manager', label: <W of={designWords.manager} /> },
          { value: 'board', label: <W of={designWords.board} /> },
        ]}
      />
      <Slider id={`${id}-weight`} label={<W of={designWords.weight} />} value={6} max={10} />
      <Tick id={`${id}-tick`} name={`${id}-tick`} value="1" checked={true}>
        <W of={designWords.agree} />
      </Tick>
    </>
  )
}
