/** What a contest gave a team: prize, comments without names, and what the team may decide. */
import { createHash } from 'node:crypto'
import type { Language } from '../../domain/basics/language.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import { questionOf } from '../../domain/dossier/questions.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import type { Project } from '../../domain/project/project.ts'
import type { Award } from '../../domain/results/award.ts'
import type { Exhibition } from '../../domain/results/result.ts'
import { helpWords } from '../../operations/ask-help-after-prize.ts'
import { prizeName } from '../../operations/record-awards.ts'
import type { TeamComment } from '../../storage/results/comments.ts'
import { helpConsentWords } from '../accompaniment/words.ts'
import { QUESTION_WORDS } from '../dossier/question-words.ts'
import { Tick } from '../form/field.tsx'
import { ROUND_WORDS } from '../jury/words.ts'
import { Written } from '../jury/packet.tsx'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import { words } from '../words/word.ts'
import { Some, W } from '../words/w.tsx'
import { ResultCrumbs } from './parts.tsx'
import { exhibitionConsent, resultWords as text } from './words.ts'

export const exhibitionHash = createHash('sha256').update(JSON.stringify(exhibitionConsent)).digest('hex')

export type TeamEntry = {
  readonly entry: Entry
  readonly isOwner: boolean
  readonly exhibition: Exhibition | null
  readonly project: Pick<Project, 'id' | 'publication' | 'visibility'> | null
  /** null: results are not out */
  readonly outcome: {
    readonly awards: readonly Award[]
    /** rounds it was judged in, in order */
    readonly rounds: readonly {
      readonly id: string
      readonly total: number | null
      readonly comments: readonly TeamComment[]
    }[]
    /** number of her request for help, when she has sent one */
    readonly help: string | null
  } | null
}

type Props = {
  readonly language: Language
  readonly contest: Contest
  readonly entries: readonly TeamEntry[]
  readonly saved: boolean
}

export function teamPage(props: Props): Page {
  const { language, contest, entries, saved } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.teamTitle),
      address: paths.teamResults(language, contest.id),
    },
    content: (
      <Wrap>
        <ResultCrumbs language={language} contest={contest} here={text.teamTitle} />
        <h1>
          <W of={text.teamTitle} />
        </h1>
        {saved ? (
          <div id="saved">
            <Notice>
              <p>
                <W of={text.saved} />
              </p>
            </Notice>
          </div>
        ) : null}
        {entries.map((one) => (
          <OneEntry {...props} one={one} />
        ))}
      </Wrap>
    ),
  }
}

type OneProps = Props & { readonly one: TeamEntry }

function OneEntry(props: OneProps) {
  const { one } = props
  const { entry, outcome } = one
  return (
    <article class="stack">
      <h2>
        <bdi dir="ltr">{entryNumber(entry.number)}</bdi>{' '}
        <bdi dir="auto" lang="">
          {entry.content.title}
        </bdi>
      </h2>
      {outcome === null ? (
        <p>
          <W of={text.notYet} />
        </p>
      ) : (
        <>
          <Prize {...props} />
          {outcome.awards.length === 0 ? null : <AfterPrize {...props} />}
          <Comments {...props} />
        </>
      )}
      <Showing {...props} />
    </article>
  )
}

function Prize({ language, contest, one: { entry, outcome } }: OneProps) {
  const awards = outcome?.awards ?? []
  if (awards.length === 0)
    return (
      <p>
        <W of={text.thanks} />
      </p>
    )
  return (
    <div id="won">
      <Notice>
        {awards.map(({ prize }) => (
          <p>
            <strong>
              <Some of={prizeName(contest.plan, prize)} />
            </strong>
          </p>
        ))}
        <p>
          <a class="target" href={paths.diploma(language, contest.id, entry.id)}>
            <W of={text.diploma} />
          </a>
        </p>
      </Notice>
    </div>
  )
}

