import type { Language } from '../../domain/basics/language.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import type { SavedSimulation } from '../../storage/simulation/saved-simulation.ts'
import { Crumbs, Ltr, Notice, Scroll, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { WhoFundsThis } from '../programme/funding-links.tsx'
import type { Site } from '../site.ts'
import { TerritoryName } from '../territory/territory-name.tsx'
import { dayWord } from '../words/format.ts'
import { Unit } from '../words/unit.tsx'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { W, Said } from '../words/w.tsx'
import { queryOf, type Entry } from './entry.ts'
import { shownValue } from './input-form.tsx'
import { modelVersion } from '../../storage/reference/model-version.ts'
import { whyOf } from './new-page.tsx'
import { Results } from './results.tsx'
import { Risks } from './risk.tsx'
import { riskOf } from './risk-of-entry.ts'
import { runEntry } from './run-entry.ts'
import { entryOf } from './saved-entry.ts'
import { accountWords } from '../account/words.ts'
import { ideaWords } from '../idea/words.ts'
import { simulationWords } from './words.ts'

type Props = {
  site: Site
  language: Language
  /** as it was when this was saved */
  model: EconomicModel
  /** as it is today */
  current: EconomicModel
  saved: SavedSimulation
  origin: string
  beside: readonly string[]
}

/** A simulation behind its short link: it never changes, and everything to take away is here. */
export function savedPage({ site, language, model, current, saved, origin, beside }: Props): Page {
  const entry = entryOf(model, saved)
  const ran = runEntry(language, model, entry, site.library.law)
  const risks = ran.simulation === null ? null : riskOf(model, entry, site.library.law)
  const title = saved.title ?? words(language, model.name)
  return {
    head: { language, title, section: 'models' },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.models} />, href: paths.models(language) },
            { label: <W of={model.name} />, href: paths.model(language, model.id) },
            { label: <Said>{title}</Said> },
          ]}
        />
        <h1>
          <Said>{title}</Said>
        </h1>
        <About site={site} language={language} model={model} saved={saved} />
        {saved.modelVersion === modelVersion(current) ? null : (
          <Notice kind="warn">
            <p>
              <W of={ran.simulation === null ? simulationWords.unreadable : simulationWords.modelChanged} />
            </p>
          </Notice>
        )}
        <Take
          language={language}
          model={current}
          saved={saved}
          entry={entryOf(current, saved)}
          origin={origin}
          beside={beside}
        />
        <WhoFundsThis language={language} query={{ simulation: saved.id }} />
        <h2 id="results">
          <W of={simulationWords.results} />
        </h2>
        {ran.simulation === null ? null : (
          <Results
            model={model}
            simulation={ran.simulation}
            unconfirmed={ran.unconfirmed}
            why={whyOf(language, model, entry)}
          />
        )}
        {risks === null ? null : <Risks swings={risks.swings} risk={risks.risk} />}
        <Changed language={language} model={model} entry={entry} />
      </Wrap>
    ),
  }
}

function About({
  site,
  language,
  model,
  saved,
}: {
  site: Site
  language: Language
  model: EconomicModel
  saved: SavedSimulation
}) {
  const territory = saved.territory === null ? undefined : site.atlas().territories.get(saved.territory)
  const at = saved.createdAt
  const date = dayWord({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() })
  return (
    <p class="muted">
      <a href={paths.model(language, model.id)}>
        <W of={model.name} />
      </a>
      {territory === undefined ? null : (
        <>
          {' · '}
          <a href={paths.territory(language, territory.code)}>
            <TerritoryName territory={territory} />
          </a>
        </>
      )}
      {' · '}
      <W of={simulationWords.savedAt} with={{ date }} />
    </p>
  )
}

type TakeProps = {
  language: Language
  model: EconomicModel
  saved: SavedSimulation
  entry: Entry
  origin: string
  beside: readonly string[]
}

/** Dossier, spreadsheet, short link, WhatsApp, a new variant, comparison. */
function Take({ language, model, saved, entry, origin, beside }: TakeProps) {
  const link = `${origin}${paths.shortLink(saved.id)}`
  const again = queryOf(model.id, { ...entry, beside: [...beside, saved.id].slice(-2) }, model)
  return (
    <section aria-labelledby="take" class="card no-print">
      <h2 id="take">
        <W of={simulationWords.downloads} />
      </h2>
      <p class="row">
        <a class="button" href={paths.simulationPdf(language, saved.id)}>
          <W of={simulationWords.pdf} />
        </a>
        <a class="button quiet" href={paths.simulationXlsx(language, saved.id)}>
          <W of={simulationWords.xlsx} />
        </a>
      </p>
      <p>
        <W of={simulationWords.shareLink} />: <Ltr>{link}</Ltr>
      </p>
      <p class="row">
        <a class="button quiet" href={`https://wa.me/?text=${encodeURIComponent(link)}`} rel="noreferrer">
          <W of={simulationWords.whatsapp} />
        </a>
        <a class="button quiet" href={`${paths.newSimulation(language, {})}?${again}`}>
          <W of={simulationWords.change} />
        </a>
        <a class="button quiet" href={paths.compare(language, { ids: [...beside, saved.id].join(',') })}>
          <W of={beside.length === 0 ? simulationWords.compareSelf : simulationWords.compare} />
        </a>
        <a class="button quiet" href={paths.myWork(language, { simulation: saved.id })}>
          <W of={accountWords.keepIt} />
        </a>
        <a
          class="button quiet"
          href={paths.newIdea(language, {
            simulation: saved.id,
            model: model.id,
            title: saved.title ?? undefined,
            territory: saved.territory ?? undefined,
          })}
        >
          <W of={ideaWords.title} />
        </a>
      </p>
    </section>
  )
}

function Changed({ language, model, entry }: { language: Language; model: EconomicModel; entry: Entry }) {
  const changed = model.inputs.filter(({ id }) => entry.changes[id] !== undefined)
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">
        <W of={simulationWords.changed} />
      </h2>
      {changed.length === 0 ? (
        <p>
          <W of={simulationWords.nothingChanged} />
        </p>
      ) : (
        <Scroll label={words(language, simulationWords.changed)}>
          <table>
            <thead>
              <tr>
                <td />
                <th scope="col" class="numeric">
                  <W of={simulationWords.modelValue} />
                </th>
                <th scope="col" class="numeric">
                  <W of={simulationWords.yourValue} />
                </th>
              </tr>
            </thead>
            <tbody>
              {changed.map((input) => (
                <tr>
                  <th scope="row">
                    <W of={input.label} />{' '}
                    {input.unit === '%' ? null : (
                      <span class="muted small">
                        <Unit unit={input.unit} value={1} />
                      </span>
                    )}
                  </th>
                  <td class="numeric">{shownValue(language, input, input.value)}</td>
                  <td class="numeric">
                    {shownValue(language, input, entry.changes[input.id] ?? input.value)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}
