import { agreementWord } from '../../domain/judging/agreement.ts'
import type { EntryFigures } from '../../domain/judging/round.ts'
import { worth } from '../../domain/judging/round-figures.ts'
import { Scroll } from '../page/parts.tsx'
import { number, percent } from '../words/format.ts'
import { Some, useLanguage, useWords, W } from '../words/w.tsx'
import { IntervalPicture } from './interval-picture.tsx'
import { EntryName } from './named.tsx'
import type { RoundProps } from './round-content.ts'
import { AGREEMENT_WORDS, judgingWords as text } from './words.ts'

/** What the judgements say as they stand: picture, table, agreement, and whether there are enough of them. */
export function ResultSection(props: RoundProps) {
  const { state, result } = props.content
  const judged = result.entries.some(({ sheets, pairs }) => sheets + pairs > 0)
  return (
    <section aria-labelledby="result">
      <h2 id="result">
        <W of={text.result} />
      </h2>
      {judged ? (
        <>
          <Sayings {...props} />
          <IntervalPicture {...rowsOf(props)} />
          <ResultTable {...props} />
          {state.round.method === 'grid' ? null : (
            <p class="muted">
              <W of={text.abilityHint} />
            </p>
          )}
        </>
      ) : (
        <p>
          <W of={text.nothing} />
        </p>
      )}
    </section>
  )
}

function Sayings({ content: { result } }: RoundProps) {
  const language = useLanguage()
  const { alpha, pairAgreement, enough } = result
  const agreed = (value: number) => ({
    value: number(language, value, 2),
    word: AGREEMENT_WORDS[agreementWord(value)],
  })
  const share = enough === null ? '' : percent(language, enough.certainty)
  return (
    <>
      {enough === null ? null : (
        <p>
          <strong>
            <W
              of={enough.enough ? text.enoughYes : enough.more === null ? text.enoughNever : text.enoughMore}
              with={{ share, n: enough.more ?? 0 }}
            />
          </strong>
        </p>
      )}
      {alpha === null ? null : (
        <p>
          <W of={text.alpha} with={agreed(alpha)} />
        </p>
      )}
      {pairAgreement === null ? null : (
        <p>
          <W of={text.pairAlpha} with={agreed(pairAgreement)} />
        </p>
      )}
    </>
  )
}

function rowsOf({ content: { state, result } }: RoundProps) {
  const how = { byPairs: state.round.method === 'pairs', basis: state.setup.basis }
  const known = new Map(result.entries.map((one) => [one.entry, one]))
  const rows = result.order.flatMap((id) => {
    const figures = known.get(id)
    const value = figures === undefined ? null : worth(figures, how)
    const entry = state.entries.find((one) => one.id === id)
    return value === null || entry === undefined
      ? []
      : [{ entry, value, error: result.errors.get(id) ?? Number.NaN }]
  })
  return { rows, scale: how.byPairs ? null : ([1, 5] as const) }
}

function ResultTable({ lead: { contest }, content: { state, result } }: RoundProps) {
  const t = useWords()
  const { criteria } = contest.plan
  const marks = state.round.method !== 'pairs'
  const pairs = state.round.method !== 'grid'
  const heads = [
    text.place,
    text.entry,
    ...(marks ? [text.sheets, text.total, text.spread, text.adjusted] : []),
    ...(pairs ? [text.ability] : []),
  ]
  return (
    <Scroll label={t(text.result)}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">
                <W of={head} />
              </th>
            ))}
            {marks
              ? criteria.map(({ name }) => (
                  <th scope="col">
                    <Some of={name} />
                  </th>
                ))
              : null}
          </tr>
        </thead>
        <tbody>
          {result.order.map((id, i) => {
            const figures = result.entries.find((one) => one.entry === id)
            return figures === undefined ? null : (
              <tr>
                <td>{i + 1}</td>
                <th scope="row">
                  <EntryName entry={state.entries.find((entry) => entry.id === id)} />
                  {state.round.keeps !== null && i < state.round.keeps ? (
                    <span class="muted">
                      {' · '}
                      <W of={text.keepsLine} />
                    </span>
                  ) : null}
                </th>
                {marks ? <Marks figures={figures} /> : null}
                {pairs ? (
                  <td>
                    <Figure value={figures.ability?.value ?? null} error={figures.ability?.error ?? null} />
                  </td>
                ) : null}
                {marks
                  ? criteria.map((criterion) => (
                      <td>
                        <Figure value={figures.byCriterion[criterion.id] ?? null} />
                      </td>
                    ))
                  : null}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scroll>
  )
}

function Marks({ figures: { sheets, total, spread, adjusted } }: { figures: EntryFigures }) {
  return (
    <>
      <td>{sheets}</td>
      <td>
        <strong>
          <Figure value={total} />
        </strong>
      </td>
      <td>
        <Figure value={spread} />
      </td>
      <td>
        <Figure value={adjusted} />
      </td>
    </>
  )
}

function Figure({ value, error = null }: { value: number | null; error?: number | null }) {
  const language = useLanguage()
  if (value === null || Number.isNaN(value)) return <W of={text.unknown} />
  return (
    <bdi dir="ltr" class="number">
      {number(language, value, 2)}
      {error === null ? null : ` ± ${number(language, error, 2)}`}
    </bdi>
  )
}
