import type { ComponentChildren } from 'preact'
import { type Applicant, FACT_IDS, type FactId } from '../../domain/programme/facts.ts'
import { paths } from '../paths.ts'
import { money } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import { type Answers, queryOf } from './answers.ts'
import type { Asked } from './applicant-of.ts'
import { FACT_LABELS } from './fact-words.ts'
import { factValueWord, inEach, type Names } from './fact-value-word.ts'
import { matchWords } from './match-words.ts'

type Props = {
  answers: Answers
  /** what a simulation or a project says */
  given: Applicant
  asked: Asked | null
  /** where the given facts come from */
  from: Word
  source: Readonly<Record<string, string>>
  names: Names
}

/** Everything that is known so far, each with the way to change it. */
export function AnswersList({ answers, given, asked, from, source, names }: Props) {
  const language = useLanguage()
  const known = FACT_IDS.filter((fact) => answers.known[fact] !== undefined || given[fact] !== undefined)
  const query = queryOf(answers, source)
  const count = known.length + answers.skipped.length
  if (count === 0) return null
  return (
    <details class="answers-box">
      <summary>
        <W of={matchWords.answersCount} with={{ n: count }} />
      </summary>
      <dl class="answers">
        {known.map((fact) => (
          <Line fact={fact} query={query}>
            <bdi>
              <W of={factValueWord(fact, answers.known[fact] ?? given[fact] ?? '', names)} />
            </bdi>
            {answers.known[fact] === undefined ? (
              <span class="badge">
                <W of={from} />
              </span>
            ) : null}
          </Line>
        ))}
        {asked === null || answers.known['amount-asked'] !== undefined ? null : (
          <Line fact="amount-asked" query={query}>
            <bdi>
              <AskedSaid asked={asked} />
            </bdi>
          </Line>
        )}
        {answers.skipped.map((fact) => (
          <Line fact={fact} query={query}>
            <span class="muted">
              <W of={matchWords.skipped} />
            </span>
          </Line>
        ))}
      </dl>
      <p class="row no-print">
        <a href={paths.fundingMatch(language, source)}>
          <W of={matchWords.startAgain} />
        </a>
      </p>
      <p class="muted small">
        <W of={matchWords.shareHint} />
      </p>
    </details>
  )
}

function AskedSaid({ asked: { grant, loan } }: { asked: Asked }) {
  const amount = (value: number) => inEach((spoken) => money(spoken, value))
  return (
    <>
      {grant > 0 ? <W of={matchWords.askedGrant} with={{ amount: amount(grant) }} /> : null}
      {grant > 0 && loan > 0 ? '\u00a0· ' : null}
      {loan > 0 ? <W of={matchWords.askedLoan} with={{ amount: amount(loan) }} /> : null}
    </>
  )
}

type LineProps = {
  fact: FactId
  query: Readonly<Record<string, string>>
  children: ComponentChildren
}

function Line({ fact, query, children }: LineProps) {
  const language = useLanguage()
  return (
    <div>
      <dt>
        <W of={FACT_LABELS[fact]} />
      </dt>
      <dd>
        {children}
        <a class="no-print" href={`${paths.fundingMatch(language, { ...query, change: fact })}#question`}>
          <W of={matchWords.change} />
          <span class="hidden-visually">
            {' '}
            <W of={FACT_LABELS[fact]} />
          </span>
        </a>
      </dd>
    </div>
  )
}
