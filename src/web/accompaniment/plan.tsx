import {
  DIAGNOSIS_LEVELS,
  DIAGNOSIS_TOPICS,
  TASK_OWNERS,
  type Task,
} from '../../domain/accompaniment/case.ts'
import { dayOf } from '../../domain/accompaniment/days.ts'
import { isAdviser, maySettleTask, mayWork } from '../../domain/accompaniment/permission.ts'
import { errorOf } from '../form/error-summary.tsx'
import { AreaField, Choices, SelectField, TextField } from '../form/field.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { fallbackAttributes, W } from '../words/w.tsx'
import { DeedForm, Own, Submit, WhenField } from './fields.tsx'
import type { ShownHelp } from './shown-help.ts'
import { dayAsWord } from './said.ts'
import {
  accompanimentWords as text,
  LEVEL_NAMES,
  OWNER_WORDS,
  TASK_STATE_WORDS,
  TOPIC_WORDS,
} from './words.ts'

type Props = { readonly shown: ShownHelp }

export function Plan({ shown }: Props) {
  const { language, actor, help, work, form } = shown
  const wrong = ['task', 'owner', 'due'].some((field) => errorOf(form.errors, field) !== null)
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">
        <W of={text.planTitle} />
      </h2>
      {work.tasks.length === 0 ? (
        <p class="muted">
          <W of={text.noTasks} />
        </p>
      ) : (
        <ul class="plain stack">
          {work.tasks.map((task) => (
            <TaskCard shown={shown} task={task} />
          ))}
        </ul>
      )}
      {mayWork(actor, help) ? (
        <details open={wrong} id="add-task">
          <summary>
            <W of={text.addTask} />
          </summary>
          <DeedForm action={paths.helpRequest(language, help.id)} deed="task">
            <TextField
              id="task"
              label={<W of={text.task} />}
              error={errorOf(form.errors, 'task')}
              value={form.entry.task ?? ''}
              maxLength={300}
            />
            <Choices
              id="owner"
              label={<W of={text.owner} />}
              error={errorOf(form.errors, 'owner')}
              value={form.entry.owner ?? 'team'}
              options={TASK_OWNERS.map((value) => ({ value, label: <W of={OWNER_WORDS[value]} /> }))}
            />
            <WhenField
              id="due"
              kind="date"
              label={<W of={text.due} />}
              value={form.entry.due ?? ''}
              errors={form.errors}
            />
            <Submit>
              <W of={text.addTask} />
            </Submit>
          </DeedForm>
        </details>
      ) : null}
    </section>
  )
}

function TaskCard({ shown: { language, actor, help, now }, task }: Props & { readonly task: Task }) {
  const late = task.state === 'open' && task.due < dayOf(now)
  const may = maySettleTask(actor, help) && (task.owner === 'team' || isAdviser(actor, help))
  const steps =
    task.state === 'open'
      ? ([
          ['done', text.markDone],
          ['dropped', text.markDropped],
        ] as const)
      : ([['open', text.markOpen]] as const)
  return (
    <li class="card">
      <p>
        <bdi dir="auto" lang="">
          {task.words}
        </bdi>
        <br />
        <span class="muted">
          <W of={OWNER_WORDS[task.owner]} />, <W of={text.dueOn} with={{ date: dayAsWord(task.due) }} />
        </span>{' '}
        <span class={task.state === 'done' ? 'badge good' : late ? 'badge bad' : 'badge'}>
          <W of={late ? text.late : TASK_STATE_WORDS[task.state]} />
        </span>
      </p>
      {may ? (
        <div class="row">
          {steps.map(([state, word]) => (
            <DeedForm action={paths.helpRequest(language, help.id)} deed="settle" which={task.id} class="">
              <input type="hidden" name="state" value={state} />
              <Submit quiet>
                <W of={word} />
              </Submit>
            </DeedForm>
          ))}
        </div>
      ) : null}
    </li>
  )
}

/** Six topics, each with a level, and a few words. */
export function Diagnosed({ shown: { language, actor, help, work, form } }: Props) {
  const { diagnosis } = work
  const works = mayWork(actor, help)
  return (
    <section aria-labelledby="diagnosis-title">
      <h2 id="diagnosis-title">
        <W of={text.diagnosisTitle} />
      </h2>
      {diagnosis === null ? (
        <p class="muted">
          <W of={text.noDiagnosis} />
        </p>
      ) : (
        <>
          <dl class="facts">
            {DIAGNOSIS_TOPICS.map((topic) => (
              <div>
                <dt>
                  <W of={TOPIC_WORDS[topic]} />
                </dt>
                <dd>
                  <W of={LEVEL_NAMES[diagnosis.grid[topic] ?? 0] ?? TOPIC_WORDS[topic]} />
                </dd>
              </div>
            ))}
          </dl>
          {diagnosis.words === '' ? null : <Own>{diagnosis.words}</Own>}
        </>
      )}
      {works ? (
        <details open={errorOf(form.errors, 'diagnosis') !== null} id="edit-diagnosis">
          <summary>
            <W of={text.saveDiagnosis} />
          </summary>
          <DeedForm action={paths.helpRequest(language, help.id)} deed="diagnose">
            {DIAGNOSIS_TOPICS.map((topic) => (
              <SelectField
                id={`topic-${topic}`}
                label={<W of={TOPIC_WORDS[topic]} />}
                value={form.entry[`topic-${topic}`] ?? String(diagnosis?.grid[topic] ?? 0)}
                options={[0, ...DIAGNOSIS_LEVELS].map((level) => {
                  const word = LEVEL_NAMES[level] ?? TOPIC_WORDS[topic]
                  return {
                    value: String(level),
                    label: words(language, word),
                    ...fallbackAttributes(language, word),
                  }
                })}
              />
            ))}
            <AreaField
              id="diagnosis"
              label={<W of={text.diagnosisWords} />}
              error={errorOf(form.errors, 'diagnosis')}
              value={form.entry.diagnosis ?? diagnosis?.words ?? ''}
              rows={3}
            />
            <Submit>
              <W of={text.saveDiagnosis} />
            </Submit>
          </DeedForm>
        </details>
      ) : null}
    </section>
  )
}
