import type { Language } from '../../domain/basics/language.ts'
import { originsOf, type Step } from '../../domain/capture/lineage.ts'
import { type NoteContent, packNote } from '../../domain/capture/note.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { PersonId } from '../../domain/person/person.ts'
import type { Note } from '../../storage/capture/reads.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Crumbs, Ltr, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { sectorName, territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { type Word, words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import { NoteForm, type NoteFormProps } from './note-form.tsx'
import { typedOf } from './note-entry.ts'
import { captureWords as text, NOTE_KIND_WORDS, SPEAKER_WORDS } from './words.ts'

export const CAPTURE_ISLAND = 'capture-island'
/** On one page of the list. */
export const PAGE_NOTES = 60

export type CaptureProps = NoteFormProps & {
  readonly person: PersonId
  /** what stands, the latest first */
  readonly standing: readonly Note[]
  readonly steps: readonly Step[]
  readonly contacts: ReadonlySet<string>
  readonly ideas: ReadonlySet<string>
  /** 1: the latest */
  readonly number: number
  readonly done: Word | null
}

export function capturePage(props: CaptureProps): Page {
  const { language, meeting, standing, number, errors, done } = props
  const shown = standing.slice((number - 1) * PAGE_NOTES, number * PAGE_NOTES)
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.title),
      islands: [CAPTURE_ISLAND],
      wrong: errors.length > 0,
      address: paths.capture(language, meeting.id),
    },
    content: (
      <Wrap>
        <MeetingCrumbs language={language} meeting={meeting} here={text.title} />
        <h1>
          <W of={text.title} />
        </h1>
        <p class="lead">
          <W of={text.lead} />
        </p>
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
        <NoteForm {...props} />
        <CapturePhone language={language} meeting={meeting} person={props.person} />
        <section aria-labelledby="notes">
          <h2 id="notes">
            <W of={text.list} />
          </h2>
          {standing.length === 0 ? (
            <p>
              <W of={text.none} />
            </p>
          ) : (
            <NoteList {...props} shown={shown} />
          )}
          <p class="row">
            {number > 1 ? (
              <a href={paths.capture(language, meeting.id, { page: number - 1 })}>
                <W of={text.newer} />
              </a>
            ) : null}
            {standing.length > number * PAGE_NOTES ? (
              <a href={paths.capture(language, meeting.id, { page: number + 1 })}>
                <W of={text.older} />
              </a>
            ) : null}
          </p>
        </section>
        <p class="row">
          <a class="button quiet" href={paths.captureFiles(language, meeting.id)}>
            <W of={text.toFiles} />
          </a>
          <a class="button quiet" href={paths.editMinutes(language, meeting.id)}>
            <W of={text.toMinutes} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

export function MeetingCrumbs(props: { language: Language; meeting: Meeting; here: Word; within?: boolean }) {
  const { language, meeting, here, within } = props
  return (
    <Crumbs
      crumbs={[
        { label: <W of={siteWords.home} />, href: paths.home(language) },
        { label: <Some of={meeting.title} />, href: paths.meeting(language, meeting.id) },
        ...(within === true
          ? [{ label: <W of={text.title} />, href: paths.capture(language, meeting.id) }]
          : []),
        { label: <W of={here} /> },
      ]}
    />
  )
}

/** Where the phone says what it keeps; empty without JavaScript. */
function CapturePhone(props: { language: Language; meeting: Meeting; person: PersonId }) {
  const { language, meeting, person } = props
  return (
    <div
      id="capture-phone"
      data-meeting={meeting.id}
      data-person={person}
      data-folder={paths.capture(language, meeting.id)}
      data-notes={paths.captureNotes(language, meeting.id)}
      data-sign-in={paths.signIn(language, { next: paths.capture(language, meeting.id) })}
    >
      <div id="dossier-queue" role="status" />
      <div id="kept-notes" />
    </div>
  )
}

function NoteList(props: CaptureProps & { shown: readonly Note[] }) {
  const { language, meeting, standing, shown } = props
  return (
    <form method="get" action={paths.captureMerge(language, meeting.id)}>
      <p class="muted">
        <W of={text.count} with={{ n: standing.length }} />
      </p>
      <ul class="plain stack">
        {shown.map((note) => (
          <li class="card" id={`note-${note.id}`}>
            <NoteCard {...props} one={note} />
          </li>
        ))}
      </ul>
      {standing.length < 2 ? null : (
        <p>
          <button type="submit" class="button quiet">
            <W of={text.merge} />
          </button>
        </p>
      )}
    </form>
  )
}

function NoteCard(props: CaptureProps & { one: Note }) {
  const { site, language, meeting, one, steps, contacts, ideas } = props
  const { id, version, content, toChoose } = one
  return (
    <>
      <NoteWords content={content} id={`words-${id}`} />
      <p class="muted small">
        <NoteMeta site={site} content={content} at={one.at} />
        {originsOf(id, steps).length === 0 ? null : (
          <>
            {' · '}
            <W of={text.madeFrom} /> <W of={text.count} with={{ n: originsOf(id, steps).length }} />
          </>
        )}
        {contacts.has(id) ? (
          <>
            {' · '}
            <W of={text.hasContact} />
          </>
        ) : null}
        {ideas.has(id) ? (
          <>
            {' · '}
            <W of={text.inBank} />
          </>
        ) : null}
      </p>
      <p class="row">
        <span class="choice">
          <input type="checkbox" name="note" value={id} id={`pick-${id}`} />
          <label for={`pick-${id}`}>
            <W of={text.select} />
          </label>
        </span>
        <a
          href={paths.capture(language, meeting.id, { note: id })}
          data-correct={id}
          data-version={version}
          data-text={packNote(typedOf(content))}
          aria-describedby={`words-${id}`}
        >
          <W of={text.correct} />
        </a>
        <a href={paths.captureNote(language, meeting.id, id)} aria-describedby={`words-${id}`}>
          <W of={toChoose ? text.choose : text.open} />
        </a>
      </p>
    </>
  )
}

export function NoteWords({ content, id }: { content: NoteContent; id?: string }) {
  return (
    <p>
      <span class="badge">
        <W of={NOTE_KIND_WORDS[content.kind]} />
      </span>{' '}
      <bdi dir="auto" lang={content.language} id={id}>
        {content.words}
      </bdi>
    </p>
  )
}

export function NoteMeta({ site, content, at }: { site: Site; content: NoteContent; at: Date }) {
  const { hour, minute } = legalTime(at)
  const sector = content.sector === null ? null : sectorName(site, content.sector)
  const named = [
    content.speaker === null ? null : SPEAKER_WORDS[content.speaker],
    content.territory === null ? null : territoryText(site, content.territory),
    sector,
  ].filter((one) => one !== null)
  return (
    <>
      <Ltr>{`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`}</Ltr>
      {named.map((word) => (
        <>
          {' · '}
          <W of={word} />
        </>
      ))}
    </>
  )
}
