import type { ComponentChildren } from 'preact'
import type { Contest } from '../../domain/contest/contest.ts'
import type { Language } from '../../domain/basics/language.ts'
import { Crumbs } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import { Some, W } from '../words/w.tsx'
import { juryWords as text } from './words.ts'

type Props = { readonly language: Language; readonly contest: Contest; readonly here?: ComponentChildren }

/** Home, the contest, the jury's first page, and what stands below it. */
export function JuryCrumbs({ language, contest, here }: Props) {
  const jury = <W of={text.title} />
  return (
    <Crumbs
      crumbs={[
        { label: <W of={siteWords.home} />, href: paths.home(language) },
        { label: <Some of={contest.plan.title} />, href: paths.contest(language, contest.id) },
        ...(here === undefined
          ? [{ label: jury }]
          : [{ label: jury, href: paths.jury(language, contest.id) }, { label: here }]),
      ]}
    />
  )
}
