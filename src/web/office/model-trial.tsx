import type { Text } from '../../domain/basics/language.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import { Scroll } from '../page/parts.tsx'
import { comparedFigures } from '../simulation/figures-of.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { standInAttributes, useLanguage, useWords, W } from '../words/w.tsx'
import { linesOf } from './model-entry.ts'
import { modelOfficeWords as text } from './model-words.ts'

type Results = { readonly before: Simulation; readonly after: Simulation }

/** The central case before and after: net present value, payback and the figures that models are compared by. */
export function FigureTrial({ trial }: { trial: Results }) {
  const language = useLanguage()
  const t = useWords()
  const after = comparedFigures(language, trial.after)
  const rows = comparedFigures(language, trial.before).map((figure, i) => ({
    ...figure,
    afterwards: after[i]?.value ?? '',
  }))
  return (
    <section aria-labelledby="trial" class="card">
      <h2 id="trial">
        <W of={text.trial} />
      </h2>
      <p>
        <W of={text.trialLead} />
      </p>
      {rows.every(({ value, afterwards }) => value === afterwards) ? (
        <p>
          <W of={text.sameResults} />
        </p>
      ) : null}
      <Scroll label={t(text.trial)}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <W of={text.result} />
              </th>
              <th scope="col" class="numeric">
                <W of={text.before} />
              </th>
              <th scope="col" class="numeric">
                <W of={text.after} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, value, afterwards }) => (
              <tr>
                <th scope="row" {...standInAttributes(language, label)}>
                  {label}
                </th>
                <td class="numeric">
                  <bdi>{value}</bdi>
                </td>
                <td class="numeric">
                  {value === afterwards ? (
                    <bdi>{afterwards}</bdi>
                  ) : (
                    <strong>
                      <bdi>{afterwards}</bdi>
                    </strong>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

type Texts = Text | readonly Text[]

/** The words before and after, in each language that was written. */
export function TextTrial({ before, after }: { before: Texts; after: Texts }) {
  return (
    <section aria-labelledby="trial" class="card">
      <h2 id="trial">
        <W of={text.trial} />
      </h2>
      {(['ar', 'fr', 'en'] as const)
        .filter((l) => linesOf(before, l) !== linesOf(after, l))
        .map((l) => (
          <>
            <h3 lang={l}>{LANGUAGE_NAMES[l]}</h3>
            <dl>
              <dt>
                <W of={text.textBefore} />
              </dt>
              <dd>
                <Said lines={linesOf(before, l)} l={l} />
              </dd>
              <dt>
                <W of={text.textAfter} />
              </dt>
              <dd>
                <Said lines={linesOf(after, l)} l={l} />
              </dd>
            </dl>
          </>
        ))}
    </section>
  )
}

function Said({ lines, l }: { lines: string; l: 'ar' | 'fr' | 'en' }) {
  return (
    <>
      {lines.split('\n').map((line) => (
        <p lang={l} dir={l === 'ar' ? 'rtl' : 'ltr'}>
          {line}
        </p>
      ))}
    </>
  )
}
