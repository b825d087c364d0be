import type { Language } from '../../domain/basics/language.ts'
import type { Contest, ContestPlan } from '../../domain/contest/contest.ts'
import { readSome } from '../../domain/basics/some-text.ts'
import { questionOf } from '../../domain/dossier/questions.ts'
import { QUESTION_WORDS } from '../dossier/question-words.ts'
import { legalWhen } from '../idea/when.ts'
import { receiptWords } from '../idea/receipt-words.ts'
import { Scroll } from '../page/parts.tsx'
import { money } from '../words/format.ts'
import { Said, Some, useWords, W } from '../words/w.tsx'
import { contestWords as text, METHOD_WORDS, ROUND_WORDS } from './words.ts'

export function PrizesSection({ language, plan }: { language: Language; plan: ContestPlan }) {
  const t = useWords()
  const categoryOf = (id: string) => plan.categories.find((one) => one.id === id)
  return (
    <section aria-labelledby="prizes">
      <h2 id="prizes">
        <W of={text.prizes} />
      </h2>
      {plan.prizes.length === 0 ? (
        <p>
          <W of={text.noPrizes} />
        </p>
      ) : (
        <Scroll label={t(text.prizes)}>
          <table>
            <thead>
              <tr>
                {[text.prize, text.amount, text.howMany].map((word) => (
                  <th scope="col">
                    <W of={word} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plan.prizes.map(({ name, amount, count, category }) => (
                <tr>
                  <th scope="row">
                    <Some of={name} />
                    {category === null ? null : (
                      <p class="small muted">
                        <W
                          of={text.ofCategory}
                          with={{
                            category: readSome(categoryOf(category)?.name ?? {}, language)?.words ?? category,
                          }}
                        />
                      </p>
                    )}
                  </th>
                  <td>
                    {amount === null ? (
                      <W of={text.notMoney} />
                    ) : (
                      <Said number>{money(language, amount)}</Said>
                    )}
                  </td>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}

export function RoundsSection({ plan }: { plan: ContestPlan }) {
  if (plan.rounds.length === 0) return null
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">
        <W of={text.rounds} />
      </h2>
      <ol>
        {plan.rounds.map(({ kind, method, blind, keeps }) => (
          <li>
            <strong>
              <W of={ROUND_WORDS[kind]} />
            </strong>
            <ul>
              <li>
                <W of={METHOD_WORDS[method]} />
              </li>
              <li>
                <W of={blind ? text.blind : text.notBlind} />
              </li>
              <li>
                {keeps === null ? <W of={text.roundLast} /> : <W of={text.roundKeeps} with={{ n: keeps }} />}
              </li>
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function FairSection() {
  return (
    <section aria-labelledby="fair">
      <h2 id="fair">
        <W of={text.howJudged} />
      </h2>
      <ul>
        {[text.fair1, text.fair2, text.fair3, text.fair4].map((word) => (
          <li>
            <W of={word} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function VoteSection({ language, plan }: { language: Language; plan: ContestPlan }) {
  if (plan.vote === null) return null
  const { rule } = plan.vote
  return (
    <section aria-labelledby="vote">
      <h2 id="vote">
        <W of={text.publicVote} />
      </h2>
      <p>
        {rule.kind === 'count' ? (
          <W of={text.voteCount} />
        ) : (
          <W of={text.voteShares} with={{ budget: money(language, rule.budget) }} />
        )}
      </p>
    </section>
  )
}

export function AskedSection({ plan }: { plan: ContestPlan }) {
  const questions = plan.questions.flatMap((id) => questionOf(id) ?? [])
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">
        <W of={text.asked} />
      </h2>
      <p>
        <W of={text.askedLead} />
      </p>
      <ul>
        {questions.map(({ id }) => (
          <li>
            <W of={QUESTION_WORDS[id].label} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was changed after it was announced, and why, the last first. */
export function Changes({ contest }: { contest: Contest }) {
  const changes = contest.plan.changes ?? []
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">
        <W of={text.changes} />
      </h2>
      <ul>
        {changes.toReversed().map(({ at, reason }) => (
          <li>
            <W of={receiptWords.when} with={legalWhen(new Date(at))} />
            {': '}
            <bdi dir="auto" lang="">
              {reason}
            </bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
