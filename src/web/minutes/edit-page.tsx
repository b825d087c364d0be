/** Where minutes are made: what stands, what may be done next, the text itself, tasks. */
import { APPROVAL_DAYS, canHappen } from '../../domain/minutes/minutes.ts'
import { type MinutesBody, SECTIONS } from '../../domain/minutes/body.ts'
import type { Minutes } from '../../storage/minutes/reads.ts'
import { MeetingCrumbs } from '../capture/capture-page.tsx'
import { errorOf, ErrorSummary } from '../form/error-summary.tsx'
import { AreaField, TextField, Tick } from '../form/field.tsx'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { untilWord } from './minutes-view.tsx'
import type { EditProps } from './edit-props.ts'
import { TaskForms } from './task-forms.tsx'
import { minutesWords as text, SECTION_WORDS, STATE_WORDS } from './words.ts'

export function editPage(props: EditProps): Page {
  const { language, meeting, minutes, errors, done } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.edit),
      wrong: errors.length > 0,
      address: paths.editMinutes(language, meeting.id),
    },
    content: (
      <Wrap>
        <MeetingCrumbs language={language} meeting={meeting} here={text.edit} within />
        <h1>
          <W of={text.edit} />
        </h1>
        <ErrorSummary errors={errors} />
        {done ? (
          <div role="status">
            <Notice>
              <p>
                <W of={text.done} />
              </p>
            </Notice>
          </div>
        ) : null}
        {minutes === null ? (
          <p>
            <W of={text.nothing} />
          </p>
        ) : (
          <p>
            <span class="badge">
              <W of={STATE_WORDS[minutes.state]} />
            </span>
          </p>
        )}
        {minutes === null || minutes.state === 'draft' ? <DrawUp {...props} /> : null}
        {minutes === null ? null : <Steps {...props} minutes={minutes} />}
        {minutes === null ? null : <Answers {...props} minutes={minutes} />}
        {minutes === null ? null : <TextForm {...props} minutes={minutes} />}
        <TaskForms {...props} />
      </Wrap>
    ),
  }
}

type With = EditProps & { readonly minutes: Minutes }

function DrawUp({ language, meeting, minutes, may }: EditProps) {
  if (!may.edit) return null
  return (
    <form method="post" action={paths.editMinutes(language, meeting.id)}>
      <p class="muted">
        <W of={text.drawUpLead} />
      </p>
      <p>
        <button type="submit" class="button quiet" name="act" value="draw-up">
          <W of={minutes === null ? text.drawUp : text.drawUpAgain} />
        </button>
      </p>
    </form>
  )
}

const PLAIN = ['submit', 'approve', 'publish', 'give-back'] as const

/** A button for each step that may be taken from here. */
function Steps({ language, meeting, minutes, may, errors }: With) {
  const action = paths.editMinutes(language, meeting.id)
  const plain = PLAIN.filter((kind) => may[kind] && canHappen(minutes.state, kind))
  return (
    <div class="stack" id="step">
      {minutes.state === 'published' ? (
        <p>
          <a href={paths.minutes(language, meeting.id)}>
            <W of={text.slot} />
          </a>
        </p>
      ) : null}
      {may.ask && canHappen(minutes.state, 'ask') ? (
        <form method="post" action={action} class="stack">
          <TextField
            id="days"
            label={<W of={text.askDays} />}
            value={String(APPROVAL_DAYS.usual)}
            numeric
            error={errorOf(errors, 'days')}
          />
          <p>
            <button type="submit" class="button" name="act" value="ask">
              <W of={text.ask} />
            </button>
          </p>
        </form>
      ) : null}
      {plain.length === 0 ? null : (
        <form method="post" action={action} class="row">
          {plain.map((kind) => (
            <button
              type="submit"
              class={kind === 'give-back' ? 'button quiet' : 'button'}
              name="act"
              value={kind}
            >
              <W of={text[kind]} />
            </button>
          ))}
        </form>
      )}
    </div>
  )
}

