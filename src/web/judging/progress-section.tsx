import { progressOf } from '../../domain/judging/progress.ts'
import { Scroll } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import { useLanguage, useWords, W } from '../words/w.tsx'
import { JurorName } from './named.tsx'
import type { RoundProps } from './round-content.ts'
import { judgingWords as text } from './words.ts'

/** Counts by juror, and how lenient each is; never a mark of hers. */
export function ProgressSection({ lead: { office, contest }, content: { state, result } }: RoundProps) {
  const t = useWords()
  const language = useLanguage()
  const address = paths.officeRound(office.language, contest.id, state.round.id)
  const progress = progressOf(state)
  if (progress.length === 0) return null
  const { leniency } = result
  const late = progress.some(({ left }) => left > 0)
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">
        <W of={text.progress} />
      </h2>
      <Scroll label={t(text.progress)}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <W of={text.juror} />
              </th>
              {state.round.method === 'pairs' ? null : (
                <th scope="col">
                  <W of={text.marked} />
                </th>
              )}
              {state.round.method === 'grid' ? null : (
                <th scope="col">
                  <W of={text.compared} />
                </th>
              )}
              {leniency === null ? null : (
                <th scope="col">
                  <W of={text.leniency} />
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {progress.map((one) => (
              <tr>
                <th scope="row">
                  <JurorName name={state.jurors.find(({ person }) => person === one.juror)?.name ?? ''} />
                </th>
                {state.round.method === 'pairs' ? null : (
                  <td>
                    <W of={text.outOf} with={{ n: one.marked, all: one.toMark }} />
                  </td>
                )}
                {state.round.method === 'grid' ? null : (
                  <td>
                    <W of={text.outOf} with={{ n: one.compared, all: one.toCompare }} />
                  </td>
                )}
                {leniency === null ? null : (
                  <td>
                    <bdi dir="ltr" class="number">
                      {leniency.connected && leniency.jurors.has(one.juror)
                        ? number(language, leniency.jurors.get(one.juror) ?? 0, 2)
                        : '–'}
                    </bdi>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {leniency === null ? null : (
        <p class="muted">
          <W of={leniency.connected ? text.leniencyHint : text.apart} />
        </p>
      )}
      {state.decision === null ? (
        <div class="office-bar">
          <a class="button quiet" href={address}>
            <W of={text.refresh} />
          </a>
          {late ? (
            <form method="post" action={address}>
              <input type="hidden" name="do" value="remind" />
              <button type="submit" class="button quiet">
                <W of={text.remind} />
              </button>
            </form>
          ) : null}
        </div>
      ) : null}
    </section>
  )
}
