/** What minutes say, for whoever reads them: section by section. */
import { legalTime } from '../../domain/basics/legal-time.ts'
import { CATEGORIES, type Category } from '../../domain/attendance/registration.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type MinutesBody, type MinutesLine, SECTIONS } from '../../domain/minutes/body.ts'
import type { MeetingFile } from '../../storage/capture/reads.ts'
import type { GivenAnswer, KeptTask } from '../../storage/minutes/reads.ts'
import { PresentationName } from '../capture/files-page.tsx'
import { SPEAKER_WORDS } from '../capture/words.ts'
import { Notice } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { sectorName, territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { dayWord } from '../words/format.ts'
import { isolated, type Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { minutesWords as text, SECTION_WORDS, TASK_STATE_WORDS } from './words.ts'

export type ViewProps = {
  readonly site: Site
  readonly language: Language
  readonly meeting: Meeting
  readonly body: MinutesBody
  readonly tasks: readonly KeptTask[]
  readonly files: readonly MeetingFile[]
  readonly objections: readonly GivenAnswer[]
  readonly now: Date
}

export function MinutesView(props: ViewProps) {
  const { body } = props
  return (
    <>
      {body.opening === '' ? null : <Own words={body.opening} />}
      <Attendance body={body} />
      {SECTIONS.map((section) => {
        const lines = body.lines.filter((line) => line.section === section && line.shown)
        return lines.length === 0 ? null : (
          <section aria-labelledby={`said-${section}`}>
            <h2 id={`said-${section}`}>
              <W of={SECTION_WORDS[section]} />
            </h2>
            <ul>
              {lines.map((line) => (
                <li>
                  <Line {...props} line={line} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <Tasks {...props} />
      <Presentations {...props} />
      <Objections {...props} />
    </>
  )
}

function Own({ words: said, language = '' }: { words: string; language?: string }) {
  return (
    <>
      {said.split('\n').map((paragraph) => (
        <p>
          <bdi dir="auto" lang={language}>
            {paragraph}
          </bdi>
        </p>
      ))}
    </>
  )
}

const isCategory = (text: string): text is Category => CATEGORIES.some((one) => one === text)

function Attendance({ body: { attended } }: { body: MinutesBody }) {
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">
        <W of={text.attendance} />
      </h2>
      {attended === null ? (
        <p class="muted">
          <W of={text.notCounted} />
        </p>
      ) : (
        <>
          <p>
            <W of={text.attended} with={{ n: attended.total }} />
          </p>
          <ul>
            {attended.by.map(({ category, count }) => (
              <li>
                {isCategory(category) ? <W of={SPEAKER_WORDS[category]} /> : category}: {count}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Line({ site, line }: ViewProps & { line: MinutesLine }) {
  const about = [
    line.speaker === null ? null : SPEAKER_WORDS[line.speaker],
    line.territory === null ? null : territoryText(site, line.territory),
    line.sector === null ? null : sectorName(site, line.sector),
  ].filter((word) => word !== null)
  return (
    <>
      <Own words={line.words} language={line.language} />
      {about.length === 0 ? null : (
        <p class="muted small">
          {about.map((word, at) => (
            <>
              {at === 0 ? null : ' · '}
              <W of={word} />
            </>
          ))}
        </p>
      )}
      {line.section === 'question' && line.answers.length === 0 ? (
        <p class="muted">
          <W of={text.unanswered} />
        </p>
      ) : null}
      {line.answers.map((answer) => (
        <p>
          <strong>
            <W of={text.answer} />
          </strong>{' '}
          <bdi dir="auto" lang={answer.language}>
            {answer.words}
          </bdi>
        </p>
      ))}
    </>
  )
}

export function TaskLine({ task, now }: { task: KeptTask; now: Date }) {
  const { year, month, day: date } = legalTime(now)
  const today = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const [dueYear = 0, dueMonth = 1, dueDay = 1] = task.due.split('-').map(Number)
  return (
    <>
      <Own words={task.words} />
      <p class="muted">
        <span class={task.state === 'open' ? 'badge' : 'badge good'}>
          <W of={TASK_STATE_WORDS[task.state]} />
        </span>{' '}
        <W of={text.owner} with={{ owner: isolated(task.owner) }} />
        {' · '}
        <W of={text.due} with={{ day: dayWord({ year: dueYear, month: dueMonth, day: dueDay }) }} />
        {task.state === 'open' && task.due < today ? (
          <>
            {' · '}
            <strong>
              <W of={text.late} />
            </strong>
          </>
        ) : null}
      </p>
      {task.reason === null ? null : (
        <p>
          <W of={text.why} with={{ reason: isolated(task.reason) }} />
        </p>
      )}
    </>
  )
}

function Tasks({ tasks, now }: ViewProps) {
  if (tasks.length === 0) return null
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">
        <W of={text.tasks} />
      </h2>
      <ul class="plain stack">
        {tasks.map((task) => (
          <li class="card">
            <TaskLine task={task} now={now} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Presentations({ language, meeting, files }: ViewProps) {
  const shown = files.filter(({ releasedAt }) => releasedAt !== null)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="presentations">
      <h2 id="presentations">
        <W of={text.presentations} />
      </h2>
      <ul>
        {shown.map((file) => (
          <li>
            <a href={paths.presentation(language, meeting.id, file.id)} download>
              <PresentationName file={file} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Without a name, and only those that keep the rules of publication; how many do not is said. */
function Objections({ objections }: ViewProps) {
  const shown = objections.filter(({ moderation }) => moderation === 'shown')
  const hidden = objections.filter(({ moderation }) => moderation === 'hidden').length
  if (shown.length + hidden === 0) return null
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">
        <W of={text.objections} />
      </h2>
      {shown.map(({ reason, reply }) => (
        <Notice>
          <Own words={reason ?? ''} />
          <p>
            <W of={text.reply} with={{ words: isolated(reply ?? '') }} />
          </p>
        </Notice>
      ))}
      {hidden === 0 ? null : (
        <p class="muted">
          <W of={text.hiddenObjections} with={{ n: hidden }} />
        </p>
      )}
    </section>
  )
}

/** A day and its hour on a Moroccan clock, said in whatever language the sentence around it is in. */
export function untilWord(civil: string): Word {
  const [date = '', hour = ''] = civil.split('T')
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const { ar, fr, en, zgh } = dayWord({ year, month, day: dayOfMonth })
  return { ar: `${ar} ${hour}`, fr: `${fr} ${hour}`, en: `${en} ${hour}`, zgh: `${zgh} ${hour}` }
}
