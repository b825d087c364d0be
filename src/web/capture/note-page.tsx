/** One note: what stands, what it was made from, texts written beside it, and what may be made of it. */
import type { Language } from '../../domain/basics/language.ts'
import { mayUndo, originsOf, standingNotes, type Step } from '../../domain/capture/lineage.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Note, NoteVersion } from '../../storage/capture/reads.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { AreaField, SelectField, TextField } from '../form/field.tsx'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type Word, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { MeetingCrumbs, NoteMeta, NoteWords } from './capture-page.tsx'
import { newKey } from './note-entry.ts'
import { captureWords as text } from './words.ts'

export type NoteProps = {
  readonly site: Site
  readonly language: Language
  readonly meeting: Meeting
  readonly note: Note
  readonly versions: readonly NoteVersion[]
  readonly notes: readonly Note[]
  readonly steps: readonly Step[]
  readonly hasContact: boolean
  /** the idea of the bank that was made of it, when there is one */
  readonly project: string | null
  readonly typed: {
    readonly title: string
    readonly words: string
    readonly sector: string
    readonly parts: readonly string[]
  }
  readonly errors: readonly FieldError[]
  readonly done: Word | null
}

export function notePage(props: NoteProps): Page {
  const { site, language, meeting, note, notes, steps, errors, done, versions } = props
  const stands = standingNotes(
    notes.map(({ id }) => id),
    steps,
  ).includes(note.id)
  const href = paths.captureNote(language, meeting.id, note.id)
  const { kind } = note.content
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.noteTitle),
      wrong: errors.length > 0,
      address: href,
    },
    content: (
      <Wrap>
        <MeetingCrumbs language={language} meeting={meeting} here={text.noteTitle} within />
        <h1>
          <W of={text.noteTitle} />
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
        <div class="card">
          <NoteWords content={note.content} />
          <p class="muted small">
            <NoteMeta site={site} content={note.content} at={note.begunAt} />
          </p>
        </div>
        {stands ? (
          <p class="row">
            <a class="button quiet" href={paths.capture(language, meeting.id, { note: note.id })}>
              <W of={text.correct} />
            </a>
            {kind === 'question' ? (
              <a class="button quiet" href={paths.capture(language, meeting.id, { answers: note.id })}>
                <W of={text.answer} />
              </a>
            ) : null}
          </p>
        ) : (
          <Notice kind="warn">
            <p>
              <W of={text.replaced} />
            </p>
          </Notice>
        )}
        <Choice {...props} href={href} />
        <Lineage {...props} href={href} />
        {stands && kind === 'idea' ? <ToBank {...props} href={href} /> : null}
        {stands ? <Split {...props} href={href} /> : null}
        {versions.length < 2 ? null : <History site={site} versions={versions} />}
      </Wrap>
    ),
  }
}

type Within = NoteProps & { readonly href: string }

/** Texts that were written at the same time: one is kept, the others can still be read. */
function Choice({ versions, href }: Within) {
  const standing = versions.filter(({ standing: is }) => is === 'current' || is === 'beside')
  if (standing.length < 2) return null
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">
        <W of={text.choose} />
      </h2>
      {standing.map(({ version, content, standing: is }) => (
        <form method="post" action={href} class="card">
          <p class="muted">
            <W of={is === 'current' ? text.current : text.beside} />
          </p>
          <NoteWords content={content} />
          <input type="hidden" name="act" value="settle" />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="against" value={standing.map((one) => one.version).join(',')} />
          <input type="hidden" name="key" value={newKey()} />
          <p>
            <button type="submit" class="button quiet">
              <W of={text.takeThis} />
            </button>
          </p>
        </form>
      ))}
    </section>
  )
}

