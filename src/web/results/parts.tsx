/** What pages of results share. */
import type { Language } from '../../domain/basics/language.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import type { EntryId } from '../../domain/contest/entry.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import { Crumbs } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import type { Word } from '../words/word.ts'
import { Some, useLanguage, W } from '../words/w.tsx'
import type { PublicResult } from './show-result.ts'
import { resultWords as text } from './words.ts'

export function ResultCrumbs({
  language,
  contest,
  here,
}: {
  language: Language
  contest: Contest
  here?: Word
}) {
  const results = <W of={text.title} />
  return (
    <Crumbs
      crumbs={[
        { label: <W of={siteWords.home} />, href: paths.home(language) },
        { label: <Some of={contest.plan.title} />, href: paths.contest(language, contest.id) },
        ...(here === undefined
          ? [{ label: results }]
          : [
              { label: results, href: paths.contestResults(language, contest.id) },
              { label: <W of={here} /> },
            ]),
      ]}
    />
  )
}

/** The title of an entry whose team agreed, with the way to it; else its number alone. */
export function EntryName({ result, entry }: { result: PublicResult; entry: EntryId }) {
  const language = useLanguage()
  const shown = result.exhibited.get(entry)
  const number = entryNumber(result.numbers.get(entry) ?? null)
  if (shown === undefined) return <W of={text.entry} with={{ number }} />
  return (
    <a href={paths.exhibit(language, result.contest.id, entry)}>
      <bdi dir="auto" lang="">
        {shown.entry.content.title}
      </bdi>
    </a>
  )
}
