import type { Confidence, Evidence } from '../../domain/programme/programme.ts'
import { W } from '../words/w.tsx'
import { dateWord } from './date-word.ts'
import { SOURCE_SENTENCES } from './source-words.ts'
import { CONFIDENCE_WORDS, programmeWords } from './words.ts'

const LOOKS: Readonly<Record<Confidence, string>> = {
  verified: 'badge good',
  press: 'badge',
  unverified: 'badge warn',
}

export function ConfidenceBadge({ confidence }: { confidence: Confidence }) {
  return (
    <span class={LOOKS[confidence]}>
      <W of={CONFIDENCE_WORDS[confidence]} />
    </span>
  )
}

/** Where a statement was read, of when, and how sure it is: one quiet line below it. */
export function EvidenceSaid({ evidence }: { evidence: Evidence }) {
  const { source, sourceUrl, asOf, confidence } = evidence
  const own = SOURCE_SENTENCES[source]
  return (
    <span class="source evidence">
      <ConfidenceBadge confidence={confidence} />{' '}
      {own === undefined ? (
        <bdi lang="en">
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
      <W of={dateWord(asOf)} />
    </span>
  )
}

/** Only addresses of the web are ever made into links. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && hostOf(address) !== null
}

/** `moazara.artisanat.gov.ma`; null when it is no address. */
export function hostOf(address: string): string | null {
  try {
    return new URL(address).host
  } catch {
    return null
  }
}

/** Said of a whole programme on its card. */
export function NotConfirmed() {
  return (
    <span class="badge warn">
      <W of={programmeWords.someNotConfirmed} />
    </span>
  )
}
