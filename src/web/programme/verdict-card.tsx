import type { Eligibility } from '../../domain/programme/eligibility.ts'
import type { Applicant } from '../../domain/programme/facts.ts'
import { periodState } from '../../domain/programme/period-state.ts'
import type { Criterion } from '../../domain/programme/programme.ts'
import { paths } from '../paths.ts'
import { listWord } from '../words/format.ts'
import { useLanguage, W } from '../words/w.tsx'
import type { Word } from '../words/word.ts'
import { dateWord } from './date-word.ts'
import { CONFIDENCE_WORDS } from './words.ts'
import { FACT_LABELS } from './fact-words.ts'
import { factValueWord, type Names } from './fact-value-word.ts'
import { matchWords } from './match-words.ts'
import { type Answered, openOf } from './match-of.ts'
import { Headline } from './programme-card.tsx'
import { RuleSaid } from './criterion-said.tsx'
import { factsOf } from './rule-word.ts'
import { stepWord } from './step-word.ts'
import { unmetPart } from './unmet-part.ts'
import { lastDay, WhenBadge } from './when.tsx'

type Kind = Eligibility['verdict']['kind']

const LOOKS: Readonly<Record<Kind, { card: string; badge: string; word: Word }>> = {
  eligible: { card: 'verdict-now', badge: 'badge good', word: matchWords.badgeNow },
  'not-yet': { card: 'verdict-not-yet', badge: 'badge warn', word: matchWords.badgeNotYet },
  unknown: { card: 'verdict-open', badge: 'badge', word: matchWords.badgeOpen },
  no: { card: 'verdict-no', badge: 'badge', word: matchWords.badgeNo },
}

export type VerdictProps = { one: Answered; names: Names; today: Date }

/** A programme's answer to this applicant: the amount, whether, and what to do. */
export function VerdictCard({ one, names, today }: VerdictProps) {
  const language = useLanguage()
  const { programme, verdict } = one
  const look = LOOKS[verdict.kind]
  return (
    <article class={`card programme-card ${look.card}`}>
      <h3 class="card-title">
        <a href={paths.programme(language, programme.id)}>
          <W of={programme.name} />
        </a>
      </h3>
      <Headline programme={programme} />
      <p class="row badges">
        <span class={look.badge}>
          <W of={look.word} />
        </span>
        <WhenBadge programme={programme} today={today} />
      </p>
      {periodState(programme, today) === 'expired' ? <AskAgain one={one} /> : null}
      <VerdictSaid one={one} names={names} />
    </article>
  )
}

function AskAgain({ one: { programme } }: { one: Eligibility }) {
  const last = lastDay(programme)
  return (
    <p class="small">
      {last === null || programme.standing === 'closed' ? (
        <W of={matchWords.wasClosed} />
      ) : (
        <W of={matchWords.wasOpenUntil} with={{ date: dateWord(last) }} />
      )}
    </p>
  )
}

function VerdictSaid({ one, names }: Omit<VerdictProps, 'today'>) {
  const { verdict, applicant } = one
  if (verdict.kind === 'eligible') return <Held one={one} names={names} />
  if (verdict.kind === 'unknown') return <StillToKnow one={one} />
  const criteria = verdict.kind === 'not-yet' ? verdict.missing : verdict.because
  return (
    <>
      <p class="verdict-head">
        <W of={verdict.kind === 'not-yet' ? matchWords.missing : matchWords.because} />
      </p>
      <ul>
        {criteria.map((criterion) => (
          <li>
            <Unmet criterion={criterion} applicant={applicant} names={names} />
          </li>
        ))}
      </ul>
      {verdict.kind === 'not-yet' ? (
        <>
          <p class="verdict-head">
            <W of={matchWords.way} />
          </p>
          <ol class="way">
            {verdict.way.map((step) => (
              <li>
                <bdi>
                  <W of={stepWord(step, one, names)} />
                </bdi>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </>
  )
}

/** A condition that does not hold, with what was answered to it. */
function Unmet({
  criterion,
  applicant,
  names,
}: {
  criterion: Criterion
  applicant: Applicant
  names: Names
}) {
  const rule = unmetPart(criterion.rule, applicant)
  const answered = factsOf(rule).filter((fact) => applicant[fact] !== undefined)
  const [fact] = answered
  return (
    <>
      <RuleSaid rule={rule} names={names} />
      <UnconfirmedMark criterion={criterion} />
      {answered.length !== 1 || fact === undefined ? null : (
        <span class="muted small your-answer">
          <W of={matchWords.youSaid} with={{ value: factValueWord(fact, applicant[fact] ?? '', names) }} />
        </span>
      )}
    </>
  )
}

export function UnconfirmedMark({ criterion }: { criterion: Criterion }) {
  if (criterion.evidence.confidence !== 'unverified') return null
  return (
    <>
      {' '}
      <span class="badge warn">
        <W of={CONFIDENCE_WORDS.unverified} />
      </span>
    </>
  )
}

function Held({ one, names }: { one: Eligibility; names: Names }) {
  if (one.criteria.length === 0)
    return (
      <p class="small">
        <W of={matchWords.noConditions} />
      </p>
    )
  const unsure = one.criteria.filter(({ criterion }) => criterion.evidence.confidence === 'unverified')
  return (
    <>
      {unsure.length === 0 ? null : (
        <>
          <p class="verdict-head">
            <W of={matchWords.unconfirmedHere} />
          </p>
          <Criteria all={unsure} names={names} />
        </>
      )}
      <details>
        <summary>
          <W of={matchWords.holds} />
        </summary>
        <Criteria all={one.criteria} names={names} />
      </details>
    </>
  )
}

function Criteria({ all, names }: { all: Eligibility['criteria']; names: Names }) {
  return (
    <ul>
      {all.map(({ criterion }) => (
        <li>
          <RuleSaid rule={criterion.rule} names={names} />
          <UnconfirmedMark criterion={criterion} />
        </li>
      ))}
    </ul>
  )
}

function StillToKnow({ one }: { one: Answered }) {
  const facts = openOf(one.verdict, one.applicant)
  return (
    <p class="small">
      <W of={matchWords.dependsOn} with={{ facts: listWord(facts.map((fact) => FACT_LABELS[fact])) }} />
    </p>
  )
}
