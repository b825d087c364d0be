import type { Language } from '../../domain/basics/language.ts'
import { legalTime, legalTimeText } from '../../domain/basics/legal-time.ts'
import type { Contest } from '../../domain/contest/contest.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import { agreementWord } from '../../domain/judging/agreement.ts'
import { type Award, VOTE_PRIZE } from '../../domain/results/award.ts'
import { prizeName } from '../../operations/record-awards.ts'
import { momentValues } from '../contest/said-time.tsx'
import { SampleNote } from '../contest/sample-note.tsx'
import { Written } from '../jury/packet.tsx'
import { Ltr, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { PlaceName } from '../project/place.tsx'
import type { Site } from '../site.ts'
import { dayWord, money, number } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { Said, Some, useLanguage, W } from '../words/w.tsx'
import { Departures } from './departures.tsx'
import { EntryName, ResultCrumbs } from './parts.tsx'
import { OrderPicture } from './order-picture.tsx'
import type { PublicResult } from './show-result.ts'
import { AGREEMENT_WORDS, resultWords as text } from './words.ts'

/** Before the minute of publication: when it comes, and nothing else. */
export function notYetPage(language: Language, contest: Contest): Page {
  const due = contest.deadlines.results
  return {
    keep: false,
    head: { language, section: 'contests', title: words(language, text.title) },
    content: (
      <Wrap>
        <ResultCrumbs language={language} contest={contest} />
        <h1>
          <W of={text.title} />
        </h1>
        <SampleNote contest={contest} />
        <Notice>
          <p id="not-yet">
            <W of={text.notYet} />
          </p>
          {due === undefined ? null : (
            <p>
              <W of={text.dueOn} with={momentValues(due)} />
            </p>
          )}
        </Notice>
      </Wrap>
    ),
  }
}

type Props = { readonly site: Site; readonly language: Language; readonly result: PublicResult }

export function resultsPage(props: Props): Page {
  const { language, result } = props
  const { contest, publishedAt } = result
  return {
    keep: false,
    head: { language, section: 'contests', title: words(language, text.title) },
    content: (
      <Wrap>
        <ResultCrumbs language={language} contest={contest} />
        <h1>
          <W of={text.title} />
        </h1>
        <p class="lead">
          <Some of={contest.plan.title} />
        </p>
        <SampleNote contest={contest} />
        <p class="muted" id="published">
          <W
            of={text.since}
            with={{ day: dayWord(legalTime(publishedAt)), time: legalTimeText(publishedAt).slice(11, 16) }}
          />
        </p>
        <Winners {...props} />
        <section aria-labelledby="order">
          <h2 id="order">
            <W of={text.order} />
          </h2>
          <p class="hint">
            <W of={text.orderNote} />
          </p>
          <OrderPicture result={result} />
          <Departures result={result} />
        </section>
        <Judging {...props} />
        <Exhibition {...props} />
        <Links {...props} />
      </Wrap>
    ),
  }
}

function Winners(props: Props) {
  const { result } = props
  const inPlan = result.contest.plan.prizes.map(({ id }) => id)
  const place = ({ prize, rank }: Award) => (prize === VOTE_PRIZE ? 1e6 : inPlan.indexOf(prize) * 1e3) + rank
  const awards = result.awards.toSorted((a, b) => place(a) - place(b))
  return (
    <section aria-labelledby="winners">
      <h2 id="winners">
        <W of={text.winners} />
      </h2>
      {awards.length === 0 ? (
        <p>
          <W of={text.noWinners} />
        </p>
      ) : (
        <ul class="plain stack">
          {awards.map((award) => (
            <Winner {...props} award={award} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Winner({ result, award }: Props & { award: Award }) {
  const language = useLanguage()
  const { plan } = result.contest
  const amount = plan.prizes.find(({ id }) => id === award.prize)?.amount ?? null
  const reason = award.by === 'jury' ? result.reasons[award.entry] : undefined
  return (
    <li class="card winner">
      <p class="row badges">
        <span class="badge good">
          <Some of={prizeName(plan, award.prize)} />
        </span>
        {amount === null ? null : <Said number>{money(language, amount)}</Said>}
        <span class="muted">
          <W of={award.by === 'jury' ? text.byJury : text.byVote} />
        </span>
      </p>
      <h3>
        <EntryName result={result} entry={award.entry} />
      </h3>
      {result.exhibited.has(award.entry) ? null : (
        <p class="hint">
          <W of={text.notNamed} />
        </p>
      )}
      {reason === undefined ? null : (
        <>
          <p class="small">
            <strong>
              <W of={text.juryReason} />
            </strong>
          </p>
          <p>
            <Some of={reason} />
          </p>
        </>
      )}
    </li>
  )
}

function Judging({ result }: Props) {
  const language = useLanguage()
  const { shown, jurors } = result
  const figure = (word: Word, value: number) => (
    <div>
      <dt>
        <W of={word} />
      </dt>
      <dd>
        <Said number>{number(language, value)}</Said>
      </dd>
    </div>
  )
  return (
    <section aria-labelledby="judging">
      <h2 id="judging">
        <W of={text.agreement} />
      </h2>
      <dl class="facts">
        {figure(text.submitted, shown.submitted)}
        {figure(text.jurors, shown.jurors)}
        {shown.sheets === 0 ? null : figure(text.sheets, shown.sheets)}
        {shown.comparisons === 0 ? null : figure(text.comparisons, shown.comparisons)}
        <Agreement word={text.alpha} note={text.alphaNote} value={shown.alpha} />
        <Agreement word={text.pairAgreement} note={text.pairNote} value={shown.pairAgreement} />
      </dl>
      {jurors.length === 0 ? null : (
        <>
          <h3>
            <W of={text.jury} />
          </h3>
          <ul id="jurors">
            {jurors.map(({ name, body }) => (
              <li>
                <bdi>{name}</bdi>
                {body === null ? null : (
                  <>
                    {' – '}
                    <bdi>{body}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Agreement({ word, note, value }: { word: Word; note: Word; value: number | null }) {
  const language = useLanguage()
  if (value === null) return null
  return (
    <div>
      <dt>
        <W of={word} />
      </dt>
      <dd>
        <W of={AGREEMENT_WORDS[agreementWord(value)]} /> (<Said number>{number(language, value, 2)}</Said>)
        <span class="hint">
          <W of={note} />
        </span>
      </dd>
    </div>
  )
}

function Exhibition({ site, language, result }: Props) {
  const all = [...result.exhibited.values()]
  if (all.length === 0) return null
  return (
    <section aria-labelledby="exhibition">
      <h2 id="exhibition">
        <W of={text.finalists} />
      </h2>
      <p>
        <W of={text.finalistsLead} />
      </p>
      <ul class="plain stack">
        {all.map(({ entry }) => (
          <li class="card">
            <h3>
              <a href={paths.exhibit(language, result.contest.id, entry.id)}>
                <bdi dir="auto" lang="">
                  {entry.content.title}
                </bdi>
              </a>
            </h3>
            <p>
              <Written>{entry.content.pitch}</Written>
            </p>
            <p class="muted">
              <Ltr>{entryNumber(entry.number)}</Ltr> <PlaceName site={site} code={entry.content.territory} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Links({ language, result: { contest } }: Props) {
  return (
    <ul class="plain">
      <li>
        <a class="target" href={paths.teamResults(language, contest.id)}>
          <W of={text.teamLink} />
        </a>
      </li>
      {contest.plan.vote === null ? null : (
        <li>
          <a class="target" href={paths.recount(language, contest.id)}>
            <W of={text.vote} />
          </a>
        </li>
      )}
      <li>
        <W of={text.files} />
        {': '}
        <a class="target" href={paths.contestResultsFile(language, contest.id, 'csv')}>
          CSV
        </a>{' '}
        <a class="target" href={paths.contestResultsFile(language, contest.id, 'json')}>
          JSON
        </a>
      </li>
    </ul>
  )
}
