import type { Language } from '../../domain/basics/language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { NoteKind } from '../../domain/capture/note.ts'
import { NOTE_KINDS } from '../../domain/capture/note.ts'
import type { Note } from '../../storage/capture/reads.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { AreaField, SelectField } from '../form/field.tsx'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { MeetingCrumbs, NoteWords } from './capture-page.tsx'
import { newKey } from './note-entry.ts'
import { captureWords as text, NOTE_KIND_WORDS } from './words.ts'

export type MergeProps = {
  readonly language: Language
  readonly meeting: Meeting
  /** those that were chosen and stand */
  readonly chosen: readonly Note[]
  readonly typed: { readonly words: string; readonly kind: NoteKind }
  readonly errors: readonly FieldError[]
}

export function mergePage({ language, meeting, chosen, typed, errors }: MergeProps): Page {
  const action = paths.captureMerge(language, meeting.id)
  return {
    keep: false,
    head: { language, title: words(language, text.mergeTitle), wrong: errors.length > 0, address: action },
    content: (
      <Wrap>
        <MeetingCrumbs language={language} meeting={meeting} here={text.mergeTitle} within />
        <h1>
          <W of={text.mergeTitle} />
        </h1>
        <ErrorSummary errors={errors} />
        {chosen.length < 2 ? (
          <Notice kind="warn">
            <p>
              <W of={text.mergeTooFew} />
            </p>
          </Notice>
        ) : (
          <form method="post" action={action} class="stack">
            <p class="lead">
              <W of={text.mergeLead} />
            </p>
            <ul class="plain stack">
              {chosen.map(({ id, content }) => (
                <li class="card">
                  <NoteWords content={content} />
                  <input type="hidden" name="note" value={id} />
                </li>
              ))}
            </ul>
            <SelectField
              id="kind"
              label={<W of={text.kind} />}
              value={typed.kind}
              options={NOTE_KINDS.map((kind) => ({
                value: kind,
                label: words(language, NOTE_KIND_WORDS[kind]),
              }))}
            />
            <AreaField
              id="words"
              label={<W of={text.words} />}
              value={typed.words}
              rows={6}
              error={errorOf(errors, 'words')}
            />
            <input type="hidden" name="key" value={newKey()} />
            <p>
              <button type="submit" class="button">
                <W of={text.merge} />
              </button>
            </p>
          </form>
        )}
        <p>
          <a class="touch" href={paths.capture(language, meeting.id)}>
            <W of={text.title} />
          </a>
        </p>
      </Wrap>
    ),
  }
}
