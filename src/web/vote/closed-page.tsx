import type { Contest } from '../../domain/contest/contest.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { VoteClosed } from '../../domain/ballot/ballot.ts'
import { civilWhen } from '../legal-time/when.ts'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { words } from '../words/word.ts'
import { VoteHead } from './ballot-page.tsx'
import { recountWords } from './recount-words.ts'
import { voteWords as text } from './words.ts'

/** Before the vote, or after it. */
export function closedPage(
  language: Language,
  contest: Contest,
  closed: VoteClosed,
  { published }: { readonly published: boolean },
): Page {
  const opens = contest.deadlines['vote-opens']
  return {
    keep: false,
    head: { language, section: 'contests', title: words(language, text.title) },
    content: (
      <Wrap>
        <VoteHead contest={contest} />
        {closed.kind === 'closed' ? (
          <p>
            <W of={text.over} /> {published ? null : <W of={text.overLater} />}
          </p>
        ) : (
          <p>
            {opens === undefined ? (
              <W of={text.notSet} />
            ) : (
              <W of={text.opens} with={civilWhen(opens.civil)} />
            )}
          </p>
        )}
        <p class="row">
          {published ? (
            <a class="button" href={paths.recount(language, contest.id)}>
              <W of={recountWords.title} />
            </a>
          ) : null}
          <a class="button quiet" href={paths.contest(language, contest.id)}>
            <W of={text.contest} />
          </a>
        </p>
      </Wrap>
    ),
  }
}
