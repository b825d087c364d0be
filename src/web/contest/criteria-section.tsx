import { directionOf, type Language } from '../../domain/basics/language.ts'
import { type ContestPlan, type Criterion, SCALE } from '../../domain/contest/contest.ts'
import { readSome } from '../../domain/basics/some-text.ts'
import { Bar } from '../chart/bar.tsx'
import { Picture } from '../page/parts.tsx'
import { percent } from '../words/format.ts'
import { Said, Some, W } from '../words/w.tsx'
import { contestWords as text } from './words.ts'

/** Weights as a picture and a table; what each criterion asks and what its marks mean. */
export function CriteriaSection({ language, plan }: { language: Language; plan: ContestPlan }) {
  if (plan.criteria.length === 0) return null
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">
        <W of={text.criteria} />
      </h2>
      <p>
        <W of={text.criteriaLead} />
      </p>
      <Picture title={<W of={text.weights} />} picture={<Bars language={language} plan={plan} />}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <W of={text.criterion} />
              </th>
              <th scope="col">
                <W of={text.weight} />
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.criteria.map(({ name, weight }) => (
              <tr>
                <th scope="row">
                  <Some of={name} />
                </th>
                <td>
                  <Said number>{percent(language, weight / 100)}</Said>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Picture>
      {plan.criteria.map((criterion) => (
        <CriterionSaid criterion={criterion} />
      ))}
    </section>
  )
}

function Bars({ language, plan }: { language: Language; plan: ContestPlan }) {
  return (
    <dl>
      {plan.criteria.map(({ name, weight }) => {
        const shown = percent(language, weight / 100)
        return (
          <div>
            <dt>
              <Some of={name} /> <Said number>{shown}</Said>
            </dt>
            <dd>
              <Bar
                share={weight / 100}
                label={`${readSome(name, language)?.words ?? ''} ${shown}`}
                rtl={directionOf(language) === 'rtl'}
              />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

export function CriterionSaid({ criterion }: { criterion: Criterion }) {
  const { name, explanation, anchors } = criterion
  const said = SCALE.flatMap((mark) => {
    const words = anchors[mark]
    return words === undefined ? [] : [{ mark, words }]
  })
  return (
    <section class="card">
      <h3>
        <Some of={name} />
      </h3>
      {explanation === null ? null : (
        <p>
          <Some of={explanation} />
        </p>
      )}
      {said.length === 0 ? null : (
        <dl>
          {said.map(({ mark, words }) => (
            <div>
              <dt>
                <W of={text.mark} with={{ mark }} />
              </dt>
              <dd>
                <Some of={words} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
