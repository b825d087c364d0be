/** The result of a vote by its ballots: the same on the server's page and in the browser that counted again. */
import type { CountedProject, Payers, Recount } from '../../domain/vote/recount.ts'
import { directionOf } from '../../domain/basics/language.ts'
import { Ltr, Notice, Picture, Scroll } from '../page/parts.tsx'
import { dirhams, number } from '../words/format.ts'
import { useLanguage, useWords, W } from '../words/w.tsx'
import { PABULIB_NOTES } from './pabulib-words.ts'
import { recountWords as text } from './recount-words.ts'

const GROUP_WORDS = { 1: text.one, 2: text.two, 3: text.three } as const

/** `detailed` false: too few ballots to tell who paid for what. */
export function RecountResult({ of, detailed }: { of: Recount; detailed: boolean }) {
  const language = useLanguage()
  const { voters, budget, cost, endowment, by, projects } = of
  const paid = projects.filter(({ share }) => share !== null && share > 0)
  const amount = (value: number) => dirhams(language, value, Number.isInteger(value) ? 0 : 2)
  const shares = by.kind === 'equal-shares'
  return (
    <div class="recount-result">
      <p>
        {shares ? (
          <W
            of={text.byShares}
            with={{
              voters: number(language, voters),
              budget: amount(budget),
              cost: amount(cost),
              endowment: amount(endowment),
            }}
          />
        ) : (
          <W of={text.byCount} with={{ voters: number(language, voters) }} />
        )}
      </p>
      {shares ? (
        <p class="muted">
          <W of={text.add1} />
        </p>
      ) : null}
      {of.notes.slice(0, 5).map((note) => (
        <Notice kind="warn">
          <p>
            <W of={PABULIB_NOTES[note.kind]} with={{ ...note }} />
          </p>
        </Notice>
      ))}
      <Places of={of} />
      {detailed && shares && paid.length > 0 ? <Paid paid={paid} /> : null}
    </div>
  )
}

function Places({ of: { by, projects } }: { of: Recount }) {
  const language = useLanguage()
  const t = useWords()
  const shares = by.kind === 'equal-shares'
  return (
    <Scroll label={t(text.votes)}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <W of={text.project} />
            </th>
            <th scope="col">
              <W of={text.won} />
            </th>
            <th scope="col" class="number">
              <W of={text.votes} />
            </th>
            {shares ? (
              <>
                <th scope="col" class="number">
                  <W of={text.cost} />
                </th>
                <th scope="col">
                  <W of={text.greedy} />
                </th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr>
              <th scope="row">
                <ProjectName of={project} />
              </th>
              <td>
                {project.rank === null ? (
                  <W of={text.notWon} />
                ) : (
                  <strong>
                    <W of={text.rank} with={{ rank: project.rank }} />
                  </strong>
                )}
              </td>
              <td class="number">{number(language, project.votes)}</td>
              {shares ? (
                <>
                  <td class="number">{dirhams(language, project.cost)}</td>
                  <td>
                    <W of={project.byGreedy ? text.yes : text.notWon} />
                  </td>
                </>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

export function ProjectName({ of }: { of: { readonly id: string; readonly name: string } }) {
  return (
    <>
      <Ltr>{of.id}</Ltr>{' '}
      <bdi dir="auto" lang="">
        {of.name}
      </bdi>
    </>
  )
}

function Paid({ paid }: { paid: readonly CountedProject[] }) {
  const picture = (
    <>
      <p>
        <W of={text.paidLead} />
      </p>
      <Legend />
      {paid.map((project) => (
        <PaidBar of={project} />
      ))}
    </>
  )
  return (
    <Picture title={<W of={text.paidTitle} />} picture={picture}>
      <PaidTable paid={paid} />
    </Picture>
  )
}

function Legend() {
  return (
    <ul class="payers-legend">
      {([1, 2, 3] as const).map((approving) => (
        <li>
          <svg class="chart" viewBox="0 0 10 10" aria-hidden="true">
            <rect class={`s${approving}`} width="10" height="10" rx="2" />
          </svg>
          <W of={GROUP_WORDS[approving]} />
        </li>
      ))}
    </ul>
  )
}

function PaidBar({ of }: { of: CountedProject }) {
  const language = useLanguage()
  const t = useWords()
  const rtl = directionOf(language) === 'rtl'
  const said = ({ approving, paid }: Payers) => `${t(GROUP_WORDS[approving])}: ${dirhams(language, paid)}`
  let from = 0
  return (
    <div class="paid-bar">
      <p>
        <ProjectName of={of} />
      </p>
      <svg
        class="chart"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        role="img"
        aria-label={t(text.barLabel, { name: `${of.id} ${of.name}`, parts: of.payers.map(said).join('; ') })}
      >
        {of.payers.map((part) => {
          const width = of.cost === 0 ? 0 : (part.paid / of.cost) * 100
          const at = from
          from += width
          return (
            <rect class={`s${part.approving}`} x={rtl ? 100 - at - width : at} width={width} height="8" />
          )
        })}
      </svg>
    </div>
  )
}

function PaidTable({ paid }: { paid: readonly CountedProject[] }) {
  const language = useLanguage()
  const t = useWords()
  const parts = [1, 2, 3] as const
  return (
    <Scroll label={t(text.paidTitle)}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <W of={text.project} />
            </th>
            <th scope="col" class="number">
              <W of={text.perVoter} />
            </th>
            {parts.map((approving) => (
              <th scope="col" class="number">
                <W of={GROUP_WORDS[approving]} />
              </th>
            ))}
            <th scope="col" class="number">
              <W of={text.short} />
            </th>
          </tr>
        </thead>
        <tbody>
          {paid.map((project) => (
            <tr>
              <th scope="row">
                <ProjectName of={project} />
              </th>
              <td class="number">{dirhams(language, project.share ?? 0, 2)}</td>
              {parts.map((approving) => (
                <td class="number">
                  {dirhams(language, project.payers.find((part) => part.approving === approving)?.paid ?? 0)}
                </td>
              ))}
              <td class="number">{number(language, project.short)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
