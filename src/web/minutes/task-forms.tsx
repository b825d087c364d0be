import { directionOf } from '../../domain/basics/language.ts'
import { AreaField, SelectField, TextField, Tick } from '../form/field.tsx'
import { errorOf } from '../form/error-summary.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import type { EditProps } from './edit-props.ts'
import { TaskLine } from './minutes-view.tsx'
import { minutesWords as text, TASK_STATE_WORDS } from './words.ts'

/** Tasks as they stand, a form to settle each, and one to add another. */
export function TaskForms(props: EditProps) {
  const { tasks, now } = props
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">
        <W of={text.tasks} />
      </h2>
      {tasks.length === 0 ? (
        <p>
          <W of={text.noTasks} />
        </p>
      ) : (
        <ul class="plain stack">
          {tasks.map((task) => (
            <li class="card">
              <TaskLine task={task} now={now} />
              <Settle {...props} id={task.id} open={task.state === 'open'} />
            </li>
          ))}
        </ul>
      )}
      <AddTask {...props} />
    </section>
  )
}

function Settle({ language, meeting, id, open, errors }: EditProps & { id: string; open: boolean }) {
  const button = (to: 'open' | 'done' | 'dropped') => (
    <button type="submit" class="button quiet" name="to" value={to}>
      <W of={TASK_STATE_WORDS[to]} />
    </button>
  )
  return (
    <form method="post" action={paths.editMinutes(language, meeting.id)} class="stack">
      <input type="hidden" name="act" value="settle-task" />
      <input type="hidden" name="task" value={id} />
      {open ? (
        <TextField
          id={`reason-${id}`}
          label={<W of={text.taskReason} />}
          value=""
          maxLength={500}
          error={errorOf(errors, `reason-${id}`)}
        />
      ) : null}
      <p class="row">
        {open ? (
          <>
            {button('done')}
            {button('dropped')}
          </>
        ) : (
          button('open')
        )}
      </p>
    </form>
  )
}

function AddTask({ language, meeting, minutes, taskKey, task, errors }: EditProps) {
  const decisions = minutes?.body.lines.filter(({ section }) => section === 'decision') ?? []
  return (
    <details open={['task', 'owner', 'due'].some((field) => errorOf(errors, field) !== null)}>
      <summary>
        <W of={text.addTask} />
      </summary>
      <form method="post" action={paths.editMinutes(language, meeting.id)} class="stack">
        <input type="hidden" name="key" value={taskKey} />
        {decisions.length === 0 ? null : (
          <SelectField
            id="decision"
            label={<W of={text.taskFrom} />}
            value=""
            options={[
              { value: '', label: words(language, text.noDecision) },
              ...decisions.map(({ note, words: said, language: spoken }) => ({
                value: note,
                label: said.slice(0, 70),
                lang: spoken,
                dir: directionOf(spoken),
              })),
            ]}
          />
        )}
        <AreaField
          id="task"
          label={<W of={text.taskWords} />}
          value={task.words}
          rows={2}
          error={errorOf(errors, 'task')}
        />
        <TextField
          id="owner"
          label={<W of={text.taskOwner} />}
          value={task.owner}
          maxLength={200}
          error={errorOf(errors, 'owner')}
        />
        <div class={errorOf(errors, 'due') === null ? 'field' : 'field wrong'}>
          <label for="due">
            <W of={text.taskDue} />
          </label>
          {errorOf(errors, 'due') === null ? null : <span class="error">{errorOf(errors, 'due')}</span>}
          <input type="date" id="due" name="due" value={task.due} />
        </div>
        <Tick id="remind" name="remind" value="yes" checked={false}>
          <W of={text.taskRemind} />
        </Tick>
        <p>
          <button type="submit" class="button quiet" name="act" value="add-task">
            <W of={text.addTask} />
          </button>
        </p>
      </form>
    </details>
  )
}
