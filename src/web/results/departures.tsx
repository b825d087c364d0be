import { W } from '../words/w.tsx'
import { EntryName } from './parts.tsx'
import type { PublicResult } from './show-result.ts'
import { resultWords as text } from './words.ts'

/** Where the jury's order differs from its figures, and why: those who lead the contest are told that it is published. */
export function Departures({ result }: { result: PublicResult }) {
  const { departures } = result
  if (departures.length === 0) return null
  return (
    <>
      <h3>
        <W of={text.departures} />
      </h3>
      <ul id="departures">
        {departures.map(({ entry, computed, decided, reason }) => (
          <li>
            <EntryName result={result} entry={entry} /> (
            <W of={text.moved} with={{ from: computed, to: decided }} />){': '}
            <bdi dir="auto" lang="">
              {reason}
            </bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
