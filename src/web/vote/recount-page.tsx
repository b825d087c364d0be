import type { Contest } from '../../domain/contest/contest.ts'
import type { Language } from '../../domain/basics/language.ts'
import { FEWEST_PUBLISHED } from '../../domain/ballot/ballot.ts'
import type { VoteOutcome } from '../../operations/vote-outcome.ts'
import { SampleNote } from '../contest/sample-note.tsx'
import { TextField } from '../form/field.tsx'
import { Crumbs, Ltr, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { Some, W } from '../words/w.tsx'
import { words } from '../words/word.ts'
import { RecountResult } from './recount-result.tsx'
import { recountWords as text } from './recount-words.ts'
import { CODE_EXAMPLE, voteWords } from './words.ts'

export function recountPage(
  site: Site,
  language: Language,
  { contest, outcome }: { readonly contest: Contest; readonly outcome: VoteOutcome },
): Page {
  const published = outcome.file !== null
  return {
    head: {
      language,
      section: 'contests',
      title: words(language, text.title),
      description: words(language, text.lead),
      ...(published ? { islands: ['recount-island'] } : {}),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={voteWords.contests} />, href: paths.contests(language) },
            { label: <Some of={contest.plan.title} />, href: paths.contest(language, contest.id) },
            { label: <W of={text.title} /> },
          ]}
        />
        <h1>
          <W of={text.title} />
        </h1>
        <p class="lead">
          <Some of={contest.plan.title} />
        </p>
        <SampleNote contest={contest} />
        <section aria-labelledby="result">
          <h2 id="result">
            <W of={text.result} />
          </h2>
          {outcome.tied.length === 0 ? null : (
            <Notice kind="warn">
              <p>
                <W of={text.tie} />
              </p>
            </Notice>
          )}
          <RecountResult of={outcome.recount} detailed={published} />
        </section>
        {published ? (
          <Again site={site} language={language} contest={contest} outcome={outcome} />
        ) : (
          <TooFew />
        )}
      </Wrap>
    ),
  }
}

function TooFew() {
  return (
    <Notice>
      <p>
        <W of={text.tooFew} with={{ n: FEWEST_PUBLISHED }} />
      </p>
    </Notice>
  )
}

type AgainProps = {
  readonly site: Site
  readonly language: Language
  readonly contest: Contest
  readonly outcome: VoteOutcome
}

function Again({ site, language, contest, outcome }: AgainProps) {
  const { rule } = outcome
  const winners = rule.kind === 'count' ? rule.winners : 0
  const ids = outcome.recount.projects.filter(({ rank }) => rank !== null).map(({ id }) => id)
  return (
    <>
      <section aria-labelledby="again">
        <h2 id="again">
          <W of={text.again} />
        </h2>
        <p>
          <W of={text.lead} /> <W of={text.fileWhy} /> <Ltr>Pabulib (.pb)</Ltr>
        </p>
        <p>
          <a class="button quiet" href={paths.ballots(language, contest.id)} download>
            <W of={text.file} />
          </a>
        </p>
        <p id="recount-needs">
          <W of={text.needsScript} />
        </p>
        <div
          id="recount"
          hidden
          data-worker={site.assets.island('recount-worker', language)}
          data-file={paths.ballots(language, contest.id)}
          data-winners={winners}
          data-ids={ids.join(',')}
        >
          <p>
            <W of={text.againWhy} />
          </p>
          <p class="row">
            <button type="button" class="button" id="recount-start">
              <W of={text.start} />
            </button>
            <button type="button" id="recount-stop" class="button quiet" hidden>
              <W of={text.stop} />
            </button>
          </p>
          <div class="field">
            <label for="recount-file">
              <W of={text.ownFile} />
            </label>
            <input type="file" id="recount-file" accept=".pb,text/plain" />
          </div>
          <p id="recount-told" role="status" />
          <div id="recount-answer" />
        </div>
      </section>
      <section aria-labelledby="money">
        <h2 id="money">
          <W of={text.yourMoney} />
        </h2>
        <p>
          <W of={text.byHand} />
        </p>
        <form id="recount-find" hidden>
          <p>
            <W of={text.yourMoneyWhy} />
          </p>
          <TextField
            id="ballot-code"
            ltr
            maxLength={40}
            label={<W of={voteWords.codeField} />}
            hint={<W of={voteWords.codeHint} with={{ example: CODE_EXAMPLE }} />}
            value=""
          />
          <p>
            <button type="submit" class="button">
              <W of={text.find} />
            </button>
          </p>
        </form>
        <div id="recount-found" role="status" />
      </section>
    </>
  )
}
