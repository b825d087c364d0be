import { legalTime } from '../../domain/basics/legal-time.ts'
import type { PublishedMinutes } from '../../storage/minutes/reads.ts'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import { dayWord } from '../words/format.ts'
import { isolated, words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import { MinutesView, type ViewProps } from './minutes-view.tsx'
import { minutesWords as text } from './words.ts'

type MinutesPageProps = ViewProps & {
  readonly shown: PublishedMinutes
  /** the latest first */
  readonly published: readonly PublishedMinutes[]
}

/** The published minutes, for everybody. */
export function minutesPage(props: MinutesPageProps): Page {
  const { language, meeting, shown, published } = props
  const [latest] = published
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.title),
      address: paths.minutes(language, meeting.id),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <Some of={meeting.title} />, href: paths.meeting(language, meeting.id) },
            { label: <W of={text.title} /> },
          ]}
        />
        <h1>
          <W of={text.title} />
        </h1>
        <p class="lead">
          <Some of={meeting.title} />
        </p>
        {latest !== undefined && latest.number !== shown.number ? (
          <Notice kind="warn">
            <p>
              <W of={text.olderVersion} />{' '}
              <a href={paths.minutes(language, meeting.id)}>
                <W of={text.latest} />
              </a>
            </p>
          </Notice>
        ) : null}
        <p>
          <Version version={shown} />
        </p>
        <p>
          <a class="button quiet" href={paths.minutesPdf(language, meeting.id)}>
            <W of={text.print} />
          </a>
        </p>
        <MinutesView {...props} body={shown.body} />
        {published.length < 2 ? null : (
          <details>
            <summary>
              <W of={text.versions} />
            </summary>
            <ul>
              {published.map((version) => (
                <li>
                  <a href={paths.minutes(language, meeting.id, { version: version.number })}>
                    <Version version={version} />
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Wrap>
    ),
  }
}

function Version({ version: { number, note, at } }: { version: PublishedMinutes }) {
  return (
    <span class="muted">
      <W of={text.version} with={{ n: number, day: dayWord(legalTime(at)) }} />
      {note === null ? null : (
        <>
          {' · '}
          <W of={text.corrected} with={{ note: isolated(note) }} />
        </>
      )}
    </span>
  )
}
