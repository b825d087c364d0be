import type { Language, Text } from '../../domain/basics/language.ts'
import type { EconomicModel } from '../../domain/model/model.ts'
import { unconfirmedInputs } from '../../domain/model/model.ts'
import { simulate } from '../../domain/model/simulate.ts'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { WhoFundsThis } from '../programme/funding-links.tsx'
import { BankLink } from '../project/bank-link.tsx'
import { bankLinkWords } from '../project/record-words.ts'
import { editable } from '../simulation/entry.ts'
import { comparedFigures } from '../simulation/figures-of.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { standInAttributes, W } from '../words/w.tsx'
import { InputTable } from './input-table.tsx'
import { ModelBadges } from './list-page.tsx'
import { AUDIENCE_WORDS, CATEGORY_WORDS, modelWords } from './words.ts'

/** The sheet of a ready model: what it is, what it takes, what it gives, where each figure comes from. */
export function modelPage(site: Site, language: Language, model: EconomicModel): Page {
  const unconfirmed = unconfirmedInputs(model).length
  return {
    head: {
      language,
      title: words(language, model.name),
      description: words(language, model.summary),
      section: 'models',
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.models} />, href: paths.models(language) },
            { label: <W of={model.name} /> },
          ]}
        />
        <h1>
          <W of={model.name} />
        </h1>
        <p class="lead">
          <W of={model.summary} />
        </p>
        <ModelBadges model={model} />
        <p class="row">
          <a class="button" href={paths.newSimulation(language, { model: model.id })}>
            <W of={modelWords.simulate} />
          </a>
          <a class="button quiet" href={paths.activity(language, model.activity)}>
            <W of={modelWords.whereItPromises} />
          </a>
        </p>
        <WhoFundsThis language={language} query={{ sector: sectorOf(site, model) }} />
        {unconfirmed === 0 ? null : (
          <Notice kind="warn">
            <p>
              <W of={modelWords.templateNote} with={{ n: unconfirmed }} />
            </p>
          </Notice>
        )}
        {model.precedent === null ? null : (
          <Notice>
            <p>
              <W of={modelWords.precedentNote} />
            </p>
          </Notice>
        )}
        <BankLink
          language={language}
          filter={{ model: model.id }}
          total={null}
          word={bankLinkWords.ofModel}
        />
        <CentralCase site={site} language={language} model={model} />
        <Example site={site} language={language} model={model} />
        <Sheet model={model} />
        <InputTable language={language} model={model} />
      </Wrap>
    ),
  }
}

function sectorOf(site: Site, { activity }: EconomicModel): string | undefined {
  return site.library.activities.activities.find(({ id }) => id === activity)?.sector
}

type Props = { site: Site; language: Language; model: EconomicModel }

function CentralCase({ site, language, model }: Props) {
  const outcome = simulate(model, {}, site.library.law)
  if (!outcome.ok) return null
  return (
    <section aria-labelledby="central">
      <h2 id="central">
        <W of={modelWords.centralCase} />
      </h2>
      <dl class="facts">
        {comparedFigures(language, outcome.value).map((figure) => (
          <div>
            <dt {...standInAttributes(language, figure.label)}>{figure.label}</dt>
            <dd>
              <bdi {...standInAttributes(language, figure.value)}>{figure.value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Example({ site, language, model }: Props) {
  const example = site.library.examples.get(model.id)
  if (example === undefined) return null
  const query: Record<string, string> = { model: model.id }
  for (const input of model.inputs) {
    const value = example.changes[input.id]
    if (value !== undefined) query[input.id] = editable(value, input.unit)
  }
  return (
    <section aria-labelledby="example" class="card">
      <h2 id="example">
        <W of={modelWords.example} />
      </h2>
      <p>
        <strong>
          <W of={example.title} />
        </strong>
      </p>
      <p>
        <W of={example.story} />
      </p>
      <p>
        <a class="button quiet" href={paths.newSimulation(language, query)}>
          <W of={modelWords.openExample} />
        </a>
      </p>
    </section>
  )
}

/** The headings by which the source documents present a project, and those a holder needs beside them. */
function Sheet({ model }: { model: EconomicModel }) {
  const { sheet } = model
  const headings: readonly (readonly [Word, Text | readonly Text[]])[] = [
    [modelWords.context, sheet.context],
    [modelWords.objective, sheet.objective],
    [modelWords.composition, sheet.composition],
    [modelWords.cost, sheet.cost],
    [modelWords.activities, sheet.activities],
    [modelWords.governance, sheet.governance],
    [modelWords.category, CATEGORY_WORDS[model.category]],
    [modelWords.partners, sheet.partners],
    [modelWords.territories, sheet.territories],
    [modelWords.audiences, model.audiences.map((audience) => AUDIENCE_WORDS[audience])],
    [modelWords.equipment, sheet.equipment],
    [modelWords.staffing, sheet.staffing],
    [modelWords.seasonality, sheet.seasonality],
    [modelWords.licences, sheet.licences],
    [modelWords.training, sheet.training],
    [modelWords.risks, sheet.risks],
    [modelWords.environment, sheet.environment],
    [modelWords.jobs, sheet.jobs],
  ]
  return (
    <div class="sheet">
      {headings.map(([title, body]) => (
        <section>
          <h2>
            <W of={title} />
          </h2>
          {Array.isArray(body) ? (
            <ul>
              {body.map((item) => (
                <li>
                  <W of={item} />
                </li>
              ))}
            </ul>
          ) : (
            <p>
              <W of={body as Text} />
            </p>
          )}
        </section>
      ))}
    </div>
  )
}
