import type { Evidence } from '../../domain/programme/programme.ts'
import { dateWord } from '../programme/date-word.ts'
import { ConfidenceBadge, isWebAddress } from '../programme/evidence-said.tsx'
import { SOURCE_SENTENCES } from '../programme/source-words.ts'
import { W } from '../words/w.tsx'
import { partnerWords } from './words.ts'

/** How sources without a date are written in `data/partners/partner-sources.json`. */
const UNDATED = 'n.d.'

/** Where a statement was read, of when, and how sure it is. */
export function ReadIn({ evidence }: { evidence: Evidence }) {
  const { source, sourceUrl, asOf, confidence } = evidence
  const own = SOURCE_SENTENCES[source]
  return (
    <span class="source">
      <ConfidenceBadge confidence={confidence} />{' '}
      {own === undefined ? (
        <bdi>
          {sourceUrl === null || !isWebAddress(sourceUrl) ? (
            source
          ) : (
            <a href={sourceUrl} rel="noopener noreferrer">
              {source}
            </a>
          )}
        </bdi>
      ) : (
        <W of={own} />
      )}
      {'\u00a0· '}
      <W of={asOf === UNDATED ? partnerWords.undated : dateWord(asOf)} />
    </span>
  )
}