/** The way on: somebody who accompanies, and the record of the bank. */
function AfterPrize({ language, contest, one: { entry, outcome, project, isOwner } }: OneProps) {
  const [award] = outcome?.awards ?? []
  if (award === undefined) return null
  const action = paths.teamResults(language, contest.id)
  return (
    <>
      <section class="card" aria-labelledby={`help-${entry.id}`}>
        <h3 id={`help-${entry.id}`}>
          <W of={text.helpTitle} />
        </h3>
        {outcome?.help ? (
          <p>
            <a class="target" href={paths.helpRequest(language, outcome.help)}>
              <W of={text.helpTitle} />
            </a>
          </p>
        ) : (
          <form method="post" action={action} class="help-after-prize">
            <input type="hidden" name="deed" value="help" />
            <input type="hidden" name="entry" value={entry.id} />
            <p>
              <W of={text.helpLead} />
            </p>
            <blockquote>
              <Written>{helpWords(contest, award, language)}</Written>
            </blockquote>
            <Tick id={`share-${entry.id}`} name="share" value="yes" checked={false}>
              <W of={helpConsentWords.share} />
            </Tick>
            <p>
              <button type="submit" class="button wide">
                <W of={text.helpSend} />
              </button>
            </p>
          </form>
        )}
      </section>
      {project === null || project.publication === 'published' || !isOwner ? null : (
        <section class="card" aria-labelledby={`publish-${entry.id}`}>
          <h3 id={`publish-${entry.id}`}>
            <W of={text.publishTitle} />
          </h3>
          {project.visibility === 'hidden' ? (
            <form method="post" action={action}>
              <input type="hidden" name="deed" value="publish" />
              <input type="hidden" name="entry" value={entry.id} />
              <p>
                <W of={text.publishLead} />
              </p>
              <button type="submit" class="button quiet">
                <W of={text.publishSend} />
              </button>
            </form>
          ) : (
            <p>
              <W of={text.publishWaits} />
            </p>
          )}
        </section>
      )}
    </>
  )
}

function Comments({ language, contest, one: { outcome } }: OneProps) {
  const criteria = [...contest.plan.criteria.map(({ id, name }) => ({ id, name })), { id: '', name: null }]
  return (
    <section aria-label={words(language, text.comments)}>
      <h3>
        <W of={text.comments} />
      </h3>
      <p class="hint">
        <W of={text.commentsOnly} />
      </p>
      {(outcome?.rounds ?? []).map(({ id, total, comments }) => {
        const kind = contest.plan.rounds.find((round) => round.id === id)?.kind
        return (
          <section>
            {kind === undefined ? null : (
              <h4>
                <W of={ROUND_WORDS[kind]} />
              </h4>
            )}
            {total === null ? null : (
              <p>
                <W of={text.yourMean} with={{ n: number(language, total, 2) }} />
              </p>
            )}
            {comments.length === 0 ? (
              <p class="muted">
                <W of={text.noComments} />
              </p>
            ) : null}
            {criteria.map((criterion) => {
              const own = comments.filter((comment) => comment.criterion === criterion.id)
              if (own.length === 0) return null
              return (
                <>
                  <p>
                    <strong>
                      {criterion.name === null ? <W of={text.whole} /> : <Some of={criterion.name} />}
                    </strong>
                  </p>
                  <ul>
                    {own.map((comment) => (
                      <li>
                        <Written>{comment.words}</Written>
                      </li>
                    ))}
                  </ul>
                </>
              )
            })}
          </section>
        )
      })}
    </section>
  )
}

function Showing({ language, contest, one: { entry, exhibition, isOwner } }: OneProps) {
  const action = paths.teamResults(language, contest.id)
  const questions = Object.keys(entry.content.answers).flatMap((id) => questionOf(id) ?? [])
  return (
    <section class="card" aria-labelledby={`show-${entry.id}`}>
      <h3 id={`show-${entry.id}`}>
        <W of={text.showTitle} />
      </h3>
      <p>
        <W of={exhibitionConsent.more} />
      </p>
      {exhibition === null ? null : (
        <p class="badge good">
          <W of={text.shownNow} />
        </p>
      )}
      {isOwner ? (
        <form method="post" action={action} class="show-entry">
          <input type="hidden" name="deed" value="show" />
          <input type="hidden" name="entry" value={entry.id} />
          {questions.length === 0 ? null : (
            <fieldset class="field">
              <legend>
                <W of={text.showAnswers} />
              </legend>
              {questions.map(({ id }) => (
                <Tick
                  id={`answer-${entry.id}-${id}`}
                  name="answer"
                  value={id}
                  checked={exhibition?.answers.includes(id) ?? false}
                >
                  <W of={QUESTION_WORDS[id].label} />
                </Tick>
              ))}
            </fieldset>
          )}
          <Tick id={`agree-${entry.id}`} name="agree" value="yes" checked={exhibition !== null}>
            <W of={exhibitionConsent.agree} />
          </Tick>
          <p>
            <button type="submit" class="button">
              <W of={text.showSave} />
            </button>
          </p>
        </form>
      ) : (
        <p class="muted">
          <W of={text.ownerOnly} />
        </p>
      )}
    </section>
  )
}
