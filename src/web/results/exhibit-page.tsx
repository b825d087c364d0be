import type { Language } from '../../domain/basics/language.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import { prizeName } from '../../operations/record-awards.ts'
import { SampleNote } from '../contest/sample-note.tsx'
import { EntryAnswers, EntryFacts, Written } from '../jury/packet.tsx'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { ownWords } from '../project/own.tsx'
import type { Site } from '../site.ts'
import { Some, W } from '../words/w.tsx'
import { ResultCrumbs } from './parts.tsx'
import type { PublicResult } from './show-result.ts'
import { resultWords as text } from './words.ts'

type Props = {
  readonly site: Site
  readonly language: Language
  readonly result: PublicResult
  readonly entry: EntryId
  /** the project's own record, where it is public */
  readonly record: string | null
}

/** An entry as its team agreed to show it; null: it did not. */
export function exhibitPage({ site, language, result, entry: id, record }: Props): Page | null {
  const found = result.exhibited.get(id)
  if (found === undefined) return null
  const { entry, exhibition } = found
  const { content } = entry
  const { plan } = result.contest
  const answers = Object.fromEntries(
    Object.entries(content.answers).filter(([question]) => exhibition.answers.includes(question)),
  )
  const prizes = result.awards.filter((award) => award.entry === id)
  return {
    keep: false,
    head: { language, section: 'contests', title: ownWords(language, { own: content.title }) },
    content: (
      <Wrap>
        <ResultCrumbs language={language} contest={result.contest} here={text.finalists} />
        <article>
          <p class="row badges">
            <bdi dir="ltr">{entryNumber(entry.number)}</bdi>
            {prizes.map(({ prize }) => (
              <span class="badge good">
                <Some of={prizeName(plan, prize)} />
              </span>
            ))}
          </p>
          <h1>
            <bdi dir="auto" lang="">
              {content.title}
            </bdi>
          </h1>
          <SampleNote contest={result.contest} />
          <p class="lead">
            <Written>{content.pitch}</Written>
          </p>
          <EntryFacts site={site} plan={plan} content={{ ...content, asks: null }} />
          <EntryAnswers site={site} answers={answers} level="h2" />
          {record === null ? null : (
            <p>
              <a class="button quiet" href={paths.project(language, record)}>
                <W of={text.record} />
              </a>
            </p>
          )}
        </article>
      </Wrap>
    ),
  }
}
