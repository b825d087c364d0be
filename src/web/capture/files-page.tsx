import type { Language } from '../../domain/basics/language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { MeetingFile } from '../../storage/capture/reads.ts'
import { KIND_WORDS } from '../file/words.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { DocumentField, TextField, Tick } from '../form/field.tsx'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { type Word, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { MeetingCrumbs } from './capture-page.tsx'
import { fileWords as text } from './words.ts'

export type PresentationsProps = {
  readonly language: Language
  readonly meeting: Meeting
  readonly files: readonly MeetingFile[]
  /** makes them public */
  readonly plans: boolean
  readonly typed: { readonly title: string; readonly speaker: string; readonly consent: boolean }
  readonly errors: readonly FieldError[]
  readonly done: Word | null
}

export function presentationsPage(props: PresentationsProps): Page {
  const { language, meeting, files, errors, done } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.title),
      wrong: errors.length > 0,
      address: paths.captureFiles(language, meeting.id),
    },
    content: (
      <Wrap>
        <MeetingCrumbs language={language} meeting={meeting} here={text.title} within />
        <h1>
          <W of={text.title} />
        </h1>
        <ErrorSummary errors={errors} />
        {done === null ? null : (
          <div role="status">
            <Notice>
              <p>
                <W of={done} />
              </p>
            </Notice>
          </div>
        )}
        <p class="lead">
          <W of={text.lead} />
        </p>
        {files.length === 0 ? (
          <p>
            <W of={text.none} />
          </p>
        ) : (
          <ul class="plain stack">
            {files.map((file) => (
              <li class="card">
                <FileCard {...props} file={file} />
              </li>
            ))}
          </ul>
        )}
        <BringForm {...props} />
      </Wrap>
    ),
  }
}

export function PresentationName({ file }: { file: MeetingFile }) {
  return (
    <>
      <bdi dir="auto" lang="">
        {file.title}
      </bdi>
      {file.speaker === null ? null : (
        <>
          {' · '}
          <bdi dir="auto" lang="">
            {file.speaker}
          </bdi>
        </>
      )}
    </>
  )
}

function FileCard({ language, meeting, file, plans }: PresentationsProps & { file: MeetingFile }) {
  const shown = file.releasedAt !== null
  const act = (name: string, word: Word) => (
    <button type="submit" class="button quiet" name="act" value={name}>
      <W of={word} />
    </button>
  )
  return (
    <>
      <p>
        <a href={paths.presentation(language, meeting.id, file.id)} download>
          <PresentationName file={file} />
        </a>
      </p>
      <p class="muted small">
        <W of={KIND_WORDS[file.kind]} /> · <W of={shown ? text.shown : text.hidden} />
      </p>
      <form method="post" action={paths.presentation(language, meeting.id, file.id)} class="row">
        {plans ? act(shown ? 'hold-back' : 'release', shown ? text.holdBack : text.release) : null}
        {plans || !shown ? act('take-away', text.takeAway) : null}
      </form>
    </>
  )
}

function BringForm({ language, meeting, typed, errors }: PresentationsProps) {
  const error = errorOf(errors, 'document')
  return (
    <form
      method="post"
      action={paths.captureFiles(language, meeting.id)}
      enctype="multipart/form-data"
      class="stack"
    >
      <TextField
        id="title"
        label={<W of={text.name} />}
        value={typed.title}
        error={errorOf(errors, 'title')}
        maxLength={200}
      />
      <TextField
        id="speaker"
        label={<W of={text.speaker} />}
        value={typed.speaker}
        error={errorOf(errors, 'speaker')}
        maxLength={120}
      />
      <Tick id="consent" name="consent" value="yes" checked={typed.consent}>
        <W of={text.speakerConsent} />
      </Tick>
      <DocumentField
        id="document"
        label={<W of={text.file} />}
        hint={<W of={text.fileHint} />}
        error={error}
      />
      <p>
        <button type="submit" class="button">
          <W of={text.send} />
        </button>
      </p>
    </form>
  )
}
