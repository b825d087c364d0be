import type { JournalLine } from '../../domain/journal/line.ts'
import { legalWhen } from '../idea/when.ts'
import { paths } from '../paths.ts'
import { useLanguage, W } from '../words/w.tsx'
import type { Office } from './office.ts'
import { ACTION_WORDS, journalWords as text } from './journal-words.ts'

/** What was done, by whom, when: one line each, latest first. */
export function JournalLines({ lines }: { office: Office; lines: readonly JournalLine[] }) {
  if (lines.length === 0)
    return (
      <p>
        <W of={text.noLines} />
      </p>
    )
  return (
    <ol class="plain journal-lines">
      {lines.map((line) => (
        <Line line={line} />
      ))}
    </ol>
  )
}

function Line({ line: { at, actor, action, subject, detail } }: { line: JournalLine }) {
  // what is null was not said: there is no rule where something was published
  const said = Object.entries(detail).filter(([, value]) => value !== null)
  const { day, time } = legalWhen(at)
  const word = ACTION_WORDS[action]
  return (
    <li>
      <strong>{word === undefined ? <bdi dir="ltr">{action}</bdi> : <W of={word} />}</strong>{' '}
      <Subject of={subject} />
      <br />
      <span class="muted">
        <W of={text.byAt} with={{ day, time }} /> <Subject of={actor} />
      </span>
      {said.length === 0 ? null : (
        <details>
          <summary>
            <W of={text.detail} />
          </summary>
          <dl class="journal-detail">
            {said.map(([name, value]) => (
              <div>
                <dt>
                  <bdi dir="ltr">{name}</bdi>
                </dt>
                <dd>
                  <bdi dir="auto" lang="">
                    {typeof value === 'string' ? value : JSON.stringify(value)}
                  </bdi>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  )
}

/** `person:…` and `project:…` lead to what they name. */
function Subject({ of }: { of: string }) {
  const language = useLanguage()
  const [kind, id = ''] = of.split(':')
  const shown = <bdi dir="ltr">{of}</bdi>
  if (kind === 'person') return <a href={`${paths.officePart(language, 'people')}/${id}`}>{shown}</a>
  if (kind === 'project') return <a href={`${paths.officePart(language, 'moderation')}/${id}`}>{shown}</a>
  return shown
}
