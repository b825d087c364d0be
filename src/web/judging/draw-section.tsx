import type { Assignment } from '../../domain/judging/assignment.ts'
import { errorOf } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { Notice, Scroll } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { useWords, W } from '../words/w.tsx'
import { EntryName, JurorName } from './named.tsx'
import type { RoundProps } from './round-content.ts'
import { judgingWords as text } from './words.ts'

/** A draw is shown by its number first and kept by a second step; what is begun is in both. */
export function DrawSection({ lead, content }: RoundProps) {
  const { office, contest } = lead
  const { state, preview, freshSeed, errors } = content
  const address = paths.officeRound(office.language, contest.id, state.round.id)
  const waiting = state.jurors.filter(({ agreedAt, leftAt }) => agreedAt === null && leftAt === null).length
  const seed = preview?.seed ?? state.setup.seed ?? freshSeed
  return (
    <section class="card" aria-labelledby="draw">
      <h2 id="draw">
        <W of={text.draw} />
      </h2>
      <p>
        <W of={text.drawHint} with={{ n: state.round.judgementsPerEntry }} />
      </p>
      {waiting === 0 ? null : (
        <p>
          <W of={text.notAgreed} with={{ n: waiting }} />
        </p>
      )}
      {state.setup.seed === null ? null : (
        <p>
          <W of={text.drawn} with={{ seed: state.setup.seed }} />
        </p>
      )}
      <form method="get" action={address}>
        <TextField
          id="seed"
          label={<W of={text.seed} />}
          hint={<W of={text.seedHint} />}
          value={String(seed)}
          error={errorOf(errors, 'seed')}
          numeric
        />
        <button type="submit" class="button quiet">
          <W of={text.preview} />
        </button>
      </form>
      {preview === null ? null : (
        <Preview lead={lead} content={content} drawn={preview.drawn} seed={preview.seed} />
      )}
    </section>
  )
}

function Preview({ lead, content, drawn, seed }: RoundProps & { drawn: Assignment; seed: number }) {
  const t = useWords()
  const { office, contest } = lead
  const { state } = content
  return (
    <>
      <p>
        <W of={text.loads} with={{ least: drawn.least, most: drawn.most }} />{' '}
        <W of={drawn.connected ? text.connected : text.apart} />
      </p>
      {drawn.short.length === 0 ? null : (
        <Notice kind="warn">
          <ul>
            {drawn.short.map(({ entry, has, free }) => (
              <li>
                <EntryName entry={state.entries.find(({ id }) => id === entry)} />:{' '}
                <W of={text.short} with={{ has, free }} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Scroll label={t(text.draw)}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <W of={text.entry} />
              </th>
              <th scope="col">
                <W of={text.sheets} />
              </th>
            </tr>
          </thead>
          <tbody>
            {state.entries.map((entry) => (
              <tr>
                <th scope="row">
                  <EntryName entry={entry} />
                </th>
                <td>
                  <ul class="plain">
                    {drawn.readings
                      .filter((reading) => reading.entry === entry.id)
                      .map(({ juror }) => (
                        <li>
                          <JurorName name={state.jurors.find(({ person }) => person === juror)?.name ?? ''} />
                        </li>
                      ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <form method="post" action={paths.officeRound(office.language, contest.id, state.round.id)}>
        <input type="hidden" name="do" value="draw" />
        <input type="hidden" name="seed" value={seed} />
        <button type="submit" class="button">
          <W of={text.saveDraw} />
        </button>
      </form>
    </>
  )
}
