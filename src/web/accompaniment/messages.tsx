import { notesFor } from '../../domain/accompaniment/case.ts'
import { mayWork, mayWriteMessage } from '../../domain/accompaniment/permission.ts'
import { errorOf } from '../form/error-summary.tsx'
import { AreaField, Choices } from '../form/field.tsx'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { DeedForm, Own, Submit } from './fields.tsx'
import type { ShownHelp } from './shown-help.ts'
import { whenAsWords } from './said.ts'
import { accompanimentWords as text } from './words.ts'

type Props = { readonly shown: ShownHelp }

export function Messages({ shown: { language, actor, help, work, form } }: Props) {
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">
        <W of={text.messagesTitle} />
      </h2>
      {work.messages.length === 0 ? (
        <p class="muted">
          <W of={text.noMessages} />
        </p>
      ) : (
        <ol class="plain stack">
          {work.messages.map(({ side, words, at }) => {
            const { day, time } = whenAsWords(at)
            return (
              <li class="card">
                <p class="muted">
                  <W of={side === 'team' ? text.fromTeam : text.fromAdviser} with={{ when: day }} />{' '}
                  <bdi>{time}</bdi>
                </p>
                <Own>{words}</Own>
              </li>
            )
          })}
        </ol>
      )}
      {mayWriteMessage(actor, help) ? (
        <DeedForm action={paths.helpRequest(language, help.id)} deed="message">
          <AreaField
            id="message"
            label={<W of={text.writeMessage} />}
            error={errorOf(form.errors, 'message')}
            value={form.entry.message ?? ''}
            rows={3}
          />
          <p>
            <Submit>
              <W of={text.send} />
            </Submit>
          </p>
        </DeedForm>
      ) : null}
    </section>
  )
}

/** Those a reader may see: shared ones, and her own. */
export function Notes({ shown: { language, actor, help, work, form } }: Props) {
  const notes = notesFor(work.notes, actor.person)
  const works = mayWork(actor, help)
  if (notes.length === 0 && !works) return null
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">
        <W of={text.notesTitle} />
      </h2>
      <ol class="plain stack">
        {notes.map(({ shared, words, at }) => (
          <li class="card">
            <p class="muted">
              <W of={whenAsWords(at).day} />{' '}
              <span class="badge">
                <W of={shared ? text.noteShared : text.noteOwn} />
              </span>
            </p>
            <Own>{words}</Own>
          </li>
        ))}
      </ol>
      {works ? (
        <details open={errorOf(form.errors, 'note') !== null} id="add-note">
          <summary>
            <W of={text.addNote} />
          </summary>
          <DeedForm action={paths.helpRequest(language, help.id)} deed="note">
            <AreaField
              id="note"
              label={<W of={text.addNote} />}
              error={errorOf(form.errors, 'note')}
              value={form.entry.note ?? ''}
              rows={3}
            />
            <Choices
              id="shared"
              label={<W of={text.whoSees} />}
              value={form.entry.shared ?? 'no'}
              options={[
                { value: 'no', label: <W of={text.noteOwn} /> },
                { value: 'yes', label: <W of={text.noteShared} /> },
              ]}
            />
            <Submit>
              <W of={text.save} />
            </Submit>
          </DeedForm>
        </details>
      ) : null}
    </section>
  )
}