/** The graph as nested lists, down to the originals; a step that still stands alone can be taken back. */
function Lineage({ language, meeting, note, notes, steps, href }: Within) {
  const ids = notes.map(({ id }) => id)
  const made = steps.find(({ undone, into }) => !undone && into.includes(note.id))
  if (made === undefined) return null
  const branch = (id: string) => {
    const found = notes.find((each) => each.id === id)
    const from = steps.filter(({ undone, into }) => !undone && into.includes(id)).flatMap((step) => step.from)
    return (
      <li>
        {found === undefined ? null : (
          <a class="touch" href={paths.captureNote(language, meeting.id, id)}>
            <bdi dir="auto" lang={found.content.language}>
              {found.content.words.slice(0, 200)}
            </bdi>
          </a>
        )}
        {from.length === 0 ? null : <ul>{from.map(branch)}</ul>}
      </li>
    )
  }
  return (
    <section aria-labelledby="made-from">
      <h2 id="made-from">
        <W of={text.madeFrom} /> <W of={text.count} with={{ n: originsOf(note.id, steps).length }} />
      </h2>
      <ul>{made.from.map(branch)}</ul>
      {mayUndo(made.id, ids, steps) ? (
        <form method="post" action={href}>
          <input type="hidden" name="act" value="undo" />
          <input type="hidden" name="step" value={made.id} />
          <p>
            <button type="submit" class="button quiet">
              <W of={made.kind === 'merge' ? text.undoMerge : text.undoSplit} />
            </button>
          </p>
        </form>
      ) : null}
    </section>
  )
}

function ToBank({ site, language, project, typed, errors, hasContact, href }: Within) {
  if (project !== null)
    return (
      <Notice>
        <p>
          <W of={text.inBank} />
        </p>
      </Notice>
    )
  const sectors = site.library.activities.sectors.ten
  return (
    <section aria-labelledby="to-bank">
      <h2 id="to-bank">
        <W of={text.toBank} />
      </h2>
      <p>
        <W of={text.toBankLead} /> <W of={hasContact ? text.toBankContact : text.toBankAlone} />
      </p>
      <form method="post" action={href} class="stack">
        <input type="hidden" name="act" value="idea" />
        <TextField
          id="title"
          label={<W of={text.ideaTitle} />}
          value={typed.title}
          error={errorOf(errors, 'title')}
          maxLength={120}
        />
        <AreaField
          id="words"
          label={<W of={text.ideaWords} />}
          value={typed.words}
          error={errorOf(errors, 'words')}
        />
        <SelectField
          id="sector"
          label={<W of={text.sector} />}
          value={typed.sector}
          error={errorOf(errors, 'sector')}
          options={[
            { value: '', label: words(language, text.notSaid) },
            ...sectors.map(({ id, name }) => ({ value: id, label: words(language, name) })),
          ]}
        />
        <p>
          <button type="submit" class="button">
            <W of={text.toBank} />
          </button>
        </p>
      </form>
    </section>
  )
}

function Split({ typed, errors, href }: Within) {
  return (
    <details open={errorOf(errors, 'part1') !== null}>
      <summary>
        <W of={text.split} />
      </summary>
      <p class="muted">
        <W of={text.splitHint} />
      </p>
      <form method="post" action={href} class="stack">
        <input type="hidden" name="act" value="split" />
        <input type="hidden" name="key" value={newKey()} />
        {[1, 2, 3].map((n) => (
          <AreaField
            id={`part${n}`}
            label={<W of={text.part} with={{ n }} />}
            value={typed.parts[n - 1] ?? ''}
            rows={2}
            error={errorOf(errors, `part${n}`)}
          />
        ))}
        <p>
          <button type="submit" class="button quiet">
            <W of={text.split} />
          </button>
        </p>
      </form>
    </details>
  )
}

function History({ site, versions }: { site: Site; versions: readonly NoteVersion[] }) {
  return (
    <details>
      <summary>
        <W of={text.history} />
      </summary>
      <ol>
        {versions.map(({ content, at }) => (
          <li>
            <NoteWords content={content} />
            <p class="muted small">
              <NoteMeta site={site} content={content} at={at} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
