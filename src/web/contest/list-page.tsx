import type { Language } from '../../domain/basics/language.ts'
import { type Contest, type ContestPhase, contestPhase } from '../../domain/contest/contest.ts'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import type { Site } from '../site.ts'
import { type Word, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { ContestCard } from './contest-card.tsx'
import { contestWords as text } from './words.ts'

const GROUPS: readonly {
  readonly id: string
  readonly word: Word
  readonly phases: readonly ContestPhase[]
}[] = [
  { id: 'open', word: text.now, phases: ['open'] },
  { id: 'soon', word: text.soon, phases: ['before'] },
  { id: 'over', word: text.over, phases: ['judging', 'published'] },
]

/** What can be entered now comes first. Drawn anew each time: hours pass. */
export function listPage(site: Site, language: Language, contests: readonly Contest[], now: Date): Page {
  return {
    head: {
      language,
      section: 'contests',
      title: words(language, text.title),
      description: words(language, text.lead),
    },
    keep: false,
    content: (
      <Wrap>
        <h1>
          <W of={text.title} />
        </h1>
        <p class="lead">
          <W of={text.lead} />
        </p>
        {contests.length === 0 ? (
          <p>
            <W of={text.none} />
          </p>
        ) : null}
        {GROUPS.map(({ id, word, phases }) => {
          const inside = contests.filter((contest) => phases.includes(contestPhase(contest, now)))
          return inside.length === 0 ? null : (
            <section aria-labelledby={id}>
              <h2 id={id}>
                <W of={word} />
              </h2>
              {inside.map((contest) => (
                <ContestCard site={site} language={language} contest={contest} now={now} />
              ))}
            </section>
          )
        })}
      </Wrap>
    ),
  }
}
