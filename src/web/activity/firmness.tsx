import { PARTS } from '../../domain/activity/activity.ts'
import { additiveColumns, partColumns } from '../../domain/activity/rank.ts'
import type { Language } from '../../domain/basics/language.ts'
import { alongWeight, topSetInterval } from '../../domain/ranking/stability.ts'
import { percent } from '../words/format.ts'
import { PART_WORDS } from '../words/promise.ts'
import { W } from '../words/w.tsx'
import { FIRST, type PromiseView } from './promise-view.ts'
import { promiseWords } from './words.ts'

/** Between which weights the first five, as a group, stay the same. */
export function Firmness({ language, view }: { language: Language; view: PromiseView }) {
  const { method } = view.question
  return (
    <section aria-labelledby="firm-heading">
      <h2 id="firm-heading">
        <W of={promiseWords.firmAll} />
      </h2>
      {method === 'topsis' ? (
        <p>
          <W of={promiseWords.noFirm} />
        </p>
      ) : (
        <div class="of-weights">
          <p class="muted">
            <W of={promiseWords.firmAllLead} />
          </p>
          <ul>
            {PARTS.map((part, p) => {
              const columns = additiveColumns(partColumns(view.table.matrix), method)
              const line = alongWeight(columns, view.ranking.weights, p)
              const { from, to } = topSetInterval(line, FIRST)
              const named = { part: PART_WORDS[part].name }
              return (
                <li>
                  {from === 0 && to === 1 ? (
                    <W of={promiseWords.firmWhatever} with={named} />
                  ) : (
                    <W
                      of={promiseWords.firmBetween}
                      with={{
                        ...named,
                        from: percent(language, Math.ceil(100 * from) / 100),
                        to: percent(language, Math.floor(100 * to) / 100),
                        now: percent(language, line.weight),
                      }}
                    />
                  )}
                </li>
              )
            })}
          </ul>
        </div>
      )}
      <p class="of-weights-stale">
        <W of={promiseWords.stale} />
      </p>
    </section>
  )
}