function Answers({ language, meeting, minutes, answers, participants, may, errors }: With) {
  if (minutes.round === 0) return null
  const until = minutes.until === null ? null : untilWord(minutes.until.civil)
  const yes = answers.filter(({ approves }) => approves).length
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">
        <W of={STATE_WORDS.asked} />
      </h2>
      {until === null ? null : (
        <p>
          <W of={text.asked} with={{ until }} />
        </p>
      )}
      <p>
        <W of={text.given} with={{ n: answers.length, all: participants, yes }} />
      </p>
      {answers
        .filter(({ approves }) => !approves)
        .map(({ number, reason, reply }) => (
          <div class="card" id={`objection-${number}`}>
            <p>
              <bdi dir="auto" lang="">
                {reason}
              </bdi>
            </p>
            {reply === null ? null : (
              <p class="muted">
                <bdi dir="auto" lang="">
                  {reply}
                </bdi>
              </p>
            )}
            {reply === null && may.ask && minutes.state === 'asked' ? (
              <form method="post" action={paths.editMinutes(language, meeting.id)} class="stack">
                <input type="hidden" name="number" value={number} />
                <AreaField
                  id={`reply-${number}`}
                  label={<W of={text.replyTo} />}
                  value=""
                  rows={2}
                  error={errorOf(errors, `reply-${number}`)}
                />
                <Tick id={`shown-${number}`} name="shown" value="yes" checked={false}>
                  <W of={text.showObjection} />
                </Tick>
                <p>
                  <button type="submit" class="button quiet" name="act" value="reply">
                    <W of={text.sendReply} />
                  </button>
                </p>
              </form>
            ) : null}
          </div>
        ))}
    </section>
  )
}

/** The draft to be edited; of published minutes the latest version, to be corrected. */
function TextForm(props: With) {
  const { language, meeting, minutes, published, may, errors } = props
  const [last] = published
  const correcting = minutes.state === 'published' && last !== undefined && may.correct
  if (!correcting && !(minutes.state === 'draft' && may.edit)) return null
  const body = correcting ? last.body : minutes.body
  return (
    <section aria-labelledby="text">
      <h2 id="text">
        <W of={text.title} />
      </h2>
      {correcting ? (
        <p>
          <W of={text.correctLead} />
        </p>
      ) : null}
      <form method="post" action={paths.editMinutes(language, meeting.id)} class="stack">
        <input type="hidden" name="base" value={correcting ? last.number : minutes.version} />
        <AreaField
          id="opening"
          label={<W of={text.opening} />}
          value={body.opening}
          rows={2}
          error={errorOf(errors, 'opening')}
        />
        <Lines body={body} />
        {correcting ? (
          <TextField
            id="note"
            label={<W of={text.correctNote} />}
            value=""
            error={errorOf(errors, 'note')}
            maxLength={1000}
          />
        ) : null}
        <p>
          <button type="submit" class="button" name="act" value={correcting ? 'correct' : 'edit'}>
            <W of={correcting ? text.correct : text.keep} />
          </button>
        </p>
      </form>
    </section>
  )
}

function Lines({ body }: { body: MinutesBody }) {
  return (
    <>
      {SECTIONS.map((section) => {
        const lines = body.lines.filter((line) => line.section === section)
        return lines.length === 0 ? null : (
          <fieldset>
            <legend>
              <W of={SECTION_WORDS[section]} />
            </legend>
            {lines.map((line, at) => (
              <div class="stack">
                <AreaField
                  id={`line-${line.note}`}
                  label={<W of={text.line} with={{ n: at + 1 }} />}
                  value={line.words}
                  rows={2}
                />
                <Tick id={`show-${line.note}`} name="show" value={line.note} checked={line.shown}>
                  <W of={text.show} />
                </Tick>
              </div>
            ))}
          </fieldset>
        )
      })}
    </>
  )
}
