import type { Language } from '../../domain/basics/language.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { queryOf, type Entry } from './entry.ts'
import { InputForm } from './input-form.tsx'
import { payloadOf } from './island-payload.ts'
import { Results } from './results.tsx'
import { Risks } from './risk.tsx'
import { riskOf } from './risk-of-entry.ts'
import { runEntry } from './run-entry.ts'
import { simulationWords } from './words.ts'

/** The simulator: figures to change beside what they give. Everything is in the address, so reload and back keep it. */
export function newPage(
  site: Site,
  language: Language,
  model: EconomicModel,
  entry: Entry,
  more: readonly FieldError[] = [],
): Page {
  const { law } = site.library
  const ran = runEntry(language, model, entry, law)
  const errors = [...ran.errors, ...more]
  const risks = ran.simulation === null ? null : riskOf(model, entry, law)
  const title = words(language, simulationWords.title, { model: words(language, model.name) })
  return {
    head: { language, title, section: 'models', wrong: errors.length > 0, islands: ['simulator-island'] },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.models} />, href: paths.models(language) },
            { label: <W of={model.name} />, href: paths.model(language, model.id) },
            { label: <W of={simulationWords.crumb} /> },
          ]}
        />
        <h1>
          <W of={simulationWords.title} with={{ model: words(language, model.name) }} />
        </h1>
        <div class="simulator">
          <section aria-labelledby="your-figures" id="simulator-figures">
            <h2 id="your-figures">
              <W of={simulationWords.yourFigures} />
            </h2>
            <div id="simulator-form-root">
              <InputForm model={model} entry={entry} errors={errors} />
            </div>
            <div class="live-bar" id="simulator-bar" aria-live="polite" />
          </section>
          <section aria-labelledby="results">
            <h2 id="results">
              <W of={simulationWords.results} />
            </h2>
            <div id="simulator-results">
              {ran.simulation === null ? null : (
                <Results
                  model={model}
                  simulation={ran.simulation}
                  unconfirmed={ran.unconfirmed}
                  why={whyOf(language, model, entry)}
                />
              )}
            </div>
            <div id="simulator-risks">
              {risks === null ? null : <Risks swings={risks.swings} risk={risks.risk} />}
            </div>
          </section>
        </div>
        <script
          type="application/json"
          id="simulator-data"
          dangerouslySetInnerHTML={{
            __html: payloadOf(language, model, entry, law, site.assets.island('risk-worker', language)),
          }}
        />
      </Wrap>
    ),
  }
}

/** Where a figure of this entry is explained. */
export function whyOf(language: Language, model: EconomicModel, entry: Entry): (figure: string) => string {
  const query = queryOf(model.id, entry, model).toString()
  return (figure) => `/${language}/simulations/why/${figure}?${query}`
}
