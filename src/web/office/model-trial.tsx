import type { Text } from '../../domain/basics/language.ts'
import type { Simulation } from '../../domain/model/statements.ts'
import { comparedFigures } from '../simulation/figures-of.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { standInAttributes, useLanguage, W } from '../words/w.tsx'
import { linesOf } from './model-entry.ts'
import { modelOfficeWords as text } from './model-words.ts'

type Results = { readonly before: Simulation; readonly after: Simulation }

/** The central case before and after: net present value, payback and the figures that models are compared by. */
export function FigureTrial({ trial }: { trial: Results }) {
  const language = useLanguage()
  const after = comparedFigures(language, trial.after)
  const figures = comparedFigures(language, trial.before).map((figure, i) => ({
    ...figure,
    afterwards: after[i]?.value ?? '',
  }))
  const changed = figures.filter(({ value, afterwards }) => value !== afterwards)
  return (
    <section aria-labelledby="trial" class="card">
      <h2 id="trial">
        <W of={text.trial} />
      </h2>
      <p>
        <W of={text.trialLead} />
      </p>
      {changed.length === 0 ? (
        <p>
          <W of={text.sameResults} />
        </p>
      ) : null}
      <dl class="facts">
        {changed.map(({ label, value, afterwards }) => (
          <div>
            <dt {...standInAttributes(language, label)}>{label}</dt>
            <dd>
              <bdi {...standInAttributes(language, afterwards)}>{afterwards}</bdi>
              <small>
                <W of={text.before} />: <bdi {...standInAttributes(language, value)}>{value}</bdi>
              </small>
            </dd>
          </div>
        ))}
      </dl>
      {changed.length === 0 || changed.length === figures.length ? null : (
        <p class="muted">
          <W of={text.othersSame} />
        </p>
      )}
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
