import { createHash } from 'node:crypto'
import type { Language } from '../../domain/basics/language.ts'
import { asksMarks, asksPairs, type Desk, type SheetState, sheetState } from '../../domain/jury/desk.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { JURY_ISLAND, JuryPhone } from '../jury-offline/jury-phone.tsx'
import { JuryCrumbs } from './crumbs.tsx'
import { juryRules, juryWords as text, ROUND_WORDS, SHEET_WORDS } from './words.ts'

type Props = {
  readonly language: Language
  readonly desk: Desk
  readonly declared: boolean
  /** her marks beside the mean of the others, round by round, once decided: points of the scale of 1 to 5 */
  readonly leniency: readonly { readonly round: string; readonly points: number }[]
}

/** SHA-256 of the rules as shown, in every language. */
export const juryRulesHash = createHash('sha256').update(JSON.stringify(juryRules)).digest('hex')

export function deskPage(props: Props): Page {
  const { language, desk } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.title),
      islands: [JURY_ISLAND],
      address: paths.jury(language, desk.contest.id),
    },
    content: (
      <Wrap>
        <JuryCrumbs language={language} contest={desk.contest} />
        <h1>
          <W of={text.title} />
        </h1>
        {props.declared ? (
          <div id="declared">
            <Notice>
              <p>
                <W of={text.conflictSaved} />
              </p>
            </Notice>
          </div>
        ) : null}
        <JuryPhone language={language} desk={desk} entry={null} />
        {desk.juror.agreedAt === null ? <Rules {...props} /> : <Work {...props} />}
      </Wrap>
    ),
  }
}

function Rules({ language, desk }: Props) {
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">
        <W of={text.rulesTitle} />
      </h2>
      <p class="lead">
        <W of={text.rulesLead} />
      </p>
      <ul>
        {Object.values(juryRules).map((rule) => (
          <li>
            <W of={rule} />
          </li>
        ))}
      </ul>
      <form method="post" action={paths.jury(language, desk.contest.id)} id="agree">
        <button type="submit" class="button wide">
          <W of={text.agree} />
        </button>
      </form>
    </section>
  )
}

function Work(props: Props) {
  const { desk } = props
  const { round } = desk
  return (
    <>
      {round === null ? (
        <Notice>
          <p>
            <W of={text.noRound} />
          </p>
        </Notice>
      ) : (
        <>
          <p class="lead">
            <W of={text.now} with={{ round: ROUND_WORDS[round.kind] }} />
          </p>
          {round.blind ? (
            <p>
              <W of={text.blind} />
            </p>
          ) : null}
          {desk.deliberating ? (
            <Notice>
              <p>
                <W of={text.deliberating} />
              </p>
            </Notice>
          ) : (
            <PairsLink {...props} />
          )}
          <Entries {...props} />
        </>
      )}
      <Decisions {...props} />
      <Leniency {...props} />
    </>
  )
}

function PairsLink({ language, desk: { round, contest, entries } }: Props) {
  if (round === null || !asksPairs(round) || entries.length < 2) return null
  return (
    <p>
      <a class="button wide" id="to-pairs" href={paths.juryPairs(language, contest.id)}>
        <W of={text.toPairs} />
      </a>
    </p>
  )
}

const BADGES: Readonly<Record<SheetState, string>> = {
  new: 'badge',
  begun: 'badge warn',
  complete: 'badge good',
}

function Entries({ language, desk }: Props) {
  const { contest, entries, round, sheets } = desk
  if (entries.length === 0)
    return (
      <p>
        <W of={text.noneAssigned} />
      </p>
    )
  const marked = round !== null && asksMarks(round)
  const n = entries.filter(({ id }) => sheets.get(id)?.complete === true).length
  return (
    <section aria-labelledby="yours">
      <h2 id="yours">
        <W of={text.yours} />
      </h2>
      {marked ? (
        <p id="done" data-n={n}>
          <W of={text.done} with={{ n, all: entries.length }} />
        </p>
      ) : null}
      <ul class="plain stack">
        {entries.map((entry) => (
          <li>
            <a class="card" href={paths.juryEntry(language, contest.id, entry.id)}>
              <span class="row badges">
                <strong>
                  <bdi dir="ltr">{entryNumber(entry.number)}</bdi>
                </strong>
                {marked ? (
                  <span class={BADGES[sheetState(sheets.get(entry.id))]}>
                    <W of={SHEET_WORDS[sheetState(sheets.get(entry.id))]} />
                  </span>
                ) : null}
              </span>
              <span class="said">
                <bdi dir="auto" lang="">
                  {entry.content.title}
                </bdi>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The round that is deliberated and those decided; each with its page to read and sign. */
function Decisions({ language, desk }: Props) {
  const { contest, decided, deliberating, round } = desk
  const rounds = [...decided, ...(deliberating && round !== null ? [round] : [])]
  if (rounds.length === 0) return null
  return (
    <ul class="plain">
      {rounds.map(({ id, kind }) => (
        <li>
          <a class="button quiet" href={paths.juryDecision(language, contest.id, id)}>
            <W of={text.toDecision} with={{ round: ROUND_WORDS[kind] }} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function Leniency({ desk, leniency }: Props) {
  const shown = leniency.flatMap(({ round, points }) => {
    const found = desk.decided.find(({ id }) => id === round)
    return found === undefined ? [] : [{ kind: found.kind, points }]
  })
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="leniency">
      <h2 id="leniency">
        <W of={text.leniency} />
      </h2>
      <ul>
        {shown.map(({ kind, points }) => (
          <li>
            <W of={ROUND_WORDS[kind]} />
            {': '}
            <W of={points >= 0 ? text.lenient : text.severe} with={{ n: Math.abs(points).toFixed(2) }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
