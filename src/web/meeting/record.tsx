/** Where the facts of a record were read, and how sure each is. */
import type { FactOfRecord, SourceOfRecord } from '../../domain/meeting/meeting.ts'
import { Scroll } from '../page/parts.tsx'
import { isWebAddress } from '../programme/evidence-said.tsx'
import { Some, useWords, W } from '../words/w.tsx'
import { meetingWords as text, RECORD_STATUS_WORDS, RECORD_SUBJECT_WORDS } from './words.ts'

type Props = { readonly facts: readonly FactOfRecord[]; readonly sources: readonly SourceOfRecord[] }

export function RecordFacts({ facts, sources }: Props) {
  const t = useWords()
  if (facts.length === 0) return sources.length === 0 ? null : <Sources sources={sources} />
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">
        <W of={text.facts} />
      </h2>
      <Scroll label={t(text.facts)}>
        <table>
          <thead>
            <tr>
              {[text.fact, text.status, text.source].map((word) => (
                <th scope="col">
                  <W of={word} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr>
                <th scope="row">
                  <W of={RECORD_SUBJECT_WORDS[fact.about]} />
                </th>
                <td>
                  <W of={RECORD_STATUS_WORDS[fact.status]} />
                </td>
                <td>
                  <SourceSaid source={fact.source === null ? undefined : sources[fact.source]} />
                  {fact.note === null ? null : (
                    <p class="small muted">
                      <Some of={fact.note} />
                    </p>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function Sources({ sources }: Pick<Props, 'sources'>) {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">
        <W of={text.sources} />
      </h2>
      <ul>
        {sources.map((source) => (
          <li>
            <SourceSaid source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SourceSaid({ source }: { source: SourceOfRecord | undefined }) {
  if (source === undefined) return <W of={text.noSource} />
  const { title, url, asOf } = source
  const name = (
    <bdi dir="auto" lang="">
      {title}
    </bdi>
  )
  return (
    <>
      {url !== null && isWebAddress(url) ? (
        <a href={url} rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {asOf === null ? null : (
        <>
          {' '}
          <bdi dir="ltr" class="muted">
            {asOf}
          </bdi>
        </>
      )}
    </>
  )
}
