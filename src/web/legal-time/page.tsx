import { CONTEST_DEADLINES } from '../../domain/contest/contest.ts'
import { type Affected, RULES_CHOICES } from '../../domain/deadline/changed-rules.ts'
import type { Disagreement } from '../../domain/deadline/clock-check.ts'
import { LEGAL_TIME } from '../../domain/basics/legal-time.ts'
import type { SomeText } from '../../domain/basics/some-text.ts'
import type { ClockCheck, RulesDecision } from '../../storage/deadline/reads.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { Choices } from '../form/field.tsx'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import { Ltr, Notice, Scroll } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { legalWhen } from '../idea/when.ts'
import { Some, useLanguage, useWords, W } from '../words/w.tsx'
import type { Word } from '../words/word.ts'
import { civilWhen } from './when.ts'
import { CHOICE_WORDS, CHOSEN_WORDS, CLOCK_WORDS, DEADLINE_WORDS, legalTimeWords as text } from './words.ts'

export type LegalTimeState = {
  readonly checks: readonly ClockCheck[]
  readonly toChoose: readonly Affected[]
  readonly decisions: readonly RulesDecision[]
  /** of contests, by subject */
  readonly names: ReadonlyMap<string, SomeText>
  readonly wrong: readonly FieldError[]
  /** letters written by the choice just made; null: none was made */
  readonly done: number | null
}

export function legalTimePage(office: Office, state: LegalTimeState): Page {
  const { checks, toChoose, decisions, names, wrong, done } = state
  return officePage(office, {
    part: 'settings',
    title: text.title,
    wrong: wrong.length > 0,
    address: paths.officeLegalTime(office.language),
    content: (
      <>
        <ErrorSummary errors={wrong} />
        {done === null ? null : (
          <div role="status">
            <Notice>
              <W of={text.done} /> <W of={text.lettersWritten} with={{ n: done }} />
            </Notice>
          </div>
        )}
        <p class="lead">
          <W of={text.lead} />
        </p>
        <p class="muted">
          <W of={text.rules} with={{ rules: `\u2066${LEGAL_TIME.rules}\u2069` }} />
        </p>
        <h2>
          <W of={text.toChoose} />
        </h2>
        <p>
          <W of={toChoose.length === 0 ? text.noneToChoose : text.toChooseLead} />
        </p>
        {toChoose.map((one, n) => (
          <Choice one={one} n={n} name={names.get(one.deadline.subject) ?? {}} />
        ))}
        <h2>
          <W of={text.clocks} />
        </h2>
        <Clocks checks={checks} />
        {decisions.length === 0 ? null : <Decisions decisions={decisions} names={names} />}
      </>
    ),
  })
}

const utc = (at: Date) => at.toISOString().slice(0, 16).replace('T', ' ')

const whichWord = (which: string): Word => {
  const known = CONTEST_DEADLINES.find((one) => one === which)
  return known === undefined ? { ar: which, fr: which, en: which } : DEADLINE_WORDS[known]
}

function Choice({ one, n, name }: { one: Affected; n: number; name: SomeText }) {
  const language = useLanguage()
  const { subject, which, moment } = one.deadline
  const moved = one.choices['keep-civil'].at
  return (
    <form class="card" method="post" action={paths.officeLegalTime(language)}>
      <h3>
        <Some of={name} /> · <W of={whichWord(which)} />
      </h3>
      <p>
        <W of={text.asKept} with={civilWhen(moment.civil)} />
        <br />
        <span class="muted">
          <W of={text.byRules} with={{ rules: `\u2066${moment.rules}\u2069` }} />
        </span>
      </p>
      <p>
        <W
          of={one.same ? text.sameInstant : text.instantMoves}
          with={{ from: `\u2066${utc(moment.at)}\u2069`, to: `\u2066${utc(moved)}\u2069` }}
        />
      </p>
      <input type="hidden" name="subject" value={subject} />
      <input type="hidden" name="which" value={which} />
      <input type="hidden" name="seen" value={moment.at.toISOString()} />
      <input type="hidden" name="row" value={n} />
      {one.same ? (
        <input type="hidden" name={`choice-${n}`} value="keep-civil" />
      ) : (
        <Choices
          id={`choice-${n}`}
          label={<W of={text.choose} />}
          value="keep-civil"
          options={RULES_CHOICES.map((choice) => ({
            value: choice,
            label: <W of={CHOICE_WORDS[choice]} with={civilWhen(one.choices[choice].civil)} />,
          }))}
        />
      )}
      <button type="submit" class="button">
        <W of={text.confirm} />
      </button>
    </form>
  )
}

function Clocks({ checks }: { checks: readonly ClockCheck[] }) {
  const t = useWords()
  if (checks.length === 0)
    return (
      <p>
        <W of={text.notChecked} />
      </p>
    )
  return (
    <Scroll label={t(text.clocks)}>
      <table>
        <thead>
          <tr>
            {[text.clock, text.checked, text.found].map((word) => (
              <th scope="col">
                <W of={word} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checks.map(({ clock, checkedAt, wrong: [first] }) => (
            <tr>
              <th scope="row">
                <W of={CLOCK_WORDS[clock]} />
              </th>
              <td>
                <W of={WHEN} with={legalWhen(checkedAt)} />
              </td>
              <td>{first === undefined ? <W of={text.agrees} /> : <Wrong first={first} clock={clock} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

const WHEN: Word = { ar: '{day}، {time}', fr: '{day}, {time}', en: '{day}, {time}', zgh: '{day}, {time}' }

function Wrong({ first, clock }: { first: Disagreement; clock: ClockCheck['clock'] }) {
  const { at, found, expected } = first
  if (found === null) return <W of={text.unknownZone} />
  if (clock === 'machine') return <W of={text.jumped} with={{ seconds: Math.round(found / 1000) }} />
  const ahead = (minutes: number) => `\u2066UTC${minutes < 0 ? '' : '+'}${minutes / 60}\u2069`
  const day = civilWhen(at.slice(0, 16)).day
  return <W of={text.differs} with={{ day, found: ahead(found), expected: ahead(expected) }} />
}

function Decisions({
  decisions,
  names,
}: {
  decisions: readonly RulesDecision[]
  names: ReadonlyMap<string, SomeText>
}) {
  return (
    <>
      <h2>
        <W of={text.decisions} />
      </h2>
      <ul class="plain">
        {decisions.map(({ subject, which, choice, from, to, decidedBy, decidedAt }) => (
          <li class="card">
            <Some of={names.get(subject) ?? {}} /> · <W of={whichWord(which)} />:{' '}
            <W of={CHOSEN_WORDS[choice]} />
            <br />
            <W
              of={text.decision}
              with={{
                from: `\u2066${from.civil.replace('T', ' ')}\u2069`,
                to: `\u2066${to.civil.replace('T', ' ')}\u2069`,
              }}
            />
            <br />
            <span class="muted">
              <W of={WHEN} with={legalWhen(decidedAt)} /> · <Ltr>{decidedBy}</Ltr>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
